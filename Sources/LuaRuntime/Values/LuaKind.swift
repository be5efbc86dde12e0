/// The type of a value on Lua's side.
public enum LuaKind: Int32, Sendable {
  /// Beyond the last argument.
  case absent = 0
  /// `nil`
  case `nil`
  /// `true` or `false`
  case boolean
  /// A whole number.
  case integer
  /// A float.
  case number
  /// A string.
  case string
  /// A table.
  case table
  /// A function.
  case function
  /// A Swift object.
  case object
  /// Anything else; scripts have no way to make one.
  case other
}
