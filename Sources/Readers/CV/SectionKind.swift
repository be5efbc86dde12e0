internal import Bibliography

/// What a section of a CV holds.
enum SectionKind: Hashable, Sendable {
  case education
  case positions
  case publications
  case awards
  case grants
  case talks
  case teaching
  case service
  case supervision
  case skills
  case languages
  case contact
  /// Prose about the person; kept with the heading as its label.
  case summary
  /// Known not to be understood (referees, hobbies): kept as it stands.
  case other

  /// Whether its parts are entries with a place, a time and a heading of their own.
  var hasEntries: Bool {
    switch self {
    case .education, .positions, .awards, .grants, .talks, .teaching, .service, .supervision: true
    default: false
    }
  }
}

/// What a heading says of all that stands under it.
struct SectionFacts: Hashable, Sendable {
  /// The type of the works: `Journal articles`.
  var type: WorkType?
  /// How far they have come: `Under review`.
  var status: PublicationStatus?
  /// Their year, where years are headings.
  var year: Int?

  /// The facts of a heading within another: its own, then those of the outer one.
  func within(_ outer: SectionFacts) -> SectionFacts {
    SectionFacts(
      type: type ?? outer.type, status: status ?? outer.status, year: year ?? outer.year)
  }
}

/// A heading that was understood.
struct SectionMeaning: Hashable, Sendable {
  var kind: SectionKind
  var facts = SectionFacts()
}
