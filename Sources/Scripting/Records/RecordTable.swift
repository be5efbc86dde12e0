internal import Dataset
internal import LuaRuntime

/// One list of the dataset as the target of the Lua objects that stand for its records: an object is this table
/// and the record's index, so that a record costs no Swift allocation and two fetches of it are one Lua value.
final class RecordTable {
  unowned let run: ScriptRun
  let list: RecordList
  // Held here as well as by the run, since a loop over many records asks for nothing else.
  private let source: RecordSource
  /// The part of a stream whose records these are.
  private let part: Int

  init(run: ScriptRun, list: RecordList) {
    self.run = run
    self.list = list
    source = run.source
    part = run.source.part
  }

  /// The value of a field of a record; none where the record was let go.
  func value(_ field: Field, _ index: Int) -> FieldValue {
    isShown(index) ? shownValue(field, index) : .none
  }

  /// The same of a record that ``check(_:)`` let pass.
  func shownValue(_ field: Field, _ index: Int) -> FieldValue {
    source.value(of: field, in: list, at: index)
  }

  /// Remembers that a record was read; see ``ReportError/description``.
  func note(_ index: Int) {
    source.lastRead = (list, index)
  }

  /// Whether a record may be read: one of a stream may be only in its turn.
  func isShown(_ index: Int) -> Bool { source.isShown(list, index, of: part) }

  /// Refuses a record of a stream whose turn is over.
  func check(_ index: Int) throws(LuaError) {
    if isShown(index) { return }
    throw LuaError(
      "this work's turn is over: works that are read one at a time can be asked only while each(work) has them",
      hint: "keep what is needed of a work, such as work.title, and not the work itself",
      kind: .unavailable)
  }

  /// A field by its name; `nil` where there is none or it has no value.
  func text(_ name: String, _ index: Int) -> String? {
    guard let field = try? Field(named: name, of: list.kind),
      case .text(let text) = value(field, index)
    else { return nil }
    return text
  }
}
