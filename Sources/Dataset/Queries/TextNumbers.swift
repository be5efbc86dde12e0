/// Numbers texts 0, 1, 2 … in the order in which they are first met; equal texts have one number.
///
/// Texts are equal as Swift's strings are: by their characters, whichever way those are encoded.
struct TextNumbers {
  /// For each text as it is encoded its number.
  private var numbers: [Int32] = []
  private var texts: [String] = []
  private var hashes: [UInt64] = []
  /// Places in ``texts`` by hash, −1 where there is none; a power of two of them.
  private var slots = [Int32](repeating: -1, count: 64)
  /// The numbers of texts outside ASCII, which may be encoded in more than one way.
  private var accented: [String: Int32] = [:]
  private let seed = UInt64(bitPattern: Int64(Hasher().finalize()))

  /// The number of a text, and whether it is new, in which case it is the one that `next` is.
  mutating func number(of text: String, next: Int32) -> (number: Int32, isNew: Bool) {
    var text = text
    let (hash, isASCII) = text.withUTF8 { Self.hash($0, seed) }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if hashes[place] == hash, texts[place] == text { return (numbers[place], false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    var number = next
    if !isASCII {
      number = accented[text] ?? next
      accented[text] = number
    }
    slots[slot] = Int32(truncatingIfNeeded: texts.count)
    texts.append(text)
    hashes.append(hash)
    numbers.append(number)
    if texts.count * 2 > slots.count { grow() }
    return (number, number == next)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (place, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: place)
    }
  }

  /// Eight bytes at a time, each mixed in by a product of twice the width, as wyhash does.
  private static func hash(
    _ bytes: UnsafeBufferPointer<UInt8>, _ seed: UInt64
  ) -> (hash: UInt64, isASCII: Bool) {
    let bytes = UnsafeRawBufferPointer(bytes)
    var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count)
    var signs: UInt64 = 0
    func mix(_ word: UInt64) {
      signs |= word
      let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low
    }
    var offset = 0
    while offset + 8 <= bytes.count {
      mix(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    mix(rest)
    // Once more, so that the last bytes too reach every bit.
    let product = (hash ^ seed).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return (product.high ^ product.low, signs & 0x8080_8080_8080_8080 == 0)
  }
}
