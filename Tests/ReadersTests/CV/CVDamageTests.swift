import Bibliography
import Dataset
import Parsing
import Readers
import Testing

/// Damaged CVs are read as far as they can be; nothing traps.
@Suite struct CVDamageTests {
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test func everyTruncationIsRead() {
    let bytes = Array(SampleCV.pdfLike.utf8)
    for end in stride(from: 0, through: bytes.count, by: 13) {
      let record = MarkdownCVReader.read(
        Array(bytes[..<end]), source: "cv.md", options: ReadingOptions())
      #expect(record.works.count <= 6)
    }
  }

  @Test func mutatedBytesAreReadByEveryReader() {
    let bytes = Array(SampleCV.pdfLike.utf8)
    var generator = Generator(state: 42)
    let alphabet = Array("[](){}*_-–“”\"'.,;:|#0123456789aA \n\u{0}&".utf8) + [0xE2, 0xC3, 0xFF]
    for _ in 0..<150 {
      var mutated = bytes
      for _ in 0..<Int.random(in: 1...60, using: &generator) {
        let index = Int.random(in: mutated.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: mutated[index] = alphabet.randomElement(using: &generator) ?? 0x20
        case 1: mutated.remove(at: index)
        default: mutated.insert(alphabet.randomElement(using: &generator) ?? 0x20, at: index)
        }
      }
      for reader in [MarkdownCVReader.self, PlainTextCVReader.self, ProfilePageReader.self]
        as [any SourceReader.Type]
      {
        _ = reader.confidence(mutated, ending: "md")
        let record = reader.read(mutated, source: "cv.md", options: ReadingOptions())
        #expect(record.format == reader.format)
      }
    }
  }

  @Test(arguments: ["> ", "- ", "**", "[", "“", "de ", "(", "' x", "et al ", "2019-"])
  func longRepetitionsAreBounded(_ piece: String) {
    let text = "# Ada Quill\n\n## Publications\n\n- " + String(repeating: piece, count: 5_000)
    let record = MarkdownCVReader.read(
      Array(text.utf8), source: "cv.md", options: ReadingOptions())
    #expect(record.subject?.names.first?.family == "Quill")
  }

  @Test func anEmptyFileSaysWhatIsMissing() {
    let record = MarkdownCVReader.read([], source: "cv.md", options: ReadingOptions())
    #expect(record.diagnostics.map(\.code) == ["no-name", "nothing-understood"])
  }
}
