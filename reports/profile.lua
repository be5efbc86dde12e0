-- A profile page: who, how much, with whom, and the papers with the beginning of their abstracts.

local own = require "works".own

return {
  title   = "Profile",
  summary = "Name, counts, statistics, similar authors, and papers with shortened abstracts.",
  params  = {
    abstract = { type = "integer", default = 200, help = "how many characters of an abstract are shown; 0 for none" },
    similar = { type = "integer", default = 10, help = "how many similar authors are shown; 0 for none" },
    works = { type = "integer", help = "how many papers are shown; else all" },
    since = { type = "integer", help = "first year to show" },
  },

  build = function(data, params)
    local works = own(data)
    if params.since then works = works:where { year = { from = params.since } } end
    works = works:sort("-issued")
    local person = data.person

    -- Statistics are of all works shown or not, within the years asked for.
    local dated = works:where { year = true }:sort("year")
    local first_author, last_author, alone, most_authors = 0, 0, 0, 0
    for _, work in ipairs(works) do
      local authors = #work.authors
      if authors > most_authors then most_authors = authors end
      if authors == 1 then alone = alone + 1 end
      if person then
        if authors > 1 and work:is_first_author(person) then first_author = first_author + 1 end
        if authors > 1 and work:is_last_author(person) then last_author = last_author + 1 end
      end
    end
    local coauthors = person and data:coauthors { of = person } or {}

    local statistics = { { "Works", #works } }
    for _, type in ipairs(works:count("type"):sort("-count")) do
      table.insert(statistics, { text.type_name(type.key), type.count })
    end
    if #dated > 0 then
      table.insert(statistics, { "Years", dated[1].year .. "–" .. dated[#dated].year })
    end
    if person then
      table.insert(statistics, { "As first of several authors", first_author })
      table.insert(statistics, { "As last of several authors", last_author })
    end
    table.insert(statistics, { "By one author", alone })
    table.insert(statistics, { "Most authors of a work", most_authors })
    if person then table.insert(statistics, { "Co-authors", #coauthors }) end
    local cited = works:where { citation_count = true }
    if #cited > 0 then
      local citations = 0
      for _, work in ipairs(cited) do citations = citations + work.citation_count end
      table.insert(statistics, { "Citations, where a source counts them", citations })
    end

    local similar = {}
    if person and params.similar > 0 then
      for _, author in ipairs(data:similar_authors(person, { n = params.similar })) do
        table.insert(similar, { author.name, author.shared_works })
      end
    end

    local papers = {}
    for _, work in ipairs(params.works and works:take(params.works) or works) do
      local line = {}
      if work.year then table.insert(line, tostring(work.year)) end
      if work.venue then
        if #line > 0 then table.insert(line, ", ") end
        table.insert(line, doc.emph(work.venue))
      end
      local abstract = {}
      if params.abstract > 0 and work.abstract then
        abstract = doc.para(text.truncate(work.abstract, params.abstract))
      end
      table.insert(papers, doc.entry {
        title = work.title or "Untitled",
        place = text.join(work.authors, ", ", " and "),
        dates = line,
        abstract,
      })
    end

    return doc.document {
      title = person and tostring(person.name) or "Profile",
      subtitle = text.plural(#works, "work"),
      doc.section {
        title = "Statistics",
        doc.table { columns = { "What", { title = "Number", align = "right" } }, rows = statistics },
      },
      #similar > 0 and doc.section {
        title = "Similar authors",
        doc.table { columns = { "Name", { title = "Works in common", align = "right" } }, rows = similar },
      } or {},
      #papers > 0 and doc.section { title = "Papers", papers } or {},
    }
  end,
}
