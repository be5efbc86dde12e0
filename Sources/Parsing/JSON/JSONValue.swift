/// A JSON value as a tree: fields keep their order and numbers their spelling.
///
/// For files that are small or must be looked at more than once; ``JSONReader`` reads large ones.
///
/// ```swift
/// let value = try JSONValue.parse(Array(#"{"a": [1.50]}"#.utf8))
/// value["a"]?[0]?.text  // "1.50"
/// ```
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number as it is written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// Reads one value and nothing after it.
  public static func parse(_ bytes: [UInt8], depthLimit: Int = 512) throws(JSONError) -> JSONValue {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, JSONError> in
      var reader = JSONReader(buffer, depthLimit: depthLimit)
      do throws(JSONError) {
        let value = try reader.readValue()
        guard reader.peek() == .end else {
          throw JSONError(.expected("nothing after the value"), at: reader.offset)
        }
        return .success(value)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Reads one value as far as it goes: what stands before a fault, and the fault.
  package static func parsePartly(_ bytes: [UInt8]) -> (value: JSONValue, fault: JSONError?) {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = JSONReader(buffer)
      var value = JSONValue.null
      do throws(JSONError) {
        try reader.read(into: &value)
        return (value, nil)
      } catch {
        return (value, error)
      }
    }
  }

  /// The value of an object's field; `nil` for anything else.
  public subscript(key: String) -> JSONValue? {
    if case .object(let object) = self { object[key] } else { nil }
  }

  /// An array's element; `nil` outside the array and for anything else.
  public subscript(index: Int) -> JSONValue? {
    if case .array(let array) = self, array.indices.contains(index) { array[index] } else { nil }
  }

  /// A string's text.
  public var stringValue: String? { if case .string(let text) = self { text } else { nil } }
  /// A whole number.
  public var intValue: Int? { if case .number(let text) = self { Int(text) } else { nil } }
  /// `true` or `false`.
  public var boolValue: Bool? { if case .bool(let value) = self { value } else { nil } }
  /// An array's elements.
  public var arrayValue: [JSONValue]? { if case .array(let array) = self { array } else { nil } }
  /// An object's fields.
  public var objectValue: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }
  /// A string's text, or a number as it is written.
  public var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }
}

extension JSONReader {
  /// Reads the next value as a tree.
  public mutating func readValue() throws(JSONError) -> JSONValue { try readValue { _ in true } }

  /// Reads the next value as a tree of those fields alone, at every depth, for whose names `isRead` holds.
  ///
  /// Names with escapes are asked for as they are written.
  package mutating func readValue(
    where isRead: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(JSONError) -> JSONValue {
    switch peek() {
    case .object:
      var object = JSONObject()
      try beginObject()
      while let key = try nextKey() {
        guard isRead(key) else {
          try skipValue()
          continue
        }
        let name = decode(key: key)
        object.fields.append(
          JSONObject.Field(key: name, value: try readValue(where: isRead)))
      }
      return .object(object)
    case .array:
      var array: [JSONValue] = []
      try beginArray()
      while try nextElement() { array.append(try readValue(where: isRead)) }
      return .array(array)
    case .string: return .string(try readString())
    case .number: return .number(try readNumber())
    case .bool: return .bool(try readBool())
    case .null:
      try readNull()
      return .null
    case .end: throw JSONError(.unexpectedEnd, at: offset)
    case .invalid: throw JSONError(.expected("a value"), at: offset)
    }
  }

  /// Reads the next value as a tree; where it is at fault, what stands before the fault is in `value`.
  fileprivate mutating func read(into value: inout JSONValue) throws(JSONError) {
    switch peek() {
    case .object:
      var object = JSONObject()
      defer { value = .object(object) }
      try beginObject()
      while let key = try nextKey() {
        object.fields.append(JSONObject.Field(key: decode(key: key), value: .null))
        try read(into: &object.fields[object.fields.count - 1].value)
      }
    case .array:
      var array: [JSONValue] = []
      defer { value = .array(array) }
      try beginArray()
      while try nextElement() {
        array.append(.null)
        try read(into: &array[array.count - 1])
      }
    default: value = try readValue()
    }
  }
}
