-- NSF Collaborators and Other Affiliations: the five tables, to be copied into NSF's own spreadsheet.
--
-- Co-authors come from the record by identity, so that one person stands once whatever the spelling. What no CV says
-- (relations, collaborators on projects, the editors one works with) can be kept in a file beside it and merged:
--
--   dossier run nsf-coa --date 2026-11-22 -P extra=coa.csv -o coa.md
--
-- with the columns code, name, affiliation, optional, journal, last_active; the code is R, G, T, A, C, B or E.

local checks = require "checks"
local dates = require "dates"
local names = require "names"

local rules_checked = "August to October 2026"

-- What a code belongs to, and how much it weighs where one person has several: the advisor is not listed again as a
-- co-author.
local table_of = { R = 2, G = 3, T = 3, A = 4, C = 4, B = 5, E = 5 }

local longest_affiliation = 255

-- The day a window begins: so many months before a date, as text.
local function months_before(date, months)
  local count = date.year * 12 + (date.month or 12) - 1 - months
  local year, month = count // 12, count % 12 + 1
  if date.day then return string.format("%04d-%02d-%02d", year, month, math.min(date.day, 28)) end
  return string.format("%04d-%02d", year, month)
end

-- Whether dates reach into a window: what lasts, what ends in it, what has no date.
local function is_within(date, since)
  if not date or date.is_open then return true end
  local last = date.to or date.from
  if not last or not last.year then return true end
  local text = string.format("%04d-%02d", last.year, last.month or 12)
  return text >= since:sub(1, 7)
end

local function is_doctorate(degree)
  local wanted = (degree or ""):lower():gsub("[%.%s]", "")
  return wanted:find("phd", 1, true) or wanted:find("dphil", 1, true) or wanted:find("doctor", 1, true)
    or wanted:find("drrernat", 1, true)
end

-- The parts of a name that has been written down as one text, "Christopher L. Buckley" or "Buckley, Christopher L.".
local function split_name(name)
  local family, given = name:match("^([^,]+),%s*(.+)$")
  if family then return { family = family, given = given:gsub(",", "") } end
  given, family = name:match("^(.+)%s+(%S+)$")
  if family then return { family = family, given = given } end
  return { family = name }
end

-- The first of a list, and how many more there are.
local function some(list)
  if #list <= 6 then return table.concat(list, "; ") end
  return table.concat(list, "; ", 1, 5) .. "; and " .. #list - 5 .. " more"
end

return {
  title   = "NSF Collaborators and Other Affiliations",
  summary = "The five tables of NSF's COA form, with every person once and windows of 48 and 24 months.",
  params  = {
    window = { type = "integer", default = 48, help = "months that co-authors are counted back" },
    editors = { type = "integer", default = 24, help = "months that editorial work is counted back" },
    extra = { type = "string", help = "a CSV or YAML file with what the record does not say; see the script's head" },
  },

  build = function(data, params)
    local check = checks.new()
    local person = data.person
    if not person then error("whose table is it? Name the person with --person or in dossier.yaml", 0) end

    -- Windows are counted from today; without --date, from the newest work, so that the same record always gives the
    -- same table.
    local today = data.today
    local counted_from = "today's date as given"
    if not today then
      local newest = data.works:where { issued = true }:sort("-issued"):first()
      today = newest and newest.issued
      counted_from = "the newest work, since no --date is given"
    end
    if not today then error("nothing in the record has a date to count from; give --date", 0) end
    local since = months_before(today, params.window)
    local editors_since = months_before(today, params.editors)
    local affiliated_since = months_before(today, 12)

    local rows = { {}, {}, {}, {}, {} }
    local listed = {}     -- people listed so far: [id or name] = true
    local initials_only, without_affiliation, too_long = {}, {}, 0

    local function add(code, name, affiliation, optional, journal, last_active)
      if affiliation and utf8.len(affiliation) > longest_affiliation then too_long = too_long + 1 end
      table.insert(rows[table_of[code]], {
        code = code .. ":", name = name,
        affiliation = checks.or_missing(affiliation, "affiliation"),
        optional = optional or "", journal = journal or "", last_active = last_active or "",
      })
      if not checks.is_given(affiliation) then table.insert(without_affiliation, name) end
    end

    local function note_initials(parts, name)
      local first = (parts.given or ""):match("^%S+") or ""
      if first:match("^.?.?.?%.$") or first == "" or first:match("^%a%.") then table.insert(initials_only, name) end
    end

    -- Who a written name is, where the record knows the person.
    local function find_person(name)
      return data.people:find(name)
    end

    -- Adds a person by name alone: advisors, advisees, people of the extra file.
    local function add_named(code, written, affiliation, optional, journal, last_active)
      local known = find_person(written)
      local parts = known or split_name(written)
      local name = names.last_first_middle(parts)
      local key = known and known.id or name
      if (code == "A" or code == "C") and listed[key] then return end
      listed[key] = true
      if not checks.is_given(affiliation) and known then affiliation = known.affiliations[1] end
      note_initials(parts, name)
      add(code, name, affiliation, optional, journal, last_active)
    end

    local extra = { R = {}, G = {}, T = {}, A = {}, C = {}, B = {}, E = {} }
    if params.extra then
      for place, row in ipairs(data:load(params.extra)) do
        local code = (row.code or ""):upper():gsub(":", "")
        if not extra[code] then
          error(params.extra .. ": row " .. place .. ": the code is R, G, T, A, C, B or E, not '" .. tostring(row.code)
            .. "'", 0)
        end
        table.insert(extra[code], row)
      end
    end
    local function add_extra(code)
      for _, row in ipairs(extra[code]) do
        add_named(code, row.name, row.affiliation, row.optional, row.journal, row.last_active)
      end
    end

    -- Table 1: where the person is or was affiliated in the last 12 months.
    local own_name = names.last_first_middle(person)
    for _, position in ipairs(dates.newest_first(data.positions)) do
      if is_within(position.dates, affiliated_since) then
        local date = position.dates
        table.insert(rows[1], {
          name = own_name,
          affiliation = checks.or_missing(position.organization, "organization"),
          last_active = date and not date.is_open and dates.slashed(date.to or date.from) or "",
        })
      end
    end
    listed[person.id] = true

    -- Table 2: relations that no CV tells.
    add_extra("R")

    -- Table 3: advisors and advisees, lifelong, of doctorates alone.
    for _, degree in ipairs(data.education) do
      if is_doctorate(degree.degree) then
        for _, advisor in ipairs(degree.advisors) do
          add_named("G", tostring(advisor), degree.organization)
        end
      end
    end
    add_extra("G")
    for _, student in ipairs(data.supervision) do
      if is_doctorate(student.role) then add_named("T", student.title, student.organization) end
    end
    add_extra("T")

    -- Table 4: co-authors of anything, preprints too, whoever is not in table 3; then collaborators on projects.
    local coauthors = data:coauthors { of = person, since = since }
    for _, coauthor in ipairs(coauthors) do
      local id = coauthor.person.id
      if not listed[id] then
        listed[id] = true
        local name = names.last_first_middle(coauthor.person)
        note_initials(coauthor.person, name)
        add("A", name, coauthor.affiliations[1], nil, nil, dates.slashed(coauthor.last_active))
      end
    end
    add_extra("A")
    add_extra("C")

    -- Table 5: the editors one works with. A CV names the journal, not them.
    for _, service in ipairs(data.service) do
      local words = ((service.title or "") .. " " .. (service.role or "")):lower()
      if words:find("editor", 1, true) and is_within(service.dates, editors_since) then
        local date = service.dates
        local code = words:find("co-editor", 1, true) and "E" or "B"
        table.insert(rows[5], {
          code = code .. ":", name = checks.or_missing(nil, "the editor's name"),
          affiliation = checks.or_missing(nil, "affiliation"),
          journal = service.organization or service.title or "",
          last_active = date and not date.is_open and dates.slashed(date.to or date.from) or "",
        })
      end
    end
    add_extra("B")
    add_extra("E")

    -- Two people of one family name whose first initials agree may be one person whom the evidence did not join.
    local alike = {}
    local by_key = {}
    for _, row in ipairs(rows[4]) do
      local family, first = row.name:match("^([^,]+), ([%z\1-\127\194-\244][\128-\191]*)")
      if family then
        local key = family:lower() .. "," .. first:lower()
        if by_key[key] then table.insert(alike, by_key[key] .. " / " .. row.name) end
        by_key[key] = row.name
      end
    end

    check.rule("Affiliations", #rows[2] + #rows[3] + #rows[4] - #without_affiliation .. " of "
      .. #rows[2] + #rows[3] + #rows[4], "one for each person", #without_affiliation == 0,
      "missing for " .. text.plural(#without_affiliation, "person", "people"))
    check.rule("Length of affiliations", too_long .. " too long", "at most " .. longest_affiliation .. " characters",
      too_long == 0, "shorten " .. too_long)
    check.rule("First names", #initials_only .. " with initials only", "full names", #initials_only == 0,
      "initials only: " .. some(initials_only))
    check.rule("Possibly one person", #alike, "each person once", #alike == 0, some(alike))
    check.rule("Table 1", #rows[1], "at least one affiliation", #rows[1] > 0, "missing: a position that lasts")

    local function coa_table(number, title, columns, note)
      return doc.section {
        title = "Table " .. number .. ". " .. title,
        note or {},
        #rows[number] > 0 and doc.table { columns = columns, rows = rows[number] }
          or "Nothing in the record. Add what applies.",
      }
    end

    local name_column = { title = "Name", key = "name", width = 0.26 }
    local code = { title = "", key = "code", width = 0.06 }
    return doc.document {
      title = "NSF Collaborators and Other Affiliations: " .. person.name,
      page = { size = "letter", margins = "1in", font_size = 10 },
      "To be copied into NSF's own spreadsheet (sheet “NSF COA Template”), which is the file that NSF accepts. Rules: "
        .. "PAPPG 24-1, II.D.2.h(iii), checked " .. rules_checked .. ". Co-authors since " .. since
        .. ", editors since " .. editors_since .. ", counted from " .. counted_from .. " (" .. tostring(today)
        .. "). An empty date means ongoing.",
      coa_table(1, "Your affiliations, last 12 months", {
        { title = "Your Name", key = "name", width = 0.26 },
        { title = "Organizational Affiliation(s), last 12 mo", key = "affiliation", width = 0.54 },
        { title = "Last Active Date", key = "last_active", width = 0.2 },
      }),
      coa_table(2, "R: personal, family and business relations", {
        code, name_column,
        { title = "Type of Relationship", key = "affiliation", width = 0.3 },
        { title = "Optional (email, Department)", key = "optional", width = 0.22 },
        { title = "Last Active", key = "last_active", width = 0.16 },
      }),
      coa_table(3, "G: PhD advisors; T: PhD advisees", {
        code, { title = "Advisor/Advisee Name", key = "name", width = 0.3 },
        { title = "Organizational Affiliation", key = "affiliation", width = 0.4 },
        { title = "Optional (email, Department)", key = "optional", width = 0.24 },
      }, "Lifelong. Affiliations are those of the time; bring them up to date."),
      coa_table(4, "A: co-authors; C: collaborators on projects", {
        code, name_column,
        { title = "Organizational Affiliation", key = "affiliation", width = 0.32 },
        { title = "Optional (email, Department)", key = "optional", width = 0.2 },
        { title = "Last Active", key = "last_active", width = 0.16 },
      }),
      coa_table(5, "B: editorial boards; E: co-editors", {
        code, name_column,
        { title = "Organizational Affiliation", key = "affiliation", width = 0.28 },
        { title = "Journal/Collection", key = "journal", width = 0.24 },
        { title = "Last Active", key = "last_active", width = 0.16 },
      }),
      check.section(),
    }
  end,
}
