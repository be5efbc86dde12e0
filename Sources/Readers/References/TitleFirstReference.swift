internal import Bibliography

/// Reads a reference on lines of its own parts, as home pages have them: the title, the names, then the venue.
///
/// ```
/// **Streaming speech with less memory** [PDF]
/// Tomoko Hayashi, Ken Abe
/// *Interspeech 2022*
/// ```
enum TitleFirstReference {
  /// The work; `nil` where the text has another shape: the title must be set off, and the second line be names.
  static func work(_ text: StyledText, context: ReferenceContext) -> Work? {
    guard text.bytes.contains(0x0A) else { return nil }
    let lines = text.lines().map(\.text)
    guard lines.count > 1, text.bytes.count <= ReferenceParser.lengthLimit,
      let first = lines[0].runs.first(where: { $0.range.count > 1 }),
      first.range.lowerBound == 0, first.range.count >= 8,
      first.style.contains(.strong) || first.style.contains(.emphasis) || !first.link.isEmpty
    else { return nil }
    var fields = ReferenceFields()
    let head = ReferenceIdentifiers.takeOut(of: lines[0], into: &fields)
    let end = head.runs.first?.range.upperBound ?? 0
    guard !head.bytes[end...].contains(where: ProseBytes.isWordByte) else { return nil }
    let names = NameListParser.parse(lines[1], legend: context.legend)
    guard areNames(names, lines[1].bytes) else { return nil }
    fields.title =
      head.slice(
        ProseBytes.trimmed(head.bytes, 0..<head.bytes.count, of: ".,;:[]()|")
      ).string
    fields.authors = names
    var rest = StyledText()
    for line in lines.dropFirst(2) {
      let bare = ReferenceIdentifiers.takeOut(of: line, into: &fields)
      if ReferenceRemarks.isRemark(bare.string) {
        let range = ProseBytes.trimmed(bare.bytes, 0..<bare.bytes.count, of: "()[].,;|")
        fields.notes.append(bare.slice(range).string)
        continue
      }
      if !rest.isEmpty { rest.append(". ".utf8) }
      rest.append(bare)
    }
    VenueParser.parse(rest, into: &fields)
    return ReferenceAssembler.work(fields, facts: context.facts)
  }

  private static func areNames(_ list: NameList, _ bytes: [UInt8]) -> Bool {
    !list.names.isEmpty && !bytes.contains(where: ProseBytes.isDigit)
      && QuotedTitle.find(in: bytes) == nil
      && list.names.allSatisfy { name in
        !name.family.isEmpty && !name.given.isEmpty && name.family.utf8.count < 30
          && name.given.utf8.count < 30 && name.family.first?.isLetter == true
          && name.given.first?.isUppercase == true
      }
  }
}
