internal import CReferenceModel

/// What is known of words as such: that they are names of people, names of places, or plain words of English.
///
/// The table is hashed: a word that is not in it is taken for one that is in one case of five hundred.
package enum KnownWords {
  /// What a word may be; it may be several things.
  package struct Uses: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let givenName = Uses(rawValue: 1)
    package static let familyName = Uses(rawValue: 2)
    package static let place = Uses(rawValue: 4)
    package static let english = Uses(rawValue: 8)
    package static let journal = Uses(rawValue: 16)
  }

  /// How many words the table has room for, a power of two.
  package static let slotCount = 1 << 17
  /// The bytes of the table: for each slot a mark of ten bits and the uses in the six lowest.
  package static let byteCount = slotCount * 2

  /// The uses of a word without punctuation; none for an unknown word.
  static func uses(_ bytes: [UInt8], _ word: Range<Int>) -> Uses {
    guard let table = dossier_known_words(), word.count > 1, word.count < 32 else { return [] }
    let hash = hash(bytes[word])
    let mark = mark(hash)
    var slot = Int(hash) & (slotCount - 1)
    let base = UnsafeRawPointer(table)
    for _ in 0..<64 {
      let entry = base.loadUnaligned(fromByteOffset: slot * 2, as: UInt16.self)
      if entry == 0 { return [] }
      if entry & ~63 == mark { return Uses(rawValue: UInt8(entry & 63)) }
      slot = (slot + 1) & (slotCount - 1)
    }
    return []
  }

  /// A number for a word, the same in capitals and small letters of Latin scripts.
  package static func hash(_ word: ArraySlice<UInt8>) -> UInt32 { hashed(word) }

  /// The same for a word that is not in an array.
  static func hash(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 { hashed(word) }

  @inline(__always)
  private static func hashed(_ word: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    var before: UInt8 = 0
    for byte in word {
      let isWideCapital = before == 0xC3 && (0x80...0x9E).contains(byte)
      let lowered = isWideCapital ? byte + 0x20 : ProseBytes.lowered(byte)
      hash = (hash ^ UInt32(lowered)) &* 16_777_619
      before = byte
    }
    hash ^= hash >> 15
    hash = hash &* 0x2C1B_3C6D
    return hash ^ (hash >> 12)
  }

  /// The mark by which an entry of the table is known.
  package static func mark(_ hash: UInt32) -> UInt16 { UInt16(hash >> 22) << 6 }
}
