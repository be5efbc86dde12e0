/// A Lua value on the Swift side: a whole tree, with nothing left to ask Lua for.
///
/// Tables are read raw, so no metamethod of a script runs while one is read. Integers and floats stay
/// apart, as in Lua: `1` is `.integer(1)`, `1.0` is `.number(1)`. A string that is not UTF-8 arrives
/// repaired, with U+FFFD where bytes made no sense.
public enum LuaValue {
  /// No value.
  case `nil`
  /// `true` or `false`.
  case boolean(Bool)
  /// A whole number of 64 bits.
  case integer(Int)
  /// A floating-point number.
  case number(Double)
  /// A text.
  case string(String)
  /// A table: its list part and its named fields.
  indirect case table(LuaTable)
  /// A function of the script, or one of the host.
  case function(LuaFunction)
  /// A Swift object that the host had shown to the script.
  case object(LuaObject)

  /// What messages call the type: "nil", "boolean", "number", "string", "table", "function", or the
  /// name of the object's type.
  public var typeName: String {
    switch self {
    case .nil: "nil"
    case .boolean: "boolean"
    case .integer, .number: "number"
    case .string: "string"
    case .table: "table"
    case .function: "function"
    case .object(let object): object.type.name
    }
  }

  /// Whether this is `nil`.
  public var isNil: Bool {
    if case .nil = self { true } else { false }
  }
}
