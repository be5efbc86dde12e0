import Parsing

/// The months by their names and abbreviations in English, and by their names in languages near it.
enum MonthName {
  /// The number of a month's name in lower case, without a full stop; `nil` for any other word.
  static func number(of word: String) -> Int? { table[word] }

  /// The number of a month by the first three letters of its English name, in any case.
  static func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    guard word.count == 3 else { return nil }
    let code = UInt32(word[0] | 0x20) << 16 | UInt32(word[1] | 0x20) << 8 | UInt32(word[2] | 0x20)
    return codes.firstIndex(of: code).map { $0 + 1 }
  }

  /// The first three letters of the months' names, a byte each.
  private static let codes = english.map { $0.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } }

  private static let table = ByteKeyTable<Int>(
    english.enumerated().flatMap { index, name in
      // `sept` and every other beginning of three letters or more.
      (3...name.utf8.count).map { (String(name.prefix($0)), index + 1) }
    }
      + others)

  private static let english = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let others: [(String, Int)] = [
    ("januar", 1), ("jänner", 1), ("februar", 2), ("märz", 3), ("maerz", 3), ("mai", 5),
    ("juni", 6), ("juli", 7), ("oktober", 10), ("okt", 10), ("dezember", 12), ("dez", 12),
    ("janvier", 1), ("février", 2), ("fevrier", 2), ("mars", 3), ("avril", 4), ("juin", 6),
    ("juillet", 7), ("août", 8), ("aout", 8), ("septembre", 9), ("octobre", 10),
    ("novembre", 11), ("décembre", 12), ("decembre", 12), ("enero", 1), ("ene", 1),
    ("febrero", 2), ("marzo", 3), ("abril", 4), ("abr", 4), ("mayo", 5), ("junio", 6),
    ("julio", 7), ("agosto", 8), ("ago", 8), ("septiembre", 9), ("octubre", 10),
    ("noviembre", 11), ("diciembre", 12), ("dic", 12), ("janeiro", 1), ("fevereiro", 2),
    ("março", 3), ("maio", 5), ("junho", 6), ("julho", 7), ("setembro", 9), ("outubro", 10),
    ("novembro", 11), ("dezembro", 12), ("gennaio", 1), ("febbraio", 2), ("aprile", 4),
    ("maggio", 5), ("giugno", 6), ("luglio", 7), ("settembre", 9), ("ottobre", 10),
    ("dicembre", 12), ("januari", 1), ("februari", 2), ("maart", 3), ("mei", 5),
    ("augustus", 8), ("augusti", 8), ("maj", 5),
  ]
}
