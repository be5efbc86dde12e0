import Parsing
import Testing

@Suite struct JSONReaderTests {
  @Test func keepsOrderAndTheSpellingOfNumbers() throws {
    let text = #"{"b": 1.50, "a": [true, null, -2e3, "x"], "b": {}}"#
    let value = try JSONValue.parse(Array(text.utf8))
    #expect(
      value
        == .object(
          JSONObject([
            .init(key: "b", value: .number("1.50")),
            .init(
              key: "a", value: .array([.bool(true), .null, .number("-2e3"), .string("x")])),
            .init(key: "b", value: .object(JSONObject())),
          ])))
  }

  @Test func decodesEscapes() throws {
    let text = #""\"\\\/\b\f\n\r\té😀\ud83d|plain text of some length""#
    let value = try JSONValue.parse(Array(text.utf8))
    #expect(
      value == .string("\"\\/\u{8}\u{C}\n\r\té😀\u{FFFD}|plain text of some length"))
  }

  @Test func letsACommaBeforeABracketPass() throws {
    #expect(try JSONValue.parse(Array("[1, 2,]".utf8)) == .array([.number("1"), .number("2")]))
  }

  @Test(arguments: [
    ("", JSONError(.unexpectedEnd, at: 0)),
    ("[1 2]", JSONError(.expected("',' or ']'"), at: 3)),
    (#"{"a" 1}"#, JSONError(.expected("':' after a field name"), at: 5)),
    (#"{a: 1}"#, JSONError(.expected("a field name in quotation marks"), at: 1)),
    ("[\"abc\n\"]", JSONError(.unterminatedString, at: 1)),
    (#"["\x"]"#, JSONError(.invalidEscape, at: 2)),
    ("[1", JSONError(.unexpectedEnd, at: 2)),
    ("[nul]", JSONError(.expected("null"), at: 1)),
    ("1 2", JSONError(.expected("nothing after the value"), at: 2)),
  ])
  func saysWhereAndWhatIsWrong(text: String, error: JSONError) {
    #expect(throws: error) { try JSONValue.parse(Array(text.utf8)) }
  }

  @Test func refusesWhatIsTooDeep() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError(.tooDeep(limit: 512), at: 512)) {
      try JSONValue.parse(Array(text.utf8))
    }
  }

  @Test func writesWhatItReads() throws {
    let text = #"{"a":[1,{"b":"\"\\\n\u0001é"}],"c":null,"d":[],"e":{},"f":false}"#
    #expect(try JSONValue.parse(Array(text.utf8)).serialized == text)
  }

  @Test func indentsWhatItWrites() throws {
    var writer = JSONWriter(indent: 2)
    writer.value(try JSONValue.parse(Array(#"{"a":[1,{}],"b":[]}"#.utf8)))
    #expect(
      writer.text == """
        {
          "a": [
            1,
            {}
          ],
          "b": []
        }
        """)
  }
}
