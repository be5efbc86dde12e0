/// Reads JSON from bytes, value by value, without building a tree.
///
/// The caller pulls what it wants and skips the rest. Offsets are byte offsets, so that a ``LineCounter`` can
/// say where a value stands. Numbers are handed out as they are written. A comma before a closing bracket is
/// let pass. The bytes should be valid UTF-8; anything else becomes U+FFFD in the strings.
///
/// Source: RFC 8259.
///
/// ```swift
/// try reader.beginObject()
/// while let key = try reader.nextKey() {
///   if fields[key] != nil { text = try reader.readString() } else { try reader.skipValue() }
/// }
/// ```
public struct JSONReader {
  /// The kind of the value that comes next.
  public enum Kind: Hashable, Sendable {
    case object, array, string, number, bool, null
    /// Nothing but blanks is left.
    case end
    /// A byte that no JSON value starts with.
    case invalid
  }

  let bytes: UnsafeBufferPointer<UInt8>
  /// The byte offset of what is read next.
  public internal(set) var offset: Int
  var depth = 0
  let depthLimit: Int
  private var needsComma = false
  /// Whether the key that ``nextKey()`` handed out last holds backslash escapes.
  public private(set) var keyHasEscapes = false

  /// A reader over bytes, which must outlive it; a byte order mark at their start is passed over.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int = 0, depthLimit: Int = 512) {
    self.bytes = bytes
    self.depthLimit = depthLimit
    self.offset = offset
    if offset == 0 && bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF {
      self.offset = 3
    }
  }

  /// Goes on at another byte offset, outside of all arrays and objects but `depth` of them.
  ///
  /// For recovery: `needsComma` says whether a comma is expected before the next element.
  public mutating func resume(at offset: Int, depth: Int, needsComma: Bool) {
    self.offset = max(0, min(offset, bytes.count))
    self.depth = depth
    self.needsComma = needsComma
  }

  /// How many arrays and objects are open.
  public var nesting: Int { depth }

  /// Passes over blanks.
  @inline(__always) public mutating func skipBlanks() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return
      }
    }
  }

  /// The kind of the next value, without reading it; blanks before it are passed over.
  public mutating func peek() -> Kind {
    skipBlanks()
    guard offset < bytes.count else { return .end }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    default: return .invalid
    }
  }

  // MARK: Objects and arrays

  /// Enters an object.
  public mutating func beginObject() throws(JSONError) {
    try enter(UInt8(ascii: "{"), "'{'")
  }

  /// The bytes of the next key, as they are written between the quotation marks; `nil` leaves the object.
  ///
  /// ``keyHasEscapes`` says whether ``decode(key:)`` is needed to compare them.
  public mutating func nextKey() throws(JSONError) -> UnsafeBufferPointer<UInt8>? {
    guard try hasNext(closing: UInt8(ascii: "}"), "',' or '}'") else { return nil }
    guard offset < bytes.count else { throw JSONError(.unexpectedEnd, at: offset) }
    guard bytes[offset] == UInt8(ascii: "\"") else {
      throw JSONError(.expected("a field name in quotation marks"), at: offset)
    }
    let (start, end, hasEscapes) = try scanString()
    keyHasEscapes = hasEscapes
    skipBlanks()
    guard offset < bytes.count else { throw JSONError(.unexpectedEnd, at: offset) }
    guard bytes[offset] == UInt8(ascii: ":") else {
      throw JSONError(.expected("':' after a field name"), at: offset)
    }
    offset += 1
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// The text of a key that ``nextKey()`` handed out.
  public func decode(key: UnsafeBufferPointer<UInt8>) -> String {
    guard keyHasEscapes else { return String(decoding: key, as: UTF8.self) }
    return (try? JSONReader.unescape(key, at: 0)) ?? String(decoding: key, as: UTF8.self)
  }

  /// Enters an array.
  public mutating func beginArray() throws(JSONError) {
    try enter(UInt8(ascii: "["), "'['")
  }

  /// Whether the array has another element; `false` leaves it.
  public mutating func nextElement() throws(JSONError) -> Bool {
    try hasNext(closing: UInt8(ascii: "]"), "',' or ']'")
  }

  private mutating func enter(_ opening: UInt8, _ name: String) throws(JSONError) {
    skipBlanks()
    guard offset < bytes.count else { throw JSONError(.unexpectedEnd, at: offset) }
    guard bytes[offset] == opening else { throw JSONError(.expected(name), at: offset) }
    guard depth < depthLimit else { throw JSONError(.tooDeep(limit: depthLimit), at: offset) }
    depth += 1
    offset += 1
    needsComma = false
  }

  private mutating func hasNext(closing: UInt8, _ expected: String) throws(JSONError) -> Bool {
    skipBlanks()
    guard offset < bytes.count else { throw JSONError(.unexpectedEnd, at: offset) }
    if needsComma, bytes[offset] == UInt8(ascii: ",") {
      offset += 1
      skipBlanks()
      guard offset < bytes.count else { throw JSONError(.unexpectedEnd, at: offset) }
    } else if needsComma, bytes[offset] != closing {
      throw JSONError(.expected(expected), at: offset)
    }
    if bytes[offset] == closing {
      offset += 1
      depth -= 1
      needsComma = true
      return false
    }
    return true
  }

  // MARK: Scalars

  /// Reads a string.
  public mutating func readString() throws(JSONError) -> String { try readString(in: nil) }

  private mutating func readString(in texts: RepeatedTexts?) throws(JSONError) -> String {
    skipBlanks()
    guard offset < bytes.count else { throw JSONError(.unexpectedEnd, at: offset) }
    guard bytes[offset] == UInt8(ascii: "\"") else {
      throw JSONError(.expected("a string"), at: offset)
    }
    let (start, end, hasEscapes) = try scanString()
    needsComma = true
    let content = UnsafeBufferPointer(rebasing: bytes[start..<end])
    if hasEscapes { return try JSONReader.unescape(content, at: start) }
    return texts?.text(content) ?? String(decoding: content, as: UTF8.self)
  }

  /// The bytes of the string that comes next; `nil`, with nothing read, for another value and for a string with escapes.
  package mutating func readPlainString() throws(JSONError) -> UnsafeBufferPointer<UInt8>? {
    skipBlanks()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { return nil }
    let before = offset
    let (start, end, hasEscapes) = try scanString()
    if hasEscapes {
      offset = before
      return nil
    }
    needsComma = true
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// Reads a number as it is written: `12`, `-0.5e3`.
  public mutating func readNumber() throws(JSONError) -> String {
    String(decoding: try scanNumber(), as: UTF8.self)
  }

  /// Passes over a number; its bytes as they are written.
  private mutating func scanNumber() throws(JSONError) -> UnsafeBufferPointer<UInt8> {
    skipBlanks()
    let start = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        offset += 1
      default:
        guard offset > start else { throw JSONError(.expected("a number"), at: offset) }
        needsComma = true
        return UnsafeBufferPointer(rebasing: bytes[start..<offset])
      }
    }
    guard offset > start else { throw JSONError(.unexpectedEnd, at: offset) }
    needsComma = true
    return UnsafeBufferPointer(rebasing: bytes[start..<offset])
  }

  /// The number that a few digits write; `nil` for anything else.
  private static func wholeNumber(_ digits: UnsafeBufferPointer<UInt8>) -> Int? {
    guard 1...18 ~= digits.count else { return nil }
    var result = 0
    for byte in digits {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      result = result &* 10 &+ Int(digit)
    }
    return result
  }

  /// Reads a whole number, or a string that holds one; `nil` for any other value, which is passed over.
  public mutating func readInt() throws(JSONError) -> Int? {
    switch peek() {
    case .number:
      let number = try scanNumber()
      return Self.wholeNumber(number) ?? Int(String(decoding: number, as: UTF8.self))
    case .string:
      if let digits = try readPlainString() {
        return Self.wholeNumber(digits) ?? Int(String(decoding: digits, as: UTF8.self))
      }
      return Int(try readString())
    default:
      try skipValue()
      return nil
    }
  }

  /// Reads `true` or `false`.
  public mutating func readBool() throws(JSONError) -> Bool {
    if try readWord("true") { return true }
    if try readWord("false") { return false }
    throw JSONError(.expected("true or false"), at: offset)
  }

  /// Reads `null`.
  public mutating func readNull() throws(JSONError) {
    guard try readWord("null") else { throw JSONError(.expected("null"), at: offset) }
  }

  /// Reads a string, a number as it is written, or `true` or `false` as a word.
  ///
  /// `nil` for `null`; an array or object is passed over and gives `nil`.
  public mutating func readText() throws(JSONError) -> String? { try readText(in: nil) }

  /// The same, taken from texts that come again where it is one of them.
  package mutating func readText(in texts: RepeatedTexts?) throws(JSONError) -> String? {
    switch peek() {
    case .string: return try readString(in: texts)
    case .number: return try readNumber()
    case .bool: return try readBool() ? "true" : "false"
    default:
      try skipValue()
      return nil
    }
  }

  /// Passes over the next value, whatever it is.
  public mutating func skipValue() throws(JSONError) {
    switch peek() {
    case .object:
      try beginObject()
      while try nextKey() != nil { try skipValue() }
    case .array:
      try beginArray()
      while try nextElement() { try skipValue() }
    case .string:
      _ = try scanString()
      needsComma = true
    case .number: _ = try scanNumber()
    case .bool: _ = try readBool()
    case .null: try readNull()
    case .end: throw JSONError(.unexpectedEnd, at: offset)
    case .invalid: throw JSONError(.expected("a value"), at: offset)
    }
  }

  private mutating func readWord(_ word: StaticString) throws(JSONError) -> Bool {
    skipBlanks()
    let count = word.utf8CodeUnitCount
    guard offset + count <= bytes.count else {
      if offset >= bytes.count { throw JSONError(.unexpectedEnd, at: offset) }
      return false
    }
    for index in 0..<count where bytes[offset + index] != word.utf8Start[index] { return false }
    offset += count
    needsComma = true
    return true
  }
}
