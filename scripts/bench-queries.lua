-- What `scripts/bench queries` measures: each query of a script on the works of the record, several times over.
-- A script has no clock: it prints a line before and after each query, and the shell notes when the lines come.

local function queries(data)
  local works = data.works
  local person = data.people[100]
  local name = person.family .. ", " .. person.given
  local by_year = function(w) return w.year end
  return {
    { "where { year = { from = } }", function() return #works:where { year = { from = 2000 } } end },
    { "where { issued = { from =, to = } }", function()
      return #works:where { issued = { from = "2001-03", to = "2012-06" } }
    end },
    { "where { type = }", function() return #works:where { type = "chapter" } end },
    { "where { type = {  }, year = {  } }", function()
      return #works:where { type = { "chapter", "article-journal" }, year = { from = 1990, to = 2010 } }
    end },
    { "where { authors = person }", function() return #works:where { authors = person } end },
    { "where { authors = text }", function() return #works:where { authors = name } end },
    { "where { title = { contains = } }", function()
      return #works:where { title = { contains = "neural network" } }
    end },
    { "where { venue = }", function() return #works:where { venue = works[1].venue } end },
    { "where { doi = true }", function() return #works:where { doi = true } end },
    { "where(function(w) … w.year)", function()
      return #works:where(function(w) return w.year > 2000 end)
    end },
    { "sort(\"issued\")", function() return #works:sort("issued") end },
    { "sort(\"-issued\")", function() return #works:sort("-issued") end },
    { "sort(\"title\")", function() return #works:sort("title") end },
    { "sort(\"-title\")", function() return #works:sort("-title") end },
    { "sort(\"venue\")", function() return #works:sort("venue") end },
    { "sort(\"type\")", function() return #works:sort("type") end },
    { "sort(\"authors\")", function() return #works:sort("authors") end },
    { "sort(\"pages\")", function() return #works:sort("pages") end },
    { "sort(\"-issued\", \"title\")", function() return #works:sort("-issued", "title") end },
    { "sort(\"type\", \"-year\", \"authors\", \"title\")", function()
      return #works:sort("type", "-year", "authors", "title")
    end },
    { "sort(function(w) … w.year)", function() return #works:sort(by_year) end },
    { "sort(function(w) … w.title)", function()
      return #works:sort(function(w) return w.title end)
    end },
    { "group(\"year\")", function() return #works:group("year") end },
    { "group(\"type\")", function() return #works:group("type") end },
    { "group(\"venue\")", function() return #works:group("venue") end },
    { "group(\"authors\")", function() return #works:group("authors") end },
    { "group(\"title\")", function() return #works:group("title") end },
    { "group(function(w) … w.year)", function() return #works:group(by_year) end },
    { "count(\"year\")", function() return #works:count("year") end },
    { "count(\"type\")", function() return #works:count("type") end },
    { "count(\"venue\")", function() return #works:count("venue") end },
    { "count(\"authors\")", function() return #works:count("authors") end },
    { "count(function(w) … w.year)", function() return #works:count(by_year) end },
    { "count(function(w) … first author)", function()
      return #works:count(function(w) return w.authors[1] end)
    end },
    { "unique(\"venue\")", function() return #works:unique("venue") end },
    { "pluck(\"title\")", function() return #works:pluck("title") end },
    { "map(function(w) … w.title)", function()
      return #works:map(function(w) return w.title end)
    end },
    { "people:find(name)", function() return data.people:find(name).work_count end },
    { "people:where { name = text }", function() return #data.people:where { name = person.name } end },
    { "people:sort(\"-work_count\", \"name\")", function()
      return #data.people:sort("-work_count", "name")
    end },
    { "for _, w in ipairs(works) … w.title", function()
      local n = 0
      for _, w in ipairs(works) do n = n + #w.title end
      return n
    end },
    { "for i = 1, #works … works[i].title", function()
      local n = 0
      for i = 1, #works do n = n + #works[i].title end
      return n
    end },
  }
end

return {
  title = "Queries, for measuring",
  params = { times = { type = "integer", default = 7, help = "how often to run each query" } },
  build = function(data, params)
    for _, query in ipairs(queries(data)) do
      local label, run = query[1], query[2]
      for _ = 1, params.times do
        print("begin", label)
        print("end", run())
      end
    end
    return doc.document { title = tostring(#data.works) }
  end,
}
