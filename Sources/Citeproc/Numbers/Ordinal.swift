import CSL

/// Writes numbers as ordinals and as Roman numerals.
enum Ordinal {
  /// The ordinal suffix of a number (CSL 1.0.2 specification, “Ordinal Suffixes”).
  static func suffix(_ number: Int, gender: Gender, terms: inout TermTable) -> String {
    let magnitude = abs(number)
    for digits in [2, 1] {
      let rest = digits == 2 ? magnitude % 100 : magnitude % 10
      let name = "ordinal-\(rest < 10 ? "0" : "")\(rest)"
      for wanted in gender == .none ? [Gender.none] : [gender, .none] {
        guard let term = terms.ownTerm(name, gender: wanted) else { continue }
        let matches =
          switch term.match {
          case .wholeNumber: magnitude == rest
          case .lastDigit: digits == 1 || rest < 10 && magnitude % 10 == rest
          case .lastTwoDigits: digits == 2
          case .none: true
          }
        if matches { return term.single }
      }
    }
    if gender != .none, let term = terms.ownTerm("ordinal", gender: gender) { return term.single }
    return terms.term(named: "ordinal", .long)?.single ?? ""
  }

  /// The word of an ordinal up to 10; `nil` beyond.
  static func word(_ number: Int, gender: Gender, terms: inout TermTable) -> String? {
    guard (1...10).contains(number) else { return nil }
    let name = number < 10 ? "long-ordinal-0\(number)" : "long-ordinal-10"
    return terms.term(named: name, .long, gender: gender)?.single
  }

  /// A number in lower-case Roman numerals; `nil` where it has none.
  static func roman(_ number: Int) -> String? {
    guard (1..<6000).contains(number) else { return nil }
    var rest = number
    var result = ""
    for (value, numeral) in numerals {
      while rest >= value {
        result += numeral
        rest -= value
      }
    }
    return result
  }

  private static let numerals: [(Int, String)] = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]
}
