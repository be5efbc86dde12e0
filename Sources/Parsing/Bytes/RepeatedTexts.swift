/// Texts of which a source has many alike: journals, publishers, places. Each is made once while it comes again.
///
/// A text that was met lately is handed out again, so that a hundred thousand works of a few journals hold each title
/// once. The store is small and forgets: what it does not know it makes anew.
///
/// ```swift
/// let texts = RepeatedTexts()
/// let journal = texts.text(bytes)
/// ```
package final class RepeatedTexts {
  /// Shorter texts need no storage of their own, longer ones are seldom met twice.
  private static let lengths = 16...256
  private static let slotCount = 8192

  private var slots: [String] = []

  /// A store without any text.
  package init() {}

  /// The text of some bytes, which should be UTF-8; anything else becomes U+FFFD.
  package func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard Self.lengths.contains(bytes.count) else { return String(decoding: bytes, as: UTF8.self) }
    if slots.isEmpty { slots = Array(repeating: "", count: Self.slotCount) }
    let slot = Self.slot(bytes)
    let isKnown = slots[slot].utf8.withContiguousStorageIfAvailable { known in
      known.equals(bytes)
    }
    if isKnown == true { return slots[slot] }
    let text = String(decoding: bytes, as: UTF8.self)
    slots[slot] = text
    return text
  }

  /// A number of the length and of eight bytes each from the beginning, the middle and the end.
  private static func slot(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = raw.loadUnaligned(as: UInt64.self) ^ UInt64(bytes.count)
    hash = (hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= raw.loadUnaligned(fromByteOffset: (bytes.count &- 8) / 2, as: UInt64.self)
    hash = (hash ^ (hash >> 31)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= raw.loadUnaligned(fromByteOffset: bytes.count &- 8, as: UInt64.self)
    hash = (hash ^ (hash >> 30)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash >> 51)
  }
}
