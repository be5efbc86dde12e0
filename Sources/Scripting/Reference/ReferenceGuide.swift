/// The prose of the reference, around what is made from the declarations.
enum ReferenceGuide {
  static let introduction = """
    # The Lua interface

    <!-- Made from the program's own declarations: edit those, not this page. -->

    A report is a short Lua script (Lua 5.4) that gets a researcher's record and returns a document. This page is all
    one needs to write one. `dossier repl cv.md` tries things out, and `help(doc.table)` there prints what stands here.

    ## A first report

    ```lua
    -- my-list.lua: since 2020, newest first, my own name in bold
    return function(data)
      local works = data.works:where { year = { from = 2020 } }:sort("-issued")
      return doc.document {
        title = "Publications of " .. data.person.name,
        doc.bibliography(works, { style = "ieee", highlight = data.person }),
      }
    end
    ```

    `dossier run my-list.lua cv.md -o my-list.md` writes it; the ending of `-o` says the format. `dossier new my-list.lua`
    starts such a file and puts types beside it, so that an editor completes what stands after `data.works:`.

    A script **returns** a function, or a table with a `build` function (or with `each`, below). It sets no globals: what it needs besides its
    arguments are the libraries `doc`, `cite`, `text` and `log`, and Lua's own.

    ## A report with parameters

    ```lua
    -- per-year.lua: dossier run per-year.lua cv.md -P since=2010 -o per-year.tex
    return {
      title   = "Publications per year",
      summary = "Counts by year, as a table and a chart.",
      params  = {
        since = { type = "integer", default = 2000, help = "first year to count" },
        type  = { type = "choice", choices = { "all", "article-journal" }, default = "all" },
      },
      build = function(data, params)
        local works = data.works:where { year = { from = params.since } }
        if params.type ~= "all" then works = works:where { type = params.type } end
        local counts = works:count("year")
        return doc.document {
          title = "Publications per year",
          doc.table {
            columns = { "Year", { title = "Works", align = "right" } },
            rows = counts:map(function(c) return { c.key, c.count } end),
          },
          doc.bar_chart { title = "Works per year", x = counts:pluck("key"), y = counts:pluck("count") },
        }
      end,
    }
    ```

    `dossier reports per-year.lua` shows title, summary and parameters without building the report. A parameter has

    - `type`: `"string"`, `"integer"`, `"number"`, `"boolean"`, `"choice"`, `"list"` (texts, on the command line parted by
      commas), `"date"` (`2024`, `2024-03`, `2024-03-12`; a date in the script) or `"person"` (a name; a person of the
      record in the script); else `"string"`, or `"choice"` where there are choices,
    - `choices`: the texts that a choice may be,
    - `default`: its value where it is not given; without one it is nil then,
    - `required = true`: it must be given,
    - `help`: what it is for.

    A value that a parameter cannot have, and a name that no parameter has, are refused, in the script too:
    `params.sinse` is an error. A script that is a function
    alone takes any parameters, as texts, in its second argument.

    A script may also return a text, which is written as it is.

    ## A report of a very large source

    A file of gigabytes (OpenAlex, Crossref, DataCite or CSL-JSON, one record a line) need not be held to be counted. A
    report that asks for one work after the other has `each(work, params)` in place of `build`, and mostly `finish(params)`:

    ```lua
    -- venues.lua: dossier run venues.lua --as-read openalex.jsonl -o venues.md
    local counts = {}
    return {
      title  = "Venues",
      params = { since = { type = "integer", default = 2020, help = "first year to count" } },
      each = function(work, params)
        if work.venue and work.year and work.year >= params.since then
          counts[work.venue] = (counts[work.venue] or 0) + 1
        end
      end,
      finish = function(params)
        local rows = {}
        for venue, count in pairs(counts) do table.insert(rows, { venue, count }) end
        table.sort(rows, function(a, b) return a[2] > b[2] end)
        return doc.document {
          title = "Venues since " .. params.since,
          doc.table { columns = { "Venue", { title = "Works", align = "right" } }, rows = rows },
        }
      end,
    }
    ```

    `each` is called with every work, in the order of the sources; what it is to remember it keeps in a variable above the
    `return`. What it returns is part of the report: nothing; a text, which is written as it is and at once; or a doc element.
    Elements stand, in their order, at the beginning of the document that `finish` returns, or else under the script's
    `title`; they are held until then. `finish`, which may be missing, is called once, after the last work.

    With `--as-read` works are read, shown and let go, whatever the size of the sources. Then

    - nothing is merged: a work that two sources have comes twice, as with `--as-read` always,
    - a work can be asked in its turn alone: keep `work.title`, not `work`,
    - who is who is not known: `name.person`, `name.is_subject`, `work:is_first_author()`, `==` between names and whatever
      else goes by persons is an error; `name.family` and `name.given` are there,
    - `--time-limit` is for each part of some megabytes, not for the whole.

    Without `--as-read` the works are those of `data.works`, merged and held, and `each` may ask them anything.

    ## A worked example

    Papers with one co-author in the last three years, grouped by type, with a table of counts:

    ```lua
    return {
      title  = "With one co-author",
      params = {
        with  = { type = "person", required = true, help = "the co-author" },
        since = { type = "date", default = "2022", help = "first date to list" },
      },
      build = function(data, params)
        local works = data.works
          :where { authors = params.with, issued = { from = params.since } }
          :sort("-issued")
        return doc.document {
          title = "Works with " .. params.with.name,
          doc.bibliography(works, { style = "apa", group = "type", highlight = { data.person, params.with } }),
          doc.section {
            title = "How many",
            doc.table {
              columns = { { title = "Type", key = "key" }, { title = "Works", key = "count", align = "right" } },
              rows = works:count("type"):sort("-count"),
            },
          },
        }
      end,
    }
    ```

    ## When something is wrong

    A value that is missing is nil. A field that does not exist is an error that names the nearest one, since a misspelt
    name would otherwise go unnoticed; so are an unknown option and a value of a wrong sort. A message has the script's
    line, how the script came there, a hint, and, where a record is at fault, that record's place in its source:

    ```
    my-list.lua:3: attempt to concatenate a nil value (field 'doi')
        3 |   return "https://doi.org/" .. work.doi
    in function 'link' (my-list.lua:3)
    called from my-list.lua:9
    at work 'millidge2020' (refs.bib:120)
    hint: a missing value cannot be joined to a text; write (x or "")
    ```

    ## What scripts have of Lua

    `assert error getmetatable ipairs next pairs pcall print rawequal rawget rawlen rawset require select setmetatable
    tonumber tostring type xpcall`, and the libraries `string`, `table`, `math` (without `random`) and `utf8`. There are
    no `io`, `os`, `debug`, `package`, `coroutine` and `load`: a script reaches no files, programs, clock or chance, so
    that the same record always gives the same report. `pairs` and `next` go through a table by its keys: numbers
    upwards, then texts by the alphabet, whatever the order they were put in. Time and memory are limited
    (`--time-limit`, `--memory-limit`). `print` writes to standard error.

    `require "names"` reads `names.lua` beside the script, or from the modules of the standard reports; the file ends with
    `return`, and what it returns is what `require` gives.
    """

  /// What is said of classes beyond their fields and methods.
  static let notes: [String: String] = [
    "data": """
    Nothing a script does changes the record. Its lists are collections (below) and never nil.
    """,
    "collection": """
    `#c` is how many items it has, `c[i]` is one of them, counted from 1, and `for i, item in ipairs(c) do` goes through
    them. The lists of the record are collections, what their methods return is one, and so are the fields of records
    that are lists. Methods return new collections; chains such as `data.works:where { … }:sort("-issued"):take(10)`
    are cheap, since filters, sorts and groups by field run outside Lua. Two collections are equal (`==`) when they
    hold the same records in the same order. `print(c)` shows the first items.
    """,
    "work": """
    Every CSL variable that has no field of its own is there as `w:csl("variable")`, and can be used by its CSL name in
    `where`, `sort`, `group` and `count`; so can `coauthors`, the authors without the record's person. A preprint and the published article are one work: its fields are those of
    the published one, `w.versions` holds the other. Fields that are lists are never nil, but may be empty. Two
    fetches of one work are equal (`==`).
    """,
    "name": """
    A name stands for its text where text is wanted, and joins to texts: `"by " .. name`. Names are equal (`==`) when
    they are one person's, however they are spelt, and a name equals its person: `w.authors[1] == data.person`.
    """,
    "person": "A person stands for the name where text is wanted.",
    "date": """
    Dates compare with each other, with years and with texts: `w.issued >= "2022-11"`. A date stands for its text where
    text is wanted: `2024-03-12`, `2017–2021`, `2019-07–present`.
    """,
    "location": "A location stands for its text `refs.bib:120` where text is wanted.",
    "activity": "Talks, teaching, service and supervision are of this kind.",
    "skill_group": "Skills and languages are of this kind.",
    "finding": "`print(finding)` shows it as `dossier check` does.",
  ]

  static let closing = """
    ## Advice

    - Let collections do the work: `data.works:where { type = "book" }:count("year")` is shorter than a loop, and faster.
    - Give `highlight` and `where` persons, not texts: they know every spelling.
    - `x and element or {}` leaves an element out: `{}` is nothing, where nil would break a list.
    - A number becomes text by itself: `doc.para { "Cited ", 412, " times" }`.
    - `pluck` leaves out missing values; `pluck("doi", "none")` keeps a place for each item.

    """
}
