internal import Bibliography
internal import Dataset
internal import LuaRuntime

/// Reads the table that `where` takes into the dataset's conditions.
enum ConditionReader {
  /// The conditions by field, in the order of the fields' names.
  static func conditions(
    _ node: LuaNode, _ kind: RecordKind, _ run: ScriptRun
  ) throws(LuaError) -> [(field: Field, condition: Condition)] {
    var result: [(field: Field, condition: Condition)] = []
    for (name, value) in try node.fields() {
      let field: Field
      do throws(UnknownField) {
        field = try Field(named: name, of: kind)
      } catch {
        throw FieldLookup.refusal(error, "\(node.path): ")
      }
      if field.isOfNames { try run.requirePeople(name) }
      result.append((field, try condition(value, field, run)))
    }
    return result
  }

  private static func condition(
    _ node: LuaNode, _ field: Field, _ run: ScriptRun
  ) throws(LuaError) -> Condition {
    switch node.value {
    case .boolean(let boolean) where !field.isBoolean: return .isPresent(boolean)
    case .table(let table) where !table.fields.isEmpty: return try range(node, table, run)
    case .table: return .anyOf(try operands(node, run))
    case .object(let object) where object.type === Collection.type:
      return .anyOf(try operands(node, run))
    default: return .equals(try operand(node, run))
    }
  }

  private static func range(
    _ node: LuaNode, _ table: LuaTable, _ run: ScriptRun
  ) throws(LuaError) -> Condition {
    try node.allow(fields: ["from", "to", "contains"])
    guard table.items.isEmpty else {
      throw node.error("a condition is a list of values or a range, not both at once")
    }
    if let words = node.field("contains") {
      guard table.fields.count == 1, let text = LuaText.string(words.value) else {
        throw node.error("expected contains = a string, and nothing beside it")
      }
      return .contains(text)
    }
    func bound(_ name: String) throws(LuaError) -> Operand? {
      guard let node = node.field(name) else { return nil }
      return try operand(node, run)
    }
    return .range(from: try bound("from"), to: try bound("to"))
  }

  private static func operands(_ node: LuaNode, _ run: ScriptRun) throws(LuaError) -> [Operand] {
    var result: [Operand] = []
    for item in try ContentReader.items(node) { result.append(try operand(item, run)) }
    return result
  }

  private static func operand(_ node: LuaNode, _ run: ScriptRun) throws(LuaError) -> Operand {
    switch node.value {
    case .string(let text): return .text(text)
    case .integer(let integer): return .integer(integer)
    case .number(let number): return Int(exactly: number).map { .integer($0) } ?? .number(number)
    case .boolean(let boolean): return .boolean(boolean)
    case .object(let object):
      if let date = object.target(as: DateObject.type) {
        return date.date.start.map { .date($0) } ?? .text(date.date.literal)
      }
      if let name = object.target(as: NameObject.type) {
        return name.person.map { .person($0) } ?? .text(name.name.displayName)
      }
      if object.target(as: RecordTypes.person) != nil { return .person(object.index) }
      if let text = RecordText.text(of: object) { return .text(text) }
      throw node.expected("a value to compare with")
    default:
      throw node.expected("a value to compare with")
    }
  }
}

extension Field {
  /// Whether the field holds people: names are compared by who they are.
  var isOfNames: Bool {
    switch self {
    case .names, .work(.authors), .work(.editors), .work(.coauthors): true
    default: false
    }
  }

  /// Whether the field holds true or false, so that a boolean condition is about its value.
  var isBoolean: Bool { name.hasPrefix("is_") }
}
