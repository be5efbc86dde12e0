/// A kind of record; all records of a kind have the same fields.
public enum RecordKind: UInt8, Hashable, Sendable, CaseIterable {
  case work
  case person
  case position
  case education
  case award
  case grant
  /// A talk, a course, a service, a supervision.
  case activity
  /// A heading with skills or languages under it.
  case skillGroup
  /// A part of a source that no reader recognised.
  case section
  case source

  /// The kind as a message names it: `work`, `skill group`.
  public var name: String {
    // Spelt out: interpolating a case asks the runtime for its name, which takes its time at every start.
    switch self {
    case .work: "work"
    case .person: "person"
    case .position: "position"
    case .education: "education"
    case .award: "award"
    case .grant: "grant"
    case .activity: "activity"
    case .skillGroup: "skill group"
    case .section: "section"
    case .source: "source"
    }
  }
}
