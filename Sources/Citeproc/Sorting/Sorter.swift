import CSL

/// Puts works in the order of a layout's sort keys.
enum Sorter {
  /// The indices of the keys in order; what compares equal keeps its order.
  static func order(_ keys: [[[UInt8]]], _ sort: [SortKey]) -> [Int] {
    guard let first = sort.first else { return Array(keys.indices) }
    // Most comparisons need no more than the beginning of the first key, which stands beside the index.
    var entries = keys.enumerated().map { index, key in
      (beginning: beginning(of: key[0], isDescending: first.isDescending), index: index)
    }
    entries.sort { left, right in
      if left.beginning != right.beginning { return left.beginning < right.beginning }
      return precedes(keys[left.index], keys[right.index], sort) ?? (left.index < right.index)
    }
    return entries.map(\.index)
  }

  /// The first eight bytes of a key as a number in their order; the greatest where the key is empty, which stands last.
  private static func beginning(of key: [UInt8], isDescending: Bool) -> UInt64 {
    if key.isEmpty { return .max }
    var result: UInt64 = 0
    for index in 0..<8 { result = result << 8 | UInt64(index < key.count ? key[index] : 0) }
    return isDescending ? ~result : result
  }

  /// Whether a work stands before another; `nil` where the keys do not say.
  static func precedes(_ left: [[UInt8]], _ right: [[UInt8]], _ sort: [SortKey]) -> Bool? {
    for (index, key) in sort.enumerated() {
      let (a, b) = (left[index], right[index])
      if a == b { continue }
      // What has no value stands last, in whatever direction.
      if a.isEmpty { return false }
      if b.isEmpty { return true }
      let isLess = a.lexicographicallyPrecedes(b)
      return key.isDescending ? !isLess : isLess
    }
    return nil
  }
}
