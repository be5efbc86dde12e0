import Parsing

/// What single words of titles are to the comparison of titles.
struct TitleVocabulary: OptionSet, Sendable {
  let rawValue: UInt32

  /// An article, a preposition, a conjunction: says nothing of the work.
  static let function = TitleVocabulary(rawValue: 1)
  /// Stands in brackets behind a title: `(extended abstract)`.
  static let annotation = TitleVocabulary(rawValue: 2)
  /// Stands behind a dash: `– Book review`, `– Guest editors’ introduction`.
  static let note = TitleVocabulary(rawValue: 4)
  /// Has a number behind it: `Part two`, `volume iv`.
  static let counted = TitleVocabulary(rawValue: 8)

  // Words that are asked for by name, and those that TitleMarkers is made of.
  static let to = TitleVocabulary(rawValue: 1 << 4)
  static let of = TitleVocabulary(rawValue: 1 << 5)
  static let an = TitleVocabulary(rawValue: 1 << 6)
  static let author = TitleVocabulary(rawValue: 1 << 7)
  static let book = TitleVocabulary(rawValue: 1 << 8)
  static let reply = TitleVocabulary(rawValue: 1 << 9)
  static let response = TitleVocabulary(rawValue: 1 << 10)
  static let comment = TitleVocabulary(rawValue: 1 << 11)
  static let correction = TitleVocabulary(rawValue: 1 << 12)
  static let erratum = TitleVocabulary(rawValue: 1 << 13)
  static let retraction = TitleVocabulary(rawValue: 1 << 14)
  static let part = TitleVocabulary(rawValue: 1 << 15)
  static let supplement = TitleVocabulary(rawValue: 1 << 16)
  static let review = TitleVocabulary(rawValue: 1 << 17)
  static let sequel = TitleVocabulary(rawValue: 1 << 18)
  static let update = TitleVocabulary(rawValue: 1 << 19)

  /// The number that the word writes out, 1 to 6; 0 where it is none.
  var number: Int { Int(rawValue >> 24) }

  private static func number(_ value: UInt32) -> TitleVocabulary {
    TitleVocabulary(rawValue: value << 24)
  }

  /// What a folded word is; nothing for a word that the vocabulary does not hold.
  init(_ word: UnsafeBufferPointer<UInt8>) { self.init(rawValue: Self.table[word]) }

  init(rawValue: UInt32) { self.rawValue = rawValue }

  private static let table = WordTable(
    words.map { (value: $0.traits.rawValue, words: $0.words) })

  private static let words: [(traits: TitleVocabulary, words: String)] = [
    (
      .function,
      """
      a an and are as at be by can do for from how in into is it its of on or over the their this through to towards \
      toward under using via what when with s der die das und von zur zum im ein eine le la les de des du et un une el \
      los las y en pp
      """
    ),
    (
      .annotation,
      """
      abstract extended demo demonstration description experience experiences industrial invited keynote lecture panel \
      paper poster presentation session short summary talk tutorial full version work in progress preprint only
      """
    ),
    (
      .note,
      """
      book review guest editor editors editorial introduction foreword s preface invited paper extended abstract
      """
    ),
    (
      .counted,
      """
      part parts volume vol chapter phase series book paper report type section stage study lecture edition version
      """
    ),
    (.number(1), "one"), (.number(2), "two"), (.number(3), "three"), (.number(4), "four"),
    (.number(5), "five"), (.number(6), "six"),
    (.to, "to"), (.of, "of"), (.an, "an"), (.author, "author publisher"), (.book, "book"),
    (.reply, "reply replies rejoinder rebuttal"), (.response, "response"),
    (.comment, "comment comments commentary"), (.correction, "correction corrections"),
    (.erratum, "erratum errata corrigendum corrigenda addendum"),
    (.retraction, "retraction retracted withdrawn"), (.part, "part parts"),
    (.supplement, "supplement supplementary supplemental appendix"), (.review, "review"),
    (.sequel, "revisited reloaded redux revised updated"), (.update, "update"),
  ]
}
