/// The words of dates in English, German, French and Spanish, folded.
enum DateWords {
  /// A month's number, or 21 to 24 for a season (EDTF), by name or usual abbreviation.
  static let months: [String: Int] = {
    let names: [(Int, String)] = [
      (1, "january jan januar jänner janner janvier janv enero ene"),
      (2, "february feb febr februar fevrier fevr febrero"),
      (3, "march mar marz mars marzo mrz"),
      (4, "april apr avril avr abril abr"),
      (5, "may mai mayo"),
      (6, "june jun juni juin junio"),
      (7, "july jul juli juillet juil julio"),
      (8, "august aug aout agosto ago"),
      (9, "september sep sept septembre septiembre"),
      (10, "october oct oktober okt octobre octubre"),
      (11, "november nov novembre noviembre"),
      (12, "december dec dezember dez decembre diciembre dic"),
      (21, "spring fruhling fruhjahr printemps primavera"),
      (22, "summer sommer ss ete verano"),
      (23, "fall autumn herbst automne otono"),
      (24, "winter ws hiver invierno"),
    ]
    var result: [String: Int] = [:]
    for (number, words) in names {
      for word in words.split(separator: " ") { result[String(word)] = number }
    }
    return result
  }()

  /// The end of a span that has none yet.
  static let open: Set<String> = [
    "present", "current", "currently", "now", "today", "ongoing", "date", "heute", "aujourdhui",
    "present.", "presente", "actualidad", "actualite", "actual", "jetzt", "laufend", "hoy",
    "continuing",
  ]

  /// Words between a span's start and its end.
  static let to: Set<String> = ["to", "until", "till", "through", "bis", "a", "au", "hasta", "al"]

  /// Words before a span without end.
  static let since: Set<String> = ["since", "seit", "depuis", "desde"]

  /// Words before a span.
  static let from: Set<String> = ["from", "von", "vom", "de", "du"]
}
