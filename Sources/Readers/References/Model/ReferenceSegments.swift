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

  /// The places where parts may begin.
  let starts: [SegmentStart]
  /// The places where parts may end: before each start but the first, and behind the last word.
  let ends: [SegmentEnd]

  /// The parts that some words may form; there is at least one word.
  package init(_ words: ReferenceWords) {
    let traits = words.traits
    let places = words.mayBegin.count { $0 }
    var starts: [SegmentStart] = []
    var ends: [SegmentEnd] = []
    starts.reserveCapacity(places)
    ends.reserveCapacity(places)
    var counts: UInt64 = 0
    var start: SegmentStart?
    for index in traits.indices {
      if words.mayBegin[index] {
        if let start {
          starts.append(start)
          ends.append(SegmentEnd(index, of: traits, counts: counts))
        }
        start = SegmentStart(index, of: traits, counts: counts, journals: words.journals[index])
      }
      start?.mask |= Self.mask(traits[index])
      counts &+= SegmentCounts.of(traits[index])
    }
    if let start {
      starts.append(start)
      ends.append(SegmentEnd(traits.count, of: traits, counts: counts))
    }
    self.starts = starts
    self.ends = ends
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
  package func forEachPart(endingAt end: Int, _ body: (Int, SIMD16<UInt16>) -> Void) {
    guard let place = ends.firstIndex(where: { $0.index == end }) else { return }
    forEachPart(endingAt: ends[place], before: place + 1) { number, part in
      var features = SIMD16<UInt16>()
      let add = { (slot: Int, value: UInt32) in
        features[slot] = UInt16(Self.featureNumber(slot, value))
      }
      Self.forEachFeature(ofPart: part, starts[number], ends[place], add)
      Self.forEachFeature(ofStart: starts[number], isLong: part.length > 0, add)
      Self.forEachFeature(ofEnd: ends[place], isLong: part.length > 0, add)
      body(starts[number].index, features)
    }
  }

  /// What a part is made of, beside its beginning and its end.
  struct Content {
    /// The class of its length, 0 for one word.
    var length: UInt32
    /// The kinds of its words.
    var mask: UInt32
    var counts: UInt64
    /// Whether a journal's name begins at a later word than the first.
    var holdsJournal: Bool
  }

  /// Calls with the number of each start from which a part may reach an end, which stands before the start of another
  /// number, and with what the part is made of.
  @inline(__always)
  func forEachPart(
    endingAt end: SegmentEnd, before place: Int, _ body: (Int, Content) -> Void
  ) {
    var mask: UInt32 = 0
    var holdsJournal = false
    for number in stride(from: place - 1, through: 0, by: -1) {
      let start = starts[number]
      let length = end.index - start.index
      guard length <= Self.lengthLimit || length == Self.lengthLimit + 1 && start.index == 0
      else { return }
      mask |= start.mask
      body(
        number,
        Content(
          length: Self.lengthClass(length), mask: mask, counts: end.counts &- start.counts,
          holdsJournal: holdsJournal))
      if start.startsJournal { holdsJournal = true }
    }
  }

  /// Calls with each feature of a part that neither its beginning nor its end has alone, by slot and value.
  @inline(__always)
  static func forEachFeature(
    ofPart part: Content, _ start: SegmentStart, _ end: SegmentEnd,
    _ add: (_ slot: Int, _ value: UInt32) -> Void
  ) {
    let length = part.length
    let short: UInt32 = length < 2 ? 0 : length < 4 ? 1 : length < 7 ? 2 : 3
    let mask = part.mask
    let lowers = quarter(SegmentCounts.value(part.counts, of: SegmentCounts.lowers))
    let capitals = quarter(SegmentCounts.value(part.counts, of: SegmentCounts.capitals))
    let breaks = min(SegmentCounts.value(part.counts, of: SegmentCounts.breaks), 3)
    let commas = min(SegmentCounts.value(part.counts, of: SegmentCounts.commas), 3)
    let names = min(SegmentCounts.value(part.counts, of: SegmentCounts.names), 3)
    let english = min(SegmentCounts.value(part.counts, of: SegmentCounts.english), 3)
    let journal =
      UInt32(start.journalKind(upTo: end.index).rawValue) << 1 | (part.holdsJournal ? 1 : 0)
    add(0, length << 2 | (start.index == 0 ? 1 : 0) | end.edge)
    add(1, (mask & 15) << 2 | short | journal << 8)
    add(2, (mask >> 4 & 31) << 2 | short)
    add(3, (mask >> 9 & 15) << 4 | (mask >> 21 & 15))
    add(4, (mask >> 13 & 7) << 2 | (mask >> 20 & 1) | (lowers > 0 ? 2 : 0) | short << 6)
    add(
      5,
      lowers << 4 | capitals << 2 | start.startsLower | (mask >> 16 & 1) << 6 | names << 8
        | english << 10)
    add(6, breaks << 4 | commas << 2 | short | end.shapeAfter << 8)
    add(7, start.quotes | end.quotes)
    add(11, start.shape | end.trail)
    add(12, start.place | length)
    add(13, start.kind | end.kind)
    add(
      14, (mask & 15) << 4 | lowers << 2 | capitals | (mask >> 16 & 7) << 8 | journal << 12)
  }

  /// Calls with each feature that a part's beginning gives by itself; a part of several words is long.
  @inline(__always)
  static func forEachFeature(
    ofStart start: SegmentStart, isLong: Bool, _ add: (_ slot: Int, _ value: UInt32) -> Void
  ) {
    add(8, start.cue | (isLong ? 1 : 0))
  }

  /// Calls with each feature that a part's end gives by itself; a part of several words is long.
  @inline(__always)
  static func forEachFeature(
    ofEnd end: SegmentEnd, isLong: Bool, _ add: (_ slot: Int, _ value: UInt32) -> Void
  ) {
    add(9, end.cue | (isLong ? 1 : 0))
    add(10, end.trail << 5 | end.shapeAfter)
    add(15, end.kindAfter | end.kind << 4 | end.trail)
  }

  /// The number of a feature, below ``featureLimit``.
  @inline(__always)
  static func featureNumber(_ slot: Int, _ value: UInt32) -> Int {
    var hash = (value &+ UInt32(slot + 1) &* 0x01F1_2BB5) &* 0x9E37_79B1
    hash ^= hash >> 15
    hash = hash &* 0x85EB_CA77
    return Int(hash >> 19)
  }

  /// A count in four classes: 0, 1, 2 and 3, more.
  @inline(__always)
  private static func quarter(_ count: UInt32) -> UInt32 {
    count < 2 ? count : count < 4 ? 2 : 3
  }

  @inline(__always)
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
