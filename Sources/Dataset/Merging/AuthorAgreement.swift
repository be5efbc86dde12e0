/// How far the author lists of two works agree.
struct AuthorAgreement {
  /// 0 (nobody in common) to 1 (the same people); `nil` where a list is missing.
  let score: Double?
  /// Whether the lists are the same people in the same order, none cut short.
  let isSame: Bool
  /// How many authors the shorter list has.
  let shorter: Int
  /// The part of the shorter list that stands in the longer; 0 where a list is missing.
  let contained: Double

  /// Whether a family name stands in both lists, whatever the initials: Bob and Robert are one.
  let sharesFamily: Bool

  /// Who of two lists is who.
  private struct Matching {
    var matched = 0
    var inOrder = true
    var sharesFamily = false

    mutating func match(
      _ left: UnsafeBufferPointer<AuthorKey>, _ right: UnsafeBufferPointer<AuthorKey>
    ) {
      // Nearly all lists are short enough for a bit each.
      guard right.count <= 64 else {
        var used = [Bool](repeating: false, count: right.count)
        match(left, right, isUsed: { used[$0] }, use: { used[$0] = true })
        return
      }
      var used: UInt64 = 0
      match(
        left, right, isUsed: { used & (1 << UInt64($0)) != 0 }, use: { used |= 1 << UInt64($0) })
    }

    @inline(__always)
    private mutating func match(
      _ left: UnsafeBufferPointer<AuthorKey>, _ right: UnsafeBufferPointer<AuthorKey>,
      isUsed: (Int) -> Bool, use: (Int) -> Void
    ) {
      for place in left.indices {
        let author = left[place]
        // The same place first: most lists agree in order.
        if place < right.count, !isUsed(place), right[place].isLike(author) {
          use(place)
          matched += 1
          sharesFamily = true
          continue
        }
        inOrder = false
        for other in right.indices where right[other].family == author.family {
          sharesFamily = true
          if !isUsed(other), right[other].isLike(author) {
            use(other)
            matched += 1
            break
          }
        }
      }
    }
  }

  /// Compares two lists; see docs/merging.md, “Authors”.
  init(
    _ left: ArraySlice<AuthorKey>, isCut leftCut: Bool, _ right: ArraySlice<AuthorKey>,
    isCut rightCut: Bool
  ) {
    shorter = min(left.count, right.count)
    guard shorter > 0 else {
      score = nil
      isSame = false
      contained = 0
      sharesFamily = false
      return
    }
    var matching = Matching()
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in matching.match(left, right) }
    }
    sharesFamily = matching.sharesFamily
    let (matched, inOrder) = (matching.matched, matching.inOrder)
    let longer = max(left.count, right.count)
    contained = Double(matched) / Double(shorter)
    // A list that was cut short lacks authors without disagreeing.
    score =
      leftCut || rightCut ? contained : 0.5 * contained + 0.5 * Double(matched) / Double(longer)
    isSame = inOrder && matched == longer && !leftCut && !rightCut
  }
}
