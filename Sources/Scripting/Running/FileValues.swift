internal import LuaRuntime
internal import Parsing
internal import Readers

/// Reads YAML, JSON and CSV files into Lua values.
enum FileValues {
  /// The content of a file by the path as a script gives it; its ending says what it is.
  static func load(_ path: String, _ arguments: Arguments) throws(LuaError) -> LuaValue {
    guard isWithinFolder(path) else {
      throw arguments.error(
        "'\(path)' leads out of the project's folder",
        hint: "give a path within the folder, such as \"extra.yaml\"")
    }
    let bytes: [UInt8]
    do throws(FileRefusal) {
      bytes = try arguments.run.options.file(path)
    } catch {
      throw arguments.error("'\(path)': \(error.reason)")
    }
    switch path.split(separator: ".").last?.lowercased() {
    case "yaml"?, "yml"?: return try yaml(bytes, path, arguments)
    case "json"?: return try json(bytes, path, arguments)
    case "csv"?, "tsv"?: return try csv(bytes, path, arguments)
    default:
      throw arguments.error(
        "'\(path)': the ending does not say what the file is",
        hint: "files that end in .yaml, .json or .csv are read")
    }
  }

  private static func isWithinFolder(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.utf8.contains(0)
      && !path.split(separator: "/", omittingEmptySubsequences: false).contains("..")
  }

  private static func refuse(
    _ diagnostics: [Diagnostic], _ arguments: Arguments
  ) throws(LuaError) {
    guard let error = diagnostics.first(where: { $0.severity == .error }) else {
      return arguments.run.log(diagnostics)
    }
    let place = error.range.map { "\($0): " } ?? ""
    throw arguments.error(place + error.message, hint: error.hint.isEmpty ? nil : error.hint)
  }

  // MARK: YAML

  private static func yaml(
    _ bytes: [UInt8], _ path: String, _ arguments: Arguments
  ) throws(LuaError) -> LuaValue {
    let (value, diagnostics) = YAMLParser.parse(bytes, source: path)
    try refuse(diagnostics, arguments)
    return value.map(luaValue) ?? .nil
  }

  private static func luaValue(_ value: YAMLValue) -> LuaValue {
    switch value.content {
    case .scalar(let text, _):
      if value.isNull { return .nil }
      if let boolean = value.boolean { return .boolean(boolean) }
      if let integer = value.integer { return .integer(integer) }
      if let number = value.number { return .number(number) }
      return .string(text)
    case .sequence(let items):
      return .table(LuaTable(items: items.map { item($0.isNull ? .nil : luaValue($0)) }))
    case .mapping(let pairs):
      return .table(LuaTable(fields: pairs.map { ($0.key, luaValue($0.value)) }))
    }
  }

  /// A list cannot hold nil.
  private static func item(_ value: LuaValue) -> LuaValue {
    value.isNil ? .boolean(false) : value
  }

  // MARK: JSON

  private static func json(
    _ bytes: [UInt8], _ path: String, _ arguments: Arguments
  ) throws(LuaError) -> LuaValue {
    do throws(JSONError) {
      return luaValue(try JSONValue.parse(bytes, depthLimit: 90))
    } catch {
      let line = bytes.prefix(error.offset).count { $0 == UInt8(ascii: "\n") } + 1
      throw arguments.error("\(path):\(line): \(error)")
    }
  }

  private static func luaValue(_ value: JSONValue) -> LuaValue {
    switch value {
    case .null: return .nil
    case .bool(let boolean): return .boolean(boolean)
    case .number(let text):
      if let integer = Int(text) { return .integer(integer) }
      return Double(text).map { .number($0) } ?? .string(text)
    case .string(let text): return .string(text)
    case .array(let items): return .table(LuaTable(items: items.map { item(luaValue($0)) }))
    case .object(let object):
      return .table(LuaTable(fields: object.fields.map { ($0.key, luaValue($0.value)) }))
    }
  }

  // MARK: CSV

  private static func csv(
    _ bytes: [UInt8], _ path: String, _ arguments: Arguments
  ) throws(LuaError) -> LuaValue {
    let (table, diagnostics) = CSVParser.parse(bytes, source: path)
    try refuse(diagnostics, arguments)
    let rows = table.rows.map { row in
      let fields = zip(table.header, row.fields).filter { !$0.isEmpty && !$1.isEmpty }
      return LuaValue.table(LuaTable(fields: fields.map { ($0, .string($1)) }))
    }
    return .table(LuaTable(items: rows))
  }
}
