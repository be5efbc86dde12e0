/// What a parameter takes, a field holds or a function returns; the checks, the help, the reference and the
/// editor's stubs are all made from it.
indirect enum ValueType: Sendable, Equatable {
  case any
  case boolean
  case integer
  case number
  case string
  /// One of these texts.
  case choice([String])
  /// Text for a line: a string, a number, a list of them, an inline element.
  case inlines
  /// Content of a page: everything `inlines` takes, and block elements.
  case blocks
  /// A function, described by its parameters and what it returns: `(work): boolean`.
  case function(String)
  /// A record, a collection, a name or a date, by the name of its class.
  case object(String)
  /// A list: a table with items, or a collection.
  case list(ValueType)
  /// A table of named fields; `items` says what its list part holds, if it may have one.
  case table([Parameter], items: ValueType? = nil)
  /// A table with any names, each with such a value.
  case map(ValueType)
  /// One of several.
  case oneOf([ValueType])
  /// `false`, where it stands for “none”.
  case `false`
}

extension ValueType {
  /// The words of messages and of the reference: `a string`, `"left", "center" or "right"`.
  var description: String {
    switch self {
    case .any: "any value"
    case .boolean: "true or false"
    case .integer: "an integer"
    case .number: "a number"
    case .string: "a string"
    case .choice(let choices): Self.alternatives(choices.map { "\"\($0)\"" })
    case .inlines: "text"
    case .blocks: "content"
    case .function(let signature): "a function\(signature)"
    case .object(let name): Self.withArticle(Self.spaced(name))
    case .list(.any): "a list"
    case .list(let element): "a list of \(element.plural)"
    case .table(_, items: nil): "a table"
    case .table: "a table with a list"
    case .map: "a table"
    case .oneOf(let types): Self.alternatives(types.map(\.description))
    case .false: "false"
    }
  }

  private var plural: String {
    switch self {
    case .string: "strings"
    case .integer: "integers"
    case .number: "numbers"
    case .inlines: "texts"
    case .object(let name): PluralWord.of(Self.spaced(name))
    case .table: "tables"
    case .choice: "(\(description))"
    case .oneOf(let types): types.map(\.plural).joined(separator: " or ")
    case .list: "lists"
    default: description
    }
  }

  /// The type as an editor's stub writes it (LuaCATS): `string|dossier.work`.
  var stub: String {
    switch self {
    case .any: "any"
    case .boolean: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string: "string"
    case .choice(let choices): choices.map { "\"\($0)\"" }.joined(separator: "|")
    case .inlines: "dossier.Inlines"
    case .blocks: "dossier.Blocks"
    case .function(let signature): "fun\(signature)"
    case .object(let name): "dossier.\(name)"
    case .list(let element): Self.grouped(element.stub) + "[]"
    case .table(let fields, let items): Self.tableStub(fields, items)
    case .map(let value): "table<string, \(value.stub)>"
    case .oneOf(let types): types.map(\.stub).joined(separator: "|")
    case .false: "false"
    }
  }

  private static func tableStub(_ fields: [Parameter], _ items: ValueType?) -> String {
    var parts = fields.map { field in
      "\(field.stubKey)\(field.isOptional ? "?" : ""): \(field.type.stub)"
    }
    if let items { parts.append("[integer]: \(items.stub)") }
    return parts.isEmpty ? "table" : "{ \(parts.joined(separator: ", ")) }"
  }

  private static func grouped(_ stub: String) -> String {
    stub.contains("|") || stub.hasPrefix("fun") ? "(\(stub))" : stub
  }

  /// The fields of a table, where the type has any; help and reference list them.
  var fields: [Parameter] {
    switch self {
    case .table(let fields, _): fields
    case .list(let element): element.fields
    case .oneOf(let types): types.flatMap(\.fields)
    default: []
    }
  }

  /// The words of a class's name: `similar author`.
  static func spaced(_ name: String) -> String {
    String(name.map { $0 == "_" ? " " : $0 })
  }

  static func alternatives(_ words: [String]) -> String {
    guard let last = words.last else { return "" }
    guard words.count > 1 else { return last }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }

  static func withArticle(_ name: String) -> String {
    guard let first = name.first else { return name }
    return "aeiou".contains(first) ? "an \(name)" : "a \(name)"
  }
}
