internal import LuaRuntime

/// Writes the interface's types for editors, in LuaCATS annotations.
///
/// Source: lua-language-server's documentation, “Annotations”.
enum StubFile {
  static var text: String {
    var lines = [
      "---@meta",
      "-- The types of Dossier's Lua interface, for editors; scripts neither need nor load this file.",
      "",
      "---Text for a line: see doc in docs/lua-api.md.",
      "---@alias dossier.Inlines string|number|dossier.doc_element|dossier.date|dossier.name"
        + "|dossier.person|dossier.collection|dossier.Inlines[]",
      "---Content of a page: everything that is text, and block elements.",
      "---@alias dossier.Blocks dossier.Inlines|dossier.Blocks[]",
      "",
      "---@class dossier.doc_element", "",
    ]
    for type in ClassDocumentation.all { lines += stub(type) }
    for module in ModuleDeclarations.all { lines += stub(module) }
    lines += function(HelpFunction.declaration, name: "help", prefix: "help")
    return lines.joined(separator: "\n")
  }

  // MARK: Classes

  private static func stub(_ type: ClassDocumentation) -> [String] {
    let classes = type.methods.flatMap { optionClasses($0, prefix: "\(type.name).\($0.name)") }
    var lines = classes + ["---\(type.summary)", "---@class dossier.\(type.name)"]
    if type.name == "collection" { lines.append("---@field [integer] any") }
    for field in type.fields {
      lines.append(
        "---@field \(field.name)\(field.isOptional ? "?" : "") \(stub(field.type)) \(field.summary)"
      )
    }
    let local = type.name
    lines += ["local \(local) = {}", ""]
    for method in type.methods {
      lines += self.method(
        method, name: "\(local):\(method.name)", prefix: "\(type.name).\(method.name)")
    }
    return lines
  }

  /// A list of the record is a collection: it has methods.
  private static func stub(_ type: ValueType) -> String {
    if case .list = type { return "dossier.collection|\(type.stub)" }
    return type.stub
  }

  // MARK: Libraries

  private static func stub(_ module: ModuleDeclaration) -> [String] {
    var lines = [
      "---\(module.summary)", "---@class dossier.\(module.name)", "\(module.name) = {}", "",
    ]
    for declaration in module.functions {
      let name = "\(module.name).\(declaration.name)"
      lines += optionClasses(declaration, prefix: name)
      lines += function(declaration, name: name, prefix: name)
    }
    return lines
  }

  // MARK: Functions

  private static func function(
    _ declaration: FunctionDeclaration, name: String, prefix: String
  ) -> [String] {
    annotations(declaration, prefix: prefix)
      + ["function \(name)(\(parameters(declaration))) end", ""]
  }

  private static func method(
    _ declaration: FunctionDeclaration, name: String, prefix: String
  ) -> [String] {
    function(declaration, name: name, prefix: prefix)
  }

  private static func parameters(_ declaration: FunctionDeclaration) -> String {
    declaration.parameters.map { $0.isVariadic ? "..." : $0.name }.joined(separator: ", ")
  }

  private static func annotations(
    _ declaration: FunctionDeclaration, prefix: String
  ) -> [String] {
    var lines = ["---\(declaration.summary)"]
    for line in declaration.details.split(separator: "\n") { lines.append("---\(line)") }
    if !declaration.example.isEmpty {
      lines +=
        ["---```lua"]
        + declaration.example.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "---\($0)" } + ["---```"]
    }
    for parameter in declaration.parameters {
      let name = parameter.isVariadic ? "..." : parameter.name
      let optional = parameter.isOptional && !parameter.isVariadic ? "?" : ""
      let type = named(parameter.type, "\(prefix).\(parameter.name)")
      lines.append("---@param \(name)\(optional) \(type) \(parameter.summary)")
    }
    if let returns = declaration.returns {
      let optional = returns.isOptional ? "?" : ""
      lines.append("---@return \(returned(returns.type))\(optional) \(returns.summary)")
    }
    return lines
  }

  private static func returned(_ type: ValueType) -> String {
    switch type {
    case .list(.any), .list(.string): type.stub
    default: stub(type)
    }
  }

  // MARK: Tables of options

  /// The type of a parameter, tables of fields by the name of their class.
  private static func named(_ type: ValueType, _ name: String) -> String {
    switch type {
    case .table(let fields, _) where !fields.isEmpty: "dossier.\(name)"
    case .oneOf(let types): types.map { named($0, name) }.joined(separator: "|")
    case .list(.table(let fields, _)) where !fields.isEmpty: "dossier.\(name)[]|dossier.collection"
    case .list(.oneOf(let types)):
      "(" + types.map { named($0, name) }.joined(separator: "|") + ")[]|dossier.collection"
    case .list: "\(type.stub)|dossier.collection"
    default: type.stub
    }
  }

  /// The classes of a function's tables of options, those within others first.
  private static func optionClasses(
    _ declaration: FunctionDeclaration, prefix: String
  ) -> [String] {
    declaration.parameters.flatMap { classes($0.type, "\(prefix).\($0.name)") }
  }

  private static func classes(_ type: ValueType, _ name: String) -> [String] {
    switch type {
    case .table(let fields, let items) where !fields.isEmpty:
      var lines = fields.flatMap { classes($0.type, "\(name).\($0.name)") }
      lines.append("---@class dossier.\(name)")
      for field in fields {
        let optional = field.isOptional ? "?" : ""
        let type = named(field.type, "\(name).\(field.name)")
        lines.append("---@field \(field.stubKey)\(optional) \(type) \(field.summary)")
      }
      if let items { lines.append("---@field [integer] \(items.stub)") }
      return lines + [""]
    case .oneOf(let types): return types.flatMap { classes($0, name) }
    case .list(let element): return classes(element, name)
    default: return []
    }
  }

  // MARK: Settings

  /// Lua's own libraries that scripts lack are switched off, so that an editor does not offer them.
  static let settings = """
    {
      "$schema": "https://raw.githubusercontent.com/LuaLS/vscode-lua/master/setting/schema.json",
      "runtime.version": "Lua 5.4",
      "runtime.builtin": {
        "coroutine": "disable",
        "debug": "disable",
        "io": "disable",
        "os": "disable",
        "package": "disable"
      },
      "workspace.checkThirdParty": false
    }

    """
}
