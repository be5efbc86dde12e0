/// What refers to a state without keeping it alive.
///
/// A weak reference would do the same, but an object that has had one counts its references by a
/// slower way ever after, and a state is counted in each call.
final class LuaStateLink {
  /// The state; `nil` from the beginning of its end.
  var state: Unmanaged<LuaState>?
}
