internal import Synchronization

/// What all object types have in common; make one as ``LuaObjectType``.
public class LuaType: @unchecked Sendable {
  // Unchecked since a class that is inherited from cannot be checked; every property of it and of its
  // one subclass is a constant of a Sendable type.

  /// What scripts and messages call it: `type`, "(work expected, got nil)".
  public let name: String
  /// Who keeps the objects alive.
  public let lifetime: LuaLifetime
  let number: Int32
  let propertyNames: [String]
  let getters: [LuaGetter]
  let methodNames: [String]
  let methods: [LuaMethod]
  let element: LuaGetter?
  let weigher: LuaWeigher?
  let metamethods: [(kind: LuaMetamethod, method: LuaMethod)]
  let readOnlyHint: String?

  // The number is a place in an array of each state, so that finding a type's metatable needs no
  // look-up by name.
  private static let numbers = Atomic<Int32>(0)

  init(
    name: String, lifetime: LuaLifetime, propertyNames: [String], getters: [LuaGetter],
    methodNames: [String], methods: [LuaMethod], element: LuaGetter?, weigher: LuaWeigher?,
    metamethods: [(kind: LuaMetamethod, method: LuaMethod)], readOnlyHint: String?
  ) {
    self.name = name
    self.lifetime = lifetime
    self.propertyNames = propertyNames
    self.getters = getters
    self.methodNames = methodNames
    self.methods = methods
    self.element = element
    self.weigher = weigher
    self.metamethods = metamethods
    self.readOnlyHint = readOnlyHint
    number = Self.numbers.wrappingAdd(1, ordering: .relaxed).oldValue
  }

  /// The names a script can write after the dot, properties first.
  public var memberNames: [String] { propertyNames + methodNames }
}
