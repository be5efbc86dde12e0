/// A function as one writes it: `text.truncate(text, length, options?)`.
enum Signature {
  /// The signature under a full name such as `doc.table` or `collection:where`.
  static func of(_ declaration: FunctionDeclaration, name: String) -> String {
    let parameters = declaration.parameters.map { parameter in
      if parameter.isVariadic { return "…" }
      return parameter.name + (parameter.isOptional ? "?" : "")
    }
    if declaration.parameters.count == 1, case .table = declaration.parameters[0].type {
      return "\(name) { … }"
    }
    return "\(name)(\(parameters.joined(separator: ", ")))"
  }
}
