-- What the biosketches of NSF and NIH share: since 2025 both are the Common Form, whose parts follow SciENcv's order.

local checks = require "checks"
local dates = require "dates"
local joined = checks.joined
local own = require "works".own

local biosketch = {}

-- The parameters that both reports take beside their own.
function biosketch.params()
  return {
    position = { type = "string", help = "position title; else that of the newest position that lasts" },
    organization = { type = "string", help = "primary organization; else that of the same position" },
    city = { type = "string", help = "its city" },
    state = { type = "string", help = "its state or province; N/A where the country has none" },
    country = { type = "string", help = "its country" },
    related = {
      type = "string",
      help = "the selection of dossier.yaml with the products most closely related to the proposal",
    },
    significant = {
      type = "string", help = "the selection of dossier.yaml with the other significant products",
    },
    style = { type = "string", help = "the citation style of the products; else one that suits the funder" },
  }
end

-- The style asked for, or else the one that suits, or else, on a machine without it, the project's own.
function biosketch.style(params, suitable)
  if params.style then return params.style end
  for _, name in ipairs(cite.styles()) do
    if name == suitable then return suitable end
  end
  return nil
end

-- Countries whose addresses carry a state or province, by the names that CVs use.
local countries_with_states = {
  ["USA"] = true, ["U.S.A."] = true, ["US"] = true, ["United States"] = true, ["Canada"] = true,
  ["Australia"] = true, ["India"] = true, ["Brazil"] = true, ["Mexico"] = true,
}

-- City, state, country of a place such as "Boulder, CO", "Oxford, UK" or "Los Angeles, CA, USA". What the place does
-- not say is nil.
local function parts_of_place(place)
  local parts = {}
  for part in (place or ""):gmatch("[^,]+") do
    table.insert(parts, (part:gsub("^%s+", ""):gsub("%s+$", "")))
  end
  if #parts >= 3 then return parts[1], parts[2], parts[#parts] end
  if #parts == 2 then
    -- Two capitals after the town are a state of the United States, but for those that name a country.
    if parts[2]:match("^%u%u$") and parts[2] ~= "UK" and parts[2] ~= "US" then
      return parts[1], parts[2], "United States"
    end
    return parts[1], nil, parts[2]
  end
  return parts[1], nil, nil
end

-- The position that stands for the person now: the newest that lasts.
local function current_position(data)
  for _, position in ipairs(dates.newest_first(data.positions)) do
    if position.dates and position.dates.is_open then return position end
  end
  return nil
end

-- 1 and 2: who, and where.
function biosketch.identity(data, params, check)
  local position = current_position(data)
  local city, state, country
  if position then city, state, country = parts_of_place(position.place) end
  local title = params.position or (position and position.title)
  local organization = params.organization or (position and position.organization)
  city, state, country = params.city or city, params.state or state, params.country or country
  local name = data.person and data.person.name
  local orcid = data.person and data.person.orcid

  check.given("Name", name and tostring(name), "say whose record it is with --person")
  check.given("ORCID iD", orcid, "write orcid: in dossier.yaml")
  check.given("Position title", title, "-P position=…")
  check.given("Primary organization", organization, "-P organization=…")
  check.given("City", city, "-P city=…")
  check.given("Country", country, "-P country=…")

  local state_shown
  if checks.is_given(state) then
    state_shown = state
  elseif not country or countries_with_states[country] then
    state_shown = checks.or_missing(nil, "state or province")
    check.given("State or province", nil, "-P state=…")
  else
    state_shown = "N/A"
  end

  return {
    doc.section {
      title = "1. Identifying information",
      doc.definitions {
        { "Name", checks.or_missing(name and tostring(name), "name") },
        { "ORCID iD", checks.or_missing(orcid, "ORCID iD") },
        { "Position title", checks.or_missing(title, "position title") },
      },
    },
    doc.section {
      title = "2. Organization and location",
      doc.definitions {
        { "Primary organization", checks.or_missing(organization, "primary organization") },
        { "City", checks.or_missing(city, "city") },
        { "State or province", state_shown },
        { "Country", checks.or_missing(country, "country") },
      },
    },
  }
end

-- Whether a position is training: the forms want each postdoctoral and fellowship training listed apart.
local function is_training(position)
  local title = (position.title or ""):lower()
  return title:find("postdoc", 1, true) or title:find("post-doc", 1, true)
end

-- The later end of a range, or the only date of what has one.
local function completion(date)
  if not date then return nil end
  return date.to or date.from
end

-- 3: degrees and postdoctoral training, the newest first by its start.
function biosketch.preparation(data, check)
  local entries = {}
  for _, degree in ipairs(data.education) do
    table.insert(entries, {
      dates = degree.dates, where = joined(degree.organization, degree.place),
      what = checks.is_given(degree.degree) and degree.degree or "N/A", field = degree.field,
      label = joined(degree.degree, degree.organization),
    })
  end
  for _, position in ipairs(data.positions) do
    if is_training(position) then
      table.insert(entries, {
        dates = position.dates, where = joined(position.organization, position.place),
        what = position.title, field = nil, is_training = true,
        label = joined(position.title, position.organization),
      })
    end
  end

  local rows = {}
  local without_month = {}
  for _, entry in ipairs(dates.newest_first(entries)) do
    local date = entry.dates
    -- A degree that has one year alone has the year it was received in; its start is not known.
    local start = date and (date.to or date.is_open) and date.from or nil
    local finish = completion(date)
    local finish_shown = dates.month_year(finish)
    if date and date.is_open then finish_shown = "missing: expected month/year" end
    local start_shown = start and dates.month_year(start) or "missing: month/year"
    if start_shown:find("missing", 1, true) or finish_shown:find("missing", 1, true) then
      table.insert(without_month, entry.label)
    end
    local field = entry.field
    if not checks.is_given(field) then
      field = entry.is_training and "N/A" or checks.or_missing(nil, "field")
    end
    table.insert(rows, {
      checks.or_missing(entry.where, "organization and place"), entry.what, start_shown, finish_shown, field,
    })
  end
  check.at_least("Professional preparation", #rows, 1)
  if #rows > 0 then
    check.rule("Months of preparation", #rows - #without_month .. " of " .. #rows, "month and year of each",
      #without_month == 0, "missing: " .. table.concat(without_month, "; "))
  end

  return doc.section {
    title = "3. Professional preparation",
    "Newest first by start date. The bachelor's or other first professional training is included, and each "
      .. "postdoctoral training stands by itself.",
    #rows > 0 and doc.table {
      columns = {
        { title = "Organization and location", width = 0.3 }, { title = "Degree", width = 0.16 },
        { title = "Start", width = 0.16 }, { title = "Received or expected", width = 0.16 },
        { title = "Field of study", width = 0.22 },
      },
      rows = rows,
    } or checks.or_missing(nil, "professional preparation"),
  }
end

-- 4: positions, those that last first, then the newest by start; years only.
function biosketch.appointments(data, check)
  local rows = {}
  local undated = 0
  for _, position in ipairs(dates.newest_first(data.positions)) do
    local years = dates.years(position.dates)
    if years:find("missing", 1, true) then undated = undated + 1 end
    table.insert(rows, {
      years,
      checks.or_missing(position.title, "position title"),
      checks.or_missing(joined(position.department, position.organization, position.place), "organization"),
    })
  end
  check.at_least("Appointments and positions", #rows, 1)
  if #rows > 0 then
    check.rule("Years of appointments", #rows - undated .. " of " .. #rows, "years of each", undated == 0,
      "missing: years of " .. text.plural(undated, "position"))
  end

  return doc.section {
    title = "4. Appointments and positions",
    "The current one first, then the newest by start date, in years. All titled academic, professional and "
      .. "institutional positions belong here, paid or not; those outside the primary organization for the last "
      .. "3 years.",
    #rows > 0 and doc.table {
      columns = {
        { title = "Years", width = 0.2 }, { title = "Position", width = 0.38 },
        { title = "Organization and location", width = 0.42 },
      },
      rows = rows,
    } or checks.or_missing(nil, "appointments"),
  }
end

-- An address under which a reader finds the work; nil where the record has none.
local function address(work)
  if work.url then return work.url end
  if work.doi then return "https://doi.org/" .. work.doi end
  if work.arxiv then return "https://arxiv.org/abs/" .. work.arxiv end
  if work.pmcid then return "https://pmc.ncbi.nlm.nih.gov/articles/" .. work.pmcid end
  if work.pmid then return "https://pubmed.ncbi.nlm.nih.gov/" .. work.pmid end
  return nil
end

local function identifiers(work)
  local found = {}
  if work.doi then table.insert(found, "doi:" .. work.doi) end
  if work.pmid then table.insert(found, "PMID: " .. work.pmid) end
  if work.pmcid then table.insert(found, "PMCID: " .. work.pmcid) end
  if work.arxiv then table.insert(found, "arXiv:" .. work.arxiv) end
  if work.isbn then table.insert(found, "ISBN: " .. work.isbn) end
  return table.concat(found, "; ")
end

-- What cannot be had by a reader is no product: it must be citable and accessible.
local function is_accessible(work)
  return work.status ~= "submitted" and work.status ~= "in preparation"
end

local function product_list(works, style)
  local items = {}
  for _, work in ipairs(works) do
    local url = address(work)
    table.insert(items, {
      doc.para(cite.inlines(work, { style = style })),
      doc.bullets {
        { "Date: ", work.issued and work.issued or checks.or_missing(nil, "date") },
        { "URL: ", url and doc.link(url) or "N/A" },
        { "Other persistent identifier: ", checks.or_not_applicable(identifiers(work)) },
      },
    })
  end
  return doc.numbered(items)
end

-- 5: up to five products close to the proposal, up to five others. Without a selection, candidates are shown and said
-- to be no more than that.
function biosketch.products(data, params, check, style)
  local candidates = own(data):where(is_accessible):sort("-issued")

  local related, related_note = nil, {}
  if params.related then
    related = data:selection(params.related)
  else
    related = candidates:take(5)
    related_note = "No selection is named (-P related=NAME), so these are the five newest works: candidates, not a choice."
  end
  local significant, significant_note = nil, {}
  if params.significant then
    significant = data:selection(params.significant)
  else
    -- The most cited, where a source counted citations; else the next newest.
    local others = candidates:minus(related)
    local cited = others:where { citation_count = true }:sort("-citation_count")
    significant = (#cited > 0 and cited or others):take(5)
    significant_note = "No selection is named (-P significant=NAME), so these are the five "
      .. (#cited > 0 and "most cited" or "next newest") .. " works: candidates, not a choice."
  end

  check.at_most("Products most closely related", #related, 5)
  check.at_most("Other significant products", #significant, 5)
  local without, closed, twice = 0, 0, 0
  for _, list in ipairs { related, significant } do
    for _, work in ipairs(list) do
      if not address(work) then without = without + 1 end
      if not is_accessible(work) then closed = closed + 1 end
    end
  end
  twice = #related + #significant - #related:union(significant)
  check.rule("Products are citable and accessible", #related + #significant - closed, "all of them", closed == 0,
    text.plural(closed, "is", "are") .. " only submitted or in preparation")
  check.rule("Products with an address", #related + #significant - without, "all where it applies", without == 0,
    "missing: URL or DOI of " .. text.plural(without, "product") .. " (N/A is written)")
  check.rule("Products listed twice", twice, "none", twice == 0, "listed twice: " .. twice)

  return doc.section {
    title = "5. Products",
    doc.section {
      title = "Products most closely related to the proposed project",
      related_note,
      #related > 0 and product_list(related, style) or "N/A",
    },
    doc.section {
      title = "Other significant products",
      significant_note,
      #significant > 0 and product_list(significant, style) or "N/A",
    },
  }
end

return biosketch
