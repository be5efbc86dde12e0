internal import Bibliography

/// Numbers that stand solid with each other: a volume with its issue, with its pages, with a year.
extension NumberScanner {
  /// `LII:2`: a Roman volume and its issue.
  mutating func takeRomanAndIssue(
    _ word: [UInt8], upTo end: Int, into fields: inout ReferenceFields
  ) -> Bool {
    guard fields.volume.isEmpty, fields.issue.isEmpty, word.count > 1,
      word.allSatisfy({ ProseBytes.contains("IVXLC", $0) }), end + 1 < bytes.count,
      ProseBytes.contains(":/", bytes[end])
    else { return false }
    let issue = bytes[(end + 1)...].prefix(while: ProseBytes.isDigit)
    guard (1...2).contains(issue.count) else { return false }
    fields.volume = String(decoding: word, as: UTF8.self)
    fields.issue = String(decoding: issue, as: UTF8.self)
    index = issue.endIndex
    return true
  }

  /// `14. Jg.` is a volume, `3 vols.` how many there are.
  mutating func takeCounted(
    _ word: [UInt8], upTo end: Int, _ hasContainer: Bool, into fields: inout ReferenceFields
  ) -> Bool {
    // “66e année”
    let digits = word.prefix(while: ProseBytes.isDigit)
    let isDigits = digits.count == word.count
    guard (1...3).contains(digits.count), word.count - digits.count <= 2 else { return false }
    let word = Array(digits)
    var next = end
    while next < bytes.count, ProseBytes.isSpace(bytes[next]) { next += 1 }
    guard let (kind, last) = NumberWord.find(in: bytes, at: next), last - next > 1,
      kind == .volume || kind == .count || kind == .year && !isDigits
    else { return false }
    var behind = last
    while behind < bytes.count,
      ProseBytes.isSpace(bytes[behind]) || bytes[behind] == UInt8(ascii: ".")
    { behind += 1 }
    // In “12, vol. 3” the word belongs to the number behind it.
    guard behind == bytes.count || !ProseBytes.isWordByte(bytes[behind]) else { return false }
    if kind == .count {
      guard fields.numberOfVolumes.isEmpty else { return false }
      fields.numberOfVolumes = String(decoding: word, as: UTF8.self)
    } else {
      guard hasContainer, fields.volume.isEmpty, !isDigits || bytes[end - 1] == UInt8(ascii: ".")
      else {
        return false
      }
      fields.volume = String(decoding: word, as: UTF8.self)
    }
    index = last
    return true
  }

  /// `1951: 427–436`, `2002(3): 12`: journals that count by years, where the date is known from elsewhere.
  mutating func takeYearAsVolume(
    _ word: [UInt8], upTo end: Int, _ hasContainer: Bool, into fields: inout ReferenceFields
  ) -> Bool {
    guard hasContainer, fields.date != nil, fields.volume.isEmpty, word.count == 4,
      word.allSatisfy(ProseBytes.isDigit), end < bytes.count
    else { return false }
    var next = end
    if bytes[next] == UInt8(ascii: "("),
      let close = bytes[next...].firstIndex(of: UInt8(ascii: ")"))
    {
      next = close + 1
    }
    guard next < bytes.count, bytes[next] == UInt8(ascii: ":") else { return false }
    fields.volume = String(decoding: word, as: UTF8.self)
    index = end
    return true
  }

  /// `12.3` and `12.3-4`: a volume and its issue, as the humanities have them.
  mutating func takeDottedIssue(
    _ word: [UInt8], upTo end: Int, into fields: inout ReferenceFields
  ) -> Bool {
    guard fields.volume.isEmpty, fields.issue.isEmpty,
      let stop = word.firstIndex(of: UInt8(ascii: ".")), (1...3).contains(stop)
    else { return false }
    let issue = word[(stop + 1)...]
    guard word[..<stop].allSatisfy(ProseBytes.isDigit), (1...5).contains(issue.count),
      issue.allSatisfy({ ProseBytes.isDigit($0) || ProseBytes.contains("-/", $0) || $0 >= 0x80 }),
      issue.first.map(ProseBytes.isDigit) == true
    else { return false }
    fields.volume = ProseBytes.string(word, 0..<stop)
    fields.issue = String(decoding: issue, as: UTF8.self)
    index = end
    return true
  }

  /// `45/4` and `393/6684` are a volume and its issue, `12/13` a double volume, `2012/2` a year's issue.
  mutating func takeSlashedIssue(
    _ word: [UInt8], upTo end: Int, into fields: inout ReferenceFields
  ) -> Bool {
    let parts = word.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard fields.volume.isEmpty, fields.issue.isEmpty, parts.count == 2, parts[0].count < 4,
      let volume = Int(String(decoding: parts[0], as: UTF8.self)),
      let issue = Int(String(decoding: parts[1], as: UTF8.self)),
      (1...12).contains(issue) || parts[1].count == 4 && !(1800...2100).contains(issue),
      issue != volume + 1
    else { return false }
    fields.volume = String(volume)
    fields.issue = String(issue)
    index = end
    return true
  }

  /// `52-2` and `XXVII-1` before pages that say so: a volume and its issue, as the French have them.
  mutating func takeVolumeAndIssue(
    _ word: [UInt8], upTo end: Int, into fields: inout ReferenceFields
  ) -> Bool {
    guard fields.volume.isEmpty, let dash = word.firstIndex(of: UInt8(ascii: "-")),
      let issue = Int(ProseBytes.string(word, (dash + 1)..<word.count)), (1...12).contains(issue)
    else { return false }
    let volume = word[..<dash]
    let isRoman = volume.count > 1 && volume.allSatisfy { ProseBytes.contains("IVXLC", $0) }
    let isLarger =
      volume.allSatisfy(ProseBytes.isDigit)
      && (Int(ProseBytes.string(word, 0..<dash)) ?? 0) > issue
    let rest = bytes[end...]
    let hasPages = rest.indices.contains { index in
      !ProseBytes.isWordByte(bytes[index - 1])
        && (ProseBytes.hasWord(bytes, at: index, "p") || ProseBytes.hasWord(bytes, at: index, "pp"))
    }
    // Pages go up: “52-2” alone cannot be short for pages 52 to 62, which would end in 62 or in 3 to 9.
    let cannotBePages =
      isLarger && end == bytes.count && dash <= 2 && issue < 10
      && Int(word[dash - 1]) - 0x30 >= issue
    // “132-4 (2017)”: behind pages the year would stand in brackets too, but no volume would be missing.
    let isBeforeYear =
      isLarger && issue < 7 && ProseBytes.hasExactPrefix(bytes, at: end, " (")
      && bytes[(end + 2)...].prefix(5).allSatisfy {
        ProseBytes.isDigit($0) || $0 == UInt8(ascii: ")")
      }
    guard isRoman || isLarger && hasPages || cannotBePages || isBeforeYear else { return false }
    fields.volume = ProseBytes.string(word, 0..<dash)
    fields.issue = String(issue)
    index = end
    return true
  }
}
