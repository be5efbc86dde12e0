/// Takes away the blanks that a page's layout leaves within quotation marks.
enum QuotationSpacing {
  /// The text without a space after an opening mark or before a closing one: `“ how? ”` becomes `“how?”`.
  ///
  /// Only marks that tell opening from closing count; guillemets are left, since French sets them with spaces.
  static func tight(_ text: String) -> String {
    var text = text
    let result = text.withUTF8 { isLoose($0) ? tight($0) : nil }
    return result.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  private static func tight(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var pending = 0
    for (index, byte) in text.enumerated() {
      if byte == 0x20 {
        if !endsInOpening(result) { pending += 1 }
        continue
      }
      if pending > 0, !isClosing(text, index) {
        result.append(contentsOf: repeatElement(0x20, count: pending))
      }
      pending = 0
      result.append(byte)
    }
    return result + repeatElement(0x20, count: pending)
  }

  /// Whether a space stands where none should.
  private static func isLoose(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in text.indices where text[index] == 0xE2 {
      if isClosing(text, index), index > 0, text[index - 1] == 0x20 { return true }
      if isOpening(text, index), index + 3 < text.count, text[index + 3] == 0x20 { return true }
    }
    return false
  }

  private static func endsInOpening(_ text: [UInt8]) -> Bool {
    text.count >= 3 && text.withUnsafeBufferPointer { isOpening($0, $0.count - 3) }
  }

  /// Whether `“` or `‘` stands at a place.
  private static func isOpening(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80
      && (text[index + 2] == 0x9C || text[index + 2] == 0x98)
  }

  /// Whether `”` stands at a place.
  private static func isClosing(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80
      && text[index + 2] == 0x9D
  }
}
