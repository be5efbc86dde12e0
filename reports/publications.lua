-- A publication list: any citation style, in groups, numbered up or down, with one's own name in bold.
--
-- To change more than its parameters allow, copy this file and edit the copy:
--   dossier run my-publications.lua cv.md -o list.tex

local own = require "works".own

return {
  title   = "Publications",
  summary = "A publication list in any citation style, grouped and numbered as wanted.",

  -- `dossier reports publications` prints these, and `-P since=2020` sets one.
  params = {
    style = { type = "string", help = "a CSL style's name or file; else the project's own, or ieee" },
    since = { type = "integer", help = "first year to list" },
    ["until"] = { type = "integer", help = "last year to list" },
    types = { type = "list", help = "only these types, such as article-journal,chapter" },
    group = {
      type = "choice", choices = { "none", "year", "type", "status" }, default = "none",
      help = "a heading for each year, type or status",
    },
    number = {
      type = "choice", choices = { "style", "ascending", "descending", "none" }, default = "style",
      help = "numbers as the style has them, counting up, counting down, or none",
    },
    highlight = {
      type = "string", default = "self",
      help = "whose name stands in bold: self, none, or the name of anyone in the record",
    },
    selected = { type = "string", help = "only the works of this selection of dossier.yaml" },
    marks = {
      type = "boolean", default = true,
      help = "whether equal contribution and the like are marked, with a line that explains the marks",
    },
    link = { type = "boolean", default = true, help = "whether titles and DOIs become links" },
  },

  build = function(data, params)
    local works = params.selected and data:selection(params.selected) or own(data)

    -- Conditions left out are nil and ask for nothing.
    works = works:where {
      year = (params.since or params["until"]) and { from = params.since, to = params["until"] },
      type = params.types,
    }
    -- The sort is stable: works of one year stay as the sources have them.
    works = works:sort("-issued")

    local highlighted
    if params.highlight == "self" then
      highlighted = data.person
    elseif params.highlight ~= "none" then
      -- Any spelling finds the person.
      highlighted = data.people:find(params.highlight)
      if not highlighted then
        log.warn("nobody in the record is called " .. params.highlight)
      end
    end

    local options = {
      style = params.style,
      highlight = highlighted,
      link = params.link,
      marks = params.marks,
      group = params.group ~= "none" and params.group or nil,
    }
    -- Where `number` is left out the style decides; false takes its numbers away.
    if params.number == "none" then
      options.number = false
    elseif params.number ~= "style" then
      options.number = params.number
    end

    local title = "Publications"
    if data.person then title = "Publications of " .. data.person.name end
    return doc.document {
      title = title,
      #works > 0 and doc.bibliography(works, options) or doc.para "No publications.",
    }
  end,
}
