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

  /// The first eight bytes of a key's letters as a number in their order; the greatest where the key is empty, which
  /// stands last.
  private static func beginning(of key: [UInt8], isDescending: Bool) -> UInt64 {
    if key.isEmpty { return .max }
    var result: UInt64 = 0
    var hasEnded = false
    for index in 0..<8 {
      hasEnded = hasEnded || index >= key.count || key[index] == 0
      result = result << 8 | UInt64(hasEnded ? 0 : key[index])
    }
    return isDescending ? ~result : result
  }

  /// Whether a work stands before another; `nil` where the keys do not say.
  ///
  /// Accents and case decide only where all keys are the same but for them.
  static func precedes(_ left: [[UInt8]], _ right: [[UInt8]], _ sort: [SortKey]) -> Bool? {
    var fallback: Bool?
    for (index, key) in sort.enumerated() {
      let (a, b) = (left[index], right[index])
      guard let difference = difference(a, b) else { continue }
      // What has no value stands last, in whatever direction.
      if a.isEmpty { return false }
      if b.isEmpty { return true }
      let isLess = difference.isLess != key.isDescending
      if difference.isPrimary { return isLess }
      fallback = fallback ?? isLess
    }
    return fallback
  }

  /// Which of two keys is less, and whether they differ before the byte that ends their letters.
  private static func difference(_ a: [UInt8], _ b: [UInt8]) -> (isLess: Bool, isPrimary: Bool)? {
    let count = min(a.count, b.count)
    var index = 0
    var isPrimary = true
    while index < count, a[index] == b[index] {
      if a[index] == 0 { isPrimary = false }
      index += 1
    }
    if index == a.count && index == b.count { return nil }
    let (left, right) = (index < a.count ? a[index] : 0, index < b.count ? b[index] : 0)
    if left == 0 && right == 0 { return (index == a.count, false) }
    return (left < right, isPrimary)
  }
}
