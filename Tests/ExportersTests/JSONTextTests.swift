import Exporters
import Parsing
import Testing

@Suite struct JSONTextTests {
  /// The text is looked at eight bytes at a time, so that places around the eighth matter.
  @Test(arguments: ["\"", "\\", "\n", "\u{01}", "\u{1F}", " ", "é", "\u{7F}", "😀", "!", "#", "]"])
  func aStringIsReadBackAsItWas(sign: String) throws {
    for length in 0...19 {
      for place in 0...length {
        let filler = String(repeating: "a", count: place)
        let rest = String(repeating: "ü", count: length - place)
        for value in [filler + sign + rest, filler + sign + sign + rest + sign] {
          var text = JSONText()
          text.nest("[") { $0.add(value) }
          #expect(try JSONValue.parse(text.bytes) == .array([.string(value)]))
        }
      }
    }
  }

  @Test func whatIsDeepStandsInward() {
    var text = JSONText()
    func nest(_ depth: Int, _ text: inout JSONText) {
      if depth == 0 { return text.add("a", name: "b") }
      text.nest("{", name: depth == 20 ? nil : "c") { nest(depth - 1, &$0) }
    }
    nest(20, &text)
    let lines = String(decoding: text.finished(), as: UTF8.self).split(separator: "\n")
    #expect(
      lines.map { $0.prefix { $0 == " " }.count }.prefix(21)
        == stride(from: 0, through: 40, by: 2).map { $0 }[...])
    #expect(lines[20] == String(repeating: " ", count: 40) + #""b": "a""#)
    #expect(lines.count == 41)
  }
}
