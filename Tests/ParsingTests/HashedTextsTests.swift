import Parsing
import Testing

@Suite struct HashedTextsTests {
  @Test func knowsWhatWasInserted() {
    var texts = HashedTexts()
    let names = (0..<5000).map { "w\($0)" } + ["", "Zu\u{308}rich"]
    let first = names.count { texts.insert($0) }
    let second = (names + ["Z\u{FC}rich"]).count { texts.insert($0) }
    #expect(first == names.count)
    #expect(second == 0)
  }
}
