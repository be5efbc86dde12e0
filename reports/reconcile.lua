-- Where the sources disagree: what stands in one and not in another, what differs, what is doubtful.

local checks = require "checks"

return {
  title   = "Reconciliation",
  summary = "What stands in one source and not in another, what differs, and what is doubtful.",
  params  = {
    notes = { type = "boolean", default = false, help = "whether mere notes of the check are listed too" },
  },

  build = function(data, params)
    local sources = data.sources

    -- Which sources a work was read from.
    local function sources_of(work)
      local found, count = {}, 0
      for _, location in ipairs(work.sources) do
        if not found[location.source] then
          found[location.source] = location
          count = count + 1
        end
      end
      return found, count
    end

    local with_works = {}
    local overview = {}
    for _, source in ipairs(sources) do
      local alone = 0
      for _, work in ipairs(source.works) do
        local _, count = sources_of(work)
        if count == 1 then alone = alone + 1 end
      end
      local claimed = source.claimed_count
      table.insert(overview, {
        source.name, source.format or "", source.work_count, claimed and claimed or "", alone,
      })
      if source.work_count > 0 then table.insert(with_works, source) end
    end

    -- One list for each source: works that no other source has.
    local only = {}
    for _, source in ipairs(with_works) do
      local items = {}
      for _, work in ipairs(source.works) do
        local found, count = sources_of(work)
        if count == 1 then
          local location = found[source.name]
          table.insert(items, {
            work.title or doc.strong "missing: title",
            work.year and " (" .. work.year .. ")" or "",
            location and location.line and ", line " .. location.line or "",
          })
        end
      end
      if #items > 0 and #with_works > 1 then
        table.insert(only, doc.section { title = "Only in " .. source.name, doc.bullets(items) })
      end
    end

    -- Works that several sources have: how many sources agree on having them.
    local several = {}
    for _, work in ipairs(data.works) do
      local _, count = sources_of(work)
      if count > 1 then
        local places = {}
        for _, location in ipairs(work.sources) do table.insert(places, tostring(location)) end
        table.insert(several, { work.title or "", work.year or "", text.join(places, ", ") })
      end
    end

    -- The findings of `dossier check`, by kind.
    local by_code, codes = {}, {}
    for _, finding in ipairs(data:check()) do
      if finding.severity ~= "note" or params.notes then
        if not by_code[finding.code] then
          by_code[finding.code] = {}
          table.insert(codes, finding.code)
        end
        local place = finding.source and finding.source .. (finding.line and ":" .. finding.line or "") or ""
        table.insert(by_code[finding.code], {
          finding.message,
          place ~= "" and " (" .. place .. ")" or "",
          finding.hint and { doc.line_break(), doc.emph(finding.hint) } or {},
        })
      end
    end
    local findings = {}
    for _, code in ipairs(codes) do
      table.insert(findings, doc.section {
        title = text.sentence_case((code:gsub("-", " "))),
        doc.bullets(by_code[code]),
      })
    end

    return doc.document {
      title = data.person and "Reconciliation: " .. data.person.name or "Reconciliation",
      doc.section {
        title = "Sources",
        #overview > 0 and doc.table {
          columns = {
            { title = "Source", width = 0.3 }, { title = "Format", width = 0.22 },
            { title = "Works read", align = "right", width = 0.16 },
            { title = "Claimed", align = "right", width = 0.14 },
            { title = "Only here", align = "right", width = 0.18 },
          },
          rows = overview,
        } or "No sources.",
        "Together they hold " .. text.plural(#data.works, "work") .. ".",
      },
      #findings > 0 and doc.section { title = "Different or doubtful", findings }
        or doc.section { title = "Different or doubtful", "Nothing." },
      #only > 0 and doc.section { title = "In one source alone", only } or {},
      #several > 0 and doc.section {
        title = "In several sources",
        doc.table {
          columns = {
            { title = "Title", width = 0.5 }, { title = "Year", width = 0.1 }, { title = "Where", width = 0.4 },
          },
          rows = several,
        },
      } or {},
    }
  end,
}
