internal import CLuaBridge

/// One call from a script into Swift: its arguments, read where they stand, and its results.
///
/// Nothing is copied but what is asked for. Arguments are numbered from 1; a method's object is
/// argument 1. Results are pushed in order; a function that pushes none returns nothing. A call is
/// lent for the time of the function and cannot be kept.
public struct LuaCall: ~Copyable {
  let lua: OpaquePointer
  private let owner: Unmanaged<LuaState>
  /// The arguments stand just above this place of the stack.
  private let base: Int32
  private let function: Int32
  /// How many arguments there are, `nil`s at the end included.
  public let count: Int
  var pushed: Int32 = 0
  var overflowed = false

  init(
    state: borrowing Unmanaged<LuaState>, lua: OpaquePointer, base: Int32, count: Int32,
    function: Int32
  ) {
    owner = copy state
    self.lua = lua
    self.base = base
    self.count = Int(count)
    self.function = function
  }

  /// The state the call runs in.
  public var state: LuaState { owner.takeUnretainedValue() }

  /// The name of the function called, for messages; empty in a property or a callback.
  public var functionName: String { function < 0 ? "" : state.natives[Int(function)].name }

  /// What the host keeps for a run, if it is of this type.
  public func context<Context: AnyObject>(as type: Context.Type) -> Context? {
    state.context as? Context
  }

  private func index(_ argument: Int) -> Int32? {
    argument >= 1 && argument <= count ? base + Int32(argument) : nil
  }

  // MARK: Arguments

  /// The type of an argument; `.absent` beyond the last.
  public func kind(_ argument: Int) -> LuaKind {
    guard let index = index(argument) else { return .absent }
    return LuaKind(rawValue: bridge_type(lua, index)) ?? .other
  }

  /// Whether an argument is absent or `nil`.
  public func isNil(_ argument: Int) -> Bool {
    let kind = kind(argument)
    return kind == .absent || kind == .nil
  }

  /// Whether an argument counts as true: anything but `false`, `nil` and nothing.
  public func isTrue(_ argument: Int) -> Bool {
    guard let index = index(argument) else { return false }
    return bridge_to_boolean(lua, index)
  }

  /// A boolean argument; anything else is refused.
  public func boolean(_ argument: Int) throws(LuaError) -> Bool {
    guard kind(argument) == .boolean else { throw mismatch(argument, expected: "boolean") }
    return isTrue(argument)
  }

  /// An integer argument; a float without a fraction is taken for one, anything else is refused.
  public func integer(_ argument: Int) throws(LuaError) -> Int {
    var valid = false
    if let index = index(argument) {
      let value = bridge_to_integer(lua, index, &valid)
      if valid { return Int(value) }
    }
    if kind(argument) == .number {
      throw self.argument(argument, "number has no integer representation")
    }
    throw mismatch(argument, expected: "integer")
  }

  /// A number; anything else is refused.
  public func number(_ argument: Int) throws(LuaError) -> Double {
    var valid = false
    if let index = index(argument) {
      let value = bridge_to_number(lua, index, &valid)
      if valid { return value }
    }
    throw mismatch(argument, expected: "number")
  }

  /// A text; anything else, numbers too, is refused. Bytes that are not UTF-8 become U+FFFD.
  public func string(_ argument: Int) throws(LuaError) -> String {
    var length = 0
    guard let index = index(argument), let bytes = bridge_to_string(lua, index, &length) else {
      throw mismatch(argument, expected: "string")
    }
    return String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
  }

  /// Gives a text's bytes to `body`, where they stand; anything but a text is refused.
  public func withBytes<Result>(
    _ argument: Int, _ body: (UnsafeRawBufferPointer) throws(LuaError) -> Result
  ) throws(LuaError) -> Result {
    var length = 0
    guard let index = index(argument), let bytes = bridge_to_string(lua, index, &length) else {
      throw mismatch(argument, expected: "string")
    }
    return try body(UnsafeRawBufferPointer(start: bytes, count: length))
  }

  /// An object of a type; anything else is refused.
  public func object<Target>(
    _ argument: Int, as type: LuaObjectType<Target>
  ) throws(LuaError) -> (target: Target, index: Int) {
    if let found = objectIfPresent(argument, as: type) { return found }
    throw mismatch(argument, expected: type.name)
  }

  /// An object of a type, `nil` if the argument is anything else.
  public func objectIfPresent<Target>(
    _ argument: Int, as type: LuaObjectType<Target>
  ) -> (target: Target, index: Int)? {
    guard let index = index(argument), let block = bridge_to_object(lua, index),
      let target = block.pointee.object,
      state.types[Int(block.pointee.type)] === type
    else { return nil }
    // Only a push of a `Target` makes an object of this type.
    let object = Unmanaged<AnyObject>.fromOpaque(target).takeUnretainedValue()
    return (unsafeDowncast(object, to: Target.self), Int(block.pointee.payload))
  }

  /// An argument read whole; `nil` if it is absent. Too deep, too large, or a table that contains
  /// itself is refused.
  public func value(_ argument: Int) throws(LuaError) -> LuaValue {
    guard let index = index(argument) else { return .nil }
    return try state.read(index, root: rootName(argument))
  }

  /// An argument to hold on to, cheaply: a table or a function is held as it is, by reference, and not
  /// read; anything else is its value. ``LuaState/value(of:root:)`` reads a held table.
  public func kept(_ argument: Int) throws(LuaError) -> LuaValue {
    guard let index = index(argument) else { return .nil }
    switch kind(argument) {
    case .table, .function: return .function(state.reference(index))
    default: return try value(argument)
    }
  }

  /// An argument read whole, with a path for messages that begins with the function's name.
  public func node(_ argument: Int) throws(LuaError) -> LuaNode {
    LuaNode(try value(argument), path: LuaPath(rootName(argument)))
  }

  /// A function argument, kept alive for later; anything else is refused. To call it at once,
  /// ``invoke(_:results:pushing:reading:)`` is cheaper.
  public func reference(_ argument: Int) throws(LuaError) -> LuaFunction {
    guard let index = index(argument), kind(argument) == .function else {
      throw mismatch(argument, expected: "function")
    }
    return state.reference(index)
  }

  /// How many parameters a function argument names; 0 for what is no function, or a host's.
  public func parameterCount(_ argument: Int) -> Int {
    index(argument).map { Int(bridge_parameter_count(lua, $0)) } ?? 0
  }

  // MARK: Refusals

  /// An error about an argument: `bad argument #2 to 'truncate' (message)`.
  public func argument(_ argument: Int, _ message: String, hint: String? = nil) -> LuaError {
    let native = function < 0 ? nil : state.natives[Int(function)]
    guard let native else { return LuaError(message, hint: hint) }
    if native.isMethod {
      if argument == 1 {
        return LuaError(
          "'\(native.name)' was called without its object (\(message))",
          hint: hint ?? "write a colon before the method's name: object:\(native.name)(…)")
      }
      return LuaError("bad argument #\(argument - 1) to '\(native.name)' (\(message))", hint: hint)
    }
    return LuaError("bad argument #\(argument) to '\(native.name)' (\(message))", hint: hint)
  }

  /// An error that says what an argument should have been and what it is.
  public func mismatch(_ argument: Int, expected: String) -> LuaError {
    self.argument(argument, "\(expected) expected, got \(typeName(argument))")
  }

  /// What messages call the type of an argument.
  public func typeName(_ argument: Int) -> String {
    guard let index = index(argument) else { return "no value" }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
      guard let start = buffer.baseAddress else { return "value" }
      bridge_describe(lua, index, start, 64)
      return String(cString: start)
    }
  }

  private func rootName(_ argument: Int) -> String {
    functionName.isEmpty ? "" : functionName
  }

  // MARK: Results

  // Every function of the bridge may use a few slots beyond what was reserved, hence in eights.
  private mutating func makeRoom() -> Bool {
    if pushed & 7 == 7, !bridge_reserve(lua, 8) { overflowed = true }
    if overflowed { return false }
    pushed += 1
    return true
  }

  /// Pushes `nil`.
  public mutating func pushNil() {
    if makeRoom() { bridge_push_nil(lua) }
  }

  /// Pushes a boolean.
  public mutating func push(_ value: Bool) {
    if makeRoom() { bridge_push_boolean(lua, value) }
  }

  /// Pushes an integer.
  public mutating func push(_ value: Int) {
    if makeRoom() { bridge_push_integer(lua, Int64(value)) }
  }

  /// Pushes a float.
  public mutating func push(_ value: Double) {
    if makeRoom() { bridge_push_number(lua, value) }
  }

  /// Pushes a text.
  public mutating func push(_ value: String) {
    if makeRoom() { LuaState.pushString(value, lua) }
  }

  /// Pushes a text given as UTF-8.
  public mutating func push(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard makeRoom() else { return }
    let raw = UnsafeRawBufferPointer(bytes)
    bridge_push_string(lua, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
  }

  /// Pushes a text given as UTF-8.
  public mutating func push(utf8 bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { push(utf8: $0) }
  }

  /// Pushes a text, or `nil`.
  public mutating func push(_ value: String?) {
    if let value { push(value) } else { pushNil() }
  }

  /// Pushes an integer, or `nil`.
  public mutating func push(_ value: Int?) {
    if let value { push(value) } else { pushNil() }
  }

  /// Pushes a list of texts as a table.
  public mutating func push(_ values: [String]) {
    guard makeRoom() else { return }
    bridge_push_table(lua, Int32(clamping: values.count), 0)
    for (place, value) in values.enumerated() {
      LuaState.pushString(value, lua)
      bridge_set_item(lua, -2, Int64(place + 1))
    }
  }

  /// Pushes a value of any type, tables with all they hold.
  public mutating func push(_ value: LuaValue) {
    if makeRoom() { overflowed = !state.push(value) }
  }

  /// Pushes an object to be shown as a type. The index comes back with it.
  public mutating func push<Target>(
    _ target: Target, as type: LuaObjectType<Target>, index: Int = 0
  ) {
    if makeRoom() { owner._withUnsafeGuaranteedRef { $0.pushObject(target, type, index) } }
  }

  /// Pushes an argument as it is.
  public mutating func push(argument: Int) {
    guard makeRoom() else { return }
    if let index = index(argument) { bridge_push_value(lua, index) } else { bridge_push_nil(lua) }
  }

  // MARK: Budgets and callbacks

  /// Throws if a budget is spent; for the loops of functions that take long.
  public func checkBudget() throws(LuaError) {
    guard !bridge_check_time(lua) else { return }
    throw state.budgetError(bridge_spent(lua))
  }

  /// Throws if the script's memory has no room for so many bytes more; for functions that gather much in Swift.
  public func checkMemory(_ bytes: Int) throws(LuaError) {
    guard !bridge_check_memory(lua, bytes) else { return }
    throw state.budgetError(bridge_spent(lua))
  }

  /// Calls a function that the script gave as an argument.
  ///
  /// `pushing` pushes what the function gets; `reading` finds its results as arguments 1 to `results`,
  /// missing ones as `nil`. What the function raises is thrown, its place and frames in it; let it
  /// through.
  ///
  /// ```swift
  /// let keep = try call.invoke(2, pushing: { $0.push(work) }, reading: { $0.isTrue(1) })
  /// ```
  public func invoke<Result>(
    _ argument: Int, results: Int = 1,
    pushing: (inout LuaCall) throws(LuaError) -> Void,
    reading: (inout LuaCall) throws(LuaError) -> Result
  ) throws(LuaError) -> Result {
    guard let index = index(argument) else { throw mismatch(argument, expected: "function") }
    return try state.protect(results: results, pushing: pushing, reading: reading) {
      bridge_push_value(lua, index)
    }
  }
}
