internal import Parsing

/// Finds where references begin that follow each other on lines without a blank one between.
enum ReferenceStarts {
  /// The numbers of the lines at which references begin; the first alone where the lines are one reference.
  static func find(in lines: [StyledText]) -> [Int] {
    if lines.allSatisfy(isWholeReference) { return Array(lines.indices) }
    var starts = [0]
    var hasSigns = false
    let width =
      lines.count < 6 ? 0 : lines.map { WrappedLines.length(of: $0.bytes[...]) }.max() ?? 0
    for index in lines.indices {
      if index > 0, hasSigns,
        begins(
          lines[index].bytes, behind: lines[index - 1].bytes, width: width, first: lines[0].bytes)
      {
        starts.append(index)
        hasSigns = false
      }
      if hasDateOrNumbers(lines[index].bytes) { hasSigns = true }
    }
    return hasSigns ? starts : [0]
  }

  /// Whether a reference begins with a line: by how it begins and how the one before ends, or by the room left there.
  private static func begins(_ line: [UInt8], behind previous: [UInt8], width: Int, first: [UInt8])
    -> Bool
  {
    let isNamed = isName(line) || isTurnedName(line)
    if isComplete(previous) {
      // “Lindqvist, Karin. 2004.” and then “MapReduce: …”: the title of one whose names are written out.
      if isNamed || isBeginning(line) && (isBeginning(first) || !isQuotation(line)) { return true }
    }
    if isNamed, endsWithPages(previous) { return true }
    // The line before was ended although the next word had found room in it.
    let word = line.prefix { !ProseBytes.isSpace($0) }
    let needed = WrappedLines.length(of: previous[...]) + 1 + WrappedLines.length(of: word)
    return needed * 20 <= width * 17 && (isNamed || isFullName(line))
  }

  /// `Brundage, Miles`, `van der Berg, Carel`, but not `Cambridge, Mass.`
  private static func isTurnedName(_ bytes: [UInt8]) -> Bool {
    guard let comma = bytes.prefix(40).firstIndex(of: UInt8(ascii: ",")), comma + 2 < bytes.count,
      ProseBytes.isSpace(bytes[comma + 1])
    else { return false }
    let next = bytes[(comma + 2)...].prefix { ProseBytes.isWordByte($0) }
    guard let initial = next.first, ProseBytes.isUpper(initial) || initial >= 0xC3, initial != 0xE2
    else { return false }
    let words = bytes[..<comma].split(separator: 0x20).drop {
      NameWords.particles.contains(String(decoding: $0, as: UTF8.self))
    }
    guard (1...2).contains(words.count) else { return false }
    return words.allSatisfy { word in
      guard let first = word.first, ProseBytes.isUpper(first) || first >= 0xC3, first != 0xE2,
        word.allSatisfy({
          ProseBytes.isWordByte($0) && !ProseBytes.isDigit($0) || $0 == UInt8(ascii: "-")
        })
      else { return false }
      return isNameCue(word)
    } && isNameCue(next)
  }

  /// `Jane Roe`, by a common given name.
  private static func isFullName(_ bytes: [UInt8]) -> Bool {
    let words = bytes.prefix(60).split(separator: 0x20, maxSplits: 2)
    guard words.count == 3, let initial = words[1].first, ProseBytes.isUpper(initial) else {
      return false
    }
    return CueWords.kind(of: words[0]) == .givenName
      && isNameCue(words[1].prefix { ProseBytes.isWordByte($0) })
  }

  /// Whether a word may be of a name: it is not known as one of places, publishers and the like.
  private static func isNameCue(_ word: ArraySlice<UInt8>) -> Bool {
    switch CueWords.kind(of: word) {
    case .none, .givenName, .familyName, .and, .particle: true
    default: false
    }
  }

  /// `488–500`
  private static func endsWithPages(_ bytes: [UInt8]) -> Bool {
    let last = bytes.reversed().prefix { !ProseBytes.isSpace($0) }.reversed()
    return last.first.map(ProseBytes.isDigit) == true && last.last.map(ProseBytes.isDigit) == true
      && last.contains { $0 == UInt8(ascii: "-") || $0 == 0xE2 }
      && last.allSatisfy { ProseBytes.isDigit($0) || $0 == UInt8(ascii: "-") || $0 >= 0x80 }
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
    // “In D. Bell & B.”: a name is broken off.
    let word = bytes.reversed().prefix { !ProseBytes.isSpace($0) }.reversed()
    if word.count == 2, last == UInt8(ascii: "."), word.first.map(ProseBytes.isUpper) == true {
      return false
    }
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
    isQuotation(bytes)
      || ["—", "___", "---"].contains { bytes.starts(with: Array($0.utf8)) } || isName(bytes)
  }

  private static func isQuotation(_ bytes: [UInt8]) -> Bool {
    bytes.first == UInt8(ascii: "\"")
      || ["“", "«", "„"].contains { bytes.starts(with: Array($0.utf8)) }
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
