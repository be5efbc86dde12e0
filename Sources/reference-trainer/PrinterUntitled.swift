internal import Readers

/// What physicists and astronomers print.
extension Printer {
  /// “MNRAS, 12, 34”: a journal, its numbers, and no title.
  mutating func untitledArticle() {
    addAuthors()
    let isDateFirst = chance(60)
    if isDateFirst {
      sample.add(
        .date,
        pick(["\(number(1960...2022)),", "(\(number(1960...2022)))", "\(number(1960...2022))"]))
    }
    sample.add(
      .container,
      pick([
        "ApJ", "A&A", "MNRAS", "AJ", "ARA&A", "ApJS", "PASP", "Nature", "Science",
        "Phys. Rev. Lett.", "Phys. Rev. B",
        "JHEP", "Phys. Lett. B", "Nucl. Phys. B", "J. Am. Chem. Soc.", "Appl. Phys. Lett.",
        "Astron. J.", "IAU Circ.",
        "J. Phys. Chem. B", "Angew. Chem. Int. Ed.", "Eur. Phys. J. C", "Class. Quantum Grav.",
        "Ap&SS", "ZhETF",
      ]) + pick([",", ",", "", "", "."]))
    let volume = pick([
      "\(number(1...900))", "B\(number(1...500))", "\(number(1...400))L", "0\(number(101...999))",
    ])
    sample.add(.volume, volume + pick([",", ",", ",", ""]))
    if !isDateFirst, chance(50) { sample.add(.date, "(\(number(1960...2022)))") }
    let first = number(1...9000)
    sample.add(
      .pages,
      pick([
        "\(first)", "\(first)", "L\(first)", "\(first)-\(first + 9)", "0\(first)", "p. \(first)",
        "A\(first)",
      ]) + pick(["", ".", ","]))
    if !hasDate, chance(90) {
      sample.add(.date, pick(["(\(number(1960...2022))).", "\(number(1960...2022))."]))
    }
    if chance(10) {
      sample.add(
        .note,
        "[\(pick(["hep-th", "astro-ph", "gr-qc", "cond-mat"]))/\(number(9_201_001...9_912_999))].")
    }
  }
}
