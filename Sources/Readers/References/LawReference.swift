internal import Bibliography

/// Reads an article as American lawyers print it: `Standing Still, 108 Geo. L.J. 1201 (2020)`.
///
/// Source: The Bluebook, rule 16: author, title, volume, periodical, first page, year in brackets.
enum LawReference {
  /// The fields; `nil` where the text has no volume, abbreviated periodical, page and year in that order.
  ///
  /// `nameWords` says how many words at the beginning are known to be a name.
  static func fields(of text: StyledText, nameWords: Int) -> ReferenceFields? {
    let bytes = text.bytes
    guard let venue = venue(in: bytes), !bytes[..<venue.start].contains(UInt8(ascii: "\"")),
      !bytes[..<venue.start].contains(0xE2)
        || QuotedTitle.find(in: Array(bytes[..<venue.start])) == nil
    else { return nil }
    var fields = ReferenceFields()
    fields.volume = ProseBytes.string(bytes, venue.volume)
    fields.container = ProseBytes.string(bytes, venue.periodical)
    fields.pages = ProseBytes.string(bytes, venue.page)
    fields.date = PartialDate(DateParts(venue.year))
    var title = ProseBytes.trimmed(bytes, 0..<venue.start, of: ",")
    if let end = endOfNames(bytes, title, nameWords) {
      fields.authors = NameListParser.parse(text.slice(0..<end))
      title = ProseBytes.trimmed(bytes, end..<title.upperBound, of: ",")
    }
    guard title.count > 3 else { return nil }
    fields.title = ProseBytes.string(bytes, title)
    let rest = ProseBytes.trimmed(bytes, venue.end..<bytes.count, of: ".,;")
    if !rest.isEmpty {
      let isBracketed =
        bytes[rest.lowerBound] == UInt8(ascii: "(")
        && bytes[rest.upperBound - 1] == UInt8(ascii: ")")
      fields.notes.append(
        ProseBytes.string(
          bytes, isBracketed ? (rest.lowerBound + 1)..<(rest.upperBound - 1) : rest))
    }
    return fields
  }

  private struct Venue {
    /// Where the comma before the volume stands.
    var start: Int
    var volume: Range<Int>
    var periodical: Range<Int>
    var page: Range<Int>
    var year: Int
    /// Behind the year's bracket.
    var end: Int
  }

  private static func venue(in bytes: [UInt8]) -> Venue? {
    for index in bytes.indices.dropFirst(4) where ProseBytes.isDigit(bytes[index]) {
      guard bytes[index - 1] == 0x20, ProseBytes.contains(",?!", bytes[index - 2]) else { continue }
      let volume = index..<(index + bytes[index...].prefix(while: ProseBytes.isDigit).count)
      guard volume.count <= 4, volume.upperBound + 2 < bytes.count,
        bytes[volume.upperBound] == 0x20, ProseBytes.isUpper(bytes[volume.upperBound + 1])
      else { continue }
      // The page is the first number behind the periodical.
      var page = volume.upperBound + 1
      while page < bytes.count, !(ProseBytes.isDigit(bytes[page]) && bytes[page - 1] == 0x20),
        !ProseBytes.contains("(\":;", bytes[page])
      {
        page += 1
      }
      guard page < bytes.count, ProseBytes.isDigit(bytes[page]) else { continue }
      let periodical = ProseBytes.trimmed(bytes, (volume.upperBound + 1)..<page)
      guard isPeriodical(bytes, periodical) else { continue }
      var end = page
      while end < bytes.count, !ProseBytes.contains("(,", bytes[end]) { end += 1 }
      let pages = ProseBytes.trimmed(bytes, page..<end)
      // “1201, 1215”: the page quoted.
      while end < bytes.count, bytes[end] != UInt8(ascii: "("), end - page < 24 { end += 1 }
      guard end < bytes.count, bytes[end] == UInt8(ascii: "("), pages.count < 14,
        let close = bytes[end...].prefix(20).firstIndex(of: UInt8(ascii: ")")),
        let date = ProseDates.whole(Array(bytes[(end + 1)..<close])), let year = date.year
      else { continue }
      return Venue(
        start: index - 1, volume: volume, periodical: periodical, page: pages, year: year,
        end: close + 1)
    }
    return nil
  }

  /// `Geo. L.J.`, `Yale Law Journal`, `N.Y.U. L. Rev. Online`: words with capitals, one of them of law or a review.
  private static func isPeriodical(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count < 70 else { return false }
    let words = ProseFolding.wordList(ProseBytes.string(bytes, range))
    let letters = Set(words)
    return bytes[range].split(separator: 0x20).allSatisfy { word in
      ProseBytes.isUpper(word[word.startIndex]) || word.elementsEqual("&".utf8)
        || ["of", "and", "the", "for", "on", "in"].contains { word.elementsEqual($0.utf8) }
    }
      && (letters.contains("l") || letters.contains("lj") || letters.contains("law")
        || letters.contains("legal"))
  }

  /// Where the names end that the text begins with: the known number of words, or one name or two joined by `&`.
  private static func endOfNames(_ bytes: [UInt8], _ range: Range<Int>, _ nameWords: Int) -> Int? {
    if nameWords > 0 {
      var index = range.lowerBound
      for _ in 0..<nameWords {
        while index < range.upperBound, !ProseBytes.isSpace(bytes[index]) { index += 1 }
        while index < range.upperBound, ProseBytes.isSpace(bytes[index]) { index += 1 }
      }
      return index
    }
    guard let comma = bytes[range].firstIndex(of: UInt8(ascii: ",")) else { return nil }
    let words = bytes[range.lowerBound..<comma].split(separator: 0x20)
    guard (2...9).contains(words.count),
      words.allSatisfy({
        $0.first.map { !ProseBytes.isLower($0) && !ProseBytes.isDigit($0) } == true
          || $0.elementsEqual("and".utf8)
      })
    else { return nil }
    let isInitialed = words.contains { $0.count == 2 && $0.last == UInt8(ascii: ".") }
    let first = Array(words[0])
    let isGiven = KnownWords.uses(first, first.indices).contains(.givenName)
    let isPlain =
      KnownWords.uses(first, first.indices).contains(.english) && !isInitialed
    return isInitialed || isGiven && !isPlain && words.count <= 4 ? comma : nil
  }
}
