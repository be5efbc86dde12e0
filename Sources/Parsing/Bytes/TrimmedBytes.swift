extension UnsafeBufferPointer<UInt8> {
  /// The bytes without the blanks at their ends: spaces, tabs, line ends, and no-break spaces in UTF-8.
  package func trimmingBlanks() -> UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = count
    while start < end {
      if self[start] <= 0x20 {
        start += 1
      } else if self[start] == 0xC2, start + 1 < end, self[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if self[end - 1] <= 0x20 {
        end -= 1
      } else if self[end - 1] == 0xA0, end - 1 > start, self[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return UnsafeBufferPointer(rebasing: self[start..<end])
  }
}
