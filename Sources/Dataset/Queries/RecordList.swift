/// A list of records that a dataset holds.
public enum RecordList: UInt8, Hashable, Sendable, CaseIterable {
  case works
  /// The other versions of works (preprints of articles), all in one list; see ``Dataset/versions``.
  case versions
  case people
  case positions
  case education
  case awards
  case grants
  case talks
  case teaching
  case service
  case supervision
  case skills
  case languages
  case sections
  case sources

  /// The name that scripts use: `works`.
  public var name: String {
    // Spelt out: interpolating a case asks the runtime for its name, which takes its time at every start.
    switch self {
    case .works: "works"
    case .versions: "versions"
    case .people: "people"
    case .positions: "positions"
    case .education: "education"
    case .awards: "awards"
    case .grants: "grants"
    case .talks: "talks"
    case .teaching: "teaching"
    case .service: "service"
    case .supervision: "supervision"
    case .skills: "skills"
    case .languages: "languages"
    case .sections: "sections"
    case .sources: "sources"
    }
  }

  /// What kind of records the list holds, and so which fields they have.
  public var kind: RecordKind {
    switch self {
    case .works, .versions: .work
    case .people: .person
    case .positions: .position
    case .education: .education
    case .awards: .award
    case .grants: .grant
    case .talks, .teaching, .service, .supervision: .activity
    case .skills, .languages: .skillGroup
    case .sections: .section
    case .sources: .source
    }
  }
}
