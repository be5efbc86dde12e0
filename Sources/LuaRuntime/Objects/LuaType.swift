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
  let methodNames: [String]

  let methods: [LuaMethod]
  let hasElements: Bool
  let metamethods: [(kind: LuaMetamethod, method: LuaMethod)]
  let readOnlyHint: String?

  // The number is a place in an array of each state, so that finding a type's metatable needs no
  // look-up by name.
  private static let numbers = Atomic<Int32>(0)

  init(
    name: String, lifetime: LuaLifetime, propertyNames: [String], methodNames: [String],
    methods: [LuaMethod], hasElements: Bool,
    metamethods: [(kind: LuaMetamethod, method: LuaMethod)], readOnlyHint: String?
  ) {
    self.name = name
    self.lifetime = lifetime
    self.propertyNames = propertyNames
    self.methodNames = methodNames
    self.methods = methods
    self.hasElements = hasElements
    self.metamethods = metamethods
    self.readOnlyHint = readOnlyHint
    number = Self.numbers.wrappingAdd(1, ordering: .relaxed).oldValue
  }

  // Pushes a property of an object of this type.
  func get(
    _ property: Int, of target: AnyObject, _ index: Int, _ call: inout LuaCall
  ) throws(LuaError) {}

  // Pushes an element of an object of this type.
  func element(
    _ position: Int, of target: AnyObject, _ index: Int, _ call: inout LuaCall
  ) throws(LuaError) {}

  /// The names a script can write after the dot, properties first.
  public var memberNames: [String] { propertyNames + methodNames }
}
