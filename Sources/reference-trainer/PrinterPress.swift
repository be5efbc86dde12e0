internal import Readers

/// What magazines and newspapers print.
extension Printer {
  /// “La Revue des ports, mars 2012, n°31. p. 4-9.”
  mutating func magazinePiece() {
    if !chance(15) { addAuthors() }
    addTitle(short: false, quoted: true)
    sample.add(.container, facts.journal() + pick([",", ",", ".", ""]))
    let isNumberFirst = chance(40)
    let number =
      pick(["n°", "n° ", "no. ", "N° ", "Nr. ", "No. "]) + String(number(1...900))
      + pick([",", ".", ""])
    let month = chance(25) ? "" : pick(Lexicon.foreignMonths + Lexicon.months) + " "
    let date =
      "\(month)\(self.number(1950...2022))"
      + pick([",", ",", ".", ""])
    if isNumberFirst { sample.add(.volume, number) }
    sample.add(.date, chance(15) ? "(\(date.trimmingMarks))," : date)
    if !isNumberFirst { sample.add(.volume, number) }
    if chance(85) {
      sample.add(
        .pages,
        "\(pick(["p. ", "pp. ", "p.", "S. ", ""]))\(self.number(1...90))-\(self.number(91...190))")
    }
  }

  /// “The Harbour Times, 3 May 1999, sec. B, p. 4.”
  mutating func newspaperPiece() {
    if !chance(15) { addAuthors() }
    addTitle(short: false, quoted: true)
    sample.add(.container, facts.journal() + pick([",", ",", ",", ".", ""]))
    let month = pick(Lexicon.months + Lexicon.shortMonths)
    let year = number(1900...2022)
    if hasDate, chance(60) {
      // “Harbour News 30 October.”: the year stands before the title.
      sample.add(
        .date,
        pick([
          "\(number(1...28)) \(month)", "\(month) \(number(1...28))",
          "(\(number(1...28)) \(month))",
        ])
          + pick([",", ".", ":"]))
    } else {
      sample.add(
        .date,
        pick([
          "\(month) \(number(1...28)), \(year),", "\(number(1...28)) \(month) \(year),",
          "\(number(1...28)) \(month) \(year):", "(\(number(1...28)) \(month) \(year)),",
          "\(number(1...28)) \(month) \(year), late ed.:",
        ]))
    }
    let section = pick(["A", "B", "C", "D", "E", "1", "2", "3", "4", "5", "7"])
    let page = number(1...60)
    if chance(70) {
      sample.add(
        .pages,
        pick([
          "sec. \(section), \(page)+.", "sec. \(section), p. \(page).", "\(section)\(page)+.",
          "sect. \(section), p. \(page).", "\(section)\(page).", "p. \(section)\(page)",
          "pp. \(section)\(page), \(section)\(page + 3).", "\(section)-\(page)", "p. \(page).",
          "section \(section), page \(page).", "\(section):\(page).",
        ]))
    }
  }
}
