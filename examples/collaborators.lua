-- Who I have written with most, how often, and since when:
--   dossier run collaborators.lua -P at_least=3 -o collaborators.md
return {
  title   = "Collaborators",
  summary = "Co-authors by the number of works in common.",
  params  = {
    at_least = { type = "integer", default = 2, help = "how many works in common it takes to be listed" },
  },
  build = function(data, params)
    -- Everyone is one person here, whatever the spelling: "J. Koutník" and "Jan Koutník" are counted together.
    local works_of = {}
    for _, work in ipairs(data.works) do
      for _, name in ipairs(work.authors) do
        local person = name.person
        if person and not name.is_subject then
          local entry = works_of[person.id]
          if not entry then
            entry = { name = person.name, count = 0 }
            works_of[person.id] = entry
          end
          entry.count = entry.count + 1
          if work.year then
            entry.first = math.min(entry.first or work.year, work.year)
            entry.last = math.max(entry.last or work.year, work.year)
          end
        end
      end
    end

    local listed = {}
    for _, entry in pairs(works_of) do
      if entry.count >= params.at_least then table.insert(listed, entry) end
    end
    table.sort(listed, function(a, b)
      if a.count ~= b.count then return a.count > b.count end
      return tostring(a.name) < tostring(b.name)
    end)

    local rows = {}
    for _, entry in ipairs(listed) do
      table.insert(rows, { entry.name, entry.count, entry.first or "", entry.last or "" })
    end
    return doc.document {
      title = "Collaborators of " .. data.person.name,
      doc.table {
        columns = {
          { title = "Name" }, { title = "Works", align = "right" },
          { title = "First", align = "right" }, { title = "Latest", align = "right" },
        },
        rows = rows,
      },
    }
  end,
}
