/// Says how many bytes an object takes whose type it knows.
class LuaWeigher {
  func weight(of target: AnyObject) -> Int { 0 }
}

/// The weigher of a type. The downcast holds, as in ``LuaPropertyGetter``.
final class LuaTargetWeigher<Target: AnyObject>: LuaWeigher {
  private let body: @Sendable (Target) -> Int

  init(_ body: @escaping @Sendable (Target) -> Int) { self.body = body }

  override func weight(of target: AnyObject) -> Int {
    body(unsafeDowncast(target, to: Target.self))
  }
}
