internal import LuaRuntime

/// Reads single values the way scripts mean them.
enum LuaText {
  /// A string, or a number as text: 3 is `3`, 3.0 too, 2.5 is `2.5`.
  static func string(_ value: LuaValue) -> String? {
    switch value {
    case .string(let text): text
    case .integer(let integer): String(integer)
    case .number(let number): string(number)
    default: nil
    }
  }

  /// A number as text, without `.0` where it is whole.
  static func string(_ number: Double) -> String {
    if let integer = Int(exactly: number) { return String(integer) }
    return number.description
  }

  /// A whole number, of either of Lua's kinds.
  static func integer(_ value: LuaValue) -> Int? {
    switch value {
    case .integer(let integer): integer
    case .number(let number): Int(exactly: number)
    default: nil
    }
  }

  /// A number of either kind.
  static func number(_ value: LuaValue) -> Double? {
    switch value {
    case .integer(let integer): Double(integer)
    case .number(let number): number
    default: nil
    }
  }

  /// What messages say was found: `a boolean`, `a work`, `nothing`.
  static func kind(_ value: LuaValue) -> String {
    switch value {
    case .nil: "nil"
    case .boolean: "a boolean"
    case .integer, .number: "a number"
    case .string: "a string"
    case .table: "a table"
    case .function: "a function"
    case .object(let object): ValueType.withArticle(object.type.name)
    }
  }
}

extension LuaNode {
  /// An error that says what was expected here and what was found.
  func expected(_ expected: String, hint: String? = nil) -> LuaError {
    error("expected \(expected), got \(LuaText.kind(value))", hint: hint)
  }
}
