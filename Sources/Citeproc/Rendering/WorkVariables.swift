import Bibliography

/// The parts of a work that a style asks for, taken out of the list of works once for each cite or reference.
struct WorkVariables: Sendable {
  var type = WorkType.document
  var text = VariableTable<TextVariable, String>()
  var names = ShortVariableTable<NameVariable, [PersonName]>()
  var dates = ShortVariableTable<DateVariable, PartialDate>()

  /// Those of no work.
  init() {}

  init(_ work: Work) {
    type = work.type
    text = work.text
    names = work.names
    dates = work.dates
  }

  /// A list of names; empty where the work has none.
  subscript(variable: NameVariable) -> [PersonName] { names[variable] ?? [] }
}
