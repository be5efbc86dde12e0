internal import Bibliography
internal import LuaRuntime

/// Checks values against declared types, before a function's body sees them.
enum ArgumentCheck {
  /// Reads a call's arguments and checks them; `offset` is 1 for a method, whose object comes first.
  static func arguments(
    _ call: borrowing LuaCall, _ declaration: FunctionDeclaration, name: String, offset: Int,
    run: ScriptRun
  ) throws(LuaError) -> Arguments {
    let parameters = declaration.parameters
    var nodes: [LuaNode] = []
    nodes.reserveCapacity(max(parameters.count, call.count - offset))
    for place in 0..<max(parameters.count, call.count - offset) {
      let value = try call.value(place + 1 + offset)
      guard let parameter = parameter(at: place, of: parameters) else {
        if value.isNil { continue }
        throw tooMany(declaration, name, call.count - offset)
      }
      // The first argument needs no name: it is what the function is about.
      let root = place == 0 || parameter.isVariadic ? name : "\(name): \(parameter.name)"
      let node = LuaNode(value, path: LuaPath(root))
      if value.isNil {
        guard parameter.isOptional else { throw missing(parameter, place, name, declaration) }
      } else {
        try check(node, parameter.type)
      }
      nodes.append(node)
    }
    return Arguments(run: run, function: name, nodes: nodes)
  }

  private static func parameter(at place: Int, of parameters: [Parameter]) -> Parameter? {
    if place < parameters.count { return parameters[place] }
    guard let last = parameters.last, last.isVariadic else { return nil }
    return last
  }

  private static func missing(
    _ parameter: Parameter, _ place: Int, _ name: String, _ declaration: FunctionDeclaration
  ) -> LuaError {
    LuaError(
      "\(name): \(parameter.name) is missing; expected \(parameter.type.description)",
      hint: "write \(Signature.of(declaration, name: name))", kind: .badValue)
  }

  private static func tooMany(
    _ declaration: FunctionDeclaration, _ name: String, _ count: Int
  ) -> LuaError {
    let most = declaration.parameters.count
    let words =
      switch most {
      case 0: "no argument"
      case 1: "one argument"
      default: "at most \(most) arguments"
      }
    return LuaError(
      "\(name) takes \(words), got \(count)",
      hint: "write \(Signature.of(declaration, name: name))", kind: .badValue)
  }

  /// Refuses a value that is not of the type.
  ///
  /// Texts and content (`inlines`, `blocks`) pass: turning them into a document's parts checks them.
  static func check(_ node: LuaNode, _ type: ValueType) throws(LuaError) {
    switch type {
    case .any, .inlines, .blocks: return
    case .table(let fields, let items): try checkTable(node, fields, items, type)
    case .map(let value): try checkMap(node, value)
    case .list(let element): try checkList(node, element, type)
    case .choice(let choices): try checkChoice(node, choices)
    case .oneOf(let types): try checkAlternatives(node, types, type)
    case .integer where LuaText.integer(node.value) == nil && LuaText.number(node.value) != nil:
      throw node.error("expected an integer, got \(LuaText.string(node.value) ?? "")")
    default:
      guard matches(node.value, type) else { throw node.expected(type.description) }
      if case .object(let object) = node.value { try object.checkShown() }
    }
  }

  /// Whether a value is of the type as far as can be seen without looking into it.
  private static func matches(_ value: LuaValue, _ type: ValueType) -> Bool {
    switch (type, value) {
    case (.any, _), (.inlines, _), (.blocks, _): true
    case (.boolean, .boolean), (.false, .boolean(false)): true
    case (.integer, .integer), (.number, .integer), (.number, .number): true
    case (.integer, .number(let number)): Int(exactly: number) != nil
    case (.string, .string), (.choice, .string): true
    case (.string, .integer), (.string, .number): true
    case (.function, .function): true
    case (.object(let name), .object(let object)): object.type.name == ValueType.spaced(name)
    case (.list, .object(let object)): object.type === Collection.type
    case (.list, .table(let table)), (.table(_, items: .some), .table(let table)):
      table.fields.isEmpty || type.isTable
    case (.table, .table), (.map, .table): true
    case (.oneOf(let types), _): types.contains { matches(value, $0) }
    default: false
    }
  }

  private static func checkAlternatives(
    _ node: LuaNode, _ types: [ValueType], _ whole: ValueType
  ) throws(LuaError) {
    let candidates = types.filter { matches(node.value, $0) }
    guard let first = candidates.first else { throw node.expected(whole.description) }
    if candidates.count == 1 || isString(node.value) && !candidates.contains(.string) {
      if candidates.count == 1 { return try check(node, first) }
      return try checkChoice(node, candidates.flatMap(\.choices))
    }
  }

  private static func isString(_ value: LuaValue) -> Bool {
    if case .string = value { true } else { false }
  }

  private static func checkTable(
    _ node: LuaNode, _ fields: [Parameter], _ items: ValueType?, _ type: ValueType
  ) throws(LuaError) {
    guard case .table(let table) = node.value else { throw node.expected(type.description) }
    for (name, value) in table.fields {
      guard let field = fields.first(where: { $0.name == name }) else {
        throw node.error("there is no field '\(name)'", hint: Self.hint(name, fields))
      }
      try check(LuaNode(value, path: node.path.appending(.field(name))), field.type)
    }
    for field in fields where !field.isOptional && table[field.name] == nil {
      throw node.error(
        "field '\(field.name)' is missing; expected \(field.type.description)")
    }
    if items == nil, let first = table.items.first {
      throw node.error(
        "there is no place for an item without a name, got \(LuaText.kind(first)) at 1",
        hint: fields.isEmpty ? nil : "the fields are \(fields.map(\.name).joined(separator: ", "))")
    }
    try checkItems(node, table, items ?? .any)
  }

  private static func hint(_ name: String, _ fields: [Parameter]) -> String? {
    NearestName.hint(name, among: fields.map(\.name))
      ?? (fields.isEmpty ? nil : "the fields are \(fields.map(\.name).joined(separator: ", "))")
  }

  private static func checkMap(_ node: LuaNode, _ type: ValueType) throws(LuaError) {
    guard case .table(let table) = node.value else { throw node.expected("a table") }
    for (name, value) in table.fields {
      try check(LuaNode(value, path: node.path.appending(.field(name))), type)
    }
  }

  private static func checkList(
    _ node: LuaNode, _ element: ValueType, _ type: ValueType
  ) throws(LuaError) {
    if case .object(let object) = node.value, object.type === Collection.type { return }
    guard case .table(let table) = node.value else { throw node.expected(type.description) }
    if let field = table.fields.first {
      throw node.error(
        "expected \(type.description), got a table with a field '\(field.name)'")
    }
    try checkItems(node, table, element)
  }

  private static func checkItems(
    _ node: LuaNode, _ table: LuaTable, _ element: ValueType
  ) throws(LuaError) {
    try Holes.check(node, table)
    if element == .any || element == .inlines || element == .blocks { return }
    for (place, value) in table.items.enumerated() {
      try check(LuaNode(value, path: node.path.appending(.item(place + 1))), element)
    }
  }

  private static func checkChoice(_ node: LuaNode, _ choices: [String]) throws(LuaError) {
    guard case .string(let text) = node.value else {
      throw node.expected(ValueType.choice(choices).description)
    }
    guard !choices.contains(text) else { return }
    throw node.error(
      "expected \(ValueType.choice(choices).description), got \"\(text)\"",
      hint: NearestName.hint(text, among: choices))
  }
}

extension ValueType {
  fileprivate var isTable: Bool {
    if case .table = self { true } else { false }
  }

  fileprivate var choices: [String] {
    if case .choice(let choices) = self { choices } else { [] }
  }
}
