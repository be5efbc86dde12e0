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

  /// The marker that a word is, given the word before it and after it, all folded.
  static func marker(of word: Substring, before: Substring, after: Substring) -> TitleMarkers {
    switch word {
    case "reply", "replies", "rejoinder", "rebuttal": .reply
    case "response": after == "to" ? .reply : []
    case "comment", "comments": .comment
    case "commentary": .comment
    case "correction", "corrections":
      after == "to" || before == "" || before == "author" ? .correction : []
    case "erratum", "errata", "corrigendum", "corrigenda", "addendum": .correction
    case "retraction", "retracted", "withdrawn": .retraction
    case "part", "parts": after == "of" ? [] : .part
    case "supplement", "supplementary", "supplemental", "appendix": .supplement
    case "review": after == "of" && before == "" || before == "book" ? .review : []
    case "revisited", "reloaded", "redux", "revised", "updated": .sequel
    case "update": before == "an" ? .sequel : []
    default: []
    }
  }
}
