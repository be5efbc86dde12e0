import Bibliography

/// Writes CSL-JSON of works that nobody has written.
struct RandomWorks {
  private var random: RandomSource

  init(seed: UInt64) { random = RandomSource(seed: seed) }

  /// The text of an array of so many works.
  mutating func make(_ count: Int) -> String {
    "[" + (0..<count).map { work($0) }.joined(separator: ",\n") + "]"
  }

  private mutating func work(_ index: Int) -> String {
    var fields = ["\"id\":\"w\(index)\""]
    fields.append("\"type\":\"\(random.pick(WorkType.allCases, or: .book).name)\"")
    for variable in TextVariable.allCases where random.oneIn(5) {
      fields.append("\"\(variable.name)\":\"\(variable.isNumber ? number() : words())\"")
    }
    for variable in NameVariable.allCases where random.oneIn(variable == .author ? 2 : 8) {
      let names = (0..<random.below(random.oneIn(20) ? 60 : 5)).map { _ in name() }
      fields.append("\"\(variable.name)\":[\(names.joined(separator: ","))]")
    }
    for variable in DateVariable.allCases where random.oneIn(variable == .issued ? 2 : 8) {
      fields.append("\"\(variable.name)\":\(date())")
    }
    return "{" + fields.joined(separator: ",") + "}"
  }

  private mutating func words() -> String {
    (0...random.below(8)).map { _ in random.pick(Self.words, or: "") }.joined(separator: " ")
  }

  private mutating func number() -> String { random.pick(Self.numbers, or: "1") }

  private mutating func name() -> String {
    if random.oneIn(8) { return "{\"literal\":\"\(words())\"}" }
    var parts = ["\"family\":\"\(random.pick(Self.words, or: ""))\""]
    if !random.oneIn(6) { parts.append("\"given\":\"\(random.pick(Self.givens, or: ""))\"") }
    if random.oneIn(6) { parts.append("\"non-dropping-particle\":\"van der\"") }
    if random.oneIn(6) { parts.append("\"dropping-particle\":\"d’\"") }
    if random.oneIn(6) { parts.append("\"suffix\":\"Jr.\"") }
    if random.oneIn(9) { parts.append("\"static-ordering\":true") }
    return "{" + parts.joined(separator: ",") + "}"
  }

  private mutating func date() -> String {
    if random.oneIn(6) { return "{\"literal\":\"\(words())\"}" }
    if random.oneIn(6) { return "{\"raw\":\"\(number())\"}" }
    let dates = (0...random.below(2)).map { _ in
      "[\(random.below(4000) - 1000),\(random.below(26)),\(random.below(40))]"
    }
    return "{\"date-parts\":[\(dates.joined(separator: ","))],\"circa\":\(random.oneIn(3))}"
  }

  private static let words = [
    "the", "Model", "of", "<i>E. coli</i>", "<span class=\\\"nocase\\\">", "</span>", "“quoted”",
    "it’s", "'single", "\\\"double\\\"", "l'homme", "«guillemets»", "日本語", "العربية", "naïve",
    "ǆ", "ﬁ", "e\u{301}", "😀", "-", "--", ":", "?", "a.b.c", "<sup>2</sup>", "</i>", "ß", "İ", "",
    "https://example.org/a?b=c&d", "\\u0000", "\\ud800", "x\\ny",
  ]
  private static let givens = [
    "Ada", "A. B.", "Jean-Paul", "J-P", "Ж.", "太郎", "ß", "van", "A.-B.", "Ph.D.", "", " ",
    "<b>X</b>",
  ]
  private static let numbers = [
    "1", "12-15", "12–5", "S1-S9", "1, 3 & 5", "XII", "e123", "2nd", "-4", "99999999999999999999",
    "1-2-3", "p. 4", "sec. 3, para. 4", "12 and 13", "", "–", "&", ",", "3\\\\-4", "1999/2000",
  ]
}
