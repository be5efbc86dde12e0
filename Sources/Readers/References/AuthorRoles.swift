internal import Bibliography

/// What a reference says in brackets of its authors' parts: `(joint first authors)`, `(G. Okonjo, lead author)`, and
/// `(dir.)` before the names of a book's editors.
enum AuthorRoles {
  private static let words: Set<String> = [
    "joint", "first", "co", "author", "authors", "equal", "equally", "contribution", "contributors",
    "contributed", "corresponding", "senior", "lead", "shared", "last", "authorship", "and", "as",
    "both", "coauthor", "coauthors", "principal", "second", "third", "with",
  ]

  private static let tellingWords: Set<String> = [
    "author", "authors", "authorship", "contribution", "contributors", "contributed", "coauthor",
    "coauthors",
  ]

  /// The text without such brackets, which become remarks; `leading` takes the names that one of them holds.
  static func takeOut(
    of text: StyledText, into remarks: inout [String], leading: inout NameList
  ) -> StyledText {
    var text = text
    var from = 0
    while let open = text.bytes[from...].firstIndex(of: UInt8(ascii: "(")) {
      from = open + 1
      guard let close = text.bytes[open...].prefix(90).firstIndex(of: UInt8(ascii: ")")) else {
        return text
      }
      let inner = text.slice((open + 1)..<close)
      let found = ProseFolding.wordList(inner.string)
      guard found.contains(where: { tellingWords.contains($0) }) else { continue }
      if let comma = inner.bytes.lastIndex(of: UInt8(ascii: ",")), leading.names.isEmpty,
        ProseFolding.wordList(inner.slice(comma..<inner.bytes.count).string).allSatisfy({
          words.contains($0)
        })
      {
        let names = NameListParser.parse(inner.slice(0..<comma))
        guard (1...4).contains(names.names.count),
          names.names.allSatisfy({ !$0.family.isEmpty && !$0.given.isEmpty })
        else { continue }
        leading = names
      } else if !found.allSatisfy({ words.contains($0) }) {
        continue
      }
      remarks.append(inner.string)
      var rest = text.slice(0..<open).trimmed()
      rest.append(text.slice((close + 1)..<text.bytes.count))
      text = rest
      from = min(from, text.bytes.count)
    }
    return text
  }

  /// Signs before names that say that these are editors.
  private static let editorSigns: Set<String> = [
    "dir", "dirs", "ed", "eds", "hg", "hrsg", "coord", "coords", "org", "orgs", "a cura di", "cur",
    "editor", "editors", "ed by", "red", "als hg", "als hrsg",
  ]

  /// The text without “(Hg. mit Jens Kollwitz:)” or “(dir. avec P. Morvan)” at its beginning, where the list takes the
  /// names; `nil` where it does not begin so.
  static func withoutFellowEditors(_ text: StyledText, _ list: inout NameList) -> StyledText? {
    let bytes = text.bytes
    guard bytes.first == UInt8(ascii: "("),
      let close = bytes.prefix(120).firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let words = text.string.prefix { $0 != ")" }.dropFirst().split(separator: " ")
    guard words.count > 3 || words.count == 3 && words[2].contains("."),
      editorSigns.contains(ProseFolding.words(words[0])),
      CoauthorClause.isWith(words[1])
    else { return nil }
    let start = 1 + words[0].utf8.count + 1 + words[1].utf8.count
    let names = NameListParser.parse(
      text.slice(ProseBytes.trimmed(bytes, start..<close, of: ":")))
    guard !names.names.isEmpty, names.names.allSatisfy({ !$0.family.isEmpty && !$0.given.isEmpty })
    else { return nil }
    list = names
    let range = ProseBytes.trimmed(bytes, (close + 1)..<bytes.count, of: ",:")
    return text.slice(range.lowerBound..<bytes.count)
  }

  /// The text without “(dir.)” at its beginning; `nil` where it does not begin so.
  static func withoutEditorSign(_ text: StyledText) -> StyledText? {
    let bytes = text.bytes
    guard bytes.first == UInt8(ascii: "("),
      let close = bytes.prefix(20).firstIndex(of: UInt8(ascii: ")")),
      editorSigns.contains(ProseFolding.words(ProseBytes.string(bytes, 1..<close)))
    else { return nil }
    let range = ProseBytes.trimmed(bytes, (close + 1)..<bytes.count, of: ",:")
    return text.slice(range.lowerBound..<bytes.count)
  }
}
