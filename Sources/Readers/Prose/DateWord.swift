internal import Parsing

/// What a word says in a date or a span of time, in English, German, French, Spanish and languages near them.
enum DateWord: Equatable, Sendable {
  /// A month's number, or 21 to 24 for a season (EDTF).
  case month(Int)
  /// The end of a span that has none yet.
  case open
  /// Stands between a span's start and its end.
  case to
  /// Stands before a span without end.
  case since
  /// Stands before a span.
  case from
  /// Stands between a month or a season and its year.
  case of
  /// Stands where either of the two above does.
  case fromOrOf
  /// Stands after a day's number.
  case ordinal

  /// Whether a word stands before a span.
  var isFrom: Bool { self == .from || self == .fromOrOf }

  /// Whether a word stands between a month or a season and its year.
  var isOf: Bool { self == .of || self == .fromOrOf }

  /// The meaning of a word as it is written; `nil` where it is no word of dates.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= Self.lengthLimit else { return nil }
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    let found =
      isASCII
      ? Self.words[bytes]
      : Self.words[ProseFolding.words(String(decoding: bytes, as: UTF8.self))]
    guard let found else { return nil }
    self = found
  }

  /// More bytes than any of the words has, in whatever way its accents are written.
  private static let lengthLimit = 24

  /// By usual name or abbreviation, folded.
  private static let words: ByteKeyTable<DateWord> = {
    let groups: [(DateWord, String)] = [
      (.month(1), "january jan januar janner janvier janv enero ene gennaio janeiro januari ocak"),
      (
        .month(2),
        "february feb febr februar fevrier fevr febrero febbraio fevereiro fev februari subat"
      ),
      (.month(3), "march mar marz mars marzo mrz maart"),
      (.month(4), "april apr avril avr abril abr aprile nisan"),
      (.month(5), "may mai mayo maggio maio maj mayis"),
      (.month(6), "june jun juni juin junio giugno junho haziran"),
      (.month(7), "july jul juli juillet juil julio luglio julho temmuz"),
      (.month(8), "august aug aout agosto ago augustus augusti agustos"),
      (.month(9), "september sep sept septembre septiembre settembre setembro eylul"),
      (.month(10), "october oct oktober okt octobre octubre ottobre outubro"),
      (.month(11), "november nov novembre noviembre novembro kasim"),
      (.month(12), "december dec dezember dez decembre diciembre dic dicembre dezembro aralik"),
      (.month(21), "spring fruhling fruhjahr printemps primavera"),
      (.month(22), "summer sommer ss ete verano"),
      (.month(23), "fall autumn herbst automne otono"),
      (.month(24), "winter ws hiver invierno"),
      (
        .open,
        "present current currently now today ongoing date heute aujourdhui presente actualidad "
          + "actualite actual jetzt laufend hoy continuing oggi attuale atual heden"
      ),
      (.to, "to until till through bis a au hasta al"),
      (.since, "since seit depuis desde dal sinds"),
      (.from, "from von vom du"),
      (.of, "term semester quarter of trimester"),
      (.fromOrOf, "de"),
      (.ordinal, "st nd rd th"),
    ]
    return ByteKeyTable(
      groups.flatMap { meaning, words in ProseBytes.words(words).map { ($0, meaning) } },
      ignoresCase: true)
  }()
}
