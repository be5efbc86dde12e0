/// A function that scripts can call.
///
/// It reads its arguments from the call, pushes its results onto it, and throws what it refuses. It
/// must not keep the call.
public typealias LuaNative = (inout LuaCall) throws(LuaError) -> Void

/// A function that several states can share, such as a method of an object type.
public typealias LuaMethod = @Sendable (inout LuaCall) throws(LuaError) -> Void
