internal import Glibc
import Parsing

/// A file of records whose lines begin with tags: RIS, MEDLINE, refer.
struct TaggedFile {
  /// One tag with its value.
  struct Field {
    var tag: FieldTag
    /// The byte offset of the tag.
    var start: Int
    /// The value, with the lines that continue it.
    var value: Range<Int>
    var continues: Bool
  }

  /// How tags are written.
  enum Style {
    /// `TY  - JOUR`: two characters; a record goes from `TY` to `ER`.
    case ris
    /// `PMID- 123`, `TI  - …`: up to four characters; a blank line or a `PMID` begins a record.
    case medline
    /// `%T Title`: one character behind a percent sign; a blank line or a `%0` begins a record.
    case refer
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let style: Style
  /// Whether a carriage return may end a line by itself.
  private let hasReturns: Bool

  init(bytes: UnsafeBufferPointer<UInt8>, style: Style) {
    self.bytes = bytes
    self.style = style
    hasReturns = Self.find(0x0D, in: bytes, 0, bytes.count) != nil
  }

  /// Calls `body` with each record's fields. Lines before the first tag of a record are no fields.
  func forEachRecord(_ body: (inout [Field]) -> Void) {
    var fields: [Field] = []
    fields.reserveCapacity(64)
    var isBehindBlank = true
    var position = 0
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    while position < bytes.count {
      let end = lineEnd(position)
      let line = position..<end
      position = end + 1
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { position += 1 }
      guard let name = tag(line) else {
        if isBlank(line) {
          isBehindBlank = true
        } else if let last = fields.indices.last {
          fields[last].value = fields[last].value.lowerBound..<line.upperBound
          fields[last].continues = true
        }
        continue
      }
      let tag = FieldTag(UnsafeBufferPointer(rebasing: bytes[name]))
      if !fields.isEmpty, beginsRecord(tag, isBehindBlank: isBehindBlank) {
        body(&fields)
        fields.removeAll(keepingCapacity: true)
      }
      isBehindBlank = false
      if style == .ris, tag == "ER" {
        if !fields.isEmpty { body(&fields) }
        fields.removeAll(keepingCapacity: true)
        continue
      }
      var start = name.upperBound
      // Up to the hyphen that ends the tag's column.
      if style != .refer {
        while start < line.upperBound, bytes[start] != 0x2D { start += 1 }
        start = min(start + 1, line.upperBound)
      }
      while start < line.upperBound, bytes[start] == 0x20 { start += 1 }
      fields.append(
        Field(tag: tag, start: name.lowerBound, value: start..<line.upperBound, continues: false))
    }
    if !fields.isEmpty { body(&fields) }
  }

  /// The value as text; lines that continue it are joined with a space, or kept apart.
  /// What comes again is taken from `texts`.
  func text(
    _ field: Field, keepsLines: Bool = false, in texts: RepeatedTexts? = nil
  ) -> String {
    guard field.continues else {
      let value = value(field)
      return texts?.text(value) ?? String(decoding: value, as: UTF8.self)
    }
    let value = UnsafeBufferPointer(rebasing: bytes[field.value])
    var joined: [UInt8] = []
    joined.reserveCapacity(value.count)
    for line in value.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let line = UnsafeBufferPointer(rebasing: line).trimmingBlanks()
      if line.isEmpty { continue }
      if !joined.isEmpty { joined.append(keepsLines ? 0x0A : 0x20) }
      joined.append(contentsOf: line)
    }
    return String(decoding: joined, as: UTF8.self)
  }

  /// The bytes of a value on one line, without blanks at its ends.
  func value(_ field: Field) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[field.value]).trimmingBlanks()
  }

  // MARK: Lines

  private func lineEnd(_ start: Int) -> Int {
    let end = Self.find(0x0A, in: bytes, start, bytes.count) ?? bytes.count
    return hasReturns ? Self.find(0x0D, in: bytes, start, end) ?? end : end
  }

  private static func find(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    guard start < end, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private func tag(_ line: Range<Int>) -> Range<Int>? {
    let start = line.lowerBound
    switch style {
    case .ris:
      // Two blanks and a hyphen; one blank in the files of some programs.
      var first = start
      while first < line.upperBound, bytes[first] == 0x20 { first += 1 }
      guard first + 4 <= line.upperBound, isCapital(bytes[first]), isTagByte(bytes[first + 1]),
        bytes[first + 2] == 0x20
      else { return nil }
      let hyphen = bytes[first + 3] == 0x20 ? first + 4 : first + 3
      guard hyphen < line.upperBound, bytes[hyphen] == 0x2D else { return nil }
      guard hyphen + 1 == line.upperBound || bytes[hyphen + 1] == 0x20 else { return nil }
      return first..<(first + 2)
    case .medline:
      guard start + 5 <= line.upperBound, bytes[start + 4] == 0x2D, isCapital(bytes[start]) else {
        return nil
      }
      var end = start
      while end < start + 4, isTagByte(bytes[end]) { end += 1 }
      guard end >= start + 2, bytes[end..<(start + 4)].allSatisfy({ $0 == 0x20 }) else {
        return nil
      }
      return start..<end
    case .refer:
      guard start + 2 <= line.upperBound, bytes[start] == UInt8(ascii: "%"),
        bytes[start + 1] > 0x20,
        start + 2 == line.upperBound || bytes[start + 2] == 0x20
      else { return nil }
      return (start + 1)..<(start + 2)
    }
  }

  private func beginsRecord(_ tag: FieldTag, isBehindBlank: Bool) -> Bool {
    switch style {
    case .ris: tag == "TY"
    case .medline: tag == "PMID" || isBehindBlank
    case .refer: tag == "0" || isBehindBlank
    }
  }

  private func isBlank(_ line: Range<Int>) -> Bool { bytes[line].allSatisfy { $0 <= 0x20 } }

  @inline(__always) private func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  @inline(__always) private func isTagByte(_ byte: UInt8) -> Bool {
    isCapital(byte) || byte >= 0x30 && byte <= 0x39
  }
}
