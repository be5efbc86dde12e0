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
    begin(name)
    bytes.append(opening == "[" ? UInt8(ascii: "[") : UInt8(ascii: "{"))
    depth += 1
    isFirst = true
    let length = bytes.count
    body(&self)
    depth -= 1
    if bytes.count > length { breakLine() }
    bytes.append(opening == "[" ? UInt8(ascii: "]") : UInt8(ascii: "}"))
    isFirst = false
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

  private mutating func breakLine() {
    bytes.append(0x0A)
    for _ in 0..<depth { bytes += "  ".utf8 }
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { source in
      var start = 0
      for index in source.indices {
        let byte = source[index]
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
          continue
        }
        bytes += source[start..<index]
        start = index + 1
        escape(byte)
      }
      bytes += source[start...]
    }
    bytes.append(UInt8(ascii: "\""))
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
