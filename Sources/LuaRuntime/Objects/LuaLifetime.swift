/// Who keeps the objects of a type alive while a script holds them.
public enum LuaLifetime: Sendable {
  /// The state: an object once shown lives until the state is closed. The cheapest, right for the
  /// dataset and for what is addressed inside it by an index. Equal object and index are one Lua value.
  case state
  /// The script: an object is released when Lua has collected the value that stands for it. Right for
  /// what scripts make along the way. With index 0 an object is one Lua value; with other indices each
  /// push makes a new value, equal (`==`) to the others.
  case script
}
