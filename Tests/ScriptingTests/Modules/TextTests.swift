import Testing

@Suite struct TextTests {
  @Test(arguments: [
    ("truncate('short', 10)", "short"),
    ("truncate('one two three four', 12)", "one two…"),
    ("truncate('one two three four', 14)", "one two three…"),
    ("truncate('unbreakableword', 8)", "unbreak…"),
    ("truncate('äöüäöü', 4, '..')", "äö.."),
    ("truncate('a, b', 3)", "a…"),
    ("join({ 'a', 2, 'c' })", "a, 2, c"),
    ("join({ 'a', 'b', 'c' }, ', ', ' and ')", "a, b and c"),
    ("join({ 'a' }, ', ', ' and ')", "a"),
    ("join(data.works[1].authors, '; ')", "Ada Lovelace; Charles Babbage"),
    ("join({})", ""),
    ("plural(1, 'work')", "1 work"),
    ("plural(3, 'entry')", "3 entries"),
    ("plural(2, 'class')", "2 classes"),
    ("plural(0, 'person', 'people')", "0 people"),
    ("plural(1.5, 'day')", "1.5 days"),
    ("initials('Anne-Marie Lou')", "A.-M. L."),
    ("slug('Zürich: a Study’s end')", "zurich-a-studys-end"),
    ("title_case('on the origin of species: a note')", "On the Origin of Species: A Note"),
    ("title_case('using mRNA and iPSC in vivo')", "Using mRNA and iPSC in Vivo"),
    ("sentence_case('Deep Learning for DNA')", "Deep learning for DNA"),
    ("sentence_case('journal articles')", "Journal articles"),
    ("similarity('A Review, of X', 'a review of x')", "1.0"),
    ("similarity('', 'abc')", "0.0"),
  ])
  func works(call: String, expected: String) throws {
    #expect(try Lua.print("print(text.\(call))") == [expected])
  }

  @Test func similarityFallsWithDifferences() throws {
    let lines = try Lua.print(
      "print(text.similarity('free energy', 'free enargy') > 0.7, text.similarity('free energy', 'cats') < 0.2)"
    )
    #expect(lines == ["true\ttrue"])
  }

  @Test(arguments: [
    ("text.truncate('a', 0)", "text.truncate: length: expected at least 1, got 0"),
    (
      "text.truncate('a')",
      "text.truncate: length is missing; expected an integer\nhint: write text.truncate(text, length, ending?)"
    ),
    (
      "text.join({ 'a', {} })",
      "text.join: item 2: expected a text, a number, a date or a name, got a table"
    ),
    ("text.joyn({})", "there is no 'joyn' in 'text'\nhint: did you mean 'join'?"),
  ])
  func refuses(call: String, message: String) {
    #expect(Lua.failure("local x = \(call)") == message)
  }
}
