/// Writes `docs/lua-api.md`.
enum ReferencePage {
  static var text: String {
    var lines = [ReferenceGuide.introduction, ""]
    lines += ["## The record", ""]
    for type in ClassDocumentation.all { lines += section(type) }
    for module in ModuleDeclarations.all { lines += section(module) }
    lines += ["## help", ""] + body(HelpFunction.declaration, name: "help")
    lines += [ReferenceGuide.closing]
    return lines.joined(separator: "\n")
  }

  // MARK: Classes

  private static func section(_ type: ClassDocumentation) -> [String] {
    let title = title(type)
    var lines = ["### \(title)", "", type.summary, ""]
    if let note = ReferenceGuide.notes[type.name] { lines += [note, ""] }
    if !type.fields.isEmpty {
      lines += ["| field | holds | |", "|---|---|---|"]
      for field in type.fields {
        let name = type.name == "data" ? "data.\(field.name)" : field.name
        lines.append(
          "| `\(name)` | \(cell(field.type.description))\(field.isOptional ? " or nil" : "") "
            + "| \(cell(field.summary)) |")
      }
      lines.append("")
    }
    for method in type.methods {
      lines += ["#### \(title):\(method.name)", ""]
      lines += body(method, name: "\(title):\(method.name)")
    }
    return lines
  }

  private static func title(_ type: ClassDocumentation) -> String {
    ValueType.spaced(type.name)
  }

  // MARK: Libraries

  private static func section(_ module: ModuleDeclaration) -> [String] {
    var lines = ["## \(module.name)", "", module.summary, ""]
    if !module.details.isEmpty { lines += [module.details, ""] }
    for function in module.functions {
      let name = "\(module.name).\(function.name)"
      lines += ["### \(name)", ""] + body(function, name: name)
    }
    return lines
  }

  // MARK: Functions

  private static func body(
    _ function: FunctionDeclaration, name: String
  ) -> [String] {
    var lines = ["`\(Signature.of(function, name: name))`", "", function.summary]
    if !function.details.isEmpty { lines[lines.count - 1] += "\n" + function.details }
    lines.append("")
    if !function.parameters.isEmpty {
      for parameter in function.parameters { append(parameter, depth: 0, to: &lines) }
      lines.append("")
    }
    if let returns = function.returns {
      var line = "Returns \(returns.type.description)"
      if returns.isOptional, returns.summary.isEmpty { line += " or nil" }
      if !returns.summary.isEmpty { line += ", \(returns.summary)" }
      lines += [line + ".", ""]
    }
    if !function.example.isEmpty { lines += ["```lua", function.example, "```", ""] }
    return lines
  }

  private static func append(_ parameter: Parameter, depth: Int, to lines: inout [String]) {
    var line = String(repeating: "  ", count: depth) + "- `\(parameter.name)`"
    if parameter.isVariadic { line += " …" }
    line += " (\(parameter.type.description)"
    if let value = parameter.defaultValue {
      line += "; else `\(value)`"
    } else if parameter.isOptional, !parameter.isVariadic {
      line += "; optional"
    }
    lines.append(line + "): \(parameter.summary)")
    for field in parameter.type.fields { append(field, depth: depth + 1, to: &lines) }
  }

  private static func cell(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "|" { result += "\\|" } else { result.append(character) }
    }
    return result
  }
}
