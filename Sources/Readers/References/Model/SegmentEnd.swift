/// What the end of a part of a reference gives to the part's features.
struct SegmentEnd {
  /// The number of the word behind the part.
  let index: Int
  /// 2 where the reference ends here.
  let edge: UInt32
  /// What all words up to here count. A period or comma at the part's end is no break within it.
  let counts: UInt64
  /// Quotation marks, brackets and emphasis, of the last word and the one behind.
  let quotes: UInt32
  /// The mark that ends the last word.
  let trail: UInt32
  /// The kind of the last word's cue.
  let kind: UInt32
  /// The last word's cue.
  let cue: UInt32
  /// The form of the word behind.
  let shapeAfter: UInt32
  /// The kind of the cue of the word behind.
  let kindAfter: UInt32

  /// The end before a word, or behind the last.
  init(_ index: Int, of traits: [WordTraits], counts: UInt64) {
    let last = traits[index - 1]
    let after = index < traits.count ? traits[index] : .edge
    self.index = index
    self.counts =
      counts &- (last.endsSentence ? SegmentCounts.breaks : 0)
      &- (last.trail.isComma ? SegmentCounts.commas : 0)
    edge = index == traits.count ? 2 : 0
    trail = UInt32(last.trail.rawValue)
    quotes =
      UInt32(last.leavesOpen) << 2 | (trail >= 5 ? 128 : 0) | UInt32(last.emphasized) << 9
      | UInt32(after.emphasized) << 11
    kind = UInt32(last.cue.kind.rawValue)
    cue = UInt32(last.cue.identifier) << 1
    shapeAfter = UInt32(after.shape.rawValue)
    kindAfter = UInt32(after.cue.kind.rawValue) << 9
  }
}
