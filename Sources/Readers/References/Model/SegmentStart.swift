/// What the beginning of a part of a reference gives to the part's features.
///
/// The numbers stand where the features have them, so that a part's are put together by adding what its end gives.
struct SegmentStart {
  /// The number of the part's first word.
  let index: Int
  /// The kinds of the words from here up to the next place where a part may begin.
  var mask: UInt32 = 0
  /// What all words before count.
  let counts: UInt64
  /// Quotation marks, brackets and emphasis, of the first word and the one before.
  let quotes: UInt32
  /// The mark that ends the word before, and the first word's form.
  let shape: UInt32
  /// In which sixth of the reference it is.
  let place: UInt32
  /// The kind of the first word's cue.
  let kind: UInt32
  /// The first word's cue.
  let cue: UInt32
  /// Whether the first word begins with a small letter.
  let startsLower: UInt32
  /// The longest name of a journal that begins here, and the longest but one.
  let journals: (longest: KnownJournals.Match, shorter: KnownJournals.Match)

  /// The part that begins at a word, of which none is taken in yet.
  init(
    _ index: Int, of traits: [WordTraits], counts: UInt64,
    journals: (longest: KnownJournals.Match, shorter: KnownJournals.Match)
  ) {
    let first = traits[index]
    let before = index > 0 ? traits[index - 1] : .edge
    self.index = index
    self.counts = counts
    self.journals = journals
    quotes =
      UInt32(before.leavesOpen) | UInt32(first.lead & 7) << 4 | UInt32(first.emphasized) << 8
      | UInt32(before.emphasized) << 10
    shape = UInt32(before.trail.rawValue) << 9 | UInt32(first.shape.rawValue) << 4
    place = UInt32(index * 6 / traits.count) << 4
    kind = UInt32(first.cue.kind.rawValue) << 5
    cue = UInt32(first.cue.identifier) << 1
    startsLower = first.startsLower ? 1 : 0
  }

  /// Whether a journal's name of several words begins here.
  var startsJournal: Bool { journals.longest.kind != .none && journals.longest.kind != .oneWord }

  /// How the part up to a word is a journal's name.
  @inline(__always)
  func journalKind(upTo end: Int) -> KnownJournals.Kind {
    if journals.longest.kind == .none { return .none }
    if journals.longest.end == end { return journals.longest.kind }
    if journals.shorter.end == end { return journals.shorter.kind }
    return journals.longest.end < end ? .beginning : .none
  }
}
