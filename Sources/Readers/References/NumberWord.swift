/// The words before the numbers of references, in the languages of CVs: `vol. 3`, `Jg. 12`, `fasc. 2`, `стр. 7`.
enum NumberWord {
  /// What the number behind a word counts.
  enum Kind {
    case volume, issue, pages
    /// The years that a journal has existed, which stand for a volume where no other is named: `anno XX`, `año 12`.
    case year
    /// A part of a volume or an issue: `pt. 2`, `Suppl. 1`.
    case part
    /// Books counted behind their number: `3 vols.`
    case count
  }

  /// The word that begins at a place and what it counts, with the end of its letters; `nil` for any other word.
  ///
  /// A single letter that other words are cut to as well counts only before a period.
  static func find(in bytes: [UInt8], at index: Int) -> (kind: Kind, end: Int)? {
    // “№”
    if ProseBytes.hasExactPrefix(bytes, at: index, "№") { return (.issue, index + 3) }
    var end = index
    while end < bytes.count, isLetter(bytes[end]), end - index <= longest { end += 1 }
    guard end > index, end - index <= longest else { return nil }
    let word = String(
      decoding: bytes[index..<end].map(ProseBytes.lowered), as: UTF8.self)
    guard let kind = kinds[word] else { return nil }
    if needsStop.contains(word), end >= bytes.count || bytes[end] != UInt8(ascii: ".") {
      return nil
    }
    return (kind, end)
  }

  /// Whether a byte belongs to a word of letters: signs of degree and dashes do not.
  private static func isLetter(_ byte: UInt8) -> Bool {
    ProseBytes.isLetter(byte) || byte >= 0x80 && byte != 0xC2 && byte != 0xE2
  }

  private static let longest = 18

  /// Whether the word at a place is a number that is spelled out: `Two`, `premier`.
  static func isSpelled(_ bytes: [UInt8], at index: Int) -> Bool {
    let word = bytes[index...].prefix { ProseBytes.isLetter($0) }
    return word.count >= 3 && word.count <= 10
      && spelled.contains(String(decoding: word.map(ProseBytes.lowered), as: UTF8.self))
  }

  private static let spelled: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eins", "zwei", "drei", "vier", "premier", "deuxieme", "troisieme", "primo", "secondo",
    "terzo", "quarto", "primero", "segundo", "tercero", "primeiro", "terceiro", "uno", "dos",
    "tres",
  ]

  private static let needsStop: Set<String> = ["t", "z", "r", "т", "Т", "č", "Č", "в", "В"]

  private static let kinds: [String: Kind] = {
    var kinds: [String: Kind] = [:]
    for (kind, words) in lists {
      for word in words.split(separator: " ") { kinds[String(word)] = kind }
    }
    return kinds
  }()

  private static let lists: [(Kind, String)] = [
    (
      .volume,
      "vol volume v bd band t tom tome tomo jg jahrgang jrg jaargang roč ročník årg årgang årgång cilt sv svazek "
        + "bind köt évf évfolyam volumen т Т том Том"
    ),
    (.count, "vols volumes bde bände tomes tomos volumi volúmenes delen"),
    (.year, "anno año ano année r rok год Год рік Рік"),
    (
      .issue,
      "no nos number issue iss nr nro heft num numero número núm núms numéro n h fasc fascicolo fascicule fascicle z "
        + "zeszyt č Č číslo sayı afl aflevering hæfte häfte вып Вып выпуск вип Вип випуск в В livraison quaderno "
        + "quad szám sz br broj"
    ),
    (
      .part,
      "pt part suppl supplement supplementum supplément supl beiheft sonderheft teil parte partie"
    ),
    (
      .pages,
      "pp p pages page s ss seiten pgs pg art article pag pág págs páginas paper str стр Стр с С sayfa sid sidor blz bls sp"
    ),
  ]
}
