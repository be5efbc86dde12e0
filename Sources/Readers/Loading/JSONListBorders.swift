/// Finds the commas between the values of the list that a JSON text is, while the text comes in.
struct JSONListBorders {
  /// Up to where the text was looked through.
  private var scanned = 0
  private var depth = 0
  private var isInString = false
  private var border: Int?

  /// The offset of the last such comma in all of the text that is there; `nil` where there is none.
  ///
  /// What is no JSON may hide commas, but gives none that stands within a sound value before it.
  mutating func last(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = scanned
    while index < bytes.count {
      let byte = bytes[index]
      if isInString {
        switch byte {
        case UInt8(ascii: "\""): isInString = false
        case UInt8(ascii: "\\"): index += 1
        // No string holds a line end: the quotation mark that ends it is missing.
        case 0x0A: isInString = false
        default: break
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
        case UInt8(ascii: ","): if depth == 1 { border = index }
        default: break
        }
      }
      index += 1
    }
    scanned = index
    return border
  }

  /// Says that the text begins at the last border now, with the bracket of a list in its place.
  mutating func cut(at border: Int) {
    scanned -= border
    self.border = nil
  }
}
