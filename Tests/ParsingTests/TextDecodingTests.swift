import Parsing
import Testing

@Suite struct TextDecodingTests {
  private func decode(_ bytes: [UInt8]) -> (String, [String]) {
    let result = TextDecoding.decode(bytes, source: "cv.md")
    return (String(decoding: result.bytes, as: UTF8.self), result.diagnostics.map(\.description))
  }

  @Test func leavesUTF8AsItIs() {
    let (text, problems) = decode(Array("Müller, “x” 𝛼".utf8))
    #expect(text == "Müller, “x” 𝛼")
    #expect(problems == [])
  }

  @Test func dropsAByteOrderMark() {
    #expect(decode([0xEF, 0xBB, 0xBF, 0x41]).0 == "A")
  }

  @Test(arguments: [true, false]) func readsUTF16WithAndWithoutMark(isBigEndian: Bool) {
    let units = Array("Nature – Müller 𝛼".utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
    #expect(decode((isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) + bytes).0 == "Nature – Müller 𝛼")
    #expect(decode(bytes).0 == "Nature – Müller 𝛼")
  }

  @Test func readsWindows1252() {
    let (text, problems) = decode(Array("M".utf8) + [0xFC] + Array("ller 12".utf8) + [0x96, 0x31])
    #expect(text == "Müller 12–1")
    #expect(
      problems == [
        "cv.md: warning: is not UTF-8; read as Windows-1252\n  hint: save the file as UTF-8"
      ])
  }

  @Test func tellsLatin1FromWindows1252() {
    let (text, problems) = decode(Array("M".utf8) + [0xFC] + Array("ller".utf8))
    #expect(text == "Müller")
    #expect(
      problems == ["cv.md: warning: is not UTF-8; read as Latin-1\n  hint: save the file as UTF-8"])
  }

  @Test func namesEachPlaceOfDamage() {
    let (text, problems) = decode(
      Array("Müller\na".utf8) + [0xE2, 0x82] + Array("b".utf8) + [0xFF])
    #expect(text == "Müller\na\u{FFFD}b\u{FFFD}")
    #expect(
      problems == [
        "cv.md:2:2: error: the bytes E2 82 are not UTF-8; expected text\n  hint: save the file as UTF-8",
        "cv.md:2:4: error: the bytes FF are not UTF-8; expected text\n  hint: save the file as UTF-8",
      ])
  }

  @Test(arguments: [
    ("pages 12\u{96}34", "pages 12–34"), ("O\u{92}Neil", "O’Neil"),
    ("by \u{D6} and \u{D6}zil\u{85}", "by Ö and Özil…"), ("\u{93}Gifts\u{94}", "“Gifts”"),
  ])
  func readsWindows1252ByItsPunctuation(text: String, decoded: String) {
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let result = TextDecoding.decode(bytes, source: "a.csv")
    #expect(String(decoding: result.bytes, as: UTF8.self) == decoded)
    #expect(result.diagnostics.map(\.code) == ["not-utf-8"])
  }
}
