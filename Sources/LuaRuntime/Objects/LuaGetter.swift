/// Pushes a property or an element of an object whose type it knows.
///
/// Boxes, since an array of closures over a generic type has its type looked up at each access, which
/// costs more than the call.
class LuaGetter {
  func push(
    of target: AnyObject, _ index: Int, at position: Int, onto call: inout LuaCall
  ) throws(LuaError) {}
}

/// The getter of a property. The downcast holds, as in the next: only a push of a `Target` makes an
/// object of its type.
final class LuaPropertyGetter<Target: AnyObject>: LuaGetter {
  private let body: @Sendable (inout LuaCall, Target, Int) throws(LuaError) -> Void

  init(_ body: @escaping @Sendable (inout LuaCall, Target, Int) throws(LuaError) -> Void) {
    self.body = body
  }

  override func push(
    of target: AnyObject, _ index: Int, at position: Int, onto call: inout LuaCall
  ) throws(LuaError) {
    try body(&call, unsafeDowncast(target, to: Target.self), index)
  }
}

/// The getter of a list's elements.
final class LuaElementGetter<Target: AnyObject>: LuaGetter {
  private let body: @Sendable (inout LuaCall, Target, Int, Int) throws(LuaError) -> Void

  init(_ body: @escaping @Sendable (inout LuaCall, Target, Int, Int) throws(LuaError) -> Void) {
    self.body = body
  }

  override func push(
    of target: AnyObject, _ index: Int, at position: Int, onto call: inout LuaCall
  ) throws(LuaError) {
    try body(&call, unsafeDowncast(target, to: Target.self), index, position)
  }
}
