internal import CLuaBridge

/// A Lua state: one run of one script, in a sandbox, within limits.
///
/// Make a fresh state for every run. Scripts get a whitelist of Lua's own libraries (base, `string`,
/// `table`, `math`, `utf8`), what the host sets with `setGlobal` and `setLibrary`, and
/// nothing else: no files, no clock, no randomness, no bytecode, no coroutines. Equal input gives equal
/// output: `pairs` is ordered, and no address shows in a text.
///
/// ```swift
/// let state = try LuaState(limits: LuaLimits(seconds: 10))
/// state.onPrint = { line in log(line) }
/// state.setLibrary("text", [
///   "shout": { (call) throws(LuaError) in call.push(try call.string(1).uppercased()) }
/// ])
/// let script = try state.load(LuaModule(chunk: "my-list.lua", source: text))
/// let report = try state.call(script)            // what the script returned: a function, say
/// if case .function(let build) = report {
///   let result = try state.call(build) { $0.push(data, as: dataType) }
/// }
/// ```
///
/// The parts:
/// - ``LuaLimits``: time, memory, and size of what is read. Budgets are sticky.
/// - ``LuaCall``: one call into Swift. Arguments are read where they stand (`string(1)`, `integer(2)`,
///   `object(1, as:)`, `withBytes(1)`) or whole (`value(1)`, `node(1)`), results are pushed
///   (`push(_:)`, `push(_:as:index:)`), functions given as arguments called (`invoke`), long loops ask
///   `checkBudget()`. ``LuaNative`` and ``LuaMethod`` are the functions that get one.
/// - ``LuaObjectType``: how Swift objects look to scripts; ``LuaLifetime`` says who keeps them.
/// - ``LuaValue``, ``LuaTable``, ``LuaFunction``, ``LuaObject``: values on the Swift side. ``LuaNode`` adds
///   the ``LuaPath`` that a refusal names: `bullets: item 3: string expected, got table`.
/// - ``LuaError``: what went wrong, with place, source line, the script's frames and a hint;
///   `LuaErrorText` words it.
/// - ``LuaWatchdog``: the last resort of a program.
///
/// No Lua error can unwind a Swift frame: Swift code raises by throwing, and what Lua raises arrives as a
/// thrown ``LuaError``. A Swift function that captures its state keeps it alive for ever; use
/// ``LuaCall/state`` instead. A state belongs to one thread at a time.
public final class LuaState {
  /// What the state may use.
  public let limits: LuaLimits
  /// Gets what `print` prints: the arguments as text, tabs between them.
  public var onPrint: (String) -> Void = { _ in }
  /// Finds the text of a module that a script requires, `nil` if there is none by that name.
  public var onRequire: ((String) throws(LuaError) -> LuaModule?)?
  /// Finds what was meant by a name that nothing has: gets the name, the names that there are, and the type or library
  /// that was asked, `nil` for the globals.
  public var onUnknownName: ((_ name: String, _ names: [String], _ owner: String?) -> String?)?
  /// Whether scripts may set globals they did not declare; a prompt for single lines needs it, since a
  /// local ends with its line.
  public var allowsNewGlobals = false {
    didSet { bridge_allow_globals(bridge, allowsNewGlobals) }
  }
  /// What the host's functions need to know of the run; see ``LuaCall/context(as:)``.
  public var context: AnyObject?

  let lua: OpaquePointer
  let bridge: OpaquePointer
  let link = LuaStateLink()
  var natives: [LuaFunctionEntry] = []
  var types: [LuaType] = []
  // The properties of all types, in the order in which the types came; the types keep them alive.
  var getters: [Unmanaged<LuaGetter>] = []
  // For each type what gives its elements.
  var elements: [Unmanaged<LuaGetter>?] = []
  // A type's place in `types` by its number, -1 where this state has not met it.
  private var typePlaces: [Int32] = []
  // What lives as long as the state since a script was shown it.
  private var pinned: [ObjectIdentifier: AnyObject] = [:]
  private var lastPinned: ObjectIdentifier?
  var globalNames: [String] = []
  var libraries: [(name: String, members: [String])] = []
  // The texts that were loaded, by the name liblua shortens theirs to.
  var sources: [String: LuaModule] = [:]
  // What a Swift function threw, and the text it went through Lua as.
  var thrown: (error: LuaError, text: String)?
  var modules: [String: LuaFunction] = [:]
  var loading: [String] = []

  /// A fresh state. Throws if there is no memory for one.
  public init(limits: LuaLimits = LuaLimits()) throws(LuaError) {
    self.limits = limits
    var callbacks = LuaCallbacks.table
    guard let bridge = bridge_open(&callbacks, max(limits.memory, 1 << 18), limits.seconds) else {
      throw LuaError("there is no memory for a Lua state", kind: .unavailable)
    }
    self.bridge = bridge
    lua = bridge_lua(bridge)
    bridge_set_context(bridge, Unmanaged.passUnretained(self).toOpaque())
    link.state = Unmanaged.passUnretained(self)
    registerBuiltins()
  }

  deinit {
    link.state = nil
    bridge_close(bridge)
  }

  // MARK: Budgets

  /// Gives the run its whole time budget again, from now.
  public func restartClock() { bridge_restart_clock(bridge, limits.seconds) }

  /// The memory that Lua's values take now, in bytes.
  public var memoryUsed: Int { bridge_memory_used(bridge) }

  /// The most memory that Lua's values took, in bytes.
  public var memoryPeak: Int { bridge_memory_peak(bridge) }

  /// Collects what scripts no longer hold, and releases the Swift objects among it.
  public func collectGarbage() { bridge_collect(lua) }

  // MARK: Setting up

  /// Gives scripts a global value.
  public func setGlobal(_ name: String, to value: LuaValue) {
    guard push(value) else { return }
    nameGlobal(name)
  }

  /// Gives scripts a global object.
  public func setGlobal<Target>(
    _ name: String, to target: Target, as type: LuaObjectType<Target>, index: Int = 0
  ) {
    pushObject(target, type, index)
    nameGlobal(name)
  }

  /// Gives scripts a global function.
  public func setGlobal(_ name: String, to function: @escaping LuaNative) {
    bridge_push_function(lua, register(name, function))
    nameGlobal(name)
  }

  /// Gives scripts a library: a global table of functions and other values. A name it does not have
  /// raises an error that says the nearest one.
  public func setLibrary(
    _ name: String, _ functions: KeyValuePairs<String, LuaNative>,
    values: KeyValuePairs<String, LuaValue> = [:]
  ) {
    setLibrary(
      name, functions.map { (name: $0.key, function: $0.value) },
      values: values.map { (name: $0.key, value: $0.value) })
  }

  /// Gives scripts a library; see the other form.
  public func setLibrary(
    _ name: String, _ functions: [(name: String, function: LuaNative)],
    values: [(name: String, value: LuaValue)] = []
  ) {
    bridge_push_table(lua, 0, Int32(clamping: functions.count + values.count))
    for entry in functions {
      bridge_push_function(lua, register(entry.name, entry.function))
      setField(entry.name)
    }
    for entry in values {
      if push(entry.value) { setField(entry.name) }
    }
    seal(name, members: functions.map(\.name) + values.map(\.name))
    nameGlobal(name)
  }

  /// A table that answers a name that is none of `members` with an error; those that have no value are nil.
  public func sealedTable(
    _ name: String, _ fields: [(name: String, value: LuaValue)], members: [String]
  ) -> LuaFunction {
    let isWhole = push(.table(LuaTable(fields: fields)))
    if isWhole { seal(name, members: members) }
    defer { bridge_set_top(lua, -2) }
    return reference(-1)
  }

  // Seals the table on top of the stack.
  func seal(_ name: String, members: [String]) {
    bridge_seal_library(lua, -1, Int32(libraries.count))
    libraries.append((name: name, members: members))
  }

  private func setField(_ name: String) {
    var name = name
    name.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        bridge_set_field(lua, -2, $0.baseAddress, $0.count)
      }
    }
  }

  // Makes the value on top of the stack a global.
  func nameGlobal(_ name: String) {
    var copy = name
    copy.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bridge_set_global(lua, $0.baseAddress, $0.count) }
    }
    if !globalNames.contains(name) { globalNames.append(name) }
  }

  func register(_ name: String, isMethod: Bool = false, _ body: @escaping LuaNative) -> Int32 {
    natives.append(LuaFunctionEntry(name: name, isMethod: isMethod, body: body))
    return Int32(natives.count - 1)
  }

  /// A Swift function as a value, to put into a table, say.
  public func function(_ name: String, _ body: @escaping LuaNative) -> LuaFunction {
    bridge_push_function(lua, register(name, body))
    defer { bridge_set_top(lua, -2) }
    return reference(-1)
  }

  // MARK: Running

  /// Turns a script's text into a function that runs it. Throws what is no Lua; bytecode is refused.
  public func load(_ module: LuaModule) throws(LuaError) -> LuaFunction {
    sources[Self.shorten(module.chunk)] = module
    let status = module.source.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        bridge_load(lua, bytes.baseAddress, bytes.count, "@" + module.chunk)
      }
    }
    guard status == BRIDGE_OK else { throw takeError(status) }
    defer { bridge_set_top(lua, -2) }
    return reference(-1)
  }

  /// Calls a function and reads its first result whole.
  public func call(
    _ function: LuaFunction,
    pushing: (inout LuaCall) throws(LuaError) -> Void = { (_) throws(LuaError) in }
  ) throws(LuaError) -> LuaValue {
    try call(function, results: 1, pushing: pushing) { (call) throws(LuaError) in
      try call.value(1)
    }
  }

  /// Calls a function; `reading` finds its results as arguments 1 to `results`.
  public func call<Result>(
    _ function: LuaFunction, results: Int,
    pushing: (inout LuaCall) throws(LuaError) -> Void,
    reading: (inout LuaCall) throws(LuaError) -> Result
  ) throws(LuaError) -> Result {
    guard function.link === link else {
      throw LuaError("the function belongs to another run", kind: .unavailable)
    }
    return try protect(results: results, pushing: pushing, reading: reading) {
      bridge_push_reference(lua, function.slot)
    }
  }

  /// Loads a script and runs it: what it returned.
  public func run(_ module: LuaModule) throws(LuaError) -> LuaValue {
    try call(try load(module))
  }

  func protect<Result>(
    results: Int,
    pushing: (inout LuaCall) throws(LuaError) -> Void,
    reading: (inout LuaCall) throws(LuaError) -> Result,
    function: () -> Void
  ) throws(LuaError) -> Result {
    let top = bridge_top(lua)
    guard bridge_reserve(lua, 16 + Int32(results)) else { throw Self.stackOverflow }
    defer { bridge_set_top(lua, top) }
    function()
    let owner = Unmanaged.passUnretained(self)
    var arguments = LuaCall(state: owner, lua: lua, base: top + 1, count: 0, function: -1)
    try pushing(&arguments)
    if arguments.overflowed { throw Self.stackOverflow }
    let status = bridge_call(lua, arguments.pushed, Int32(results))
    guard status == BRIDGE_OK else { throw takeError(status) }
    var read = LuaCall(
      state: owner, lua: lua, base: top, count: Int32(results), function: -1)
    return try reading(&read)
  }

  static let stackOverflow = LuaError("stack overflow: calls nest too deep, or too many values")

  // MARK: Pushing

  func pushString(_ text: String) { Self.pushString(text, lua) }

  // Without the state, which each use of would be counted in and out.
  static func pushString(_ text: String, _ lua: OpaquePointer) {
    var text = text
    text.withUTF8 { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      bridge_push_string(lua, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
    }
  }

  // False if the stack has no room left; nothing is pushed then but one nil.
  func push(_ value: LuaValue) -> Bool {
    switch value {
    case .nil: bridge_push_nil(lua)
    case .boolean(let value): bridge_push_boolean(lua, value)
    case .integer(let value): bridge_push_integer(lua, Int64(value))
    case .number(let value): bridge_push_number(lua, value)
    case .string(let value): pushString(value)
    case .function(let function):
      if function.link === link {
        bridge_push_reference(lua, function.slot)
      } else {
        bridge_push_nil(lua)
      }
    case .object(let object): pushObject(object.target, object.type, object.index)
    case .table(let table):
      guard bridge_reserve(lua, 8) else {
        bridge_push_nil(lua)
        return false
      }
      bridge_push_table(
        lua, Int32(clamping: table.items.count), Int32(clamping: table.fields.count))
      var whole = true
      for (place, item) in table.items.enumerated() {
        whole = push(item) && whole
        bridge_set_item(lua, -2, Int64(place + 1))
      }
      for field in table.fields {
        whole = push(field.value) && whole
        setField(field.name)
      }
      return whole
    }
    return true
  }

  func pushObject(_ target: AnyObject, _ type: LuaType, _ index: Int) {
    let place = place(of: type)
    let pointer = Unmanaged.passUnretained(target).toOpaque()
    switch type.lifetime {
    case .state:
      let identity = ObjectIdentifier(target)
      if lastPinned != identity {
        pinned[identity] = target
        lastPinned = identity
      }
      _ = bridge_push_object(lua, pointer, Int64(index), place)
    case .script:
      if bridge_push_object(lua, pointer, Int64(index), place) {
        _ = Unmanaged.passRetained(target)
        if let weigher = type.weigher { bridge_weigh_object(lua, weigher.weight(of: target)) }
      }
    }
  }

  /// Drops the Lua values that stand for an object of a type whose lifetime is that of the state, whatever their index.
  ///
  /// For objects that are shown by the million and not again: one that a script kept stays what it is, but is not equal
  /// to what a later push makes. The object itself lives on, since a script may hold it.
  public func forget<Target>(_ target: Target, as type: LuaObjectType<Target>) {
    guard pinned[ObjectIdentifier(target)] != nil else { return }
    bridge_forget_object(lua, Unmanaged.passUnretained(target).toOpaque(), place(of: type))
  }

  private func place(of type: LuaType) -> Int32 {
    let number = Int(type.number)
    if number < typePlaces.count, typePlaces[number] >= 0 { return typePlaces[number] }
    return define(type)
  }

  private func define(_ type: LuaType) -> Int32 {
    let number = Int(type.number)
    while typePlaces.count <= number { typePlaces.append(-1) }
    let place = Int32(types.count)
    typePlaces[number] = place
    types.append(type)
    elements.append(type.element.map { Unmanaged.passUnretained($0) })
    bridge_type_begin(lua, place, type.name, type.lifetime == .script, type.element != nil)
    for (getter, name) in zip(type.getters, type.propertyNames) {
      bridge_type_property(lua, name, name.utf8.count, Int32(getters.count))
      getters.append(Unmanaged.passUnretained(getter))
    }
    for (name, method) in zip(type.methodNames, type.methods) {
      bridge_type_method(lua, name, name.utf8.count, register(name, isMethod: true, method))
    }
    for (kind, method) in type.metamethods {
      bridge_type_meta(lua, kind.rawValue, register(type.name, method))
    }
    bridge_type_end(lua, place)
    return place
  }

  // MARK: References

  func reference(_ index: Int32) -> LuaFunction {
    LuaFunction(link: link, slot: bridge_reference(lua, index))
  }

  func release(_ slot: Int32) { bridge_release_reference(lua, slot) }
}
