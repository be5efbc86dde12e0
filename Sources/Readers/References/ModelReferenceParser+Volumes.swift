internal import Bibliography

/// Volumes, issues and years, of which one stands for another or solid with it.
extension ModelReferenceParser {
  /// Whether pages stand further on.
  func hasPages(behind range: Range<Int>) -> Bool {
    parts.indices.contains {
      parts[$0] == .pages && words.ranges[$0].lowerBound > range.upperBound
    }
  }

  /// “118–119, 103–111”: of two ranges the first is a double volume where its numbers follow each other.
  mutating func takeDoubleVolume(_ number: inout [UInt8]) {
    guard fields.volume.isEmpty, !fields.container.isEmpty, !parts.contains(.volume),
      let comma = number.firstIndex(of: UInt8(ascii: ",")), comma > 2,
      number.first.map(ProseBytes.isDigit) == true
    else { return }
    let ends = number[..<comma].split(whereSeparator: { !ProseBytes.isDigit($0) }).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? 0
    }
    let rest = ProseBytes.trimmed(number, (comma + 1)..<number.count)
    guard ends.count == 2, ends[1] == ends[0] + 1, !number[rest].contains(UInt8(ascii: ",")),
      number[rest].split(whereSeparator: { !ProseBytes.isDigit($0) }).count == 2
    else { return }
    fields.volume = ProseBytes.string(number, 0..<comma)
    number = Array(number[rest])
  }

  /// “12.3-4 (1988): 77-90”, “118–119, 103–111”: with pages behind it, what looks like a range is a volume and its
  /// issue, or a double volume.
  mutating func takeVolume(before range: Range<Int>, _ number: [UInt8]) -> Bool {
    guard fields.volume.isEmpty, fields.issue.isEmpty, !parts.contains(.volume),
      number.first.map(ProseBytes.isDigit) == true, hasPages(behind: range)
    else { return false }
    let ends = number.split(whereSeparator: { !ProseBytes.isDigit($0) }).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? 0
    }
    if ends.count == 2, ends[1] == ends[0] + 1, !number.contains(UInt8(ascii: ".")) {
      fields.volume = String(decoding: number, as: UTF8.self)
      return true
    }
    guard number.contains(UInt8(ascii: ".")) else { return false }
    var probe = fields
    guard NumberScanner.scan(number, into: &probe, hasContainer: true).isEmpty,
      !probe.issue.isEmpty, probe.pages.isEmpty
    else { return false }
    fields = probe
    return true
  }

  /// “1952. … *Kew Bull.* 1951: 427–436”: the volume of a journal that counts by years, behind the work's own date.
  mutating func takeYearAsVolume(_ range: Range<Int>) {
    guard fields.volume.isEmpty, !fields.container.isEmpty, !parts.contains(.volume) else { return }
    let digits = text.bytes[range].prefix(while: ProseBytes.isDigit)
    guard digits.count == 4, digits.endIndex + 1 < text.bytes.count,
      text.bytes[digits.endIndex] == UInt8(ascii: ":"),
      text.bytes[(digits.endIndex + 1)...].first(where: { $0 != 0x20 }).map(ProseBytes.isDigit)
        == true
    else { return }
    fields.volume = String(decoding: digits, as: UTF8.self)
  }

  /// “Reuters 30 October”: a lone number before a month is its day.
  func isDay(_ range: Range<Int>) -> Bool {
    guard let value = Int(ProseBytes.string(text.bytes, range)), (1...31).contains(value),
      range.upperBound + 1 < text.bytes.count
    else { return false }
    let next = text.bytes[(range.upperBound + 1)...].prefix(while: ProseBytes.isWordByte)
    return MonthName.number(of: ProseFolding.words(String(decoding: next, as: UTF8.self))) != nil
      && fields.date != nil
  }

  /// “IAU Symposium 330, Astrometry in the Gaia Era”: behind the volume of a series, the volume's own title.
  mutating func takeVolumesTitle(_ range: Range<Int>) {
    let range = trimmedRange(range)
    let words = text.bytes[range].split(separator: 0x20)
    guard words.count > 2, fields.collection.isEmpty, !fields.volume.isEmpty, fields.pages.isEmpty
    else { return }
    fields.collection = fields.container
    fields.container = ProseBytes.string(text.bytes, range)
  }

  /// The volume, and what stands solid with it: `vol. 3, no. 2`, `8, 4`, `33:3:`, `2007;56(9):1232–9`, `137:e1–e12`.
  mutating func takeVolume(_ range: Range<Int>) {
    var range = range
    guard
      !IdentifierFinder.find(in: Array(text.bytes[range])).contains(where: { $0.kind == .arxiv })
    else { return }
    // “2020 Mar 12;382(11)”: the day stands solid with the volume.
    if let end = text.bytes[range].firstIndex(of: UInt8(ascii: ";")),
      end - range.lowerBound <= 2
        && text.bytes[range.lowerBound..<end].allSatisfy(ProseBytes.isDigit)
        || MonthName.number(
          of: ProseFolding.words(ProseBytes.string(text.bytes, range.lowerBound..<end)))
          != nil
    {
      range = (end + 1)..<range.upperBound
    }
    let bytes = Array(text.bytes[range])
    // “1903:077, 2019”: where a date stands further on, the year before the colon is none.
    if fields.date == nil, bytes.count > 5, bytes[4] == UInt8(ascii: ":"),
      let date = runs().first(where: { $0.part == .date })
    {
      take(.date, date.range)
    }
    let pagesBefore = fields.pages
    let rest = NumberScanner.scan(bytes, into: &fields, hasContainer: true)
    // “Article No. 44, 12 pages”
    if rest.isEmpty, fields.volume.isEmpty, fields.issue.isEmpty, fields.pages != pagesBefore,
      NumberWord.find(in: bytes, at: 0)?.kind == .pages
    {
      return
    }
    let hasPages = parts.contains(.pages)
    if fields.volume.isEmpty, fields.issue.isEmpty, fields.numberOfVolumes.isEmpty {
      fields.volume = trimmed(range)
      if hasPages { fields.pages = pagesBefore }
    }
    if hasPages, fields.pages != pagesBefore {
      // A second number before the pages is the issue.
      if fields.issue.isEmpty { fields.issue = fields.pages }
      fields.pages = pagesBefore
    } else if !rest.isEmpty {
      let left = ProseBytes.string(
        bytes, ProseBytes.trimmed(bytes, rest, of: ".,;:()"))
      if ProseFolding.words(left).hasPrefix("suppl"), fields.issue.isEmpty {
        fields.issue = left
      } else if !hasPages, fields.pages.isEmpty, left.contains(where: \.isNumber),
        !left.contains(" "), rest.lowerBound > 0,
        bytes[..<rest.lowerBound].contains(UInt8(ascii: ":"))
      {
        fields.pages = left
      }
    }
  }
}
