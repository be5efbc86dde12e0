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
  public var name: String { "\(self)" }

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
