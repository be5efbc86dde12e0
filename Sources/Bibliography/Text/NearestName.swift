/// Finds the name that a misspelt one most likely stands for.
public enum NearestName {
  /// The candidate nearest to `name`, or `nil` where none is near.
  ///
  /// Near means: at most a third of the letters (and at least one) are inserted, removed, replaced or swapped with a
  /// neighbour, case, `-`, `_` and spaces not counted; or one name begins with the other and shares at least three
  /// letters. Of equally near ones the first wins.
  ///
  /// ```swift
  /// NearestName.find("titel", in: ["title", "type"])  // "title"
  /// ```
  public static func find(_ name: String, in candidates: some Sequence<String>) -> String? {
    let wanted = letters(name)
    guard !wanted.isEmpty, wanted.count <= 100 else { return nil }
    var best: (name: String, cost: Int)?
    for candidate in candidates {
      let other = letters(candidate)
      var cost = distance(wanted, other)
      let limit = max(1, max(wanted.count, other.count) / 3)
      if cost > limit {
        let shorter = min(wanted.count, other.count)
        guard shorter >= 3, wanted.starts(with: other) || other.starts(with: wanted) else {
          continue
        }
        cost = limit + 1
      }
      if best.map({ cost < $0.cost }) ?? true { best = (candidate, cost) }
    }
    return best?.name
  }

  private static func letters(_ name: String) -> [UInt8] {
    var result: [UInt8] = []
    for byte in name.utf8 where byte != 0x20 && byte != 0x2D && byte != 0x5F {
      result.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return result
  }

  /// Optimal string alignment distance: an edit is an insertion, a removal, a replacement or a swap of neighbours.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = last
    for row in 1...left.count {
      current[0] = row
      for column in 1...right.count {
        let replaced = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        var cost = min(replaced, last[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current[column] = cost
      }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count]
  }
}
