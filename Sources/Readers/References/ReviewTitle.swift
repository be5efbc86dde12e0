internal import Bibliography

/// Reads the review of a book that has no title but that it is one: `Rez. zu: Max Braun, Die Mietskaserne, Berlin 2011,
/// in: H-Soz-Kult, 12.03.2012`.
enum ReviewTitle {
  private static let openings = PhraseTable([
    "rez. zu", "rez. von", "rezension zu", "rezension von", "besprechung von", "review of",
    "compte rendu de", "compte-rendu de", "recensione di", "recensione a", "reseña de",
    "resenha de", "recensie van", "book review of", "rev. of",
  ])

  /// The work without authors, as these lists are the reviewer's own; `nil` for other texts.
  static func work(_ text: StyledText, context: ReferenceContext) -> Work? {
    guard let first = text.bytes.first(where: { !ProseBytes.isSpace($0) }),
      openings.mayBegin(with: first)
    else { return nil }
    let text = text.onOneLine()
    let bytes = text.bytes
    guard !bytes.isEmpty, openings.number(ofWordAt: 0, in: bytes) != nil,
      let joint = joint(in: bytes) ?? emphasizedVenue(of: text)
    else { return nil }
    var fields = ReferenceFields()
    fields.title = ProseBytes.string(
      bytes, ProseBytes.trimmed(bytes, 0..<joint.title, of: ",.;"))
    VenueParser.parse(text.slice(joint.venue..<bytes.count), into: &fields)
    ContainerEnds.tidy(&fields)
    fields.hasIn = false
    guard !fields.container.isEmpty else { return nil }
    var facts = context.facts
    facts.type = .reviewBook
    return ReferenceAssembler.work(fields, facts: facts)
  }

  /// “…, in: H-Soz-Kult”: where the title ends and the venue begins.
  private static func joint(in bytes: [UInt8]) -> (title: Int, venue: Int)? {
    bytes.indices.dropFirst(12).dropLast(6).first { index in
      ProseBytes.contains(",.", bytes[index]) && bytes[index + 1] == 0x20
        && ProseBytes.hasPrefix(bytes, at: index + 2, "in: ")
    }.map { ($0, $0 + 6) }
  }

  /// “Review of E. Gowers, *The Loaded Table*, *CR* 45 (1995) 43–5”: of two emphasised names the last, before its
  /// numbers, is the journal's.
  private static func emphasizedVenue(of text: StyledText) -> (title: Int, venue: Int)? {
    let runs = text.runs.filter { $0.style.contains(.emphasis) && $0.range.count > 1 }
    guard runs.count > 1, let last = runs.last else { return nil }
    let next = text.bytes[last.range.upperBound...].first { $0 != 0x20 && $0 != UInt8(ascii: ",") }
    guard next.map(ProseBytes.isDigit) == true else { return nil }
    var end = ProseBytes.trimmed(text.bytes, 0..<last.range.lowerBound).upperBound
    if end > 3, ProseBytes.hasExactPrefix(text.bytes, at: end - 3, " in") { end -= 3 }
    return (end, last.range.lowerBound)
  }
}
