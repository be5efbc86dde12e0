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
    sharesFamily = left.contains { one in right.contains { $0.family == one.family } }
    var used = [Bool](repeating: false, count: right.count)
    var matched = 0
    var inOrder = true
    for (place, author) in left.enumerated() {
      // The same place first: most lists agree in order.
      let across = right.startIndex + place
      if across < right.endIndex, !used[place], right[across].isLike(author) {
        used[place] = true
        matched += 1
        continue
      }
      inOrder = false
      if let found = right.indices.first(where: {
        !used[$0 - right.startIndex] && right[$0].isLike(author)
      }) {
        used[found - right.startIndex] = true
        matched += 1
      }
    }
    let longer = max(left.count, right.count)
    contained = Double(matched) / Double(shorter)
    // A list that was cut short lacks authors without disagreeing.
    score =
      leftCut || rightCut ? contained : 0.5 * contained + 0.5 * Double(matched) / Double(longer)
    isSame = inOrder && matched == longer && !leftCut && !rightCut
  }
}
