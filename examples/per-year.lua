-- A script with parameters: dossier run per-year.lua -P since=2010 -o per-year.tex
return {
  title   = "Publications per year",
  summary = "Counts by year, as a table and a chart.",
  params  = {
    since = { type = "integer", default = 2000, help = "first year to count" },
    type  = { type = "choice", choices = { "all", "article-journal", "paper-conference" },
              default = "all", help = "the type of works to count" },
  },
  build = function(data, params)
    local works = data.works:where { year = { from = params.since } }
    if params.type ~= "all" then works = works:where { type = params.type } end
    local counts = works:sort("year"):count("year")
    return doc.document {
      title = "Publications per year",
      doc.table {
        columns = { { title = "Year" }, { title = "Works", align = "right" } },
        rows = counts:map(function(c) return { c.key, c.count } end),
      },
      doc.bar_chart { title = "Works per year", x = counts:pluck("key"), y = counts:pluck("count") },
    }
  end,
}
