internal import CLuaBridge

extension LuaState {
  /// liblua keeps 59 bytes of a chunk's name: the whole, or dots and the end.
  static func shorten(_ chunk: String) -> String {
    let bytes = Array(chunk.utf8)
    if bytes.count <= 58 { return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) }
    return "..." + String(decoding: bytes.suffix(56), as: UTF8.self)
  }

  func budgetError(_ spent: Int32) -> LuaError {
    spent == Int32(BRIDGE_MEMORY_BUDGET)
      ? LuaError(
        "the script wanted more than its \(Self.megabytes(limits.memory)) of memory",
        hint: "keep less at once, or allow more", kind: .memoryBudget)
      : LuaError(
        "the script took longer than its \(Self.seconds(limits.seconds))",
        hint: "look for a loop that does not end, or allow more time", kind: .timeBudget)
  }

  private static func megabytes(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes >> 10) kB"
  }

  private static func seconds(_ seconds: Double) -> String {
    let whole = seconds.rounded() == seconds && seconds < 1e9 ? "\(Int(seconds))" : "\(seconds)"
    return seconds == 1 ? "1 second" : "\(whole) seconds"
  }

  // MARK: From Swift into Lua

  /// Leaves what a Swift function threw on the stack as text, and remembers the rest of it.
  func pushThrown(_ error: LuaError) {
    var error = error
    if error.location == nil, !error.isBudget {
      var frame = bridge_frame()
      if bridge_position(lua, &frame) { error.location = location(frame) }
    }
    let text = LuaErrorText.headline(error)
    thrown = (error, text)
    // The raising function had its slots; a failure to find one more is left to the collector.
    _ = bridge_reserve(lua, 1)
    pushString(text)
  }

  // MARK: From Lua into Swift

  /// The error that a protected call ended with, taken off the stack.
  func takeError(_ status: Int32) -> LuaError {
    defer { bridge_set_top(lua, -2) }
    let frames = (0..<bridge_frame_count(bridge)).compactMap { place in
      bridge_frame_at(bridge, place).map { self.frame($0.pointee) }
    }
    if status == Int32(BRIDGE_TIME_BUDGET) || status == Int32(BRIDGE_MEMORY_BUDGET) {
      var error = budgetError(status)
      error.frames = frames
      error.location = frames.first?.location
      return withSourceLine(error)
    }
    guard let text = topText() else {
      var error = LuaError("the script raised a \(topTypeName()) where a text was expected")
      error.frames = frames
      error.location = frames.first?.location
      return withSourceLine(error)
    }
    if let thrown, thrown.text == text {
      var error = thrown.error
      if error.frames.isEmpty { error.frames = frames }
      return withSourceLine(error)
    }
    var error = LuaError(text, kind: status == Int32(BRIDGE_SYNTAX_ERROR) ? .syntax : .runtime)
    error.frames = error.kind == .syntax ? [] : frames
    (error.location, error.message) = split(text, frames: frames, status: status)
    error.hint = Self.hint(error)
    return withSourceLine(error)
  }

  private func topText() -> String? {
    var length = 0
    guard let bytes = bridge_to_string(lua, -1, &length) else { return nil }
    return String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
  }

  private func topTypeName() -> String {
    switch LuaKind(rawValue: bridge_type(lua, -1)) {
    case .nil: "nil"
    case .boolean: "boolean"
    case .integer, .number: "number"
    case .table: "table"
    case .function: "function"
    default: "value"
    }
  }

  private func frame(_ raw: bridge_frame) -> LuaFrame {
    let name = withUnsafeBytes(of: raw.name) { Self.text($0) }
    return LuaFrame(
      name: name.isEmpty ? nil : name, location: location(raw), isMain: raw.main)
  }

  private func location(_ raw: bridge_frame) -> LuaLocation {
    let source = withUnsafeBytes(of: raw.source) { Self.text($0) }
    return LuaLocation(chunk: sources[source]?.chunk ?? source, line: Int(raw.line))
  }

  private static func text(_ bytes: UnsafeRawBufferPointer) -> String {
    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  // liblua puts "chunk:line: " before most messages. Where a chunk of that name was loaded, it is
  // taken off and made a location.
  private func split(
    _ text: String, frames: [LuaFrame], status: Int32
  ) -> (LuaLocation?, String) {
    for (short, module) in sources.sorted(by: { $0.key.utf8.count > $1.key.utf8.count }) {
      guard text.utf8.starts(with: "\(short):".utf8) else { continue }
      let rest = text.utf8.dropFirst(short.utf8.count + 1)
      let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      let after = rest.dropFirst(digits.count)
      guard let line = Int(String(Substring(digits))), after.starts(with: ": ".utf8) else {
        continue
      }
      return (
        LuaLocation(chunk: module.chunk, line: line), String(Substring(after.dropFirst(2)))
      )
    }
    return (frames.first?.location, text)
  }

  private func withSourceLine(_ error: LuaError) -> LuaError {
    guard error.sourceLine == nil, let location = error.location,
      let module = sources[Self.shorten(location.chunk)]
    else { return error }
    var error = error
    var line = 1
    var start = 0
    let bytes = module.source
    while line < location.line, let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      start = end + 1
      line += 1
    }
    guard line == location.line, start <= bytes.count else { return error }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    if !text.isEmpty { error.sourceLine = text }
    return error
  }

  // liblua's words differ between its versions; a hint that finds none of them is simply not given.
  private static func hint(_ error: LuaError) -> String? {
    guard error.kind == .runtime else { return nil }
    let bytes = Array(error.message.utf8)
    func says(_ words: String) -> Bool { bytes.contains(words) }
    if says("attempt to call a nil value"), says("method '") {
      return "there is no method of that name; a colon calls a method of an object"
    }
    if says("attempt to call a"), says("for iterator") {
      return "go through a list with for i, item in ipairs(list) do … end"
    }
    if says("attempt to index a nil value") {
      return "what stands before the dot is missing here; test it first: if x then … end"
    }
    if says("attempt to concatenate a nil value") {
      return "a missing value cannot be joined to a text; write (x or \"\")"
    }
    if says("attempt to compare"), says("nil") {
      return "a missing value cannot be compared; give it a default: (x or 0)"
    }
    return nil
  }

  // MARK: Names that nothing has

  func refusal(_ what: Int32, _ place: Int) -> LuaError {
    let key = keyText()
    switch Int(what) {
    case BRIDGE_UNKNOWN_FIELD: return unknownField(key, of: types[place])
    case BRIDGE_READ_ONLY:
      return LuaError(
        "data is read-only: '\(key)' of this \(types[place].name) cannot be set",
        hint: types[place].readOnlyHint ?? "keep the value in a local variable",
        kind: .unknownName)
    case BRIDGE_GLOBAL_WRITE:
      let isFunction = bridge_type(lua, 3) == BRIDGE_FUNCTION
      return LuaError(
        "'\(key)' is not declared, and scripts set no globals",
        hint: isFunction
          ? "write local function \(key)(…)" : "write local \(key) = … where it is first set",
        kind: .unknownName)
    case BRIDGE_UNKNOWN_LIBRARY_MEMBER: return unknownMember(key, of: libraries[place])
    default: return unknownGlobal(key)
    }
  }

  /// Whether a library has the name, only without a value.
  func isMember(_ what: Int32, _ place: Int) -> Bool {
    Int(what) == BRIDGE_UNKNOWN_LIBRARY_MEMBER && libraries[place].members.contains(keyText())
  }

  private func keyText() -> String {
    switch LuaKind(rawValue: bridge_type(lua, 2)) {
    case .string:
      var length = 0
      guard let bytes = bridge_to_string(lua, 2, &length) else { return "" }
      return String(
        decoding: UnsafeRawBufferPointer(start: bytes, count: min(length, 100)), as: UTF8.self)
    case .integer:
      var valid = false
      return String(bridge_to_integer(lua, 2, &valid))
    case .number:
      var valid = false
      return "\(bridge_to_number(lua, 2, &valid))"
    case .boolean: return bridge_to_boolean(lua, 2) ? "true" : "false"
    case .nil: return "nil"
    default: return "?"
    }
  }

  private func unknownField(_ key: String, of type: LuaType) -> LuaError {
    let kind = LuaKind(rawValue: bridge_type(lua, 2))
    if kind == .integer || kind == .number, type.element == nil {
      return LuaError("a \(type.name) is not a list: there is nothing at [\(key)]")
    }
    return LuaError(
      "there is no field '\(key)' in a \(type.name)",
      hint: nearest(key, among: type.memberNames, of: type.name), kind: .unknownName)
  }

  private func unknownMember(
    _ key: String, of library: (name: String, members: [String])
  ) -> LuaError {
    if LuaBuiltins.removed[library.name]?.contains(key) == true {
      return LuaError(
        "'\(library.name).\(key)' is not available in scripts", kind: .unknownName)
    }
    let few = library.members.count <= 10 ? library.members.joined(separator: ", ") : ""
    return LuaError(
      "there is no '\(key)' in '\(library.name)'",
      hint: nearest(key, among: library.members, of: library.name)
        ?? (few.isEmpty ? nil : "there are \(few)"), kind: .unknownName)
  }

  private func unknownGlobal(_ key: String) -> LuaError {
    if LuaBuiltins.removedGlobals.contains(key) {
      return LuaError(
        "'\(key)' is not available in scripts",
        hint: "scripts cannot reach files, the clock or other programs", kind: .unknownName)
    }
    return LuaError(
      "'\(key)' is not defined",
      hint: nearest(key, among: globalNames + ["nil", "true", "false"], of: nil),
      kind: .unknownName)
  }

  private func nearest(_ name: String, among names: [String], of owner: String?) -> String? {
    onUnknownName?(name, names, owner).map { "did you mean '\($0)'?" }
  }
}

extension Array where Element == UInt8 {
  fileprivate func contains(_ words: String) -> Bool {
    let words = Array(words.utf8)
    guard count >= words.count else { return false }
    return (0...(count - words.count)).contains { start in
      self[start..<(start + words.count)].elementsEqual(words)
    }
  }
}
