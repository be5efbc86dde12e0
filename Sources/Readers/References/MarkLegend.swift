internal import Bibliography

/// What the signs beside names mean in one list of publications.
///
/// A legend in the source (“\* equal contribution”, “† students supervised”) overrules the usual meaning: an asterisk
/// is an equal contribution.
struct MarkLegend: Hashable, Sendable {
  private var meanings = Self.usual

  private static let usual: [(sign: [UInt8], mark: NameMarks)] = [
    (Array("*".utf8), .equalContribution), (Array("†".utf8), []), (Array("‡".utf8), []),
    (Array("§".utf8), []), (Array("¶".utf8), []), (Array("#".utf8), []), (Array("^".utf8), []),
    (Array("✉".utf8), .corresponding), (Array("∗".utf8), .equalContribution),
  ]

  /// The usual meanings.
  init() {}

  /// The meaning of the sign at a place, and the sign's length; `nil` where there is none.
  func mark(in bytes: [UInt8], at index: Int) -> (mark: NameMarks, length: Int)? {
    guard Self.mayBeSign(bytes[index]) else { return nil }
    for (sign, mark) in meanings where bytes[index...].starts(with: sign) {
      return (mark, sign.count)
    }
    return nil
  }

  /// Whether a byte may be the first of a sign.
  private static func mayBeSign(_ byte: UInt8) -> Bool {
    byte >= 0x80 || ProseBytes.contains("*#^", byte)
  }

  /// Learns from a line such as “\* equal contribution, † students supervised”; false where it is no legend.
  mutating func learn(from line: StyledText) -> Bool {
    guard line.bytes.contains(where: Self.mayBeSign) else { return false }
    guard line.bytes.count(where: { !ProseBytes.isSpace($0) }) < 200 else { return false }
    let bytes = line.onOneLine().bytes
    guard bytes.count < 200 else { return false }
    var signs: [(position: Int, range: Range<Int>)] = []
    for index in bytes.indices where Self.mayBeSign(bytes[index]) {
      for position in meanings.indices where bytes[index...].starts(with: meanings[position].sign) {
        signs.append((position, index..<(index + meanings[position].sign.count)))
      }
    }
    var found = false
    for (order, sign) in signs.enumerated() {
      let end = order + 1 < signs.count ? signs[order + 1].range.lowerBound : bytes.count
      let words = ProseFolding.words(ProseBytes.string(bytes, sign.range.upperBound..<end))
      guard let mark = Self.meaning(ofWords: Array(words.utf8)) else { continue }
      meanings[sign.position].mark = mark
      found = true
    }
    return found
  }

  private static func meaning(ofWords words: [UInt8]) -> NameMarks? {
    func hold(_ part: StaticString) -> Bool {
      words.indices.contains { ProseBytes.hasPrefix(words, at: $0, part) }
    }
    if hold("equal") { return .equalContribution }
    if hold("correspond") { return .corresponding }
    let supervised: [StaticString] = [
      "student", "advisee", "supervis", "mentee", "trainee", "undergraduate",
    ]
    return supervised.contains(where: hold) ? .supervised : nil
  }

  static func == (left: MarkLegend, right: MarkLegend) -> Bool {
    left.meanings.elementsEqual(right.meanings) { $0.sign == $1.sign && $0.mark == $1.mark }
  }

  func hash(into hasher: inout Hasher) {
    for (sign, mark) in meanings {
      hasher.combine(sign)
      hasher.combine(mark)
    }
  }
}
