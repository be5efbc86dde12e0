/// What is written for people who write reports, made from the declarations that the interface itself runs on.
public enum Reference {
  /// The whole reference as one Markdown page: `docs/lua-api.md`.
  public static var markdown: String { ReferencePage.text }

  /// The types of the interface for editors, in LuaCATS annotations: the file ``stubsFileName`` beside a script.
  public static var stubs: String { StubFile.text }

  /// The name of the file that holds ``stubs``.
  public static let stubsFileName = "dossier-types.lua"

  /// The settings by which lua-language-server finds the types and knows what scripts lack: the file `.luarc.json`.
  public static var editorSettings: String { StubFile.settings }

  /// A script that runs as it is, to begin from.
  public static let newScript = """
    -- A report for Dossier. Run it with
    --   dossier run REPORT.lua cv.md -o report.md
    -- What there is to use: docs/lua-api.md, or help() in `dossier repl`.

    return {
      title   = "My publications",
      summary = "My works since a year, with a count of each year.",
      params  = {
        since = { type = "integer", default = 2020, help = "first year to list" },
      },

      ---@param data dossier.data
      ---@param params table
      build = function(data, params)
        local works = data.works:where { year = { from = params.since } }:sort("-issued")
        local counts = works:count("year")

        return doc.document {
          title = "Publications since " .. params.since,
          doc.bibliography(works, { highlight = data.person }),
          doc.section {
            title = "Per year",
            doc.table {
              columns = { "Year", { title = "Works", align = "right" } },
              rows = counts:map(function(c) return { c.key, c.count } end),
            },
          },
        }
      end,
    }

    """
}
