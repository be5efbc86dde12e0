/// A series with the number that a book has in it: `Studies in Water 12`, `(Studies in Water, vol. 12)`.
enum SeriesNumber {
  private static let words: [StaticString] = [
    "vol", "volume", "no", "number", "nr", "n", "num", "bd", "band", "t", "tome", "heft",
  ]

  /// Words of the names of series, by which a bracket behind a title is known for one.
  private static let seriesWords: Set<String> = [
    "series", "serie", "reihe", "collana", "collection", "coleccion", "colecao", "studies",
    "studien", "monographs", "monographien", "supplement", "supplements", "beihefte", "lecture",
  ]

  /// The series without brackets and number, and the number; `nil` for the number where none stands there.
  static func split(_ text: String) -> (series: String, number: String?) {
    let bytes = Array(text.utf8)
    var range = ProseBytes.trimmed(bytes, 0..<bytes.count, of: ",;:")
    if range.count > 2, bytes[range.lowerBound] == UInt8(ascii: "("),
      bytes[range.upperBound - 1] == UInt8(ascii: ")")
    {
      range = ProseBytes.trimmed(
        bytes, (range.lowerBound + 1)..<(range.upperBound - 1), of: ",;:")
    }
    let whole = ProseBytes.string(bytes, range)
    guard let blank = bytes[range].lastIndex(where: { ProseBytes.isSpace($0) }),
      blank > range.lowerBound
    else { return (whole, nil) }
    let number = bytes[(blank + 1)..<range.upperBound]
    guard number.count <= 5, number.contains(where: ProseBytes.isDigit),
      number.allSatisfy({ ProseBytes.isASCIIWordByte($0) || ProseBytes.contains("-./", $0) })
    else { return (whole, nil) }
    var end = ProseBytes.trimmed(bytes, range.lowerBound..<blank, of: ",;:.")
    var hasWord = false
    for word in words where end.count > word.utf8CodeUnitCount {
      let start = end.upperBound - word.utf8CodeUnitCount
      guard ProseBytes.hasPrefix(bytes, at: start, word), ProseBytes.isSpace(bytes[start - 1])
      else { continue }
      end = ProseBytes.trimmed(bytes, end.lowerBound..<start, of: ",;:.")
      hasWord = true
      break
    }
    // “Studies of 1848” is named after its year.
    let isYear = number.count == 4 && number.allSatisfy(ProseBytes.isDigit)
    guard !end.isEmpty, hasWord || !isYear else { return (whole, nil) }
    return (ProseBytes.string(bytes, end), String(decoding: number, as: UTF8.self))
  }

  /// Takes the series out of the bracket that a title ends with: `Trade in the West (Rain International Series, 604)`.
  static func takeOut(ofTitle fields: inout ReferenceFields) {
    guard fields.collection.isEmpty, fields.title.utf8.last == UInt8(ascii: ")"),
      let open = fields.title.lastIndex(of: "("), open > fields.title.startIndex
    else { return }
    let bracket = String(fields.title[open...])
    guard split(bracket).number != nil,
      ProseFolding.wordList(bracket).contains(where: { seriesWords.contains($0) })
    else { return }
    let title = Array(fields.title[..<open].utf8)
    let range = ProseBytes.trimmed(title, 0..<title.count, of: ".,;:")
    guard range.count > 7 else { return }
    fields.title = ProseBytes.string(title, range)
    fields.collection = bracket
  }
}
