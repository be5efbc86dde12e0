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
  // Unchecked as its superclass is; what it adds is constant and Sendable.
  private let getters: [@Sendable (inout LuaCall, Target, Int) throws(LuaError) -> Void]
  private let elementGetter: Element?

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
  ///   - metamethods: its operators.
  ///   - readOnlyHint: what to do instead, for the error of a script that writes a field.
  public convenience init(
    _ name: String,
    lifetime: LuaLifetime = .script,
    properties: [Property] = [],
    methods: KeyValuePairs<String, LuaMethod> = [:],
    element: Element? = nil,
    metamethods: KeyValuePairs<LuaMetamethod, LuaMethod> = [:],
    readOnlyHint: String? = nil
  ) {
    self.init(
      name, lifetime: lifetime, properties: properties,
      methods: methods.map { (name: $0.key, method: $0.value) }, element: element,
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
    metamethods: [(kind: LuaMetamethod, method: LuaMethod)] = [],
    readOnlyHint: String? = nil
  ) {
    getters = properties.map(\.getter)
    elementGetter = element
    super.init(
      name: name, lifetime: lifetime, propertyNames: properties.map(\.name),
      methodNames: methods.map(\.name), methods: methods.map(\.method),
      hasElements: element != nil, metamethods: metamethods, readOnlyHint: readOnlyHint)
  }

  // The downcasts hold: only `push` of a `Target` makes an object of this type.

  override func get(
    _ property: Int, of target: AnyObject, _ index: Int, _ call: inout LuaCall
  ) throws(LuaError) {
    try getters[property](&call, unsafeDowncast(target, to: Target.self), index)
  }

  override func element(
    _ position: Int, of target: AnyObject, _ index: Int, _ call: inout LuaCall
  ) throws(LuaError) {
    try elementGetter?(&call, unsafeDowncast(target, to: Target.self), index, position)
  }
}
