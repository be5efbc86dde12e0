-- How many works each year brought, by type: a table and a chart.

local own = require "works".own

return {
  title   = "Publications per year",
  summary = "Counts by year and type, as a table and a chart.",
  params  = {
    since = { type = "integer", help = "first year to count" },
    ["until"] = { type = "integer", help = "last year to count" },
    types = { type = "list", help = "only these types, such as article-journal,chapter" },
    chart = {
      type = "choice", choices = { "bar", "line", "none" }, default = "bar",
      help = "how the chart is drawn",
    },
  },

  build = function(data, params)
    local works = own(data):where {
      year = (params.since or params["until"]) and { from = params.since, to = params["until"] },
      type = params.types,
    }
    local dated = works:where { year = true }
    local undated = #works - #dated

    local by_year = {}
    for _, group in ipairs(dated:group("year")) do by_year[group.key] = group.items end

    -- The commonest type first.
    local used = dated:count("type"):sort("-count")

    local columns = { { title = "Year" } }
    for _, type in ipairs(used) do
      table.insert(columns, { title = text.type_name(type.key), align = "right" })
    end
    table.insert(columns, { title = "All", align = "right" })

    -- Every year from the first to the last has a row, or the chart would hide the gaps.
    local rows, years, counts = {}, {}, {}
    local sorted = dated:sort("year")
    local first = #sorted > 0 and sorted[1].year or 0
    local last = #sorted > 0 and sorted[#sorted].year or -1
    for year = first, last do
      local items = by_year[year]
      local row = { tostring(year) }
      for _, type in ipairs(used) do
        local number = items and #items:where { type = type.key } or 0
        table.insert(row, number > 0 and number or "")
      end
      table.insert(row, items and #items or 0)
      table.insert(rows, row)
      table.insert(years, tostring(year))
      table.insert(counts, items and #items or 0)
    end

    local sums = { doc.strong "All" }
    for _, type in ipairs(used) do table.insert(sums, doc.strong(tostring(type.count))) end
    table.insert(sums, doc.strong(tostring(#dated)))
    table.insert(rows, sums)

    local chart = {}
    if params.chart ~= "none" and #years > 0 then
      local draw = params.chart == "line" and doc.line_chart or doc.bar_chart
      chart = draw { title = "Works per year", x = years, y = counts }
    end

    local note = {}
    if undated > 0 then
      note = doc.para("Without a year, and so not counted: "
        .. text.plural(undated, "work", "works") .. ".")
    end

    return doc.document {
      title = data.person and "Publications per year: " .. data.person.name or "Publications per year",
      #dated > 0 and doc.table { columns = columns, rows = rows } or doc.para "No dated publications.",
      chart,
      note,
    }
  end,
}
