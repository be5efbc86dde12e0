internal import Parsing

/// Takes remarks off a reference's end: `(Oral)`, `(acceptance rate 23%)`, `**Best Paper Award.**`
enum ReferenceRemarks {
  private static let words = WordTable(
    "award awards oral spotlight acceptance finalist nominated nominee honorable honourable mention runner zugl "
      + "zugleich")

  /// Whether a whole line is such a remark.
  static func isRemark(_ line: String) -> Bool {
    let found = ProseFolding.wordList(line)
    // “Interspeech 2022 (Oral)” names a venue first.
    let namesYear = found.contains { $0.utf8.count == 4 && Int($0) != nil }
    return (1...9).contains(found.count) && !namesYear && found.contains { words.contains($0) }
  }

  /// The text without them, which are added to the remarks.
  static func takeOut(of text: StyledText, into remarks: inout [String]) -> StyledText {
    var text = withoutJobMarket(withoutEarlyPrint(text, &remarks), &remarks)
    while let cut = start(in: text.bytes), cut > text.bytes.count / 3 {
      let remark = text.slice(
        ProseBytes.trimmed(text.bytes, cut..<text.bytes.count, of: "()[].,;*")
      ).string
      remarks.insert(remark, at: 0)
      text = text.slice(0..<cut).trimmed()
    }
    return text
  }

  /// “Epub 2015 Jul 9.”: when it stood on the web before it was printed.
  private static func withoutEarlyPrint(_ text: StyledText, _ remarks: inout [String]) -> StyledText
  {
    let bytes = text.bytes
    for index in bytes.indices.dropFirst(20) where ProseBytes.contains("eE", bytes[index]) {
      guard bytes[index - 1] == 0x20, ProseBytes.hasWord(bytes, at: index, "epub") else { continue }
      var start = index + 4
      while start < bytes.count, bytes[start] == 0x20 { start += 1 }
      if ProseBytes.hasWord(bytes, at: start, "ahead of print") { start += 14 }
      guard let date = ProseDates.find(in: Array(bytes[start...].prefix(24))).first,
        date.range.lowerBound <= 1
      else { continue }
      var end = start + date.range.upperBound
      remarks.append(ProseBytes.string(bytes, index..<end))
      while end < bytes.count, ProseBytes.contains(".;", bytes[end]) { end += 1 }
      var result = text.slice(0..<(index - 1))
      result.append(text.slice(end..<bytes.count))
      return result.trimmed()
    }
    return text
  }

  /// “(Job Market Paper)”, wherever it stands.
  private static func withoutJobMarket(_ text: StyledText, _ remarks: inout [String]) -> StyledText
  {
    let bytes = text.bytes
    for index in bytes.indices where ProseBytes.contains("([", bytes[index]) {
      guard ProseBytes.hasPrefix(bytes, at: index + 1, "job market paper"),
        let close = bytes[index...].prefix(40).firstIndex(where: { ProseBytes.contains(")]", $0) })
      else { continue }
      remarks.append(ProseBytes.string(bytes, (index + 1)..<close))
      var result = text.slice(0..<index).trimmed()
      result.append(text.slice((close + 1)..<bytes.count))
      return result
    }
    return text
  }

  /// Where the last bracket or sentence begins, if it is such a remark.
  private static func start(in bytes: [UInt8]) -> Int? {
    let end = ProseBytes.trimmed(bytes, 0..<bytes.count, of: ".,;*").upperBound
    guard end > 20 else { return nil }
    var begin: Int?
    if bytes[end - 1] == UInt8(ascii: ")") || bytes[end - 1] == UInt8(ascii: "]") {
      begin = bytes[..<end].lastIndex { ProseBytes.contains("([", $0) }
    } else {
      var index = end - 1
      while index > 1, !(bytes[index] == 0x20 && ProseBytes.contains(".)", bytes[index - 1])) {
        index -= 1
      }
      begin = index > 1 ? index + 1 : nil
    }
    guard let begin, end - begin <= 80 else { return nil }
    var count = 0
    var isRemark = false
    _ = ProseFolding.containsWord(ProseBytes.string(bytes, begin..<end)) { word in
      count += 1
      if words[word] != 0 { isRemark = true }
      return count > 9
    }
    return count <= 9 && isRemark ? begin : nil
  }
}
