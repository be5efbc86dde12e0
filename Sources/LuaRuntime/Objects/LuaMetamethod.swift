/// The operators an object type can answer to. Each gets its operands as arguments 1 and 2.
public enum LuaMetamethod: Int32, Sendable, CaseIterable {
  /// `#a`
  case length = 0
  /// `a == b`. Without it, objects are equal when object, index and type are.
  case equal
  /// `a < b`
  case less
  /// `a <= b`
  case lessEqual
  /// `tostring(a)`, `print`, and `..` too where `concatenate` is not given.
  case text
  /// `a .. b`
  case concatenate
  /// `a(…)`: the object itself is argument 1.
  case call
}
