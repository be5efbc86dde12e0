/// An identifier of arXiv.
///
/// Source: arXiv, “Understanding the arXiv identifier”: since April 2007 `YYMM.number` with four digits, five from
/// 2015 on; before that `archive.class/YYMMnumber`; a version `v2` may follow either.
///
/// ```swift
/// ArXivID("https://arxiv.org/abs/2006.04182v5")?.base     // "2006.04182"
/// ArXivID("arXiv:math.GT/0309136")?.base                  // "math/0309136"
/// ```
public struct ArXivID: Hashable, Sendable {
  /// The identifier without version; of an old one the archive without subject class.
  public let base: String
  /// The version, counted from 1; `nil` where none is given.
  public let version: Int?

  /// Reads an identifier, with or without `arXiv:`, as an address (`abs`, `pdf`) or as arXiv's DOI.
  ///
  /// `nil` where the text holds none, where the month is above 12, or where more stands after it than a class in
  /// brackets (`[cs.LG]`).
  public init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    func skipSpaces() { while let first = rest.first, first <= 0x20 { rest = rest.dropFirst() } }
    func drop(_ prefix: String) -> Bool {
      guard rest.count >= prefix.utf8.count,
        zip(rest, prefix.utf8).allSatisfy({ ($0 &- 0x41 < 26 ? $0 | 0x20 : $0) == $1 })
      else { return false }
      rest = rest.dropFirst(prefix.utf8.count)
      return true
    }
    skipSpaces()
    let prefixes = [
      "https://", "http://", "www.", "export.", "doi.org/", "arxiv.org/", "abs/", "pdf/", "html/",
      "doi:", "10.48550/", "arxiv.", "arxiv:", "arxiv ",
    ]
    while prefixes.contains(where: drop) { skipSpaces() }
    while let last = rest.last, last <= 0x20 || last == UInt8(ascii: ".") || last == 0x2C {
      rest = rest.dropLast()
    }
    if rest.last == UInt8(ascii: "]"), let open = rest.lastIndex(of: UInt8(ascii: "[")) {
      rest = rest[..<open]
      while let last = rest.last, last <= 0x20 { rest = rest.dropLast() }
    }
    if rest.count > 4, rest.suffix(4).elementsEqual(".pdf".utf8) { rest = rest.dropLast(4) }
    var version: Int?
    if let mark = rest.lastIndex(where: { $0 | 0x20 == UInt8(ascii: "v") }),
      mark > rest.startIndex, rest[mark - 1] &- 0x30 < 10, mark + 1 < rest.endIndex
    {
      let digits = rest[(mark + 1)...]
      guard digits.count <= 3, digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
      version = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      rest = rest[..<mark]
    }
    guard let base = Self.newForm(rest) ?? Self.oldForm(rest) else { return nil }
    self.base = base
    self.version = version
  }

  /// The identifier with its version, if it has one: `2006.04182v5`.
  public var text: String { version.map { "\(base)v\($0)" } ?? base }

  /// The address of the work's page.
  public var link: String { "https://arxiv.org/abs/\(text)" }

  private static func newForm(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.count == 9 || bytes.count == 10 else { return nil }
    let start = bytes.startIndex
    for (offset, byte) in bytes.enumerated() {
      guard offset == 4 ? byte == UInt8(ascii: ".") : byte &- 0x30 < 10 else { return nil }
    }
    guard isMonth(bytes[start + 2], bytes[start + 3]) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func oldForm(_ bytes: ArraySlice<UInt8>) -> String? {
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let number = bytes[(slash + 1)...]
    guard number.count == 7, number.allSatisfy({ $0 &- 0x30 < 10 }),
      isMonth(number[slash + 3], number[slash + 4])
    else { return nil }
    let archive = bytes[..<slash].prefix { $0 != UInt8(ascii: ".") }
    guard archive.count >= 2, archive.allSatisfy({ $0 | 0x20 &- 0x61 < 26 || $0 == 0x2D }) else {
      return nil
    }
    return String(decoding: archive, as: UTF8.self).lowercased() + "/"
      + String(decoding: number, as: UTF8.self)
  }

  static func isMonth(_ tens: UInt8, _ ones: UInt8) -> Bool {
    let month = (Int(tens) - 0x30) * 10 + Int(ones) - 0x30
    return (1...12).contains(month)
  }
}
