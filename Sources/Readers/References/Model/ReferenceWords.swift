/// The words of a reference with the features that tell their parts.
///
/// A word is what stands between spaces. Each has ``featureCount`` features, hashed to numbers below
/// ``featureLimit``: its form, its punctuation, its cue, its place, and those of its neighbours.
package struct ReferenceWords {
  /// How many features each word has.
  package static let featureCount = 54
  /// Features are numbers below this, a power of two.
  package static let featureLimit = 1 << featureBits
  private static let featureBits: UInt32 = 16

  /// The range of each word in the bytes.
  package private(set) var ranges: [Range<Int>] = []
  /// The features of all words, ``featureCount`` for each.
  package private(set) var features: [UInt16] = []
  /// For each word, what joins it to the word before: the punctuation, and the forms on both sides. The steps between
  /// parts depend on it.
  package private(set) var joints: [UInt16] = []
  /// Joints are numbers below this.
  package static let jointLimit = 512

  private(set) var traits: [WordTraits] = []
  /// The longest name of a journal that begins at each word, and the longest but one.
  private(set) var journals: [(longest: KnownJournals.Match, shorter: KnownJournals.Match)] = []
  /// How each word stands in a journal's name: outside, first, within, last, or the only one.
  private var inJournal: [UInt8] = []
  /// Where a part may begin: not between two plain words in lower case.
  package private(set) var mayBegin: [Bool] = []

  /// The words of some bytes; `isEmphasized` says of a place whether it is emphasised.
  ///
  /// `forgets` says of a word, by its number, whether it counts as unknown: a model that is fitted to made-up
  /// references must not rely on knowing every publisher and place.
  package init(
    _ bytes: [UInt8], isEmphasized: (Int) -> Bool, forgets: (Int) -> Bool = { _ in false }
  ) {
    split(bytes)
    traits.reserveCapacity(ranges.count)
    var state = WordTraits.State()
    let lowered = bytes.map(ProseBytes.lowered)
    for (index, range) in ranges.enumerated() {
      var word = WordTraits(
        bytes, lowered: lowered, range, isEmphasized: isEmphasized(range.lowerBound),
        state: &state)
      if CueWords.isOpen(word.cue.kind), forgets(index) { word.cue = CueWords.none }
      if !word.uses.isEmpty, forgets(index) { word.uses = [] }
      traits.append(word)
    }
    joints.reserveCapacity(ranges.count)
    mayBegin.reserveCapacity(ranges.count)
    let start = beginning
    let whole = wholeSigns(state)
    var breaksAhead = traits.count { $0.endsSentence }
    var yearsAhead = traits.count { $0.isYear }
    var numbersAhead = traits.count { $0.isPlainNumber }
    for index in ranges.indices { appendJoint(index) }
    findJournals(bytes, lowered, forgets)
    let words = self
    features = Array(unsafeUninitializedCapacity: ranges.count * Self.featureCount) { room, count in
      guard let base = room.baseAddress else { return }
      for index in words.ranges.indices {
        if words.traits[index].endsSentence { breaksAhead -= 1 }
        if words.traits[index].isYear { yearsAhead -= 1 }
        if words.traits[index].isPlainNumber { numbersAhead -= 1 }
        words.fillFeatures(
          index, base + index * Self.featureCount, state, start,
          whole << 2 | UInt32(min(breaksAhead, 3)), UInt32(min(yearsAhead, 2)),
          UInt32(min(numbersAhead, 3)))
      }
      count = words.ranges.count * Self.featureCount
    }
  }

  private mutating func split(_ bytes: [UInt8]) {
    ranges.reserveCapacity(bytes.count(where: ProseBytes.isSpace) + 1)
    var index = 0
    while index < bytes.count {
      while index < bytes.count, ProseBytes.isSpace(bytes[index]) { index += 1 }
      let start = index
      while index < bytes.count, !ProseBytes.isSpace(bytes[index]) { index += 1 }
      if index > start { ranges.append(start..<index) }
    }
  }

  private mutating func findJournals(
    _ bytes: [UInt8], _ lowered: [UInt8], _ forgets: (Int) -> Bool
  ) {
    let none = KnownJournals.Match(end: 0, kind: .none)
    journals = Array(repeating: (none, none), count: ranges.count)
    inJournal = Array(repeating: 0, count: ranges.count)
    guard let known = KnownJournals(bytes, lowered: lowered, traits.map(\.core)) else { return }
    for index in ranges.indices where mayBegin[index] && !traits[index].startsLower {
      let found = known.matches(at: index, traits: traits)
      guard found.longest.kind != .none, !forgets(index) else { continue }
      journals[index] = found
      guard inJournal[index] == 0 else { continue }
      let weight: UInt8 = found.longest.kind == .oneWord ? 4 : 0
      for inner in index..<found.longest.end { inJournal[inner] = weight + 2 }
      inJournal[index] = weight + 1
      inJournal[found.longest.end - 1] = weight + (found.longest.end == index + 1 ? 4 : 3)
    }
  }

  private mutating func appendJoint(_ index: Int) {
    let before = index > 0 ? traits[index - 1] : .edge
    let form: UInt8 =
      before.shape.isFewCapitals ? 1 : before.shape == .small ? 2 : before.digits > 0 ? 3 : 0
    let here = traits[index]
    let next: UInt8 =
      here.digits > 0
      ? 1
      : here.lead & 7 != 0 ? 2 : here.cue.kind == .preposition || here.cue.kind == .editor ? 3 : 0
    let joint = (before.trail.rawValue & 15) | form << 4 | (here.startsLower ? 64 : 0)
    joints.append(UInt16(joint) | UInt16(next) << 7)
    mayBegin.append(
      index == 0 || before.trail != .none || before.digits > 0 || here.lead != 0 || here.digits > 0
        || !here.startsLower || here.cue.kind != .none && here.cue.kind != .smallWord)
  }

  /// Whether the first name is turned round (`Smith, J.`), and how it goes on: what the whole list of names is like.
  private var beginning: UInt32 {
    var first = 0
    if let number = traits.first, number.digits > 0 { first = 1 }
    guard first + 2 < traits.count else { return 0 }
    let a = traits[first]
    let b = traits[first + 1]
    let isDash: UInt32 = a.shape == .empty && a.trail != .edge ? 32 : 0
    return isDash | (a.trail == .comma ? 1 : 0) | (a.shape.isName ? 2 : 0)
      | (b.shape.isName ? 4 : 0)
      | UInt32(
        min(b.trail.rawValue, 3)) << 3
  }

  /// What the whole reference has: quotation marks, pages, a volume, a place before a colon, a publisher, the word
  /// “in”, editors. A book has a place, an article a volume.
  private func wholeSigns(_ state: WordTraits.State) -> UInt32 {
    var signs: UInt32 = state.hasQuotes ? 1 : 0
    for (index, word) in traits.enumerated() {
      let before = index > 0 ? traits[index - 1] : .edge
      switch word.cue.kind {
      case .pages where word.digits > 0 || index + 1 < traits.count && traits[index + 1].digits > 0:
        signs |= 2
      case .volume, .issue:
        if index + 1 < traits.count, traits[index + 1].digits > 0 { signs |= 4 }
      case .publisher: signs |= 16
      case .preposition where before.trail != .none: signs |= 32
      case .editor where before.trail != .none || word.trail != .none: signs |= 64
      default: break
      }
      if word.shape == .bracketedNumber || word.shape == .colonNumber
        || word.shape == .yearAndVolume
      {
        signs |= 4
      }
      if word.shape == .range, index * 3 > traits.count { signs |= 2 }
      if word.trail == .colon, word.cue.kind == .place || before.trail == .period,
        index * 3 > traits.count,
        index + 6 > traits.count
      {
        signs |= 8
      }
    }
    return signs
  }

  /// Writes a word's features, ``featureCount`` of them.
  private func fillFeatures(
    _ index: Int, _ room: UnsafeMutablePointer<UInt16>, _ state: WordTraits.State,
    _ beginning: UInt32, _ whole: UInt32, _ yearsAhead: UInt32, _ numbersAhead: UInt32
  ) {
    let here = traits[index]
    let before = index > 0 ? traits[index - 1] : .edge
    let before2 = index > 1 ? traits[index - 2] : .edge
    let after = index + 1 < traits.count ? traits[index + 1] : .edge
    let after2 = index + 2 < traits.count ? traits[index + 2] : .edge
    var slot: UInt32 = 0
    @inline(__always)
    func add(_ value: UInt32) {
      slot += 1
      var hash = (value &+ slot &* 0x01F1_2BB5) &* 0x9E37_79B1
      hash ^= hash >> 15
      hash = hash &* 0x85EB_CA77
      room[Int(slot) - 1] = UInt16(truncatingIfNeeded: hash >> (32 - Self.featureBits))
    }
    func pair(_ a: UInt32, _ b: UInt32) -> UInt32 { a << 16 | b }
    let shape = UInt32(here.shape.rawValue)
    let trail = UInt32(here.trail.rawValue)
    let kind = UInt32(here.cue.kind.rawValue)
    let word = UInt32(here.cue.identifier)
    let context = UInt32(here.quoted) | UInt32(here.bracketed) << 1 | UInt32(here.emphasized) << 2
    let position = UInt32(min(index, 7))
    let sentence = UInt32(min(here.sentence, 6))
    let seen =
      UInt32(here.seenYear ? 1 : 0) | UInt32(state.hasQuotes ? 2 : 0)
      | UInt32(here.seenQuote ? 4 : 0)
    add(0)
    add(shape)
    add(pair(shape, trail))
    add(word)
    add(pair(word, trail))
    add(kind)
    add(pair(kind, UInt32(before.cue.kind.rawValue)))
    add(pair(kind, UInt32(after.cue.kind.rawValue)))
    add(UInt32(here.lead) << 8 | shape)
    add(context)
    add(pair(context, shape))
    add(pair(position, shape))
    add(pair(sentence, shape))
    add(pair(sentence, kind))
    add(pair(seen, shape))
    add(pair(seen << 3 | sentence, UInt32(min(traits.count - 1 - index, 7))))
    add(pair(UInt32(before.shape.rawValue), UInt32(before.trail.rawValue) << 8 | shape))
    add(pair(UInt32(after.shape.rawValue) << 8 | UInt32(after.trail.rawValue), shape))
    add(pair(UInt32(before2.shape.rawValue) << 8 | UInt32(before.shape.rawValue), shape))
    add(pair(UInt32(after2.shape.rawValue) << 8 | UInt32(after.shape.rawValue), shape << 8 | trail))
    add(UInt32(before.cue.identifier))
    add(UInt32(after.cue.identifier))
    add(pair(UInt32(before.cue.kind.rawValue), UInt32(before.trail.rawValue) << 8 | shape))
    add(pair(UInt32(before.trail.rawValue) << 8 | UInt32(before2.trail.rawValue), trail))
    add(pair(UInt32(here.afterBreak), shape << 4 | UInt32(here.quoted)))
    add(pair(kind, UInt32(before2.cue.kind.rawValue) << 8 | UInt32(before.cue.kind.rawValue)))
    add(pair(sentence << 4 | seen, UInt32(before.trail.rawValue) << 8 | kind))
    add(pair(UInt32(here.digits), trail << 8 | UInt32(after.digits)))
    add(pair(yearsAhead << 4 | seen, shape << 4 | trail))
    add(pair(UInt32(here.length), shape << 4 | seen))
    let local = UInt32(before.shape.rawValue) << 4 | UInt32(before.trail.rawValue)
    add(pair(beginning << 5 | position, shape))
    add(pair(beginning << 5 | sentence, local))
    add(pair(beginning << 5 | shape, local))
    add(pair(beginning << 3 | sentence, shape << 4 | trail))
    add(
      pair(UInt32(before2.shape.rawValue) << 9 | local, shape << 5 | UInt32(after.shape.rawValue)))
    add(
      pair(
        kind << 5 | shape, UInt32(after.cue.kind.rawValue) << 5 | UInt32(after2.cue.kind.rawValue)))
    let lower: UInt32 = here.startsLower ? 1 : 0
    add(pair(whole, shape))
    add(pair(whole, sentence << 8 | seen << 5 | kind))
    add(pair(whole, UInt32(before.trail.rawValue) << 5 | sentence << 2 | lower))
    add(
      pair(
        whole, UInt32(min(here.afterBreak, 7)) << 8 | UInt32(before.trail.rawValue) << 4 | sentence)
    )
    add(pair(whole >> 2, position << 8 | shape))
    add(
      pair(whole, UInt32(before.trail.rawValue) << 10 | seen << 5 | UInt32(before.shape.rawValue)))
    add(pair(here.ending, shape))
    add(
      pair(UInt32(before.cue.kind.rawValue), kind << 5 | UInt32(after.cue.kind.rawValue))
        ^ 0x5A5A_0000)
    add(pair(before.cue.kind == .none ? 0 : UInt32(before.cue.identifier), word << 5 | shape))
    add(pair(after.cue.kind == .none ? 0 : UInt32(after.cue.identifier), word << 5 | shape))
    let uses = UInt32(here.uses.rawValue)
    let usesBefore = UInt32(before.uses.rawValue)
    let journal = UInt32(inJournal[index])
    add(pair(uses, shape << 4 | trail))
    add(pair(uses << 5 | usesBefore, shape << 4 | UInt32(before.trail.rawValue)))
    add(pair(uses << 10 | usesBefore << 5 | UInt32(after.uses.rawValue), 1))
    add(pair(uses, beginning << 8 | position << 4 | UInt32(before.trail.rawValue)))
    add(pair(journal << 4 | UInt32(before.trail.rawValue), trail << 4 | sentence))
    add(pair(journal, shape))
    let journalBefore = UInt32(index > 0 ? inJournal[index - 1] : 0)
    add(pair(journalBefore << 4 | UInt32(before.trail.rawValue), shape << 4 | trail))
    add(pair(numbersAhead << 5 | kind, shape << 7 | trail << 3 | seen))
  }
}
