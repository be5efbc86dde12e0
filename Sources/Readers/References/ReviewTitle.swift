internal import Bibliography

/// Reads the review of a book that has no title but that it is one: `Rez. zu: Max Braun, Die Mietskaserne, Berlin 2011,
/// in: H-Soz-Kult, 12.03.2012`.
enum ReviewTitle {
  private static let openings = PhraseTable([
    "rez. zu", "rez. von", "rezension zu", "rezension von", "besprechung von", "review of",
    "compte rendu de", "compte-rendu de", "recensione di", "recensione a", "reseña de",
    "resenha de", "recensie van", "book review of",
  ])

  /// The work without authors, as these lists are the reviewer's own; `nil` for other texts.
  static func work(_ text: StyledText, context: ReferenceContext) -> Work? {
    guard let first = text.bytes.first(where: { !ProseBytes.isSpace($0) }),
      openings.mayBegin(with: first)
    else { return nil }
    let text = text.onOneLine()
    let bytes = text.bytes
    guard !bytes.isEmpty, openings.number(ofWordAt: 0, in: bytes) != nil,
      let joint = bytes.indices.dropFirst(12).dropLast(6).first(where: { index in
        ProseBytes.contains(",.", bytes[index]) && bytes[index + 1] == 0x20
          && ProseBytes.hasPrefix(bytes, at: index + 2, "in: ")
      })
    else { return nil }
    var fields = ReferenceFields()
    fields.title = ProseBytes.string(bytes, 0..<joint)
    VenueParser.parse(text.slice((joint + 6)..<bytes.count), into: &fields)
    fields.hasIn = false
    guard !fields.container.isEmpty else { return nil }
    var facts = context.facts
    facts.type = .reviewBook
    return ReferenceAssembler.work(fields, facts: facts)
  }
}
