import Bibliography
import Parsing

/// Names as catalogues write them: `Hoof, C. van der`, `van der Hoof, C., Jr.`, an institution without a comma.
///
/// Initials tell a person's name without a comma: `Y. Zhang`, `Rodrigues J.M.F.`.
enum CommaName {
  /// The name in a text.
  static func parse(_ text: String) -> PersonName {
    var text = text
    return text.withUTF8 { parse($0) }
  }

  /// The name in a text's bytes.
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> PersonName {
    guard let comma = bytes.firstIndex(of: 0x2C) else {
      let text = String(decoding: bytes.trimmingBlanks(), as: UTF8.self)
      return InitialsName.parse(text) ?? PersonName(literal: text)
    }
    let behind = UnsafeBufferPointer(rebasing: bytes[(comma + 1)...])
    let second = behind.firstIndex(of: 0x2C)
    var name = PersonName(
      family: text(bytes[..<comma]), given: text(behind[..<(second ?? behind.count)]))
    if let second {
      let rest = UnsafeBufferPointer(rebasing: behind[(second + 1)...])
      name.suffix = rest.split(separator: 0x2C, omittingEmptySubsequences: false).map(text)
        .joined(separator: ", ")
    } else {
      splitSuffix(&name)
    }
    NameParticles.split(&name)
    return name
  }

  private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes).trimmingBlanks(), as: UTF8.self)
  }

  /// `Smith, RJ III`, `Jones, Robert W 2nd`: a suffix behind the given names.
  private static func splitSuffix(_ name: inout PersonName) {
    switch name.given.utf8.last {
    case UInt8(ascii: "r"), UInt8(ascii: "."), UInt8(ascii: "I"), UInt8(ascii: "V"),
      UInt8(ascii: "d"), UInt8(ascii: "h"):
      break
    default: return
    }
    guard let blank = name.given.utf8.lastIndex(of: 0x20) else { return }
    let last = name.given[name.given.utf8.index(after: blank)...]
    guard PersonName.isSuffix(last) else { return }
    name.suffix = String(last)
    name.given = name.given[..<blank].trimmingBlanks()
  }

  /// Full stops behind initials that have none: `M J` becomes `M. J.`, `MJ` too where `areInitials` says so.
  static func dottedInitials(_ given: String, areInitials: Bool = false) -> String {
    var given = given
    if let plain = given.withUTF8({ plainInitials($0, areInitials: areInitials) }) { return plain }
    let words = given.split(separator: " ")
    let dotted = words.flatMap { word -> [String] in
      if areInitials, word.count <= 3, word.allSatisfy({ $0.isUppercase }) {
        return word.map { "\($0)." }
      }
      return [word.count == 1 && word.first?.isUppercase == true ? "\(word)." : String(word)]
    }
    return dotted.joined(separator: " ")
  }

  /// The same for names of ASCII alone; `nil` for others.
  private static func plainInitials(
    _ given: UnsafeBufferPointer<UInt8>, areInitials: Bool
  ) -> String? {
    func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    guard given.allSatisfy({ $0 < 0x80 }) else { return nil }
    // A text that is made in place keeps the room it was made in; most of these need none of their own.
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: given.count * 3) { buffer in
      var count = 0
      func append(_ byte: UInt8) {
        buffer[count] = byte
        count += 1
      }
      for word in given.split(separator: 0x20) {
        let isWordOfInitials = areInitials && word.count <= 3 && word.allSatisfy(isCapital)
        for (offset, byte) in word.enumerated() {
          if isWordOfInitials ? count > 0 : offset == 0 && count > 0 { append(0x20) }
          append(byte)
          if isWordOfInitials || word.count == 1 && isCapital(byte) { append(0x2E) }
        }
      }
      return String(decoding: UnsafeBufferPointer(rebasing: buffer[..<count]), as: UTF8.self)
    }
  }
}
