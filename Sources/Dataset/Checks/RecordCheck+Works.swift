import Bibliography
import Parsing

extension RecordCheck {
  /// What single works lack, and what cannot be right about them.
  mutating func checkWorks(_ bare: BareSources) {
    for (place, work) in dataset.works.enumerated() {
      let location = work.firstLocation
      if work[.title]?.isEmpty ?? true {
        add(.error, "no-title", "the work '\(work.id)' has no title", at: location)
      }
      let source = location?.source ?? ""
      if work[NameVariable.author].isEmpty && work[NameVariable.editor].isEmpty
        && Self.needsAuthors(work.type) && !bare.authors.contains(source)
      {
        add(.warning, "no-authors", "\(Self.label(work)) has no authors", at: location)
      }
      if work[.issued] == nil && work.status != .inPreparation && !bare.years.contains(source) {
        add(.warning, "no-year", "\(Self.label(work)) has no year", at: location)
      }
      checkYear(of: work, at: location)
      if work.type == .articleJournal, work[.containerTitle] == nil {
        add(
          .warning, "no-container", "the article \(Self.label(work)) names no journal", at: location
        )
      }
      checkAuthors(of: work, place, at: location)
    }
  }

  /// One finding for each source that gives no authors, or no years, at all.
  mutating func note(_ bare: BareSources) {
    for source in bare.authors {
      add(
        .note, "source-without-authors", "no work of this source has authors",
        at: SourceLocation(source: source, line: 0))
    }
    for source in bare.years {
      add(
        .note, "source-without-years", "no work of this source has a year",
        at: SourceLocation(source: source, line: 0))
    }
  }

  private static func needsAuthors(_ type: WorkType) -> Bool {
    switch type {
    case .articleJournal, .article, .paperConference, .chapter, .thesis, .speech, .manuscript,
      .book:
      true
    default: false
    }
  }

  private mutating func checkYear(of work: Work, at location: SourceLocation?) {
    guard let year = work.year else { return }
    if year < 1450 && work.type != .classic && work.type != .manuscript {
      add(
        .error, "implausible-year", "\(Self.label(work)) is of the year \(year)", at: location)
    }
    guard let today = dataset.today, let start = work[.issued]?.start else { return }
    if year > Int(today.year) + 5 {
      add(
        .error, "implausible-year", "\(Self.label(work)) is of the year \(year)", at: location)
    } else if start > today.lastCovered {
      add(
        .warning, "year-in-future",
        "\(Self.label(work)) is dated \(start.iso), after today (\(today.iso))", at: location)
    }
  }

  private mutating func checkAuthors(of work: Work, _ place: Int, at location: SourceLocation?) {
    let isCut = work.truncatedNames.contains(.author)
    if isCut {
      add(
        .note, "truncated-authors",
        "the author list of \(Self.label(work)) is cut short with “et al.” after \(work[NameVariable.author].count) names",
        at: location)
    }
    guard let subject = dataset.subject, !work[NameVariable.author].isEmpty else { return }
    let isNamed = dataset.identities[place].people.entries.contains { $0.value.contains(subject) }
    if isNamed { return }
    let name = dataset.people[subject].name.displayName
    add(
      isCut ? .note : .warning, "person-not-among-authors",
      "\(name) is not among the authors of \(Self.label(work))"
        + (isCut ? ", whose list is cut short" : ""),
      at: location)
  }
}
