internal import Readers

/// What lawyers' lists hold, by the Bluebook.
extension Printer {
  /// “Standing Still, 108 Geo. L.J. 1201 (2020)”
  mutating func lawArticle() {
    if chance(55) {
      addAuthors()
      sample.end(",")
    }
    let title = facts.title(short: false)
    sample.add(.title, title + (title.hasSuffix("?") ? "," : ","))
    sample.add(.volume, String(number(1...180)))
    let city = pick(Lexicon.cities)
    sample.add(
      .container,
      pick([
        "Harv. L. Rev.", "Yale L.J.", "\(city.prefix(4)). L. Rev.", "\(city) Law Review",
        "Stan. L. Rev.",
        "N.Y.U. L. Rev.", "J. Legal Stud.", "\(city.prefix(5)). J. Int’l L.", "HARV. L. REV.",
        "Law & Soc’y Rev.",
        "Geo. Wash. L. Rev.", "Colum. L. Rev.", "U. Pa. L. Rev.", "Am. J. Comp. L.",
      ]))
    let first = number(1...2200)
    sample.add(.pages, chance(75) ? "\(first)" : "\(first), \(first + number(1...40))")
    sample.add(.date, "(\(number(1950...2022)))" + pick([".", "", "."]))
    if chance(15) { sample.add(.note, "(with \(names(number(1...2))))") }
  }

  /// “JANE ROE, THE LIVING LAW (2d ed. 2011).”, “Jane Roe, Promise, in THE LIVING LAW 77 (John Doe ed., 2016).”
  mutating func lawBook() {
    let isChapter = chance(40)
    let author = names(number(1...2))
    sample.add(.author, (isChapter || chance(30) ? author : author.uppercased()) + ",")
    if isChapter { sample.add(.title, facts.title(short: true) + ",") }
    let name = facts.title(short: true)
    let shown = chance(70) ? name.uppercased() : name
    sample.add(isChapter ? .container : .title, isChapter ? "in \(shown)" : shown)
    if isChapter || chance(15) { sample.add(.pages, "\(number(1...700))") }
    let year = "\(number(1950...2022))"
    let end = pick([").", ").", ")"])
    if isChapter {
      sample.add(.editor, "(\(names(1)) \(pick(["ed.,", "eds.,", "ed.,"]))")
    } else if chance(40) {
      sample.add(.edition, "(\(pick(["2d", "3d", "4th", "2nd", "rev."])) ed.")
    } else if chance(30) {
      sample.add(.publisher, "(\(facts.publisher())")
    } else {
      sample.add(.date, "(\(year)\(end)")
      return
    }
    sample.add(.date, year + end)
  }
}
