/// The bytes with `%XX` decoded; a percent sign without two hexadecimal digits stays.
func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  guard bytes.contains(UInt8(ascii: "%")) else { return Array(bytes) }
  func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
  var result: [UInt8] = []
  var index = bytes.startIndex
  while index < bytes.endIndex {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
      let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2])
    {
      result.append(high << 4 | low)
      index += 3
    } else {
      result.append(bytes[index])
      index += 1
    }
  }
  return result
}

/// The bytes as the path of an address: what RFC 3986 (section 3.3) does not allow there becomes `%XX`.
func percentEncoded(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  let signs = Array("-._~!$&'()*+,;=:@/".utf8)
  var result: [UInt8] = []
  for byte in bytes {
    if byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || signs.contains(byte) {
      result.append(byte)
    } else {
      result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: result, as: UTF8.self)
}
