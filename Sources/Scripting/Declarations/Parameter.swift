/// A parameter of a Lua function, or a named field of a table that one takes.
struct Parameter: Sendable, Equatable {
  /// The name in help, messages and the reference; for a field, the name in the script.
  let name: String
  let type: ValueType
  /// What it is for, in a sentence without a full stop.
  let summary: String
  /// Whether it may be left out (or be nil).
  let isOptional: Bool
  /// What stands in for a parameter left out, as a script would write it.
  let defaultValue: String?
  /// Whether it takes all remaining arguments.
  let isVariadic: Bool

  /// A parameter that must be given.
  static func required(_ name: String, _ type: ValueType, _ summary: String) -> Parameter {
    Parameter(
      name: name, type: type, summary: summary, isOptional: false, defaultValue: nil,
      isVariadic: false)
  }

  /// A parameter that may be left out.
  static func optional(
    _ name: String, _ type: ValueType, default defaultValue: String? = nil, _ summary: String
  ) -> Parameter {
    Parameter(
      name: name, type: type, summary: summary, isOptional: true, defaultValue: defaultValue,
      isVariadic: false)
  }

  /// The last parameter, which takes all remaining arguments.
  static func variadic(_ name: String, _ type: ValueType, _ summary: String) -> Parameter {
    Parameter(
      name: name, type: type, summary: summary, isOptional: true, defaultValue: nil,
      isVariadic: true)
  }

  /// The name as a key of a table in a stub; a word that Lua keeps for itself stands in brackets.
  var stubKey: String { LuaWord.isName(name) ? name : "[\"\(name)\"]" }
}
