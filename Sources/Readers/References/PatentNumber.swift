/// Reads a patent's number: `US Patent 11,222,333`, `EP 1234567 B1`.
enum PatentNumber {
  /// Takes the number that follows the word “patent”; digits with commas are neither volume nor pages.
  static func take(from text: StyledText, into fields: inout ReferenceFields) {
    let bytes = text.bytes
    for index in bytes.indices where ProseBytes.hasWord(bytes, at: index, "patent") {
      var start = index + 6
      for word in ["application", "no", "number", "#"] as [StaticString] {
        while start < bytes.count, ProseBytes.contains(" .:", bytes[start]) { start += 1 }
        if ProseBytes.hasPrefix(bytes, at: start, word) { start += word.utf8CodeUnitCount }
      }
      while start < bytes.count, ProseBytes.contains(" .:", bytes[start]) { start += 1 }
      var end = start
      while end < bytes.count,
        ProseBytes.isASCIIWordByte(bytes[end]) || ProseBytes.contains(",/", bytes[end])
      {
        end += 1
      }
      let range = ProseBytes.trimmed(bytes, start..<end, of: ",/")
      guard bytes[range].count(where: ProseBytes.isDigit) >= 5 else { continue }
      fields.number = ProseBytes.string(bytes, range)
      fields.volume = ""
      fields.issue = ""
      fields.pages = ""
      fields.container = ""
      return
    }
  }
}
