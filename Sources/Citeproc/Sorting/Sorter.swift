import CSL

/// Puts works in the order of a layout's sort keys.
enum Sorter {
  /// The indices of the keys in order; what compares equal keeps its order.
  static func order(_ keys: [[[UInt8]]], _ sort: [SortKey]) -> [Int] {
    keys.indices.sorted { precedes(keys[$0], keys[$1], sort) ?? ($0 < $1) }
  }

  /// A work in the order of its first key's letters.
  struct Entry {
    /// The next eight bytes of the letters as a number in their order.
    var letters: UInt64 = 0
    var index: Int
  }

  /// Puts works in the order of the letters of their first keys, eight bytes at a time, and tells which have the same:
  /// these are ranges of the entries, whose members stand in no order.
  static func order(
    byLettersOf keys: ByteStrings, isDescending: Bool
  ) -> (entries: [Entry], equal: [Range<Int>]) {
    var entries = (0..<keys.count).map { Entry(index: $0) }
    var equal: [Range<Int>] = []
    var waiting = [(range: 0..<entries.count, depth: 0)]
    keys.bytes.withUnsafeBufferPointer { bytes in
      while let (range, depth) = waiting.popLast() {
        if range.count < 2 { continue }
        for place in range {
          let key = UnsafeBufferPointer(rebasing: bytes[keys.range(entries[place].index)])
          entries[place].letters = letters(of: key, from: depth, isDescending: isDescending)
        }
        entries.withUnsafeMutableBufferPointer {
          var slice = UnsafeMutableBufferPointer(rebasing: $0[range])
          slice.sort { $0.letters < $1.letters }
        }
        var start = range.lowerBound
        while start < range.upperBound {
          let letters = entries[start].letters
          var end = start + 1
          while end < range.upperBound, entries[end].letters == letters { end += 1 }
          if end - start > 1 {
            // Where the last byte is none, the letters end there, and all are the same.
            let last = UInt8(truncatingIfNeeded: isDescending ? ~letters : letters)
            if last == 0 || letters == .max {
              equal.append(start..<end)
            } else {
              waiting.append((start..<end, depth + 8))
            }
          }
          start = end
        }
      }
    }
    return (entries, equal)
  }

  /// Eight bytes of a key's letters as a number in their order; the greatest where the key is empty, which stands last.
  private static func letters(
    of key: UnsafeBufferPointer<UInt8>, from depth: Int, isDescending: Bool
  ) -> UInt64 {
    if key.isEmpty { return .max }
    var result: UInt64 = 0
    var hasEnded = false
    for index in depth..<depth + 8 {
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
