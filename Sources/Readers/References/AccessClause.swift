internal import Bibliography

/// When somebody looked a reference up: `(accessed 3 March 2012)`, `Retrieved March 3, 2012, from`, `[cited 2012 Mar 3]`,
/// `consulté le 3 mars 2012`, `Stand: 3.3.2012`.
enum AccessClause {
  /// Words that such a clause begins with; some stand behind “last”.
  private static let words = PhraseTable([
    "accessed", "retrieved", "cited", "visited", "viewed", "consulted", "access date",
    "date accessed",
    "access", "consulté", "consultée", "consultado", "consulta", "consultato", "consultata",
    "acesso em",
    "acessado", "acceso", "fecha de consulta", "ultimo accesso", "abgerufen", "abruf", "zugriff",
    "stand",
    "zuletzt abgerufen", "zuletzt besucht", "aufgerufen", "geraadpleegd", "erişim tarihi", "erişim",
    "web",
  ])

  /// Words that may stand between those and the date.
  private static let joints: [StaticString] = [
    "on", "am", "le", "el", "il", "em", "op", "vom", "the", "date", "on the", "en", "in",
  ]

  /// The text without the clause, whose date the fields take.
  static func takeOut(of text: StyledText, into fields: inout ReferenceFields) -> StyledText {
    let bytes = text.bytes
    guard bytes.contains(where: ProseBytes.isDigit) else { return text }
    let words = words
    for index in bytes.indices.dropFirst(8) {
      guard !ProseBytes.isWordByte(bytes[index - 1]),
        let number = words.number(ofWordAt: index, in: bytes)
      else { continue }
      let word = words.phrases[number]
      let from = afterJoints(bytes, index + word.utf8CodeUnitCount)
      let rest = Array(bytes[from...].prefix(40))
      guard let found = ProseDates.find(in: rest).first, found.range.lowerBound == 0,
        // Bare words that mean other things too need a whole date behind them.
        found.date.start?.day ?? 0 > 0 || word.utf8CodeUnitCount > 6
      else { continue }
      fields.accessed = fields.accessed ?? found.date
      let cut = widened(bytes, index..<(from + found.range.upperBound))
      var result = text.slice(0..<cut.lowerBound)
      // “… surfaces. Accessed 3 May 2010. http://…”: one stop is enough.
      var behind = cut.upperBound
      if let last = result.bytes.last, ProseBytes.contains(".,;", last) {
        while behind < bytes.count, ProseBytes.contains(".,;", bytes[behind]) { behind += 1 }
      }
      result.append(text.slice(behind..<bytes.count))
      return result.trimmed()
    }
    return text
  }

  private static func afterJoints(_ bytes: [UInt8], _ index: Int) -> Int {
    func skip(_ index: Int) -> Int {
      var index = index
      while index < bytes.count, ProseBytes.contains(" :.,", bytes[index]) { index += 1 }
      return index
    }
    var index = skip(index)
    for word in joints where ProseBytes.hasWord(bytes, at: index, word) {
      index = skip(index + word.utf8CodeUnitCount)
      break
    }
    return index
  }

  /// The clause with “last” before it and the brackets around it, or with the comma that joins it to “from”.
  private static func widened(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    for word in ["last", "zuletzt", "letzter", "dernier", "last date"] as [StaticString] {
      let start = low - word.utf8CodeUnitCount - 1
      if start >= 0, ProseBytes.hasWord(bytes, at: start, word) { low = start }
    }
    var next = high
    while next < bytes.count, ProseBytes.contains(" .", bytes[next]) { next += 1 }
    if low > 0, ProseBytes.contains("([", bytes[low - 1]), next < bytes.count,
      ProseBytes.contains(")]", bytes[next])
    {
      low -= 1
      high = next + 1
    } else if next < bytes.count, bytes[next] == UInt8(ascii: ",") {
      high = next + 1
    }
    // “Retrieved May 3, 2010, from http://…”
    next = high
    while next < bytes.count, bytes[next] == 0x20 { next += 1 }
    for source in ["from the world wide web", "from the internet", "from the web", "from"]
      as [StaticString]
    where ProseBytes.hasWord(bytes, at: next, source) {
      high = next + source.utf8CodeUnitCount
      break
    }
    while low > 0, ProseBytes.contains(" ,;", bytes[low - 1]) { low -= 1 }
    return low..<high
  }
}
