/// Finds where references begin that follow each other on lines without a blank one between.
enum ReferenceStarts {
  /// The numbers of the lines at which references begin; the first alone where the lines are one reference.
  static func find(in lines: [StyledText]) -> [Int] {
    if lines.allSatisfy(isWholeReference) { return Array(lines.indices) }
    var starts = [0]
    var hasSigns = false
    for index in lines.indices {
      if index > 0, hasSigns, isComplete(lines[index - 1].bytes), isBeginning(lines[index].bytes) {
        starts.append(index)
        hasSigns = false
      }
      if hasDateOrNumbers(lines[index].bytes) { hasSigns = true }
    }
    return hasSigns ? starts : [0]
  }

  /// “Standing Still, 108 Geo. L.J. 1201 (2020)”: a line that begins as a title does and ends with a date in brackets.
  private static func isWholeReference(_ line: StyledText) -> Bool {
    let bytes = line.bytes
    guard bytes.count > 25, let first = bytes.first,
      ProseBytes.isUpper(first) || first >= 0xC2 || first == UInt8(ascii: "\""), isComplete(bytes),
      let last = ProseDates.find(in: bytes).last
    else { return false }
    let end = last.range.upperBound
    return end < bytes.count && bytes[end] == UInt8(ascii: ")")
  }

  private static func isComplete(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.last else { return false }
    // An address or a DOI ends a reference without a period.
    if let found = IdentifierFinder.find(in: Array(bytes.suffix(200))).last,
      found.range.upperBound == min(bytes.count, 200)
    {
      return true
    }
    return ProseBytes.contains(".)]\"", last) || bytes.suffix(3).elementsEqual("”".utf8)
  }

  private static func hasDateOrNumbers(_ bytes: [UInt8]) -> Bool {
    if !ProseDates.find(in: bytes).isEmpty || StatusClause.find(in: bytes) != nil { return true }
    // “1–28”
    for index in bytes.indices.dropFirst().dropLast() where !ProseBytes.isDigit(bytes[index]) {
      guard ProseBytes.isDigit(bytes[index - 1]) else { continue }
      let next = bytes[index] == 0xE2 ? index + 3 : index + 1
      if bytes[index] == UInt8(ascii: "-") || bytes[index] == 0xE2, next < bytes.count,
        ProseBytes.isDigit(bytes[next])
      {
        return true
      }
    }
    return false
  }

  /// A quotation mark, a dash for the names before, or a name with initials: what a wrapped line seldom begins with.
  private static func isBeginning(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return false }
    if first == UInt8(ascii: "\"") { return true }
    for mark in ["“", "«", "„", "—", "___", "---"] where bytes.starts(with: Array(mark.utf8)) {
      return true
    }
    return isName(bytes)
  }

  /// Whether a text begins with a name with initials.
  static func isName(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, ProseBytes.isUpper(first) else { return false }
    // “A. Smith”, “Smith, A.”, “Smith AB,”
    if bytes.count > 3, bytes[1] == UInt8(ascii: ".") { return true }
    var index = 0
    while index < bytes.count,
      ProseBytes.isWordByte(bytes[index]) || bytes[index] == UInt8(ascii: "-")
    {
      index += 1
    }
    guard index > 1, index + 3 < bytes.count else { return false }
    let hasComma = bytes[index] == UInt8(ascii: ",")
    let given = index + (hasComma ? 2 : 1)
    guard given + 1 < bytes.count, ProseBytes.isUpper(bytes[given]) else { return false }
    if hasComma, bytes[given + 1] == UInt8(ascii: ".") { return true }
    var end = given
    while end < bytes.count, ProseBytes.isUpper(bytes[end]) { end += 1 }
    return end - given <= 3 && end < bytes.count && ProseBytes.contains(",.", bytes[end])
  }
}
