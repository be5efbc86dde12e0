-- The whole CV: everything the record holds, the newest first, in one steady form.

local checks = require "checks"
local dates = require "dates"
local own = require "works".own
local sections = require "sections"

local joined = checks.joined

-- A section of rows, or nothing at all where the record has none.
local function rows(title, records, row)
  if #records == 0 then return {} end
  local blocks = {}
  for _, record in ipairs(records) do table.insert(blocks, row(record)) end
  return doc.section { title = title, blocks }
end

local function entry(record, title, place)
  return doc.entry {
    title = title,
    place = place,
    dates = record.dates and record.dates or {},
    body = record.description,
  }
end

local function position(record)
  return entry(record, record.title, joined(record.department, record.organization, record.place))
end

local function degree(record)
  local title = joined(record.degree, record.field)
  local body = {}
  if checks.is_given(record.honors) then table.insert(body, doc.para(record.honors)) end
  if #record.advisors > 0 then
    table.insert(body, doc.para("Supervised by " .. text.join(record.advisors, ", ", " and ")))
  end
  for _, line in ipairs(record.description) do table.insert(body, doc.para(line)) end
  return doc.entry {
    title = title,
    place = joined(record.organization, record.place),
    dates = record.dates and record.dates or {},
    body = body,
  }
end

local function activity(record)
  return entry(record, record.title, joined(record.role, record.organization, record.place))
end

return {
  title   = "Curriculum vitae",
  summary = "The whole record as one CV: positions, education, works, grants, talks and the rest.",
  params  = {
    style = { type = "string", help = "the citation style; else the project's own, or ieee" },
    group = {
      type = "choice", choices = { "none", "year", "type" }, default = "type",
      help = "a heading for each year or type of works",
    },
    number = {
      type = "choice", choices = { "style", "ascending", "descending", "none" }, default = "style",
      help = "numbers as the style has them, counting up, counting down, or none",
    },
    contact = { type = "boolean", default = true, help = "whether e-mail and links are shown" },
    size = { type = "choice", choices = { "a4", "letter" }, default = "a4", help = "the paper" },
  },

  build = function(data, params)
    local person = data.person
    local works = own(data):sort("-issued")

    -- One line under the name: how to reach the person.
    local contact = {}
    if person and params.contact then
      for _, email in ipairs(person.emails) do table.insert(contact, doc.link(email, "mailto:" .. email)) end
      if person.orcid then
        table.insert(contact, { "ORCID ", doc.link(person.orcid, "https://orcid.org/" .. person.orcid) })
      end
      for _, link in ipairs(person.links) do
        if not link.url:find("orcid.org", 1, true) then
          table.insert(contact, doc.link(checks.is_given(link.label) and link.label or link.url, link.url))
        end
      end
    end
    local contact_line = {}
    for place, part in ipairs(contact) do
      if place > 1 then table.insert(contact_line, " · ") end
      table.insert(contact_line, part)
    end

    local options = { style = params.style, highlight = person, link = true }
    if params.group ~= "none" then options.group = params.group end
    if params.number == "none" then
      options.number = false
    elseif params.number ~= "style" then
      options.number = params.number
    end

    local skills = {}
    for _, group in ipairs(data.skills) do
      table.insert(skills, { group.name or "", text.join(group.items, ", ") })
    end
    local languages = {}
    for _, group in ipairs(data.languages) do
      table.insert(languages, { group.name or "", text.join(group.items, ", ") })
    end

    -- Sections that no reader recognised stand at the end rather than being lost.
    local others = {}
    for _, section in ipairs(data.sections) do
      if checks.is_given(section.title) then
        table.insert(others, doc.section { title = text.title_case(section.title:lower()), doc.markdown(sections.body(section)) })
      end
    end

    return doc.document {
      title = person and tostring(person.name) or "Curriculum vitae",
      subtitle = person and "Curriculum vitae" or {},
      page = { size = params.size, margins = "2cm", font_size = 11 },
      #contact_line > 0 and doc.para(contact_line) or {},
      rows("Positions", dates.newest_first(data.positions), position),
      rows("Education", dates.newest_first(data.education), degree),
      rows("Grants", dates.newest_first(data.grants), function(grant)
        return entry(grant, grant.title, joined(grant.role, grant.funder, grant.number, grant.amount, grant.status))
      end),
      rows("Awards", data.awards:sort("-date"), function(award)
        return doc.entry {
          title = award.title, place = award.organization or {}, dates = award.date and award.date or {},
          body = award.description,
        }
      end),
      #works > 0 and doc.section {
        title = "Publications", doc.bibliography(works, options),
      } or {},
      rows("Talks", dates.newest_first(data.talks), activity),
      rows("Supervision", dates.newest_first(data.supervision), activity),
      rows("Teaching", dates.newest_first(data.teaching), activity),
      rows("Service", dates.newest_first(data.service), activity),
      #skills > 0 and doc.section { title = "Expertise", doc.definitions(skills) } or {},
      #languages > 0 and doc.section { title = "Languages", doc.definitions(languages) } or {},
      others,
    }
  end,
}
