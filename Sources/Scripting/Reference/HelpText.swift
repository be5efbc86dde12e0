internal import LuaRuntime

/// The texts that `help` prints.
enum HelpText {
  static let overview = """
    help(doc)         the library doc; also cite, text, log
    help(doc.table)   one function
    help(data)        the record and its lists
    help(data.works)  what a collection can do
    help("work")      the fields of a work; also "person", "name", "date", …
    help("collection:where")
    """

  /// Every name that there is help for.
  static var names: [String] {
    var names = ["help"]
    for module in ModuleDeclarations.all {
      names.append(module.name)
      names += module.functions.map { "\(module.name).\($0.name)" }
    }
    for type in ClassDocumentation.all {
      names.append(type.name)
      names += type.methods.map { "\(type.name):\($0.name)" }
    }
    return names
  }

  /// The help for a name such as `doc.table`, `collection:where` or `work`.
  static func text(named name: String) -> String? {
    if name == "help" { return text(HelpFunction.declaration, name: name) }
    for module in ModuleDeclarations.all {
      if name == module.name { return text(module) }
      for function in module.functions where name == "\(module.name).\(function.name)" {
        return text(function, name: name)
      }
    }
    for type in ClassDocumentation.all {
      if name == type.name { return text(type) }
      for method in type.methods where name == "\(type.name):\(method.name)" {
        return text(method, name: name)
      }
    }
    return nil
  }

  /// The help for an object's type.
  static func text(of object: LuaObject) -> String? {
    ClassDocumentation.of(object.type).map(text)
  }

  private static func text(_ module: ModuleDeclaration) -> String {
    let rows = module.functions.map { ("\(module.name).\($0.name)", $0.summary) }
    return ([module.summary, ""] + aligned(rows)).joined(separator: "\n")
  }

  private static func text(_ type: ClassDocumentation) -> String {
    var lines = ["\(type.name): \(type.summary)", ""]
    lines += aligned(
      type.fields.map { ($0.name, "\($0.type.description): \($0.summary)") })
    lines += aligned(type.methods.map { (Signature.of($0, name: ":\($0.name)"), $0.summary) })
    return lines.joined(separator: "\n")
  }

  /// The help for one function.
  static func text(_ function: FunctionDeclaration, name: String) -> String {
    var lines = [Signature.of(function, name: name), "  " + function.summary]
    if !function.details.isEmpty {
      lines += function.details.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "  " + $0 }
    }
    for parameter in function.parameters { append(parameter, depth: 1, to: &lines) }
    if let returns = function.returns {
      let summary = returns.summary.isEmpty ? "" : ", \(returns.summary)"
      lines.append("  returns \(returns.type.description)\(summary)")
    }
    if !function.example.isEmpty {
      lines +=
        ["  example:"]
        + function.example.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "    " + $0 }
    }
    return lines.joined(separator: "\n")
  }

  private static func append(_ parameter: Parameter, depth: Int, to lines: inout [String]) {
    var line = String(repeating: "  ", count: depth) + parameter.name
    line += parameter.isOptional && !parameter.isVariadic ? "? " : " "
    line += "(\(parameter.type.description)"
    if let value = parameter.defaultValue { line += ", else \(value)" }
    lines.append(line + "): \(parameter.summary)")
    for field in parameter.type.fields { append(field, depth: depth + 1, to: &lines) }
  }

  private static func aligned(_ rows: [(String, String)]) -> [String] {
    let width = min(32, rows.map(\.0.count).max() ?? 0)
    return rows.map { name, text in
      "  " + name + String(repeating: " ", count: max(1, width + 2 - name.count)) + text
    }
  }
}
