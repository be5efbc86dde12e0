import Bibliography

/// The parts of a work that a style asks for, taken out of the list of works once for each cite or reference.
struct WorkVariables: Sendable {
  var type = WorkType.document
  var text = VariableTable<TextVariable, String>()
  var names = ShortVariableTable<NameVariable, [PersonName]>()
  var dates = ShortVariableTable<DateVariable, PartialDate>()

  /// Those of no work.
  init() {}

  /// Takes those of a work as it stands in its list: a copy of the whole work would touch all else that it holds.
  @inline(__always)
  mutating func take(from works: [Work], at index: Int) {
    type = works[index].type
    text = works[index].text
    names = works[index].names
    dates = works[index].dates
  }

  /// A list of names; empty where the work has none.
  subscript(variable: NameVariable) -> [PersonName] { names[variable] ?? [] }
}
