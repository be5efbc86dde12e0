public import Bibliography

/// A field of a record, found by its name once and then read many times.
///
/// ```swift
/// let year = try Field(named: "year", of: .work)
/// dataset.value(of: year, in: .works, at: 0)  // .integer(2024)
/// ```
public enum Field: Hashable, Sendable {
  case work(WorkField)
  /// A CSL variable of a work by its CSL name: `publisher-place`.
  case text(TextVariable)
  case names(NameVariable)
  case date(DateVariable)
  case person(PersonField)
  case position(PositionField)
  case education(EducationField)
  case award(AwardField)
  case grant(GrantField)
  case activity(ActivityField)
  case skillGroup(SkillGroupField)
  case section(SectionField)
  case source(SourceField)

  /// Finds a field by the name that scripts use.
  ///
  /// A work's fields are those of ``WorkField`` and, beside them, every CSL variable under its CSL name.
  ///
  /// - Throws: ``UnknownField`` with the nearest name where the kind of record has no such field.
  public init(named name: String, of kind: RecordKind) throws(UnknownField) {
    if let found = Self.tables[Int(kind.rawValue)][name] {
      self = found
      return
    }
    if kind == .work {
      if let variable = TextVariable(name: name) {
        self = .text(variable)
        return
      }
      if let variable = NameVariable(name: name) {
        self = .names(variable)
        return
      }
      if let variable = DateVariable(name: name) {
        self = .date(variable)
        return
      }
    }
    throw UnknownField(name: name, kind: kind)
  }

  /// The names of all fields of a kind of record, in the order of the reference; CSL's own names are left out.
  public static func names(of kind: RecordKind) -> [String] { ordered(kind).map(\.name) }

  /// The name that scripts use.
  public var name: String {
    switch self {
    case .work(let field): field.rawValue
    case .text(let variable): variable.name
    case .names(let variable): variable.name
    case .date(let variable): variable.name
    case .person(let field): field.rawValue
    case .position(let field): field.rawValue
    case .education(let field): field.rawValue
    case .award(let field): field.rawValue
    case .grant(let field): field.rawValue
    case .activity(let field): field.rawValue
    case .skillGroup(let field): field.rawValue
    case .section(let field): field.rawValue
    case .source(let field): field.rawValue
    }
  }

  private static let tables: [[String: Field]] = RecordKind.allCases.map { kind in
    Dictionary(uniqueKeysWithValues: ordered(kind).map { ($0.name, $0) })
  }

  private static func ordered(_ kind: RecordKind) -> [Field] {
    switch kind {
    case .work: WorkField.allCases.map(Field.work)
    case .person: PersonField.allCases.map(Field.person)
    case .position: PositionField.allCases.map(Field.position)
    case .education: EducationField.allCases.map(Field.education)
    case .award: AwardField.allCases.map(Field.award)
    case .grant: GrantField.allCases.map(Field.grant)
    case .activity: ActivityField.allCases.map(Field.activity)
    case .skillGroup: SkillGroupField.allCases.map(Field.skillGroup)
    case .section: SectionField.allCases.map(Field.section)
    case .source: SourceField.allCases.map(Field.source)
    }
  }
}
