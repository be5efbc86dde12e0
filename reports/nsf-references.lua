-- NSF References Cited: every author in published order, title, journal or book, volume, pages, year.
--
-- The citation styles for NSF shorten long lists of authors or lose the publisher; so the entries are put together
-- here, and what a source does not give is named instead of being passed over.

local checks = require "checks"

local rules_checked = "August to October 2026"

-- A comma, and a word before a number: ", vol. 61".
local function labelled(label, value)
  return checks.is_given(value) and ", " .. label .. value or ""
end

-- "pp. 85–117", or "p. 7" and "p. e1004" where it is one page or an article's number.
local function pages(value)
  if not checks.is_given(value) then return "" end
  local shown = value:gsub("(%w)%s*%-+%s*(%w)", "%1–%2")
  if shown:find("[–,]") then return ", pp. " .. shown end
  return ", p. " .. shown
end

-- What stands by itself: no journal or book is around it.
local stands_alone = {
  ["book"] = true, ["dataset"] = true, ["patent"] = true, ["report"] = true, ["software"] = true, ["thesis"] = true,
  ["webpage"] = true,
}

-- A sentence ends once, also after a title that brings its own mark.
local function ended(title)
  return title:find("[%.%?!]$") and title or title .. "."
end

return {
  title   = "NSF References Cited",
  summary = "References with every author, as NSF asks for them; no “et al.”.",
  params  = {
    selected = { type = "string", help = "only the works of this selection of dossier.yaml" },
    since = { type = "integer", help = "first year to list" },
    sort = {
      type = "choice", choices = { "author", "newest", "source" }, default = "author",
      help = "by the first author's name, the newest first, or as the sources have them",
    },
    link = { type = "boolean", default = true, help = "whether addresses are given (NSF leaves that to you)" },
  },

  build = function(data, params)
    local works = params.selected and data:selection(params.selected) or data.works
    if params.since then works = works:where { year = { from = params.since } } end
    if params.sort == "newest" then
      works = works:sort("-issued")
    elseif params.sort == "author" then
      -- Names sort without regard to case; works of one author by year.
      local keyed = {}
      for place, work in ipairs(works) do
        local names = {}
        for _, name in ipairs(work.authors) do table.insert(names, (name.family or name.literal or ""):lower()) end
        keyed[place] = { work = work, key = table.concat(names, " "), year = work.year or 0, place = place }
      end
      table.sort(keyed, function(a, b)
        if a.key ~= b.key then return a.key < b.key end
        if a.year ~= b.year then return a.year < b.year end
        return a.place < b.place
      end)
      works = {}
      for place, item in ipairs(keyed) do works[place] = item.work end
    end

    local check = checks.new()
    local cut, no_authors, no_title, no_year, no_venue, no_pages = {}, {}, {}, {}, {}, {}
    local items = {}
    for _, work in ipairs(works) do
      local where = work.id
      local names
      if #work.authors > 0 then
        names = text.join(work.authors, ", ", " and ")
      elseif #work.editors > 0 then
        names = text.join(work.editors, ", ", " and ") .. (#work.editors == 1 and ", Ed" or ", Eds")
      else
        names = checks.or_missing(nil, "authors")
        table.insert(no_authors, where)
      end
      if work.is_truncated then
        names = { names, ", ", checks.or_missing(nil, "the other authors") }
        table.insert(cut, where)
      end
      if not work.title then table.insert(no_title, where) end
      if not work.year then table.insert(no_year, where) end

      local entry = {
        names, ". “", work.title and ended(work.title) or checks.or_missing(nil, "title"), "” ",
      }
      if work.venue then
        table.insert(entry, doc.emph(work.venue))
      elseif work.arxiv then
        table.insert(entry, doc.emph("arXiv:" .. work.arxiv))
      elseif checks.is_given(work.publisher) then
        table.insert(entry, doc.emph(work.publisher))
      elseif not stands_alone[work.type] then
        table.insert(entry, checks.or_missing(nil, "journal or book"))
        table.insert(no_venue, where)
      end
      table.insert(entry, labelled("vol. ", work.volume) .. labelled("no. ", work.issue) .. pages(work.pages))
      if work.type == "article-journal" and not work.pages then table.insert(no_pages, where) end
      if work.venue and checks.is_given(work.publisher) then table.insert(entry, ", " .. work.publisher) end
      if work.venue or work.arxiv or work.publisher or not stands_alone[work.type] then table.insert(entry, ", ") end
      table.insert(entry, work.year and tostring(work.year) or checks.or_missing(nil, "year"))
      table.insert(entry, ".")
      if params.link then
        local url = work.doi and "https://doi.org/" .. work.doi or work.url
        if url then
          table.insert(entry, " ")
          table.insert(entry, doc.link(url))
        end
      end
      table.insert(items, entry)
    end

    local function all_given(what, lacking, rule)
      check.rule(what, #works - #lacking .. " of " .. #works, rule, #lacking == 0,
        "missing in " .. table.concat(lacking, ", "))
    end
    all_given("Every author", cut, "no “et al.”")
    all_given("Authors", no_authors, "of each")
    all_given("Title", no_title, "of each")
    all_given("Journal or book", no_venue, "of each")
    all_given("Year", no_year, "of each")
    all_given("Pages or article number of journal articles", no_pages, "where they exist")

    return doc.document {
      title = "References Cited",
      page = { size = "letter", margins = "1in", font_size = 11 },
      #items > 0 and doc.numbered(items) or "No references.",
      doc.page_break(),
      doc.para("The list above goes into the proposal, this page does not. Rules: PAPPG 24-1, II.D.2.e, checked "
        .. rules_checked .. "."),
      check.section(),
    }
  end,
}
