/// The series of a journal before its volume: `2e série, t. 12`, `new ser., 14`, `Ser. B 98`, `(2) 17`.
enum JournalSeries {
  /// The name of the series that begins at a place, and where what follows it begins; `nil` where none does.
  static func find(in bytes: [UInt8], at index: Int) -> (name: Range<Int>, end: Int)? {
    guard let first = bytes.indices.contains(index) ? bytes[index] : nil else { return nil }
    if first == UInt8(ascii: "(") { return bracketed(bytes, index) }
    if ProseBytes.isDigit(first) { return counted(bytes, index) }
    for name in names where ProseBytes.hasPrefix(bytes, at: index, name) {
      let end = index + name.utf8CodeUnitCount
      guard end == bytes.count || !ProseBytes.isWordByte(bytes[end]) else { continue }
      return (index..<end, end)
    }
    return named(bytes, index)
  }

  private static let names: [StaticString] = [
    "new series", "new ser.", "new ser", "old series", "old ser.", "second series",
    "second ser.", "third series", "third ser.", "fourth series", "nouvelle série",
    "nouvelle serie", "nuova serie", "nueva serie", "nova série", "nueva época", "neue folge",
    "n. f.", "n.f.", "n. s.", "n.s.",
  ]

  private static let words: [StaticString] = [
    "series", "serie", "série", "ser", "sér", "folge", "época",
  ]

  /// The end of a word for a series and of the period behind it.
  private static func wordEnd(_ bytes: [UInt8], _ index: Int) -> Int? {
    for word in words where ProseBytes.hasWord(bytes, at: index, word) {
      let end = index + word.utf8CodeUnitCount
      return end < bytes.count && bytes[end] == UInt8(ascii: ".") ? end + 1 : end
    }
    return nil
  }

  /// “2nd ser.”, “3. Folge”, “2e série”
  private static func counted(_ bytes: [UInt8], _ index: Int) -> (name: Range<Int>, end: Int)? {
    var end = index
    while end < bytes.count, end - index < 2, ProseBytes.isDigit(bytes[end]) { end += 1 }
    while end < bytes.count, end - index < 7,
      !ProseBytes.isSpace(bytes[end]), !ProseBytes.isDigit(bytes[end])
    { end += 1 }
    guard end + 1 < bytes.count, ProseBytes.isSpace(bytes[end]),
      let last = wordEnd(bytes, end + 1)
    else { return nil }
    return (index..<last, last)
  }

  /// “Series II”, “série 2”, “Ser. B”
  private static func named(_ bytes: [UInt8], _ index: Int) -> (name: Range<Int>, end: Int)? {
    guard var end = wordEnd(bytes, index), end < bytes.count, ProseBytes.isSpace(bytes[end])
    else { return nil }
    end += 1
    let number = bytes[end...].prefix { ProseBytes.isASCIIWordByte($0) }
    guard
      (1...4).contains(number.count),
      number.allSatisfy(ProseBytes.isDigit)
        || number.allSatisfy({ ProseBytes.contains("IVX", $0) })
        || number.count == 1 && number.allSatisfy(ProseBytes.isUpper)
    else { return nil }
    return (index..<number.endIndex, number.endIndex)
  }

  /// “J. London Math. Soc. (2) 17”, “(2), vol. 17”: mathematicians put the series into brackets before the volume.
  private static func bracketed(_ bytes: [UInt8], _ index: Int) -> (name: Range<Int>, end: Int)? {
    guard index + 4 < bytes.count, (0x31...0x39).contains(bytes[index + 1]),
      bytes[index + 2] == UInt8(ascii: ")"),
      !bytes[..<index].contains(where: ProseBytes.isDigit)
    else { return nil }
    var next = index + 3
    while next < bytes.count, ProseBytes.contains(", ", bytes[next]) { next += 1 }
    guard next > index + 3, next < bytes.count else { return nil }
    let digits = bytes[next...].prefix(while: ProseBytes.isDigit).count
    let isVolume =
      NumberWord.find(in: bytes, at: next).map { $0.kind == .volume } ?? (1...3).contains(digits)
    return isVolume ? (index + 1..<index + 2, next) : nil
  }
}
