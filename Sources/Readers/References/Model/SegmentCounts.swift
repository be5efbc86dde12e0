/// How many words of some kinds there are, eight bits for each kind: no part is so long that one needs more.
enum SegmentCounts {
  /// Small words that are no cues.
  static let lowers: UInt64 = 1
  static let capitals: UInt64 = 1 << 8
  /// Words that end a sentence.
  static let breaks: UInt64 = 1 << 16
  static let commas: UInt64 = 1 << 24
  /// Words that are known as names, and not as English.
  static let names: UInt64 = 1 << 32
  static let english: UInt64 = 1 << 40

  /// What one word counts.
  static func of(_ word: WordTraits) -> UInt64 {
    var counts: UInt64 = 0
    if word.startsLower, word.cue.kind == .none { counts |= lowers }
    if word.shape.isCapitalized { counts |= capitals }
    if word.endsSentence { counts |= breaks }
    if word.trail.isComma { counts |= commas }
    if word.uses.contains(.english) {
      counts |= english
    } else if !word.uses.isDisjoint(with: [.givenName, .familyName]) {
      counts |= names
    }
    return counts
  }

  /// One count.
  @inline(__always)
  static func value(_ counts: UInt64, of unit: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: counts / unit) & 0xFF
  }
}
