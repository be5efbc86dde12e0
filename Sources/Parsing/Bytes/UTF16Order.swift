/// Tells UTF-16 without byte-order mark by the zeros of its ASCII characters.
enum UTF16Order {
  /// Whether the text is big-endian; `nil` where it is not UTF-16.
  static func guess(_ bytes: [UInt8]) -> Bool? {
    let start = bytes.prefix(1024)
    guard start.count >= 4 else { return nil }
    var even = 0
    var odd = 0
    for (index, byte) in start.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { even += 1 } else { odd += 1 }
    }
    let half = start.count / 2
    if even == 0 && odd * 10 > half * 7 { return false }
    if odd == 0 && even * 10 > half * 7 { return true }
    return nil
  }
}
