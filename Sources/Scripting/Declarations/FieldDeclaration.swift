internal import LuaRuntime

/// A field of a Lua object: its name, what it holds, and how it is read.
struct FieldDeclaration<Target: AnyObject>: Sendable {
  let documentation: FieldDocumentation
  let getter: @Sendable (inout LuaCall, Target) throws(LuaError) -> Void

  init(
    _ name: String, _ type: ValueType, _ summary: String, isOptional: Bool = false,
    _ getter: @escaping @Sendable (inout LuaCall, Target) throws(LuaError) -> Void
  ) {
    documentation = FieldDocumentation(name, type, summary, isOptional: isOptional)
    self.getter = getter
  }

  var property: LuaObjectType<Target>.Property {
    let getter = getter
    return .init(documentation.name) { (call, target, _) throws(LuaError) in
      try getter(&call, target)
    }
  }
}

/// What the help and the reference say of a field.
struct FieldDocumentation: Sendable, Equatable {
  let name: String
  let type: ValueType
  let summary: String
  /// Whether the field may be nil.
  let isOptional: Bool

  init(_ name: String, _ type: ValueType, _ summary: String, isOptional: Bool = false) {
    self.name = name
    self.type = type
    self.summary = summary
    self.isOptional = isOptional
  }
}
