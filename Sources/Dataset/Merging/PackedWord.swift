/// A folded word of at most 16 bytes as one number, so that words are compared and looked up without a `String` each.
struct PackedWord: Equatable {
  private let low: UInt64
  private let high: UInt64

  /// No word.
  static let none = PackedWord(low: 0, high: 0)

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The most bytes that a word can have.
  static let limit = 16

  /// The word that bytes spell; `nil` where they are none or too many.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= Self.limit else { return nil }
    var low: UInt64 = 0
    var high: UInt64 = 0
    for (place, byte) in bytes.enumerated() {
      if place < 8 {
        low |= UInt64(byte) << UInt64(8 * place)
      } else {
        high |= UInt64(byte) << UInt64(8 * (place - 8))
      }
    }
    self.low = low
    self.high = high
  }

  /// A number that spreads words over a table.
  @inline(__always)
  var hash: UInt64 { FoldedHash.mix(low ^ (high &* 0x9e37_79b9_7f4a_7c15)) }
}
