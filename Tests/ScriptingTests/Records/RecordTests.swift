import Testing

@Suite struct RecordTests {
  @Test func worksHaveFieldsAndMethods() throws {
    let lines = try Lua.print(
      """
      local w = data.works[1]
      print(w.id, w.type, w.title, w.year, w.venue, w.doi, w.volume, w.citation_count)
      print(w.issued, #w.authors, w.authors[2].family, #w.editors, #w.versions, #w.keywords, w.keywords[2])
      print(w:csl('publisher-place'), w:csl('volume'), w:csl('issued').year, data.works[3]:csl('title'))
      print(data.works[3].title, w.sources[1], w.sources[1].line, w.is_truncated)
      print(w:author_position(data.person), w:is_first_author(), w:is_last_author(data.people:find('Charles Babbage')))
      print(data.works[3]:author_position(), w:coauthors()[1].name, #w:coauthors(), data.works[2]:author_position(data.people[2]))
      """)
    #expect(
      lines == [
        "engine1843\tarticle-journal\tNotes on the Analytical Engine\t1843\tScientific Memoirs\t10.1000/notes\tnil\t12",
        "1843-09\t2\tBabbage\t0\t0\t2\tprograms",
        "London\tnil\t1843\tBernoulli numbers by <i>machine</i>",
        "Bernoulli numbers by machine\trefs.bib:1\t1\tfalse", "1\ttrue\ttrue",
        "2\tCharles Babbage\t1\tnil",
      ])
  }

  @Test func equalRecordsAreOneValue() throws {
    #expect(
      try Lua.print(
        """
        local seen = { [data.works[1]] = 'yes' }
        print(data.works[1] == data.works:find('engine1843'), data.works[1] == data.works[2],
          seen[data.works:first()], data.works[1].authors[1].person == data.person,
          data.works[1].authors[1] == data.works[3].authors[2], data.works[1].sources[1] == data.works[1].sources[1])
        print(data.works[1].authors[1] == data.person, data.person == data.works[1].authors[1],
          data.works[1].authors[2] == data.person, data.person == data.works[1])
        """) == ["true\tfalse\tyes\ttrue\ttrue\ttrue", "true\ttrue\tfalse\tfalse"])
  }

  @Test func namesKnowTheirPerson() throws {
    let lines = try Lua.print(
      """
      local hoof, ada, society = table.unpack(data.works[3].authors:list())
      print(hoof, hoof.family, hoof.particle, hoof.given, hoof.initials, hoof.suffix, hoof.is_subject)
      print(ada, ada.given, ada.person.name, ada.is_subject, 'by ' .. ada)
      print(society, society.literal, society.family, society.person)
      print(text.join(data.works[1].authors[2].marks), #ada.marks)
      """)
    #expect(
      lines == [
        "C. van Hoof\tHoof\tvan\tC.\tC.\tnil\tfalse",
        "A. Lovelace\tA.\tAda Lovelace\ttrue\tby A. Lovelace",
        "Analytical Society\tAnalytical Society\tnil\tnil", "equal contribution\t0",
      ])
  }

  @Test func thePersonHasOneIdentity() throws {
    let lines = try Lua.print(
      """
      local p = data.person
      print(p, p.family, p.given, p.orcid, p.emails[1], p.links[1].label, p.links[1], #p.works, p.work_count, p.is_subject)
      print(text.join(p.spellings, '; '), p:is_called('A. Lovelace'), p:is_called('Charles Babbage'))
      """)
    #expect(
      lines == [
        "Ada Lovelace\tLovelace\tAda\t0000-0002-1825-0097\tada@example.org\tPage\thttps://example.org/ada\t5\t5\ttrue",
        "Ada Lovelace; A. Lovelace\ttrue\tfalse",
      ])
  }

  @Test func otherRecords() throws {
    let lines = try Lua.print(
      """
      local p, q = data.positions[1], data.positions[2]
      print(p.title, p.organization, p.place, p.dates, p.dates.is_open, p.is_current, p.end_date, p.start_date, p.description[1])
      print(q.dates, q.dates.from, q.dates.to.year, q.year, q.end_date, q.place, #q.description)
      print(data.skills[1].name, text.join(data.skills[1].items), #data.awards, #data.sections)
      for _, s in ipairs(data.sources) do print(s.name, s.format, s.work_count, s.claimed_count) end
      print(p, data.skills[1], data)
      """)
    #expect(
      lines == [
        "Analyst\tAnalytical Engine\tLondon\t1842-02–present\ttrue\ttrue\tnil\t1842-02\tWrote programs.",
        "1830–1835\t1830\t1835\t1830\t1835\tnil\t0", "Mathematics\tCalculus, Numbers\t0\t0",
        "refs.bib\tbibtex\t5\tnil", "cv.md\tmarkdown-cv\t0\tnil",
        "<position: \"Analyst\" (1842)>\t<skill group: \"Mathematics\">\t<data>",
      ])
  }

  @Test func coauthorsSimilarAuthorsAndFindings() throws {
    let lines = try Lua.print(
      """
      for _, c in ipairs(data:coauthors()) do print(c.name, c.count, c.last_active, c.works[1].id, #c.affiliations, c.person.id == c.works[1].id) end
      print(#data:coauthors { since = '1845' }, #data:coauthors { of = data.people:find('Charles Babbage') })
      print(data:similar_authors(data.person, { n = 1 })[1].shared_works)
      local f = data:check():where { code = 'odd-date' }[1]
      print(f.severity, f.code, f.message, f.source, f.line, f.hint)
      print(f)
      """)
    #expect(
      lines == [
        "Charles Babbage\t2\t1843-09\tengine1843\t0\tfalse",
        "C. van Hoof\t2\t1845\tnumbers\t0\tfalse",
        "1\t1", "2", "warning\todd-date\tthe date is odd\tcv.md\t9\tmend it",
        "cv.md:9: warning: the date is odd\n  hint: mend it",
      ])
  }

  @Test(arguments: [
    (
      "data.works[1].titel",
      "there is no field 'titel' in a work\nhint: did you mean 'title'?"
    ),
    (
      "data.work", "there is no field 'work' in a data\nhint: did you mean 'works'?"
    ),
    (
      "data.works[1]:csl('publisher-plac')",
      "work:csl: there is no CSL variable 'publisher-plac'\nhint: did you mean 'publisher-place'?"
    ),
    (
      "data.works[1]:author_position('Ada')",
      "work:author_position: expected a person, got a string"
    ),
    (
      "data:coauthors { since = 'soon' }",
      "data:coauthors: field 'since': expected a date such as \"2022-11\", got a string"
    ),
    (
      "data:selection 'mine'",
      "data:selection: there is no selection 'mine'\nhint: selections stand in dossier.yaml, under selections:"
    ),
    (
      "data.works[1].issued < true",
      "a date cannot be compared with a boolean\nhint: a date, a year, or a text such as \"2022-11\" can"
    ),
  ])
  func refuses(expression: String, message: String) {
    #expect(Lua.failure("local x = \(expression)") == message)
  }

  @Test(arguments: [
    ("data.works[1].title = 'x'", "data is read-only: 'title' of this work cannot be set"),
    ("data.works[1] = nil", "data is read-only: '1' of this collection cannot be set"),
    ("data.person = nil", "data is read-only: 'person' of this data cannot be set"),
  ])
  func writesAreRefused(statement: String, message: String) {
    #expect(Lua.failure(statement).hasPrefix(message))
  }
}
