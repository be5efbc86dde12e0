/// What the parts of a reference look like as wholes: how long they are, what cues they hold, how they begin and end.
///
/// A part is a run of words. Each has ``featureCount`` features, hashed to numbers below ``featureLimit``.
package struct ReferenceSegments {
  /// How many features each part has.
  package static let featureCount = 16
  /// Features are numbers below this, a power of two.
  package static let featureLimit = 1 << 13
  /// Longer parts are not considered, so that long texts cost no more than their length.
  package static let lengthLimit = 70

  /// What is gathered of a part's words, from its last to its first.
  struct Gathered {
    var mask: UInt32 = 0
    var lowers: UInt32 = 0
    var capitals: UInt32 = 0
    var breaks: UInt32 = 0
    var commas: UInt32 = 0
    var names: UInt32 = 0
    var english: UInt32 = 0
    /// Whether a journal's name begins at the first word, and whether one does at a later one.
    var startsJournal = false
    var holdsJournal = false

  }

  private let traits: [WordTraits]
  private let masks: [UInt32]
  private let journals: [(longest: KnownJournals.Match, shorter: KnownJournals.Match)]

  package init(_ words: ReferenceWords) {
    traits = words.traits
    journals = words.journals
    masks = words.traits.map(Self.mask)
  }

  /// One bit for each kind of word that tells something of the part it stands in.
  private static func mask(_ word: WordTraits) -> UInt32 {
    var mask: UInt32 = 0
    switch word.cue.kind {
    case .journal: mask |= 1 << 0
    case .conference: mask |= 1 << 1
    case .publisher: mask |= 1 << 2
    case .institution: mask |= 1 << 3
    case .place: mask |= 1 << 4
    case .genre: mask |= 1 << 5
    case .edition: mask |= 1 << 6
    case .translator: mask |= 1 << 7
    case .editor: mask |= 1 << 8
    case .volume, .issue: mask |= 1 << 9
    case .pages: mask |= 1 << 10
    case .month: mask |= 1 << 11
    case .address: mask |= 1 << 12
    case .givenName, .familyName: mask |= 1 << 13
    case .and: mask |= 1 << 14
    case .cutList: mask |= 1 << 15
    case .smallWord: mask |= 1 << 16
    case .state: mask |= 1 << 17
    case .series: mask |= 1 << 18
    case .preposition: mask |= 1 << 19
    default: break
    }
    switch word.shape {
    case .initial, .letter, .initials: mask |= 1 << 20
    case .year, .letteredYear, .yearRange, .earlyYear: mask |= 1 << 21
    case .address, .doi: mask |= 1 << 22
    case .range: mask |= 1 << 23
    default: if word.digits > 0 { mask |= 1 << 24 }
    }
    return mask
  }

  /// Calls with where each part that may end at a place begins, and with the part's features.
  @inline(__always)
  package func forEachPart(
    endingAt end: Int, of words: ReferenceWords, _ body: (Int, SIMD16<UInt16>) -> Void
  ) {
    var gathered = Gathered()
    var begin = end - 1
    while begin >= 0, begin >= end - Self.lengthLimit || begin == 0 {
      gather(begin, into: &gathered)
      if words.mayBegin[begin] { body(begin, features(begin, end, gathered)) }
      begin -= 1
    }
  }

  /// Takes in the word before those gathered.
  @inline(__always)
  func gather(_ index: Int, into gathered: inout Gathered) {
    let word = traits[index]
    gathered.mask |= masks[index]
    if word.startsLower, word.cue.kind == .none { gathered.lowers += 1 }
    if word.shape.isCapitalized {
      gathered.capitals += 1
    }
    if word.endsSentence { gathered.breaks += 1 }
    if word.trail.isComma { gathered.commas += 1 }
    if word.uses.contains(.english) {
      gathered.english += 1
    } else if !word.uses.isDisjoint(with: [.givenName, .familyName]) {
      gathered.names += 1
    }
    if gathered.startsJournal { gathered.holdsJournal = true }
    let kind = journals[index].longest.kind
    gathered.startsJournal = kind != .none && kind != .oneWord
  }

  /// The features of the part from `start` up to `end`, of which `gathered` has taken in all words.
  @inline(__always)
  func features(_ start: Int, _ end: Int, _ gathered: Gathered) -> SIMD16<UInt16> {
    let first = traits[start]
    let last = traits[end - 1]
    let before = start > 0 ? traits[start - 1] : .edge
    let after = end < traits.count ? traits[end] : .edge
    let length = Self.lengthClass(end - start)
    let short: UInt32 = length < 2 ? 0 : length < 4 ? 1 : length < 7 ? 2 : 3
    let mask = gathered.mask
    let place = UInt32(start * 6 / traits.count)
    let edges: UInt32 = (start == 0 ? 1 : 0) | (end == traits.count ? 2 : 0)
    // A period or comma at the part's end is no break within it.
    let breaks = min(gathered.breaks - (last.endsSentence ? 1 : 0), 3)
    let commas = min(gathered.commas - (last.trail.isComma ? 1 : 0), 3)
    let lowers = gathered.lowers < 2 ? gathered.lowers : gathered.lowers < 4 ? 2 : 3
    let capitals = gathered.capitals < 2 ? gathered.capitals : gathered.capitals < 4 ? 2 : 3
    let trail = UInt32(last.trail.rawValue)
    let quotes =
      UInt32(before.leavesOpen) | UInt32(last.leavesOpen) << 2 | UInt32(first.lead & 7) << 4
      | (trail >= 5 ? 128 : 0) | UInt32(first.emphasized) << 8 | UInt32(last.emphasized) << 9
      | UInt32(before.emphasized) << 10 | UInt32(after.emphasized) << 11
    let firstShape = UInt32(first.shape.rawValue)
    let firstKind = UInt32(first.cue.kind.rawValue)
    let lastKind = UInt32(last.cue.kind.rawValue)
    let journal = UInt32(journalKind(start, end).rawValue) << 1 | (gathered.holdsJournal ? 1 : 0)
    let names = min(gathered.names, 3)
    let english = min(gathered.english, 3)
    let values = SIMD16<UInt32>(
      length << 2 | edges,
      (mask & 15) << 2 | short | journal << 8,
      (mask >> 4 & 31) << 2 | short,
      (mask >> 9 & 15) << 4 | (mask >> 21 & 15),
      (mask >> 13 & 7) << 2 | (mask >> 20 & 1) | (lowers > 0 ? 2 : 0) | short << 6,
      lowers << 4 | capitals << 2 | (first.startsLower ? 1 : 0) | (mask >> 16 & 1) << 6
        | names << 8 | english << 10,
      breaks << 4 | commas << 2 | short | UInt32(after.shape.rawValue) << 8,
      quotes,
      UInt32(first.cue.identifier) << 1 | (length > 0 ? 1 : 0),
      UInt32(last.cue.identifier) << 1 | (length > 0 ? 1 : 0),
      trail << 5 | UInt32(after.shape.rawValue),
      UInt32(before.trail.rawValue) << 9 | firstShape << 4 | trail,
      place << 4 | length,
      firstKind << 5 | lastKind,
      (mask & 15) << 4 | lowers << 2 | capitals | (mask >> 16 & 7) << 8 | journal << 12,
      UInt32(after.cue.kind.rawValue) << 9 | lastKind << 4 | trail)
    var hash = (values &+ Self.slots) &* SIMD16(repeating: 0x9E37_79B1)
    hash ^= hash &>> 15
    hash = hash &* SIMD16(repeating: 0x85EB_CA77)
    return SIMD16<UInt16>(truncatingIfNeeded: hash &>> 19)
  }

  /// How a part is a journal's name.
  @inline(__always)
  private func journalKind(_ start: Int, _ end: Int) -> KnownJournals.Kind {
    let (longest, shorter) = journals[start]
    if longest.kind == .none { return .none }
    if longest.end == end { return longest.kind }
    if shorter.end == end { return shorter.kind }
    return longest.end < end ? .beginning : .none
  }

  private static let slots: SIMD16<UInt32> = {
    var slots = SIMD16<UInt32>()
    for slot in 0..<16 { slots[slot] = UInt32(slot + 1) &* 0x01F1_2BB5 }
    return slots
  }()

  private static func lengthClass(_ length: Int) -> UInt32 {
    switch length {
    case ...4: UInt32(length - 1)
    case 5...6: 4
    case 7...9: 5
    case 10...14: 6
    case 15...20: 7
    case 21...30: 8
    default: 9
    }
  }
}
