/// A tag of a tagged file, up to four characters of ASCII, as one number that is compared at once.
///
/// ```swift
/// let title: FieldTag = "TI"
/// ```
struct FieldTag: Hashable, Sendable, ExpressibleByStringLiteral {
  let code: UInt32

  /// The tag of a name in the program.
  @inline(__always) init(stringLiteral name: StaticString) {
    var code: UInt32 = 0
    for index in 0..<name.utf8CodeUnitCount { code = code << 8 | UInt32(name.utf8Start[index]) }
    self.code = code
  }

  /// The tag that stands in a file.
  @inline(__always) init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var code: UInt32 = 0
    for byte in bytes { code = code << 8 | UInt32(byte) }
    self.code = code
  }

  /// The tag's name.
  var name: String {
    var bytes: [UInt8] = []
    for shift in [24, 16, 8, 0] as [UInt32] {
      let byte = UInt8(truncatingIfNeeded: code >> shift)
      if byte != 0 { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bit that a set of tags keeps for this one; two tags may share one.
  @inline(__always) var bit: UInt64 { 1 << UInt64((code &+ (code >> 8) &* 19) & 63) }
}
