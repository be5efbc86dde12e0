internal import Bibliography

/// Reads a reference whose title stands last, in quotation marks, as astronomers have it:
/// `Quill, A., & Poe, B. 2021, ApJ, 912, 45: "Rain on Glass"`.
enum TitleLastReference {
  /// The fields; `nil` where the quotation is not the end of an article's reference that is whole without it.
  static func fields(
    of text: StyledText, _ match: QuotedTitle.Match, context: ReferenceContext
  ) -> ReferenceFields? {
    guard
      !text.bytes[match.outer.upperBound...].contains(where: ProseBytes.isWordByte),
      match.outer.lowerBound > text.bytes.count / 4,
      WrittenAddress(text.bytes, at: match.inner.lowerBound) == nil
    else { return nil }
    let range = ProseBytes.trimmed(text.bytes, 0..<match.outer.lowerBound, of: ":,;.")
    let head = text.slice(range)
    guard let year = ProseDates.find(in: head.bytes).first(where: { $0.date.year != nil }),
      hasNumber(head.bytes, behind: year.range.upperBound)
    else { return nil }
    var fields = ModelReferenceParser.fields(of: head, context: context)
    guard fields.authors.names.contains(where: { !$0.family.isEmpty && !$0.given.isEmpty }) else {
      return nil
    }
    // Without its title, what was taken for one is the container: “IAU Symp. 330, Astrometry in the Gaia Era”.
    if !fields.title.isEmpty {
      if fields.collection.isEmpty { fields.collection = fields.container }
      fields.container = fields.title
    }
    guard !fields.container.isEmpty, fields.date != nil else { return nil }
    fields.title = ProseBytes.string(text.bytes, match.inner)
    return fields
  }

  /// Whether a volume or a page stands behind the year.
  private static func hasNumber(_ bytes: [UInt8], behind end: Int) -> Bool {
    let rest = bytes[end...]
    return rest.contains(where: ProseBytes.isLetter) && rest.contains(where: ProseBytes.isDigit)
  }
}
