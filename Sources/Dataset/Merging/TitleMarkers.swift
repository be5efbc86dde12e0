/// Words of a title that make it another work than the one it names.
struct TitleMarkers: OptionSet {
  let rawValue: UInt16

  /// `Reply to …`, `Response to …`, `Author’s reply`
  static let reply = TitleMarkers(rawValue: 1)
  /// `Comment on …`, `Commentary`, `A note on …`
  static let comment = TitleMarkers(rawValue: 2)
  /// `Correction`, `Erratum`, `Corrigendum`
  static let correction = TitleMarkers(rawValue: 4)
  /// `Retraction`, `Retracted:`
  static let retraction = TitleMarkers(rawValue: 8)
  /// `Part 2`, `Part two`; the number itself is compared with the other numbers.
  static let part = TitleMarkers(rawValue: 16)
  /// `Supplement to …`, `Appendix`
  static let supplement = TitleMarkers(rawValue: 32)
  /// `Review of …`, `Book review`
  static let review = TitleMarkers(rawValue: 64)
  /// `Revisited`, `Reloaded`, `An update`
  static let sequel = TitleMarkers(rawValue: 128)

  /// The marker that a word is, given what the word before it and after it are; both are nothing at the ends of a title.
  static func marker(
    of word: TitleVocabulary, before: TitleVocabulary, isFirst: Bool, after: TitleVocabulary
  ) -> TitleMarkers {
    var found: TitleMarkers = []
    if word.contains(.reply) || word.contains(.response) && after.contains(.to) {
      found.insert(.reply)
    }
    if word.contains(.comment) { found.insert(.comment) }
    if word.contains(.erratum)
      || word.contains(.correction)
        && (after.contains(.to) || isFirst || before.contains(.author))
    {
      found.insert(.correction)
    }
    if word.contains(.retraction) { found.insert(.retraction) }
    if word.contains(.part), !after.contains(.of) { found.insert(.part) }
    if word.contains(.supplement) { found.insert(.supplement) }
    if word.contains(.review), after.contains(.of) && isFirst || before.contains(.book) {
      found.insert(.review)
    }
    if word.contains(.sequel) || word.contains(.update) && before.contains(.an) {
      found.insert(.sequel)
    }
    return found
  }
}
