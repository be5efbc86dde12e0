internal import Dataset
internal import LuaRuntime

/// One list of the dataset as the target of the Lua objects that stand for its records: an object is this table
/// and the record's index, so that a record costs no Swift allocation and two fetches of it are one Lua value.
final class RecordTable {
  unowned let run: ScriptRun
  let list: RecordList
  // Held here as well as by the run, since a loop over many records asks for nothing else.
  private let source: RecordSource

  init(run: ScriptRun, list: RecordList) {
    self.run = run
    self.list = list
    source = run.source
  }

  /// The value of a field of a record.
  func value(_ field: Field, _ index: Int) -> FieldValue {
    source.value(of: field, in: list, at: index)
  }

  /// Remembers that a record was read; see ``ReportError/description``.
  func note(_ index: Int) {
    source.lastRead = (list, index)
  }

  /// A field by its name; `nil` where there is none or it has no value.
  func text(_ name: String, _ index: Int) -> String? {
    guard let field = try? Field(named: name, of: list.kind),
      case .text(let text) = value(field, index)
    else { return nil }
    return text
  }
}
