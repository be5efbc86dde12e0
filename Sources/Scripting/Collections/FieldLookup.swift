internal import Dataset
internal import LuaRuntime

/// Finds the dataset's fields by the names that scripts use.
enum FieldLookup {
  /// The field of a kind of records; a misspelt name is refused with the nearest one.
  static func field(
    _ name: String, of kind: RecordKind, _ arguments: Arguments
  ) throws(LuaError) -> Field {
    let field: Field
    do throws(UnknownField) {
      field = try Field(named: name, of: kind)
    } catch {
      throw refusal(error, "\(arguments.function): ")
    }
    if field.isOfNames { try arguments.run.requirePeople(name) }
    return field
  }

  /// The error for a name that no field has.
  static func refusal(_ error: UnknownField, _ start: String) -> LuaError {
    let article = ValueType.withArticle(error.kind.name)
    return LuaError(
      "\(start)there is no field '\(error.name)' in \(article)",
      hint: error.nearest.map { "did you mean '\($0)'?" }
        ?? "the fields are \(Field.names(of: error.kind).joined(separator: ", "))",
      kind: .badValue)
  }
}
