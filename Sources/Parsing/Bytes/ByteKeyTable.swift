/// A fixed table from short names to values, asked with bytes: no `String` is made to look a field name up.
///
/// ```swift
/// let fields = ByteKeyTable([("title", 1), ("year", 2)])
/// ```
public struct ByteKeyTable<Value: Sendable>: Sendable {
  private var slots: [Int16]
  private var names: [[UInt8]] = []
  private var values: [Value] = []
  private let mask: Int
  private let ignoresCase: Bool

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
        if names[Int(slots[slot])] == bytes {
          isKnown = true
          break
        }
        slot = (slot + 1) & mask
      }
      if isKnown { continue }
      slots[slot] = Int16(names.count)
      names.append(bytes)
      values.append(value)
    }
  }

  /// The value of a name; `nil` where the table does not hold it.
  public subscript(bytes: UnsafeBufferPointer<UInt8>) -> Value? {
    var slot = hash(bytes) & mask
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if matches(names[index], bytes) { return values[index] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The value of a name; `nil` where the table does not hold it.
  public subscript(name: String) -> Value? {
    var name = name
    return name.withUTF8 { self[$0] }
  }

  private func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(folded(byte))) &* 16_777_619 }
    return Int(hash ^ (hash >> 15))
  }

  private func matches(_ name: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count == bytes.count else { return false }
    for index in 0..<bytes.count where name[index] != folded(bytes[index]) { return false }
    return true
  }

  @inline(__always) private func folded(_ byte: UInt8) -> UInt8 {
    ignoresCase && byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
