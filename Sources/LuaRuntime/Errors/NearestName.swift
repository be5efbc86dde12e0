/// Finds the name that was probably meant.
public enum NearestName {
  /// The candidate closest to `name`, or `nil` where none is close.
  ///
  /// Distance is the number of letters added, dropped, changed or swapped with their neighbour
  /// (Damerau's, in its optimal-string-alignment form), letters' case and `_` against `-` aside. A
  /// name may be off by one letter in three. Of equally near ones the first is taken.
  public static func find(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.utf8.map(fold))
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: String?
    var bestDistance = max(1, wanted.count / 3) + 1
    for candidate in candidates where candidate != name {
      let other = Array(candidate.utf8.map(fold))
      guard abs(other.count - wanted.count) < bestDistance, other.count <= 80 else { continue }
      // A name of one or two letters is near to everything.
      if wanted.count < 3, other.count < 3, other != wanted { continue }
      let distance = distance(wanted, other)
      if distance < bestDistance {
        bestDistance = distance
        best = candidate
      }
    }
    return best
  }

  /// A sentence for a hint: `did you mean 'title'?`, `nil` where no name is near.
  public static func hint(_ name: String, among candidates: some Sequence<String>) -> String? {
    find(name, among: candidates).map { "did you mean '\($0)'?" }
  }

  private static func fold(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
    case UInt8(ascii: "-"): UInt8(ascii: "_")
    default: byte
    }
  }

  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        var best = min(
          last[column] + (left[row] == right[column] ? 0 : 1),
          min(last[column + 1], current[column]) + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
