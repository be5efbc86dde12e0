import Scripting
import Testing

@Suite struct CollectionTests {
  /// The ids of the works that an expression gives.
  private func ids(_ expression: String) throws -> [String] {
    try Lua.print("for _, w in ipairs(\(expression)) do print(w.id) end")
  }

  @Test func isAList() throws {
    let lines = try Lua.print(
      """
      print(#data.works, data.works[1].id, data.works[5].id, data.works[6], data.works[0])
      for i, w in ipairs(data.works) do print(i, w.id) end
      """)
    #expect(
      lines == [
        "5\tengine1843\tweaving\tnil\tnil", "1\tengine1843", "2\tflyology", "3\tnumbers",
        "4\tpoetry", "5\tweaving",
      ])
  }

  @Test(arguments: [
    ("{ type = 'article-journal' }", ["engine1843", "numbers", "weaving"]),
    ("{ type = { 'book', 'paper-conference' } }", ["flyology", "poetry"]),
    ("{ year = { from = 1843 } }", ["engine1843", "numbers", "weaving"]),
    ("{ year = { to = 1843 }, type = 'article-journal' }", ["engine1843", "numbers"]),
    ("{ issued = { from = '1843-10' } }", ["numbers", "weaving"]),
    ("{ year = 1828 }", ["flyology"]),
    ("{ year = false }", ["poetry"]),
    ("{ doi = true }", ["engine1843", "numbers"]),
    ("{ title = { contains = 'analytical engine' } }", ["engine1843"]),
    ("{ authors = data.person }", ["engine1843", "flyology", "numbers", "poetry", "weaving"]),
    ("{ authors = 'Charles Babbage' }", ["engine1843", "poetry"]),
    ("{ keywords = 'programs' }", ["engine1843"]),
    ("{ ['publisher-place'] = 'London' }", ["engine1843"]),
    ("{}", ["engine1843", "flyology", "numbers", "poetry", "weaving"]),
    ("function(w) return #w.authors == 1 end", ["flyology"]),
    ("function(w, i) return i > 3 end", ["poetry", "weaving"]),
  ])
  func keepsWhatFulfilsTheConditions(filter: String, expected: [String]) throws {
    #expect(try ids("data.works:where(\(filter))") == expected)
  }

  @Test(arguments: [
    ("'-year', 'title'", ["weaving", "numbers", "engine1843", "flyology", "poetry"]),
    ("'year'", ["flyology", "engine1843", "numbers", "weaving", "poetry"]),
    ("'-issued'", ["weaving", "numbers", "engine1843", "flyology", "poetry"]),
    ("'title'", ["numbers", "flyology", "engine1843", "poetry", "weaving"]),
    (
      "function(w) return #w.title end", ["flyology", "poetry", "weaving", "numbers", "engine1843"]
    ),
  ])
  func sortsStably(keys: String, expected: [String]) throws {
    #expect(try ids("data.works:sort(\(keys))") == expected)
  }

  @Test func sortsByFieldsAndFunctionsTogether() throws {
    #expect(
      try Lua.print(
        """
        local sorted = data.works:sort("type", function(w) return #w.authors end, "-title")
        for _, w in ipairs(sorted) do print(w.id) end
        """) == ["weaving", "engine1843", "numbers", "flyology", "poetry"])
    #expect(
      try Lua.print("print(text.join(data.works:map(function(w) return w.id end):sort()))") == [
        "engine1843, flyology, numbers, poetry, weaving"
      ])
  }

  @Test func whatCollectionsHoldCountsAgainstTheMemory() throws {
    var options = Lua.options
    options.memory = 8 << 20
    let text = "local function long() return ('x'):rep(100000) end "
    // What is dropped is collected, what is kept is not.
    #expect(
      try Lua.print(
        text + "for i = 1, 200 do data.works:map(long) end print('done')", options: options)
        == ["done"])
    for kept in [
      "local t = {} for i = 1, 200 do t[i] = data.works:map(long) end",
      "local c = data.works for i = 1, 200 do c = c:union(data.works:map(function() return long() .. i end)) end",
    ] {
      #expect(
        Lua.failure(text + kept, options: options).hasPrefix(
          "the script wanted more than its 8 MB of memory"))
    }
  }

  @Test func groupsInTheOrderOfFirstAppearance() throws {
    let lines = try Lua.print(
      """
      for _, g in ipairs(data.works:group('year')) do
        print(g.key, g.count, g.items:map(function(w) return w.id end):list()[1])
      end
      for _, g in ipairs(data.works:group(function(w) return #w.authors end)) do print(g.key, #g.items) end
      """)
    #expect(
      lines == [
        "1843\t2\tengine1843", "1828\t1\tflyology", "1845\t1\tweaving", "nil\t1\tpoetry", "2\t3",
        "1\t1", "3\t1",
      ])
  }

  @Test func countsInTheOrderOfTheValues() throws {
    let lines = try Lua.print(
      """
      for _, c in ipairs(data.works:count('year')) do print(c.key, c.count) end
      for _, c in ipairs(data.works:count('type'):sort('-count')) do print(c.key, c.count) end
      for _, c in ipairs(data.works:count(function(w) return w.venue end)) do print(c.key, c.count) end
      """)
    #expect(
      lines == [
        "1828\t1", "1843\t2", "1845\t1", "nil\t1", "article-journal\t3", "book\t1",
        "paper-conference\t1", "Memoirs of Looms\t1", "Proceedings\t1", "Scientific Memoirs\t2",
        "nil\t1",
      ])
  }

  @Test func countsAuthorsByPerson() throws {
    #expect(
      try Lua.print("print(data.works:count('authors'):find(data.person).count)") == ["5"])
  }

  @Test func takesAndSkips() throws {
    #expect(try ids("data.works:take(2)") == ["engine1843", "flyology"])
    #expect(try ids("data.works:take(99):skip(3)") == ["poetry", "weaving"])
    #expect(try ids("data.works:take(-1)") == [])
    #expect(try ids("data.works:reverse():take(1)") == ["weaving"])
    #expect(
      try Lua.print(
        "print(data.works:first().id, data.works:last().id, data.works:take(0):first())")
        == ["engine1843\tweaving\tnil"])
  }

  @Test func findsByIdDoiAndName() throws {
    let lines = try Lua.print(
      """
      print(data.works:find('poetry').title, data.works:find('https://doi.org/10.1000/NUMBERS').id)
      print(data.works:find('nothing'), data.people:find('Charles Babbage').family)
      print(data.works:count('year'):find(1843).count)
      """)
    #expect(lines == ["Poetical science\tnumbers", "nil\tBabbage", "2"])
  }

  @Test func mapsPlucksAndMakesUnique() throws {
    let lines = try Lua.print(
      """
      print(table.concat(data.works:pluck('venue'):list(), ';'))
      print(table.concat(data.works:pluck('venue', '-'):list(), ';'))
      print(#data.works:map(function(w) return w.year end))
      print(table.concat(data.works:pluck('venue'):unique():sort():list(), ';'))
      print(#data.works:unique('type'), data.works:unique('venue')[2].id)
      local squares = data.works:map(function(w, i) return { n = i * i } end)
      print(squares[3].n, squares:pluck('n')[5], #squares:where { n = { from = 9 } }, squares:sort('-n')[1].n)
      """)
    #expect(
      lines == [
        "Scientific Memoirs;Scientific Memoirs;Proceedings;Memoirs of Looms",
        "Scientific Memoirs;-;Scientific Memoirs;Proceedings;Memoirs of Looms", "4",
        "Memoirs of Looms;Proceedings;Scientific Memoirs", "3\tpoetry", "9\t25\t3\t25",
      ])
  }

  @Test func unitesAndSubtracts() throws {
    #expect(
      try ids("data.works:where { type = 'book' }:union(data.works:take(2))")
        == ["flyology", "engine1843"])
    #expect(
      try ids("data.works:minus(data.works:where { doi = true })")
        == ["flyology", "poetry", "weaving"])
    #expect(
      try Lua.print("print(#data.positions:union(data.skills), #data.positions:minus(data.skills))")
        == ["3\t2"])
  }

  @Test func eachGivesTheCollectionBack() throws {
    #expect(
      try Lua.print("print(#data.works:each(function(w, i) if i == 2 then print(w.id) end end))")
        == ["flyology", "5"])
  }

  @Test func equalCollectionsHoldTheSameRecords() throws {
    #expect(
      try Lua.print(
        """
        print(data.works == data.works, data.works:take(2) == data.works:take(2),
          data.works:take(2) == data.works:take(3), data.works:sort('title') == data.works)
        """) == ["true\ttrue\tfalse\tfalse"])
  }

  @Test func printsWhatItHolds() throws {
    #expect(
      try Lua.print("print(data.works:take(2)) print(data.works:count('year'):take(1))") == [
        """
        <2 works>
          1  <work engine1843: "Notes on the Analytical Engine" (1843)>
          2  <work flyology: "Flyology" (1828)>
        """,
        """
        <1 item>
          1  <count 1828: 1>
        """,
      ])
  }

  @Test(arguments: [
    (
      "data.works:where { yeer = 1 }",
      "collection:where: there is no field 'yeer' in a work\nhint: did you mean 'year'?"
    ),
    (
      "data.works:sort('-isued')",
      "collection:sort: there is no field 'isued' in a work\nhint: did you mean 'issued'?"
    ),
    (
      "data.works:pluck('journal')",
      "collection:pluck: there is no field 'journal' in a work\nhint: did you mean 'venue'?"
    ),
    (
      "data.works:where { year = { form = 1 } }",
      "collection:where: field 'year': there is no field 'form'\nhint: did you mean 'from'?"
    ),
    (
      "data.works:where(3)",
      "collection:where: expected a table or a function(item): boolean, got a number"
    ),
    (
      "data.works:take('x')", "collection:take: expected an integer, got a string"
    ),
    ("data.works:take(1.5)", "collection:take: expected an integer, got 1.5"),
    (
      "data.works:take()",
      "collection:take: count is missing; expected an integer\nhint: write collection:take(count)"
    ),
    (
      "data.works:first(1)",
      "collection:first takes no argument, got 1\nhint: write collection:first()"
    ),
    (
      "data.works.where { year = 1 }",
      "collection:where was called without its object\n"
        + "hint: write a colon before the method's name: object:where(…)"
    ),
    (
      "data.works:union({})", "collection:union: expected a collection, got a table"
    ),
    (
      "data.works:map(function(w) return {} end):sort()",
      "collection:sort: there is no order among values such as a function\n"
        + "hint: give a field, or a function that gives a number, a text or a date"
    ),
    (
      "data.works:filter()",
      "there is no field 'filter' in a collection\nhint: did you mean 'where'?"
    ),
    ("data.works[1].jurnal", "there is no field 'jurnal' in a work\nhint: did you mean 'venue'?"),
    (
      "data.works:where { type = 'journal' }",
      "collection:where: field 'type': there is no type 'journal'; did you mean 'article-journal'?"
    ),
    (
      "data.works:sort(function(a, b) return a.year < b.year end)",
      "collection:sort: the function takes one item and gives the value to sort by\n"
        + "hint: write sort(function(item) return item.year end), or sort(\"year\")"
    ),
    (
      "1 for w in data.works do end",
      "attempt to call a collection value (for iterator 'for iterator')\n"
        + "hint: go through a list with for i, item in ipairs(list) do … end"
    ),
  ])
  func refuses(call: String, message: String) {
    #expect(Lua.failure("local x = \(call)") == message)
  }
}
