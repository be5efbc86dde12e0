/// Finds where a text of records may be cut, so that each piece is such a text again and no record is in two of them.
struct RecordBorders {
  private enum Kind {
    /// One object a line.
    case lines
    /// A list of objects.
    case list
    /// Records that begin with a tag at the beginning of a line.
    case tag([UInt8])
  }

  private let kind: Kind
  private var list = JSONListBorders()

  /// The borders of a text with such a beginning; `nil` where there are none in it.
  init?(of head: [UInt8], read reader: any RecordPartReader.Type) {
    if let tag = reader.recordTag {
      kind = .tag(Array(tag.utf8))
    } else {
      // A byte order mark is no sign.
      let signs = head.lazy.filter { $0 > 0x20 && $0 < 0x80 }.prefix(2)
      switch signs.first {
      case UInt8(ascii: "{"): kind = .lines
      case UInt8(ascii: "[") where signs.last == UInt8(ascii: "{"): kind = .list
      default: return nil
      }
    }
    var first = self
    guard first.last(in: head) != nil else { return nil }
  }

  /// Takes what stands before the last border away from the bytes; `nil` where there is no border.
  mutating func cut(_ bytes: inout [UInt8]) -> [UInt8]? {
    guard let border = last(in: bytes) else { return nil }
    var part = Array(bytes[..<border])
    bytes.removeSubrange(..<border)
    if case .list = kind {
      // The comma between two records becomes the end of one list and the beginning of another.
      part.append(UInt8(ascii: "]"))
      bytes[0] = UInt8(ascii: "[")
      list.cut(at: border)
    }
    return part
  }

  /// The offset of the last border.
  private mutating func last(in bytes: [UInt8]) -> Int? {
    switch kind {
    case .lines: return Self.lastLine(in: bytes)
    case .list: return bytes.withUnsafeBufferPointer { list.last(in: $0) }
    case .tag(let tag): return Self.last(tag, in: bytes)
    }
  }

  /// The offset of the last opening brace that begins a line behind one that ends with a closing brace.
  ///
  /// No string of JSON holds a line end, so that both braces are those of records.
  private static func lastLine(in bytes: [UInt8]) -> Int? {
    var index = bytes.count - 1
    while index > 1 {
      if bytes[index] == UInt8(ascii: "{"), bytes[index - 1] == 0x0A {
        var end = index - 1
        while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
        if end > 0, bytes[end - 1] == UInt8(ascii: "}") { return index }
      }
      index -= 1
    }
    return nil
  }

  private static func last(_ tag: [UInt8], in bytes: [UInt8]) -> Int? {
    guard let first = tag.first else { return nil }
    var index = bytes.count - tag.count
    while index > 0 {
      if bytes[index] == first, bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D,
        bytes[index...].starts(with: tag)
      {
        return index
      }
      index -= 1
    }
    return nil
  }
}
