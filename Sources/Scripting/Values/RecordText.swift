internal import Bibliography
internal import Dataset
internal import LuaRuntime
internal import Parsing

/// The words for records and other values of the interface.
enum RecordText {
  /// The text that a value stands for where text is wanted; `nil` for what has none, such as a work.
  static func text(of object: LuaObject) -> String? {
    if let date = object.target(as: DateObject.type) { return DateFormat.text(date.date) }
    if let name = object.target(as: NameObject.type) { return name.name.displayName }
    if let location = object.target(as: LocationObject.type) {
      return location.location.description
    }
    if let link = object.target(as: LinkObject.type) { return link.link.url }
    if let table = object.target(as: RecordTypes.person) { return table.text("name", object.index) }
    return nil
  }

  /// What to write instead of a value that has no text.
  static func hint(for object: LuaObject) -> String? {
    if object.type === RecordTypes.work {
      return "write work.title, or cite.inlines(work) for the whole reference"
    }
    if object.type === GroupObject.type { return "write group.key or group.items" }
    if object.type === CountObject.type { return "write count.key or count.count" }
    let fields = object.type.memberNames.filter { ["title", "name", "degree"].contains($0) }
    return fields.first.map { "write one of its fields, such as .\($0)" }
  }

  /// What `print` shows of a record: `<work millidge2020: "Whence …" (2020)>`; `nil` for what is no record.
  static func description(of object: LuaObject) -> String? {
    guard let table = object.target as? RecordTable else { return nil }
    let index = object.index
    if table.list.kind == .person { return table.text("name", index) }
    var text = "<\(table.list.kind.name)"
    if table.list.kind == .work, let id = table.text("id", index) { text += " \(id)" }
    let name = ["title", "degree", "name"].lazy.compactMap { table.text($0, index) }.first
    if let name { text += ": \"\(name)\"" }
    if let field = try? Field(named: "year", of: table.list.kind),
      case .integer(let year) = table.value(field, index)
    {
      text += " (\(year))"
    }
    return text + ">"
  }

  /// Where a record was read, and which it is: `millidge2020 (refs.bib:120)`.
  static func place(_ run: ScriptRun, _ list: RecordList, _ index: Int) -> String? {
    let table = run.table(list)
    guard let field = try? Field(named: "sources", of: list.kind),
      case .locations(let locations) = table.value(field, index), let first = locations.first
    else { return nil }
    let name = ["id", "title", "degree", "name"].lazy.compactMap { table.text($0, index) }.first
    return name.map { "\(list.kind.name) '\($0)' (\(first))" } ?? "\(list.kind.name) (\(first))"
  }

  private static func other(_ object: LuaObject) -> String {
    if let group = object.target(as: GroupObject.type) {
      return "<group \(short(group.key)): \(group.count)>"
    }
    if let count = object.target(as: CountObject.type) {
      return "<count \(short(count.key)): \(count.count)>"
    }
    if let related = object.target as? any RelatedPerson { return related.name }
    if let finding = object.target(as: FindingObject.type) { return finding.finding.description }
    if let collection = object.target(as: Collection.type) {
      return "<\(collection.count) \(collection.count == 1 ? "item" : "items")>"
    }
    return "<\(object.type.name)>"
  }

  /// A short text of any value, for `print` and messages.
  static func short(_ value: LuaValue) -> String {
    if let text = LuaText.string(value) { return text }
    switch value {
    case .nil: return "nil"
    case .boolean(let boolean): return boolean ? "true" : "false"
    case .object(let object):
      return text(of: object) ?? description(of: object) ?? other(object)
    default: return LuaText.kind(value)
    }
  }
}
