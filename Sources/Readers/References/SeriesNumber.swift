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

  /// A book's numbered series, which nothing tells from a journal with its volume but its name and what is missing:
  /// `Studies in Light 44. Leiden: Brill, 2001.`
  static func takeOut(ofContainer fields: inout ReferenceFields, isBook: Bool) {
    guard fields.collection.isEmpty, !fields.hasIn, !fields.container.isEmpty,
      fields.issue.isEmpty, fields.pages.isEmpty, !fields.publisher.isEmpty,
      fields.editors.names.isEmpty, fields.doi.isEmpty
    else { return }
    let whole =
      fields.volume.isEmpty ? fields.container : "\(fields.container), vol. \(fields.volume)"
    // “WUNT 2/345” among books needs no word that says what it is.
    guard split(whole).number != nil,
      isBook || ProseFolding.wordList(whole).contains(where: { seriesWords.contains($0) })
    else { return }
    fields.collection = whole
    fields.container = ""
    fields.volume = ""
  }

  /// Whether a text is a series with a number and a word that says it is one.
  static func isNamedSeries(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let name = ProseBytes.string(bytes, ProseBytes.trimmed(bytes, 0..<bytes.count, of: ",.;:"))
    return split(name).number != nil
      && ProseFolding.wordList(name).contains { seriesWords.contains($0) }
  }

  /// Takes a book's series off its title, where it is the last sentence: `The lamp. Studies in Light 44.`
  private static func takeSentence(outOfTitle fields: inout ReferenceFields) {
    guard fields.collection.isEmpty, fields.container.isEmpty, !fields.publisher.isEmpty,
      fields.volume.isEmpty, fields.pages.isEmpty
    else { return }
    let bytes = Array(fields.title.utf8)
    let end = ProseBytes.trimmed(bytes, 0..<bytes.count, of: ".").upperBound
    guard end > 20, ProseBytes.isDigit(bytes[end - 1]),
      let stop = bytes[8..<(end - 8)].lastIndex(of: UInt8(ascii: ".")), bytes[stop + 1] == 0x20
    else { return }
    let series = ProseBytes.string(bytes, (stop + 2)..<end)
    guard split(series).number != nil,
      ProseFolding.wordList(series).contains(where: { seriesWords.contains($0) })
    else { return }
    fields.title = ProseBytes.string(bytes, 0..<stop)
    fields.collection = series
  }

  /// Takes the series out of the bracket that a title ends with: `Trade in the West (Rain International Series, 604)`.
  static func takeOut(ofTitle fields: inout ReferenceFields) {
    takeSentence(outOfTitle: &fields)
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
