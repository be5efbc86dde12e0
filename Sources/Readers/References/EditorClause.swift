internal import Parsing

/// Takes a volume's editors out of a reference where other languages than English say who they are: `a cura di F. Rossi
/// e G. Neri`, `sous la direction de J. Martin`, `hg. von Karl Winter`.
enum EditorClause {
  private static let signs = PhraseTable([
    "a cura di", "sous la direction de", "sous la dir. de", "hrsg. von", "hrsg. v.", "hg. von",
    "hg. v.", "herausgegeben von", "bajo la dirección de", "onder redactie van", "red. van",
  ])

  private static let joints: Set<String> = ["e", "et", "und", "y", "en", "and", "u", "&"]

  /// The text without the clause, whose names the list takes; as it was where the names are not plain.
  static func takeOut(of text: StyledText, into list: inout NameList) -> StyledText {
    let bytes = text.bytes
    let signs = signs
    for index in bytes.indices.dropFirst() {
      guard !ProseBytes.isWordByte(bytes[index - 1]),
        let number = signs.number(ofPrefixAt: index, in: bytes)
      else { continue }
      let start = index + signs.phrases[number].utf8CodeUnitCount
      guard start < bytes.count, bytes[start] == 0x20 else { continue }
      let end = endOfNames(bytes, from: start)
      let names = text.slice(start..<end).trimmed()
      let words = names.string.split(separator: " ")
      guard (2...14).contains(words.count),
        words.allSatisfy({ word in
          word.first?.isUppercase == true || joints.contains(String(word))
            || NameWords.particles.contains(String(word))
        })
      else { continue }
      list = NameListParser.parse(joinedByAnd(names))
      var head = text.slice(0..<index).trimmed()
      let last = ProseBytes.trimmed(head.bytes, 0..<head.bytes.count, of: ",(")
      head = head.slice(0..<last.upperBound)
      var rest = end
      while rest < bytes.count, ProseBytes.contains(",.) ", bytes[rest]) { rest += 1 }
      if rest < bytes.count { head.append(", ".utf8) }
      head.append(text.slice(rest..<bytes.count))
      return head
    }
    return text
  }

  /// Where the names end: at a mark, or at a full stop behind a word that is no initial or short form (Chr.).
  private static func endOfNames(_ bytes: [UInt8], from start: Int) -> Int {
    bytes[start...].indices.first { index in
      ProseBytes.contains(",()[]:;\"", bytes[index]) || bytes[index...].starts(with: "«".utf8)
        || bytes[index] == UInt8(ascii: ".") && index >= start + 4
          && bytes[(index - 3)..<index].allSatisfy(ProseBytes.isLower)
    } ?? bytes.count
  }

  /// “F. Rossi e G. Neri” with “and”, which every list of names knows.
  private static func joinedByAnd(_ names: StyledText) -> StyledText {
    var result = StyledText()
    for word in names.string.split(separator: " ") {
      if !result.isEmpty { result.append(" ".utf8) }
      result.append((joints.contains(String(word)) ? "and" : String(word)).utf8)
    }
    return result
  }
}
