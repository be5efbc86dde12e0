/// A 64-bit hash of bytes, the same in every run (FNV-1a with a final mixing step).
struct FoldedHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func combine(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// The hash; never 0, which stands for “nothing” where hashes are kept.
  @inline(__always)
  var value: UInt64 { Self.mix(state) | 1 }

  @inline(__always)
  static func mix(_ number: UInt64) -> UInt64 {
    var mixed = number
    mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
    mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return mixed ^ (mixed >> 33)
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FoldedHash()
    for byte in bytes { hash.combine(byte) }
    return hash.value
  }

  static func of(_ text: String) -> UInt64 { of(text.utf8) }
}
