import Parsing

/// A file of records whose lines begin with tags: RIS, MEDLINE, refer.
struct TaggedFile {
  /// One tag with its value.
  struct Field {
    var tag: Range<Int>
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

  /// Calls `body` with each record's fields. Lines before the first tag of a record are no fields.
  func forEachRecord(_ body: ([Field]) -> Void) {
    var fields: [Field] = []
    var isBehindBlank = true
    var position = 0
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    while position < bytes.count {
      var end = position
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let line = position..<end
      position = end + 1
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { position += 1 }
      guard let tag = tag(line) else {
        if isBlank(line) {
          isBehindBlank = true
        } else if let last = fields.indices.last {
          fields[last].value = fields[last].value.lowerBound..<line.upperBound
          fields[last].continues = true
        }
        continue
      }
      if !fields.isEmpty, beginsRecord(tag, isBehindBlank: isBehindBlank) {
        body(fields)
        fields.removeAll(keepingCapacity: true)
      }
      isBehindBlank = false
      if style == .ris, matches(tag, "ER") {
        if !fields.isEmpty { body(fields) }
        fields.removeAll(keepingCapacity: true)
        continue
      }
      var start = tag.upperBound
      // Up to the hyphen that ends the tag's column.
      if style != .refer {
        while start < line.upperBound, bytes[start] != 0x2D { start += 1 }
        start = min(start + 1, line.upperBound)
      }
      while start < line.upperBound, bytes[start] == 0x20 { start += 1 }
      fields.append(Field(tag: tag, value: start..<line.upperBound, continues: false))
    }
    if !fields.isEmpty { body(fields) }
  }

  /// The value as text; lines that continue it are joined with a space, or kept apart.
  func text(_ field: Field, keepsLines: Bool = false) -> String {
    let value = UnsafeBufferPointer(rebasing: bytes[field.value])
    guard field.continues else { return String(decoding: value, as: UTF8.self).trimmingBlanks() }
    let lines = String(decoding: value, as: UTF8.self)
      .split(whereSeparator: { $0 == "\n" || $0 == "\r\n" || $0 == "\r" })
      .map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
    return lines.joined(separator: keepsLines ? "\n" : " ")
  }

  func tagBytes(_ field: Field) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[field.tag])
  }

  // MARK: Lines

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

  private func beginsRecord(_ tag: Range<Int>, isBehindBlank: Bool) -> Bool {
    switch style {
    case .ris: matches(tag, "TY")
    case .medline: matches(tag, "PMID") || isBehindBlank
    case .refer: matches(tag, "0") || isBehindBlank
    }
  }

  private func matches(_ tag: Range<Int>, _ name: StaticString) -> Bool {
    tag.count == name.utf8CodeUnitCount
      && tag.enumerated().allSatisfy { bytes[$0.element] == name.utf8Start[$0.offset] }
  }

  private func isBlank(_ line: Range<Int>) -> Bool { bytes[line].allSatisfy { $0 <= 0x20 } }

  private func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private func isTagByte(_ byte: UInt8) -> Bool {
    isCapital(byte) || byte >= 0x30 && byte <= 0x39
  }
}
