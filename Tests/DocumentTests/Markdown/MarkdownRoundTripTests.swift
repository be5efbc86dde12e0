import Document
import Testing

@Suite("What is written as Markdown reads back, with cmark-gfm, as the same")
struct MarkdownRoundTripTests {
  private func markdown(_ blocks: [Block]) -> String {
    MarkdownWriter().write(blocks: blocks, options: WriterOptions()).text
  }

  /// Compares what is read with what was meant; false where they differ.
  private func check(_ blocks: [Block], seed: Int) -> Bool {
    let written = markdown(blocks)
    let found = CMarkReader.read(written)
    let expected = ExpectedReading.of(blocks)
    guard found != expected else { return true }
    let index = zip(found, expected).enumerated().first { $1.0 != $1.1 }?.offset
    let place = index ?? min(found.count, expected.count)
    Issue.record(
      """
      seed \(seed), block \(place)
      found:    \(place < found.count ? "\(found[place])" : "nothing")
      expected: \(place < expected.count ? "\(expected[place])" : "nothing")
      written as:
      \(written)
      """)
    return false
  }

  @Test("Thousands of paragraphs of difficult text and styles keep them all")
  func paragraphs() {
    for seed in 0..<6_000 {
      var documents = RandomDocuments(seed: UInt64(seed))
      guard check([.paragraph(documents.inlines())], seed: seed) else { return }
    }
  }

  @Test("Thousands of trees of blocks keep their structure")
  func trees() {
    for seed in 1_000_000..<1_001_500 {
      var documents = RandomDocuments(seed: UInt64(seed))
      guard check(documents.blocks(), seed: seed) else { return }
    }
  }
}
