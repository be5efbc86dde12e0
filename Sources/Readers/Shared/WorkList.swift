import Bibliography

extension [Work] {
  /// Appends a work that was read at an offset of a text.
  ///
  /// Where a list is full, room is made for as many works as the rest of the text holds if it is like what was read: so a
  /// long list is hardly ever moved, and has no more room than it needs.
  mutating func append(_ work: consuming Work, at offset: Int, of total: Int) {
    if count == capacity, count >= 128, offset > 0 {
      let expected = Double(count) / Double(offset) * Double(total) * 1.02 + 16
      // What an odd beginning promises is not believed without limit.
      let most = Swift.max(count * 2, count + 1 << 20)
      if expected > Double(count) { reserveCapacity(Int(Swift.min(expected, Double(most)))) }
    }
    append(work)
  }
}
