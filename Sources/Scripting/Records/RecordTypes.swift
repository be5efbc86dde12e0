internal import Dataset
internal import LuaRuntime

/// The Lua types of records, one for each kind.
enum RecordTypes {
  static let work: LuaObjectType<RecordTable> = make(.work, WorkMethods.all)
  static let person: LuaObjectType<RecordTable> = make(.person, PersonMethods.all)
  private static let position = make(.position)
  private static let education = make(.education)
  private static let award = make(.award)
  private static let grant = make(.grant)
  private static let activity = make(.activity)
  private static let skillGroup = make(.skillGroup)
  private static let section = make(.section)
  private static let source = make(.source)

  /// The type of a kind of records.
  static func of(_ kind: RecordKind) -> LuaObjectType<RecordTable> {
    switch kind {
    case .work: work
    case .person: person
    case .position: position
    case .education: education
    case .award: award
    case .grant: grant
    case .activity: activity
    case .skillGroup: skillGroup
    case .section: section
    case .source: source
    }
  }

  /// The methods of a kind of records.
  static func methods(of kind: RecordKind) -> [FunctionDeclaration] {
    switch kind {
    case .work: WorkMethods.all
    case .person: PersonMethods.all
    default: []
    }
  }

  private static func make(
    _ kind: RecordKind, _ methods: [FunctionDeclaration] = []
  ) -> LuaObjectType<RecordTable> {
    // A work's `coauthors` is a method here; `where` and `group` know the field.
    let names = Field.names(of: kind).filter { name in !methods.contains { $0.name == name } }
    let properties = names.compactMap { name in
      (try? Field(named: name, of: kind)).map { property(name, $0, of: kind) }
    }
    return LuaObjectType(
      kind.name, lifetime: .state, properties: properties,
      methods: Methods.bound(methods, to: kind.name),
      metamethods: [(kind: .text, method: describe)], readOnlyHint: readOnlyHint)
  }

  static let readOnlyHint =
    "a script cannot change the record; put a correction into dossier.yaml or the source"

  private static func property(
    _ name: String, _ field: Field, of kind: RecordKind
  ) -> LuaObjectType<RecordTable>.Property {
    let isList = RecordDocumentation.isList(name, kind)
    return .init(name) { (call, table, index) throws(LuaError) in
      try table.check(index)
      table.note(index)
      switch table.shownValue(field, index) {
      case .text(let text): call.push(text)
      case .integer(let integer): call.push(integer)
      case .none where isList: call.push(Collection(table.run, .items([])), as: Collection.type)
      case let value: ValuePusher.push(value, onto: &call, table.run)
      }
    }
  }

  /// `print(w)` shows what kind of record it is, and which.
  private static func describe(_ call: inout LuaCall) throws(LuaError) {
    guard case .object(let object) = try call.value(1) else { return }
    try object.checkShown()
    call.push(RecordText.description(of: object) ?? object.type.name)
  }
}

extension LuaObject {
  /// Refuses a record of a stream whose turn is over, and a collection of such records.
  func checkShown() throws(LuaError) {
    if let table = target as? RecordTable {
      try table.check(index)
    } else if let collection = target(as: Collection.type) {
      try collection.checkShown()
    }
  }
}
