import Parsing
import Testing

@Suite struct RepeatedTextsTests {
  @Test func givesEveryTextAsItIs() {
    let texts = RepeatedTexts()
    // More than the store holds, twice over, some of the same length and with the same ends.
    for _ in 0..<2 {
      for number in 0..<20_000 {
        let text = "Journal of \(number) things"
        let found = Array(text.utf8).withUnsafeBufferPointer { texts.text($0) }
        if found != text { Issue.record("\(found) in the place of \(text)") }
      }
    }
    let short = Array("J. X".utf8).withUnsafeBufferPointer { texts.text($0) }
    #expect(short == "J. X")
    let broken = [UInt8](repeating: 0xFF, count: 20).withUnsafeBufferPointer { texts.text($0) }
    #expect(broken == String(repeating: "\u{FFFD}", count: 20))
  }
}
