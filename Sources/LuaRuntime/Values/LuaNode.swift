/// A value together with where it stands, so that a refusal can say which one it was.
public struct LuaNode {
  /// The value.
  public let value: LuaValue
  /// Where it stands.
  public let path: LuaPath

  /// A value at a place.
  public init(_ value: LuaValue, path: LuaPath) {
    self.value = value
    self.path = path
  }

  /// Whether this is `nil`.
  public var isNil: Bool { value.isNil }

  /// An error about this value: the path, then the message.
  public func error(_ message: String, hint: String? = nil) -> LuaError {
    LuaError("\(path): \(message)", hint: hint, kind: .badValue)
  }

  /// An error that says what was expected and what was found.
  public func mismatch(_ expected: String) -> LuaError {
    error("\(expected) expected, got \(value.typeName)")
  }

  /// The text; anything else is refused.
  public func string() throws(LuaError) -> String {
    guard case .string(let text) = value else { throw mismatch("string") }
    return text
  }

  /// The integer; a float without a fraction is taken for one, anything else is refused.
  public func integer() throws(LuaError) -> Int {
    if case .integer(let integer) = value { return integer }
    guard case .number(let number) = value else { throw mismatch("integer") }
    guard let integer = Int(exactly: number) else { throw error("integer expected, got \(number)") }
    return integer
  }

  /// The number; anything else is refused.
  public func number() throws(LuaError) -> Double {
    switch value {
    case .integer(let integer): return Double(integer)
    case .number(let number): return number
    default: throw mismatch("number")
    }
  }

  /// The boolean; anything else is refused.
  public func boolean() throws(LuaError) -> Bool {
    guard case .boolean(let boolean) = value else { throw mismatch("boolean") }
    return boolean
  }

  /// The function; anything else is refused.
  public func function() throws(LuaError) -> LuaFunction {
    guard case .function(let function) = value else { throw mismatch("function") }
    return function
  }

  /// The table; anything else is refused.
  public func table() throws(LuaError) -> LuaTable {
    guard case .table(let table) = value else { throw mismatch("table") }
    return table
  }

  /// The object, if it is shown as this type; anything else is refused.
  public func object<Target>(
    as type: LuaObjectType<Target>
  ) throws(LuaError) -> (target: Target, index: Int) {
    guard case .object(let object) = value, let target = object.target(as: type) else {
      throw mismatch(type.name)
    }
    return (target, object.index)
  }

  /// The list part, each with its path; a list with gaps is refused.
  public func items() throws(LuaError) -> [LuaNode] {
    let table = try table()
    guard table.otherKeys == 0, !table.items.contains(where: \.isNil) else {
      throw error("the list has a gap, or a key that is neither a name nor a place in the list")
    }
    return table.items.enumerated().map { place, value in
      LuaNode(value, path: path.appending(.item(place + 1)))
    }
  }

  /// The named fields, each with its path, sorted by name.
  public func fields() throws(LuaError) -> [(name: String, node: LuaNode)] {
    try table().fields.map { field in
      (field.name, LuaNode(field.value, path: path.appending(.field(field.name))))
    }
  }

  /// A named field of a table; `nil` where it is absent or this is no table.
  public func field(_ name: String) -> LuaNode? {
    guard case .table(let table) = value, let value = table[name], !value.isNil else { return nil }
    return LuaNode(value, path: path.appending(.field(name)))
  }
}
