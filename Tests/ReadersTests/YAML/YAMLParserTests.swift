import Parsing
import Readers
import Testing

@Suite struct YAMLParserTests {
  private func parse(_ text: String, limits: YAMLLimits = YAMLLimits()) -> (
    value: YAMLValue?, problems: [String]
  ) {
    let (value, diagnostics) = YAMLParser.parse(Array(text.utf8), source: "a.yaml", limits: limits)
    return (value, diagnostics.map(\.description))
  }

  private func scalar(_ text: String, _ line: Int, _ column: Int, plain: Bool = true) -> YAMLValue {
    YAMLValue(.scalar(text, isPlain: plain), line: line, column: column)
  }

  @Test func readsScalarsSequencesAndMappingsWithTheirPlaces() {
    let (value, problems) = parse("person: \"Ada\"\nsources:\n  - cv.md\n  - refs.bib\n")
    let expected = YAMLValue(
      .mapping([
        .init(key: "person", line: 1, column: 1, value: scalar("Ada", 1, 9, plain: false)),
        .init(
          key: "sources", line: 2, column: 1,
          value: YAMLValue(
            .sequence([scalar("cv.md", 3, 5), scalar("refs.bib", 4, 5)]), line: 3, column: 3)),
      ]), line: 1, column: 1)
    #expect(value == expected)
    #expect(problems == [])
  }

  @Test(arguments: [
    ("12", 12), ("-3", -3), ("0o17", 15), ("0x1F", 31), ("1_000", nil), ("'12'", nil), ("1.0", nil),
  ])
  func readsAPlainInteger(text: String, integer: Int?) {
    #expect(parse(text).value?.integer == integer)
  }

  @Test(arguments: [
    ("1.5", 1.5), ("-2e3", -2000), ("7", 7), (".inf", nil), ("nan", nil), ("infinity", nil),
  ])
  func readsAPlainNumber(text: String, number: Double?) {
    #expect(parse(text).value?.number == number)
  }

  @Test func aQuotedWordIsNeitherNullNorBoolean() {
    #expect(parse("null").value?.isNull == true)
    #expect(parse("~").value?.string == nil)
    #expect(parse("'null'").value?.string == "null")
    #expect(parse("true").value?.boolean == true)
    #expect(parse("'true'").value?.boolean == nil)
    #expect(parse("no").value?.boolean == nil)
  }

  @Test func anAliasStandsForItsValue() {
    let value = parse("a: &x [1, 2]\nb: *x").value
    #expect(value?["b"]?.items?.map(\.integer) == [1, 2])
  }

  @Test func aTextWithoutValueIsNothing() {
    #expect(parse("# only a comment\n").value == nil)
    #expect(parse("").value == nil)
  }

  @Test func aMistakeIsNamedAndWhatStandsBeforeIsKept() {
    let (value, problems) = parse("title: One\nsubtitle: two: three\n")
    #expect(value?["title"]?.string == "One")
    #expect(
      problems == [
        """
        a.yaml:2:14: error: mapping values are not allowed in this context
          hint: put a value that holds a colon in quotes
        """
      ])
  }

  @Test func aSecondKeyIsRefused() {
    let (value, problems) = parse("a: 1\nb: 2\na: 3\n")
    #expect(value?.pairs?.map(\.key) == ["a", "b"])
    #expect(value?["a"]?.integer == 1)
    #expect(
      problems == [
        "a.yaml:3:1: error: the key 'a' stands here a second time\n  hint: the first one is taken"
      ])
  }

  @Test func aKeyThatIsNoTextIsRefused() {
    let (value, problems) = parse("? [1]\n: x\nb: 2\n")
    #expect(value?.pairs?.map(\.key) == ["b"])
    #expect(problems == ["a.yaml:1:3: error: a key is a text, not a list or a mapping"])
  }

  @Test func anUnknownAliasIsAMistake() {
    #expect(parse("a: *b").problems == ["a.yaml:1:4: error: no value is named '&b'"])
  }

  @Test func onlyTheFirstDocumentIsRead() {
    let (value, problems) = parse("a: 1\n---\nb: 2\n")
    #expect(value?.pairs?.map(\.key) == ["a"])
    #expect(
      problems == [
        "a.yaml:2:1: warning: a second document begins here; only the first of a file is read"
      ])
  }

  @Test func bytesThatAreNoTextAreNamedWithTheirLine() {
    let (_, diagnostics) = YAMLParser.parse(
      Array("a: 1\nb: ".utf8) + [0xFF, 0xFE], source: "a.yaml")
    #expect(diagnostics.map(\.code) == ["yaml-encoding"])
    #expect(diagnostics.first?.range?.line == 2)
  }

  @Test func aliasesWithinAliasesEndAtTheLimit() {
    var text = "l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let uses = Array(repeating: "*l\(level - 1)", count: 10).joined(separator: ", ")
      text += "l\(level): &l\(level) [\(uses)]\n"
    }
    let (value, problems) = parse(text)
    #expect(value == nil)
    #expect(problems == ["a.yaml:5:5: error: more than 1000000 values"])
  }

  @Test func depthHasALimit() {
    let text = String(repeating: "[", count: 70)
    #expect(
      parse(text).problems == ["a.yaml:1:65: error: more than 64 lists and mappings in one another"]
    )
  }

  @Test func sizeHasALimit() {
    #expect(
      parse("a: 1", limits: YAMLLimits(bytes: 3)).problems == [
        "a.yaml: error: the text is 4 bytes long; at most 3 are read"
      ])
  }
}
