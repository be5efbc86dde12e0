/// Finds what is not UTF-8 (The Unicode Standard, table 3-7, “Well-Formed UTF-8 Byte Sequences”).
enum InvalidUTF8 {
  /// The ranges of bytes that belong to no well-formed sequence, each a maximal part of one, and whether any
  /// well-formed sequence of several bytes was met.
  static func ranges(in bytes: [UInt8]) -> (ranges: [Range<Int>], hasMultibyte: Bool) {
    bytes.withUnsafeBufferPointer { ranges(in: $0) }
  }

  /// The same of bytes in memory of another kind.
  static func ranges(
    in buffer: UnsafeBufferPointer<UInt8>
  ) -> (ranges: [Range<Int>], hasMultibyte: Bool) {
    var ranges: [Range<Int>] = []
    var hasMultibyte = false
    var index = 0
    let end = buffer.count
    while index < end {
      let lead = buffer[index]
      if lead < 0x80 {
        index += 1
        while index &+ 8 <= end, let base = buffer.baseAddress,
          UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
            & 0x8080_8080_8080_8080 == 0
        {
          index &+= 8
        }
        continue
      }
      let (length, low, high) = expectation(lead)
      var next = index + 1
      var isWhole = length > 0
      if length > 0 {
        var (low, high) = (low, high)
        while next < index + length {
          guard next < end, low...high ~= buffer[next] else {
            isWhole = false
            break
          }
          (low, high) = (0x80, 0xBF)
          next += 1
        }
      }
      if isWhole { hasMultibyte = true } else { ranges.append(index..<next) }
      index = next
    }
    return (ranges, hasMultibyte)
  }

  /// How long a sequence with this first byte is (0 where none begins so), and the bounds of its second byte.
  private static func expectation(_ lead: UInt8) -> (length: Int, low: UInt8, high: UInt8) {
    switch lead {
    case 0xC2...0xDF: (2, 0x80, 0xBF)
    case 0xE0: (3, 0xA0, 0xBF)
    case 0xED: (3, 0x80, 0x9F)
    case 0xE1...0xEF: (3, 0x80, 0xBF)
    case 0xF0: (4, 0x90, 0xBF)
    case 0xF1...0xF3: (4, 0x80, 0xBF)
    case 0xF4: (4, 0x80, 0x8F)
    default: (0, 0, 0)
    }
  }
}
