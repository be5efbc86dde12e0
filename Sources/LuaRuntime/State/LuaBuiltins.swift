internal import CLuaBridge

/// The names of what scripts have without the host's doing, for messages and for the editor.
public enum LuaBuiltins {
  /// The base functions.
  public static let base = [
    "assert", "error", "getmetatable", "ipairs", "next", "pairs", "pcall", "print", "rawequal",
    "rawget", "rawlen", "rawset", "require", "select", "setmetatable", "tonumber", "tostring",
    "type", "xpcall",
  ]

  /// The libraries, each with its members.
  public static let libraries: [(name: String, members: [String])] = [
    (
      "string",
      [
        "byte", "char", "find", "format", "gmatch", "gsub", "len", "lower", "match", "rep",
        "reverse", "sub", "upper",
      ]
    ),
    ("table", ["concat", "insert", "move", "pack", "remove", "sort", "unpack"]),
    (
      "math",
      [
        "abs", "acos", "asin", "atan", "ceil", "cos", "deg", "exp", "floor", "fmod", "huge", "log",
        "max", "maxinteger", "min", "mininteger", "modf", "pi", "rad", "sin", "sqrt", "tan",
        "tointeger", "type", "ult",
      ]
    ),
    ("utf8", ["char", "charpattern", "codepoint", "codes", "len", "offset"]),
  ]

  static let removedGlobals: Set<String> = [
    "_G", "arg", "collectgarbage", "coroutine", "debug", "dofile", "io", "load", "loadfile",
    "loadstring", "os", "package", "warn",
  ]

  static let removed: [String: Set<String>] = [
    "string": ["dump", "pack", "packsize", "unpack"],
    "math": ["random", "randomseed"],
  ]
}

extension LuaState {
  func registerBuiltins() {
    globalNames = LuaBuiltins.base + LuaBuiltins.libraries.map(\.name)
    for library in LuaBuiltins.libraries {
      bridge_push_library(lua, library.name)
      seal(library.name, members: library.members)
      bridge_set_top(lua, -2)
    }
    let require: LuaNative = { (call) throws(LuaError) in
      call.push(try call.state.require(try call.string(1), &call))
    }
    setGlobal("require", to: require)
  }

  // liblua's own string functions as the global `reference`, for the tests that compare ours.
  func exposeReferenceStrings() {
    bridge_push_reference_strings(lua)
    nameGlobal("reference")
  }

  func printArguments(_ count: Int32) {
    var line = ""
    for argument in 0..<count {
      var length = 0
      let bytes = bridge_to_string(lua, argument + 1, &length)
      if argument > 0 { line += "\t" }
      line += String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
    }
    onPrint(line)
  }

  // A module runs once; what it returned is what each `require` of it gives, the same table each time.
  private func require(_ name: String, _ call: inout LuaCall) throws(LuaError) -> LuaValue {
    if let module = modules[name] { return .function(module) }
    guard let onRequire else { throw LuaError("'require' is not available here") }
    if loading.contains(name) {
      throw LuaError(
        "modules require each other in a circle: \((loading + [name]).joined(separator: " → "))")
    }
    guard let module = try onRequire(name) else {
      throw call.argument(1, "there is no module '\(name)'")
    }
    loading.append(name)
    defer { loading.removeLast() }
    let chunk = try load(module)
    let value = try self.call(
      chunk, results: 1,
      pushing: { (call) throws(LuaError) in call.push(name) },
      reading: { (result) throws(LuaError) in
        guard !result.isNil(1) else {
          throw LuaError("the module '\(name)' returned nothing", hint: "end it with return …")
        }
        return self.reference(bridge_top(self.lua))
      })
    modules[name] = value
    return .function(value)
  }
}
