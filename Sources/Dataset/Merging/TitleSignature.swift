/// The telling words of a title as a few bits, by which most titles that are unalike are known without a look at the words.
struct TitleSignature {
  /// A bit of 128 for each word, which several words may share.
  private var bits: SIMD2<UInt64> = .zero
  private var count: Int32 = 0

  init(_ words: ArraySlice<UInt64>) {
    // The half is chosen by bits of the hash that say nothing of the bit in it.
    for word in words { bits[Int(word >> 57 & 1)] |= 1 << (word >> 58) }
    count = Int32(truncatingIfNeeded: words.count)
  }

  /// Whether two titles surely have less than three in ten of their words in common, more than two words that only one of
  /// them has, and each a word that the other lacks.
  ///
  /// Of `n` words in both titles together `d` or more stand in one of them alone, where `d` bits differ; then the share is
  /// at most `(n - d) / (n + d)`.
  @inline(__always)
  func isUnlike(_ other: TitleSignature) -> Bool {
    let differing = bits ^ other.bits
    let unmatched = Int32(
      truncatingIfNeeded: differing.x.nonzeroBitCount + differing.y.nonzeroBitCount)
    return 13 * unmatched > 7 * (count + other.count) && unmatched > 2
      && differing & bits != .zero && differing & other.bits != .zero
  }
}
