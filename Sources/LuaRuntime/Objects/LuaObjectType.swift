/// A type of Swift objects as scripts see them: a name, properties, methods, operators.
///
/// Scripts read properties and call methods; they cannot write. A misspelt name raises an error that
/// names the nearest real one. Make each type once, as a `static let`: states share it.
///
/// ```swift
/// static let workType: LuaObjectType<Dataset> = LuaObjectType(
///   "work", lifetime: .state,
///   properties: [
///     .init("title") { (call, dataset, index) throws(LuaError) in call.push(dataset.works[index].title) }
///   ],
///   methods: [
///     "csl": { (call) throws(LuaError) in
///       let work = try call.object(1, as: workType)
///       call.push(work.target.csl(work.index, try call.string(2)))
///     }
///   ])
/// ```
public final class LuaObjectType<Target: AnyObject>: LuaType, @unchecked Sendable {
  // Unchecked as its superclass is; it adds nothing stored.

  /// A field of the objects: `getter` pushes its value, or nothing for `nil`.
  public struct Property: Sendable {
    /// The name in scripts.
    public let name: String
    let getter: @Sendable (inout LuaCall, Target, Int) throws(LuaError) -> Void

    /// A field; the getter gets the object and the index it was pushed with.
    public init(
      _ name: String,
      _ getter: @escaping @Sendable (inout LuaCall, Target, Int) throws(LuaError) -> Void
    ) {
      self.name = name
      self.getter = getter
    }
  }

  /// Pushes the element at a position, from 1; pushes nothing where there is none. The first integer
  /// is the index the object was pushed with, the second the position asked for.
  public typealias Element =
    @Sendable (inout LuaCall, Target, Int, Int) throws(LuaError) -> Void

  /// A type.
  ///
  /// - Parameters:
  ///   - name: what scripts and messages call it.
  ///   - lifetime: who keeps its objects alive.
  ///   - properties: its fields, in the order help shows them.
  ///   - methods: its methods, called with the object as argument 1.
  ///   - element: makes the objects lists: `o[i]`, `ipairs(o)`; give a `length` too.
  ///   - weight: the bytes that an object takes, where that can be much; they count against the memory of
  ///     the script as long as it holds the object.
  ///   - metamethods: its operators.
  ///   - readOnlyHint: what to do instead, for the error of a script that writes a field.
  public convenience init(
    _ name: String,
    lifetime: LuaLifetime = .script,
    properties: [Property] = [],
    methods: KeyValuePairs<String, LuaMethod> = [:],
    element: Element? = nil,
    weight: (@Sendable (Target) -> Int)? = nil,
    metamethods: KeyValuePairs<LuaMetamethod, LuaMethod> = [:],
    readOnlyHint: String? = nil
  ) {
    self.init(
      name, lifetime: lifetime, properties: properties,
      methods: methods.map { (name: $0.key, method: $0.value) }, element: element, weight: weight,
      metamethods: metamethods.map { (kind: $0.key, method: $0.value) },
      readOnlyHint: readOnlyHint)
  }

  /// A type whose methods and operators are made, not written down; see the other form.
  public init(
    _ name: String,
    lifetime: LuaLifetime = .script,
    properties: [Property] = [],
    methods: [(name: String, method: LuaMethod)],
    element: Element? = nil,
    weight: (@Sendable (Target) -> Int)? = nil,
    metamethods: [(kind: LuaMetamethod, method: LuaMethod)] = [],
    readOnlyHint: String? = nil
  ) {
    super.init(
      name: name, lifetime: lifetime, propertyNames: properties.map(\.name),
      getters: properties.map { LuaPropertyGetter($0.getter) },
      methodNames: methods.map(\.name), methods: methods.map(\.method),
      element: element.map { LuaElementGetter($0) },
      weigher: weight.map { LuaTargetWeigher($0) }, metamethods: metamethods,
      readOnlyHint: readOnlyHint)
  }
}
