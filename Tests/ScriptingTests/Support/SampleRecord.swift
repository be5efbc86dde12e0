import Bibliography
import Dataset
import Parsing

/// A small record that the tests of this folder share: one person's five works, two positions and what belongs to them.
enum SampleRecord {
  static let dataset: Dataset = {
    var options = AssemblyOptions()
    options.asRead = true
    return Dataset(assembling: [bibliography, vita], options: options)
  }()

  private static var bibliography: SourceRecord {
    var record = SourceRecord(source: "refs.bib", format: "bibtex")
    let ada = PersonName(family: "Lovelace", given: "Ada")
    let short = PersonName(family: "Lovelace", given: "A.")
    let babbage = PersonName(family: "Babbage", given: "Charles", marks: .equalContribution)
    let hoof = PersonName(family: "Hoof", given: "C.", nonDroppingParticle: "van")
    record.works = [
      work(
        "engine1843", .articleJournal, "Notes on the Analytical Engine", [ada, babbage],
        DateParts(1843, 9), line: 1, venue: "Scientific Memoirs", doi: "10.1000/notes"),
      work(
        "flyology", .book, "Flyology", [ada], DateParts(1828), line: 12, venue: nil, doi: nil),
      work(
        "numbers", .articleJournal, "Bernoulli numbers by <i>machine</i>",
        [hoof, short, PersonName(literal: "Analytical Society")],
        DateParts(1843, 10, 5), line: 20, venue: "Scientific Memoirs", doi: "10.1000/numbers"),
      work(
        "poetry", .paperConference, "Poetical science", [babbage, ada], nil, line: 31,
        venue: "Proceedings", doi: nil),
      work(
        "weaving", .articleJournal, "Weaving 9 and 10 patterns", [short, hoof],
        DateParts(1845), line: 40, venue: "Memoirs of Looms", doi: nil),
    ]
    record.works[0].text[.keyword] = "engines, programs"
    record.works[0].text[.publisherPlace] = "London"
    record.works[0].citationCount = 12
    return record
  }

  private static var vita: SourceRecord {
    var record = SourceRecord(source: "cv.md", format: "markdown-cv")
    var subject = Subject(
      names: [PersonName(family: "Lovelace", given: "Ada")], orcid: "0000-0002-1825-0097",
      location: SourceLocation(source: "cv.md", line: 1))
    subject.emails = ["ada@example.org"]
    subject.links = [Subject.Link(label: "Page", url: "https://example.org/ada")]
    record.subject = subject
    record.positions = [
      Position(
        title: "Analyst", organization: "Analytical Engine", place: "London",
        dates: PartialDate(DateParts(1842, 2), isOpen: true),
        description: ["Wrote programs."], location: SourceLocation(source: "cv.md", line: 5)),
      Position(
        title: "Student", organization: "At home",
        dates: PartialDate(DateParts(1830), end: DateParts(1835)),
        location: SourceLocation(source: "cv.md", line: 9)),
    ]
    record.skills = [
      SkillGroup(
        name: "Mathematics", items: ["Calculus", "Numbers"],
        location: SourceLocation(source: "cv.md", line: 14))
    ]
    record.diagnostics = [
      Diagnostic(
        .warning, code: "odd-date", "the date is odd",
        at: SourceRange(source: "cv.md", line: 9), hint: "mend it")
    ]
    return record
  }

  private static func work(
    _ id: String, _ type: WorkType, _ title: String, _ authors: [PersonName], _ date: DateParts?,
    line: Int, venue: String?, doi: String?
  ) -> Work {
    var work = Work(id: id, type: type)
    work[.title] = title
    work[.author] = authors
    work[.issued] = date.map { PartialDate($0) }
    work[.containerTitle] = venue
    work[.doi] = doi
    work.locations = [SourceLocation(source: "refs.bib", line: line)]
    return work
  }
}
