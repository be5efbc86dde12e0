import Parsing

/// Finds the entries of a bibliography and their fields, without looking into the values.
///
/// Source: BibTeX's grammar as `bibtex.web` reads it: braces count whether or not a backslash precedes them, a
/// value is pieces joined by `#`, an entry is closed by what matches its opening, and `@comment` too.
///
/// A fault is reported and what can be read around it is read: a value without its closing mark ends before the
/// line where the next field or entry begins. Each byte is looked at a fixed number of times, whatever is broken.
struct BibTeXParser {
  let bytes: UnsafeBufferPointer<UInt8>
  let source: String
  var lines: LineCounter
  var position = 0
  var entries: [BibTeXEntry] = []
  var fields: [BibTeXField] = []
  /// Values put together from pieces.
  var assembled: [UInt8] = []
  /// The macros of `@string`, by their names in lower case, with their values.
  var macros: [String: [UInt8]] = [:]
  var diagnostics: [Diagnostic] = []
  /// From here on fields mean what they say and nothing is concluded from them: our own exporter wrote them.
  private(set) var exactFrom = Int.max
  /// Whether a field was met through which an entry takes over another's fields.
  var hasParents = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, source: String) {
    self.bytes = bytes
    self.source = source
    lines = LineCounter(bytes)
  }

  /// Reads all entries and keeps them, with their fields.
  mutating func parse() {
    while let entry = next() { entries.append(entry) }
  }

  /// Lets go of the fields that were read.
  mutating func forgetFields() {
    fields.removeAll(keepingCapacity: true)
    assembled.removeAll(keepingCapacity: true)
  }

  /// Reads the next entry, whose fields stand in ``fields`` then; `nil` at the end.
  mutating func next() -> BibTeXEntry? {
    while let start = nextEntry() {
      position = start + 1
      skipBlanks()
      let type = word()
      let name = UnsafeBufferPointer(rebasing: bytes[type])
      if type.isEmpty || Self.matches(name, "comment") {
        if bytes[position...].starts(with: "{dossier-exact}".utf8) {
          exactFrom = min(exactFrom, start)
        } else if !type.isEmpty {
          skipComment()
        }
        continue
      }
      skipBlanks()
      guard position < bytes.count, bytes[position] == 0x7B || bytes[position] == 0x28 else {
        // An e-mail address, or `@` in prose between the entries.
        continue
      }
      let closing: UInt8 = bytes[position] == 0x7B ? 0x7D : 0x29
      position += 1
      if Self.matches(name, "preamble") {
        skipPreamble(closing)
      } else if Self.matches(name, "string") {
        macro(closing, start)
      } else {
        return entry(start: start, type: type, closing: closing)
      }
    }
    return nil
  }

  // MARK: Entries

  /// The next `@` outside of entries that no percent sign at the line's beginning comments out.
  private mutating func nextEntry() -> Int? {
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "@") else {
        position += 1
        continue
      }
      guard isCommentedOut(position) else { return position }
      report(
        .note, "commented-out-entry", "an entry behind '%' is taken as a comment", at: position)
      position += 1
      skipCommentedEntry()
    }
    return nil
  }

  /// Passes over `{…}` behind `@comment`, and the entries within, as biber does.
  ///
  /// BibTeX itself ends the comment at its name; where the braces do not match, so does this.
  private mutating func skipComment() {
    var index = position
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count, bytes[index] == 0x7B else { return }
    var depth = 0
    var entry: Int?
    while index < bytes.count {
      switch bytes[index] {
      case 0x7B: depth += 1
      case 0x7D: depth -= 1
      case UInt8(ascii: "@"): if entry == nil { entry = index }
      default: break
      }
      index += 1
      if depth == 0 { break }
    }
    guard depth == 0 else { return }
    position = index
    if let entry {
      report(
        .note, "commented-out-entry", "an entry within '@comment' is taken as a comment",
        at: entry)
    }
  }

  private func isCommentedOut(_ offset: Int) -> Bool {
    var index = offset
    while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { index -= 1 }
    return index > 0 && bytes[index - 1] == UInt8(ascii: "%")
  }

  /// Passes over an entry that is commented out at its first line only: its lines are no entries of their own.
  private mutating func skipCommentedEntry() {
    while position < bytes.count {
      if bytes[position] == 0x0A, startsEntry(afterLineEnd: position) { return }
      position += 1
    }
  }

  private mutating func entry(start: Int, type: Range<Int>, closing: UInt8) -> BibTeXEntry {
    let key = readKey(closing)
    let first = fields.count
    readFields(start: start, key: key, closing: closing)
    return BibTeXEntry(start: start, type: type, key: key, fields: first..<fields.count)
  }

  private mutating func readFields(start: Int, key: Range<Int>, closing: UInt8) {
    let first = fields.count
    if key.isEmpty {
      report(
        .warning, "missing-key", "an entry has no key; expected '@type{key,'", at: start,
        hint: "the entry is read and gets a key of its own")
    }
    var needsComma = true
    while true {
      skipBlanks()
      guard position < bytes.count else {
        report(
          .error, "unclosed-entry", "the file ends inside the entry \(quoted(key))", at: start)
        return
      }
      let byte = bytes[position]
      if byte == closing {
        position += 1
        return
      }
      if byte == UInt8(ascii: ",") {
        position += 1
        needsComma = false
        continue
      }
      if byte == UInt8(ascii: "%") {
        skipLine()
        continue
      }
      if byte == UInt8(ascii: "@"), position == 0 || startsEntry(at: position) {
        report(
          .error, "unclosed-entry",
          "the entry \(quoted(key)) is not closed; expected '\(Character(Unicode.Scalar(closing)))'",
          at: start)
        return
      }
      guard Self.isNameByte(byte) else {
        let found = position
        position += 1
        if byte == 0x7D || byte == 0x29 { continue }
        report(
          .error, "unexpected-character",
          "'\(character(at: found))' stands where a field's name is expected", at: found)
        skipToNextField(closing)
        continue
      }
      let nameStart = position
      let name = word()
      skipBlanks()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
        report(
          .error, "missing-equals", "the field '\(text(name))' has no '=' and no value",
          at: nameStart)
        skipToNextField(closing)
        continue
      }
      if needsComma, first < fields.count || !key.isEmpty {
        report(
          .warning, "missing-comma", "no ',' stands before the field '\(text(name))'",
          at: nameStart)
      }
      position += 1
      value(name: name, closing: closing)
      needsComma = true
    }
  }

  /// Reads the key up to its comma; an entry that begins with a field has none.
  private mutating func readKey(_ closing: UInt8) -> Range<Int> {
    skipBlanks()
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: ","), closing, 0x0A, 0x0D:
        var end = position
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
      case UInt8(ascii: "="):
        position = start
        return start..<start
      case UInt8(ascii: "@") where position > start && bytes[position - 1] <= 0x20:
        return start..<position
      default: position += 1
      }
    }
    return start..<position
  }

  // MARK: Recovery

  /// Goes on at the next comma or line end outside of a name.
  private mutating func skipToNextField(_ closing: UInt8) {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: ","), closing, 0x0A: return
      case UInt8(ascii: "@") where startsEntry(at: position): return
      default: position += 1
      }
    }
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
  }

  /// Whether `@` at an offset is the first of its line and begins an entry.
  func startsEntry(at offset: Int) -> Bool {
    var index = offset
    while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { index -= 1 }
    guard index == 0 || bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D else { return false }
    index = offset + 1
    let nameStart = index
    while index < bytes.count, Self.isNameByte(bytes[index]) { index += 1 }
    guard index > nameStart else { return false }
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index < bytes.count && (bytes[index] == 0x7B || bytes[index] == 0x28)
  }

  private func startsEntry(afterLineEnd offset: Int) -> Bool {
    var index = offset + 1
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index < bytes.count && bytes[index] == UInt8(ascii: "@") && startsEntry(at: index)
  }

  // MARK: Preamble and macros

  private mutating func skipPreamble(_ closing: UInt8) {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "@") where startsEntry(at: position): return
      case 0x7B: depth += 1
      case closing where depth == 0:
        position += 1
        return
      case 0x7D: depth -= 1
      default: break
      }
      position += 1
    }
  }

  private mutating func macro(_ closing: UInt8, _ start: Int) {
    skipBlanks()
    let name = word()
    skipBlanks()
    guard !name.isEmpty, position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
      report(.error, "broken-string", "'@string' has no name with a value behind it", at: start)
      return
    }
    position += 1
    let first = fields.count
    value(name: name, closing: closing)
    if first < fields.count {
      macros[text(name).lowercased()] = Array(valueBytes(fields[first]))
      fields.removeSubrange(first...)
    }
    skipBlanks()
    if position < bytes.count, bytes[position] == UInt8(ascii: ",") {
      position += 1
      skipBlanks()
    }
    if position < bytes.count, bytes[position] == closing {
      position += 1
    } else {
      report(
        .error, "unclosed-entry",
        "'@string' is not closed; expected '\(Character(Unicode.Scalar(closing)))'", at: start)
    }
  }

  // MARK: Pieces

  /// The bytes of a field's value; valid until the next value is read.
  func valueBytes(_ field: BibTeXField) -> ArraySlice<UInt8> {
    field.isAssembled ? assembled[field.value] : ArraySlice(bytes[field.value])
  }

  @inline(__always) mutating func skipBlanks() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte <= 0x20 {
        position += 1
      } else if byte >= 0xC2, let length = wideBlank() {
        position += length
      } else {
        return
      }
    }
  }

  /// The length of a blank beyond ASCII, as pasting from web pages leaves them; `nil` where there is none.
  private func wideBlank() -> Int? {
    guard position + 1 < bytes.count else { return nil }
    let next = bytes[position + 1]
    if bytes[position] == 0xC2, next == 0xA0 { return 2 }
    guard position + 2 < bytes.count else { return nil }
    let last = bytes[position + 2]
    if bytes[position] == 0xE2, next == 0x80, last >= 0x80 && last <= 0x8B { return 3 }
    if bytes[position] == 0xEF, next == 0xBB, last == 0xBF { return 3 }
    return nil
  }

  /// Reads a name of letters, digits and the signs that BibTeX allows in names.
  mutating func word() -> Range<Int> {
    let start = position
    while position < bytes.count, Self.isNameByte(bytes[position]) { position += 1 }
    return start..<position
  }

  /// Source: `bibtex.web`, section 38: all but blanks and `"#%'(),={}`; and no `@`, which begins an entry.
  @inline(__always) static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x23, 0x25, 0x27, 0x28, 0x29, 0x2C, 0x3D, 0x40, 0x7B, 0x7D: false
    // What begins blanks and typographic punctuation in UTF-8.
    case 0xC2, 0xE2, 0xEF: false
    default: true
    }
  }

  static func matches(_ name: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    guard name.count == word.utf8CodeUnitCount else { return false }
    for index in 0..<name.count where name[index] | 0x20 != word.utf8Start[index] { return false }
    return true
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func quoted(_ key: Range<Int>) -> String { key.isEmpty ? "without a key" : "'\(text(key))'" }

  private func character(at offset: Int) -> String {
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return text(offset..<end)
  }

  mutating func report(
    _ severity: Diagnostic.Severity, _ code: String, _ message: String, at offset: Int,
    hint: String = ""
  ) {
    diagnostics.append(
      Diagnostic(
        severity, code: code, message, at: lines.range(at: offset, in: source), hint: hint))
  }
}
