internal import LuaRuntime

/// Writes values for people: tables with what they hold, records with what they are.
struct ValueInspector {
  private let run: ScriptRun

  init(_ run: ScriptRun) { self.run = run }

  /// The value as text; of large tables the beginning.
  func text(_ value: LuaValue) -> String {
    if case .string(let text) = value { return text }
    return text(value, depth: 0)
  }

  private func text(_ value: LuaValue, depth: Int) -> String {
    switch value {
    case .string(let text): return "\"\(text)\""
    case .table(let table): return text(table, depth: depth)
    case .function: return "<function>"
    case .object(let object):
      if depth == 0, let collection = object.target(as: Collection.type) {
        return collection.description
      }
      if let element = object.target(as: DocumentElement.type) { return "<\(element.name)>" }
      return RecordText.short(value)
    default: return RecordText.short(value)
    }
  }

  private func text(_ table: LuaTable, depth: Int) -> String {
    guard depth < 4 else { return "{ … }" }
    var parts = table.items.prefix(50).map { text($0, depth: depth + 1) }
    if table.items.count > 50 { parts.append("… \(table.items.count - 50) more") }
    for (name, value) in table.fields.prefix(50) {
      let key = LuaWord.isName(name) ? name : "[\"\(name)\"]"
      parts.append("\(key) = \(text(value, depth: depth + 1))")
    }
    return parts.isEmpty ? "{}" : "{ \(parts.joined(separator: ", ")) }"
  }
}
