/// Builds JSON text with two spaces of indentation a level, members in the order they are added.
///
/// Source: RFC 8259.
public struct JSONText: Sendable {
  /// The text so far, as UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var isFirst = true
  private var depth = 0

  /// No text yet.
  public init() {}

  /// A text that goes on behind some bytes, so many levels deep; the bytes are taken over until ``taken()``.
  init(continuing bytes: inout [UInt8], depth: Int, isFirst: Bool) {
    swap(&self.bytes, &bytes)
    self.depth = depth
    self.isFirst = isFirst
  }

  /// The text so far, and the bytes that it goes on behind.
  consuming func taken() -> [UInt8] { bytes }

  /// An array or object around what `body` adds; `name` makes it a member of the object around.
  public mutating func nest(
    _ opening: Character, name: String? = nil, _ body: (inout JSONText) -> Void
  ) {
    open(opening, name: name)
    body(&self)
    close(opening)
  }

  /// Begins an array or object, which ends where ``close(_:)`` is called.
  mutating func open(_ opening: Character, name: String? = nil) {
    begin(name)
    bytes.append(opening == "[" ? UInt8(ascii: "[") : UInt8(ascii: "{"))
    depth += 1
    isFirst = true
  }

  /// Ends the array or object that began with `opening`.
  mutating func close(_ opening: Character) {
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(opening == "[" ? UInt8(ascii: "]") : UInt8(ascii: "}"))
    isFirst = false
  }

  /// What was added since the last time.
  mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    return taken
  }

  /// A text, or nothing where it is empty.
  public mutating func add(_ text: String?, name: String? = nil) {
    guard let text, !text.isEmpty else { return }
    begin(name)
    quote(text)
  }

  /// A whole number, or nothing where there is none.
  public mutating func add(_ number: Int?, name: String? = nil) {
    guard let number else { return }
    begin(name)
    bytes += String(number).utf8
  }

  /// `true`, or nothing where the flag is not set.
  public mutating func add(flag: Bool, name: String) {
    guard flag else { return }
    begin(name)
    bytes += "true".utf8
  }

  /// Text that is JSON already, on one line.
  public mutating func add(json: String, name: String? = nil) {
    begin(name)
    bytes += json.utf8
  }

  /// The text with a line end, as a file wants it.
  public func finished() -> [UInt8] { bytes + [0x0A] }

  private mutating func begin(_ name: String?) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    if depth > 0 { breakLine() }
    if let name {
      quote(name)
      bytes += ": ".utf8
    }
  }

  /// Goes to the next line, at the depth that is reached.
  mutating func breakLine() {
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: 2 * depth)
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { source in
      var start = 0
      while let index = Self.firstEscaped(in: source, from: start) {
        bytes += UnsafeBufferPointer(rebasing: source[start..<index])
        start = index + 1
        escape(source[index])
      }
      bytes += UnsafeBufferPointer(rebasing: source[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The offset of the next byte that does not stand in a string as it is.
  private static func firstEscaped(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(source)
    var index = start
    while index &+ 16 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      let found =
        word .< SIMD16(repeating: 0x20) .| (word .== SIMD16(repeating: UInt8(ascii: "\"")))
        .| (word .== SIMD16(repeating: UInt8(ascii: "\\")))
      if any(found) { break }
      index &+= 16
    }
    while index < raw.count {
      let byte = raw[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
      index &+= 1
    }
    return nil
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0..<0x20:
      bytes += "u00".utf8
      bytes += (byte < 16 ? "0" : "").utf8
      bytes += String(byte, radix: 16).utf8
    default: bytes.append(byte)
    }
  }
}
