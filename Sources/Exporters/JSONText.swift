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
    append("true")
  }

  /// Text that is JSON already, on one line.
  public mutating func add(json: String, name: String? = nil) {
    begin(name)
    bytes += json.utf8
  }

  /// The text with a line end, as a file wants it.
  public func finished() -> [UInt8] { bytes + [0x0A] }

  private mutating func begin(_ name: String?) {
    if depth > 0 { breakLine(withComma: !isFirst) } else if !isFirst { append(",") }
    isFirst = false
    if let name {
      quote(name)
      append(": ")
    }
  }

  /// Goes to the next line, at the depth that is reached.
  mutating func breakLine(withComma: Bool = false) {
    if withComma { bytes.append(UInt8(ascii: ",")) }
    let blanks: StaticString = "\n                                "
    let count = min(1 + 2 * depth, blanks.utf8CodeUnitCount)
    bytes += UnsafeBufferPointer(start: blanks.utf8Start, count: count)
    if count <= 2 * depth { bytes += repeatElement(0x20, count: 1 + 2 * depth - count) }
  }

  private mutating func append(_ text: StaticString) {
    bytes += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
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
    let least = raw.count &- 8
    var index = start
    while index <= least {
      let found = escapedBytes(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    if least >= start {
      // The last eight bytes, of which the first were looked at.
      let found = escapedBytes(raw.loadUnaligned(fromByteOffset: least, as: UInt64.self))
      return found == 0 ? nil : least &+ found.trailingZeroBitCount / 8
    }
    while index < raw.count {
      let byte = raw[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
      index &+= 1
    }
    return nil
  }

  /// The highest bits of those of eight bytes that are controls, quotation marks or backslashes; bits above the lowest one
  /// that is set may be wrong.
  ///
  /// Source: S. E. Anderson, “Bit Twiddling Hacks”, “Determine if a word has a byte less than n”.
  @inline(__always) private static func escapedBytes(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let word = UInt64(littleEndian: word)
    let quotes = word ^ (ones &* 0x22)
    let slashes = word ^ (ones &* 0x5C)
    let controls = (word &- ones &* 0x20) & ~word
    return (controls | ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes))
      & (ones &* 0x80)
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
