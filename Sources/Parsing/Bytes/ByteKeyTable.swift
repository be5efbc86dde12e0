/// A fixed table from short names to values, asked with bytes: no `String` is made to look a field name up.
///
/// ```swift
/// let fields = ByteKeyTable([("title", 1), ("year", 2)])
/// ```
public struct ByteKeyTable<Value: Sendable>: Sendable {
  // Inlined where it is asked, since a value of a type that is not known there is slow to hand over.
  @usableFromInline var slots: [Int16]
  /// The names one behind the other, and where each ends.
  @usableFromInline var text: [UInt8] = []
  @usableFromInline var ends: [Int32] = [0]
  @usableFromInline var values: [Value] = []
  @usableFromInline let mask: Int
  @usableFromInline let ignoresCase: Bool

  /// A table of names; where a name comes twice, its first value counts.
  ///
  /// With `ignoresCase`, ASCII letters of either case are equal.
  public init(_ entries: [(String, Value)], ignoresCase: Bool = false) {
    var size = 16
    while size < entries.count * 3 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    mask = size - 1
    self.ignoresCase = ignoresCase
    for (name, value) in entries {
      let bytes = ignoresCase ? Array(name.lowercased().utf8) : Array(name.utf8)
      var slot = bytes.withUnsafeBufferPointer { hash($0) } & mask
      var isKnown = false
      while slots[slot] >= 0 {
        isKnown = bytes.withUnsafeBufferPointer { matches(Int(slots[slot]), $0) }
        if isKnown { break }
        slot = (slot + 1) & mask
      }
      if isKnown { continue }
      slots[slot] = Int16(values.count)
      text += bytes
      ends.append(Int32(text.count))
      values.append(value)
    }
  }

  /// The value of a name; `nil` where the table does not hold it.
  @inlinable public subscript(bytes: UnsafeBufferPointer<UInt8>) -> Value? {
    var slot = hash(bytes) & mask
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if matches(index, bytes) { return values[index] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The value of a name; `nil` where the table does not hold it.
  @inlinable public subscript(name: String) -> Value? {
    var name = name
    return name.withUTF8 { self[$0] }
  }

  /// A number of the name's length and its first and last eight bytes.
  @inlinable func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress), bytes.count > 0 else { return 0 }
    let count = bytes.count
    var first: UInt64
    var last: UInt64
    if count >= 8 {
      first = base.loadUnaligned(as: UInt64.self)
      last = base.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
    } else if count >= 4 {
      first = UInt64(base.loadUnaligned(as: UInt32.self))
      last = UInt64(base.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
    } else {
      first = UInt64(bytes[0])
      last = UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count &- 1])
    }
    if ignoresCase {
      // Letters of either case give the same number; what else does is told apart by comparing.
      first |= 0x2020_2020_2020_2020
      last |= 0x2020_2020_2020_2020
    }
    let mixed = (first ^ (last << 29 | last >> 35) ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 33)
  }

  @inlinable func matches(
    _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = Int(ends[index])
    guard Int(ends[index + 1]) - start == bytes.count else { return false }
    return text.withUnsafeBufferPointer { text in
      for offset in 0..<bytes.count where text[start + offset] != folded(bytes[offset]) {
        return false
      }
      return true
    }
  }

  @inlinable func folded(_ byte: UInt8) -> UInt8 {
    ignoresCase && byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
