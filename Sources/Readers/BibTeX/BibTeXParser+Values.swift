import Parsing

extension BibTeXParser {
  /// One piece of a value.
  private enum Piece {
    case source(Range<Int>)
    case macro([UInt8])
  }

  /// Reads a field's value behind its `=` and files the field.
  mutating func value(name: Range<Int>, closing: UInt8) {
    let start = position
    var first: Piece?
    var store: Int?
    while true {
      skipBlanks()
      guard let piece = piece(name: name, closing: closing) else { break }
      if let held = first {
        if store == nil {
          store = assembled.count
          append(held)
        }
        append(piece)
      } else {
        first = piece
      }
      skipBlanks()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "#") else { break }
      position += 1
    }
    guard let first else {
      report(
        .error, "missing-value", "the field '\(text(name))' has no value behind '='",
        at: min(start, bytes.count))
      return
    }
    if let store {
      file(name, isAssembled: true, store..<assembled.count)
    } else if case .source(let range) = first {
      file(name, isAssembled: false, range)
    } else {
      let store = assembled.count
      append(first)
      file(name, isAssembled: true, store..<assembled.count)
    }
  }

  private mutating func append(_ piece: Piece) {
    switch piece {
    case .source(let range): assembled.append(contentsOf: bytes[range])
    case .macro(let value): assembled.append(contentsOf: value)
    }
  }

  private mutating func file(_ name: Range<Int>, isAssembled: Bool, _ value: Range<Int>) {
    let known = BibTeXFieldName.table[UnsafeBufferPointer(rebasing: bytes[name])]
    if known == .crossref || known == .xdata { hasParents = true }
    fields.append(
      BibTeXField(
        nameStart: UInt32(truncatingIfNeeded: name.lowerBound),
        valueStart: UInt32(truncatingIfNeeded: value.lowerBound),
        valueLength: UInt32(truncatingIfNeeded: value.count),
        nameLength: UInt32(truncatingIfNeeded: name.count), name: known, isAssembled: isAssembled))
  }

  private mutating func piece(name: Range<Int>, closing: UInt8) -> Piece? {
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case 0x7B:
      position += 1
      return .source(braced(name: name))
    case UInt8(ascii: "\""):
      position += 1
      return .source(inQuotes(name: name, closing: closing))
    default:
      let word = word()
      guard !word.isEmpty else { return nil }
      return self.word(word)
    }
  }

  /// A number, a month, a macro; anything else stands for itself and is reported.
  private mutating func word(_ word: Range<Int>) -> Piece {
    if bytes[word].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return .source(word) }
    let name = text(word).lowercased()
    if let value = macros[name] { return .macro(value) }
    if word.count == 3, MonthName.number(of: name) != nil { return .source(word) }
    report(
      .warning, "undefined-macro",
      "'\(text(word))' is neither a number nor in braces nor defined with '@string'",
      at: word.lowerBound, hint: "the word itself is taken as the value")
    return .source(word)
  }

  /// Reads up to the brace that closes the value; the position is behind the opening one.
  private mutating func braced(name: Range<Int>) -> Range<Int> {
    let start = position
    var depth = 1
    var index = position
    while true {
      index = nextMark(from: index)
      guard index < bytes.count else { break }
      switch bytes[index] {
      case 0x7B: depth += 1
      case 0x7D:
        depth -= 1
        if depth == 0 {
          position = index + 1
          return runsOver(start..<index) ? unclosed(start..<index, name, "'}'") : start..<index
        }
      default: if startsEntry(at: index) { return unclosed(start..<index, name, "'}'") }
      }
      index += 1
    }
    return unclosed(start..<bytes.count, name, "'}'")
  }

  /// Whether a value that ends here has swallowed other fields: no field or end follows, and a line inside of it
  /// reads like a field.
  private func runsOver(_ range: Range<Int>) -> Bool {
    var next = position
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    if next < bytes.count, bytes[next] != UInt8(ascii: "@") { return false }
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == 0x0A, fieldStart(afterLineEnd: index, before: range.upperBound) != nil {
        return true
      }
      index += 1
    }
    return false
  }

  /// Reads up to the quotation mark that closes the value; the position is behind the opening one.
  private mutating func inQuotes(name: Range<Int>, closing: UInt8) -> Range<Int> {
    let start = position
    var depth = 0
    var index = position
    while index < bytes.count {
      switch bytes[index] {
      case 0x7B: depth += 1
      case 0x7D:
        depth -= 1
        if depth < 0 { return unclosed(start..<index, name, "'\"'") }
      case UInt8(ascii: "@") where startsEntry(at: index):
        return unclosed(start..<index, name, "'\"'")
      case UInt8(ascii: "\"") where depth == 0:
        position = index + 1
        // Where something else than an end follows, this mark may open the next field's value.
        var next = position
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        if next < bytes.count, bytes[next] != 0x2C, bytes[next] != 0x23, bytes[next] != closing,
          endsWithField(start..<index)
        {
          return unclosed(start..<index, name, "'\"'")
        }
        return start..<index
      default: break
      }
      index += 1
    }
    return unclosed(start..<bytes.count, name, "'\"'")
  }

  /// The next brace or `@` from an offset on, or the end.
  @inline(__always) private func nextMark(from start: Int) -> Int {
    var index = start
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while index &+ 8 <= bytes.count {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + index).loadUnaligned(
          as: UInt64.self))
      let opening = word ^ (ones &* 0x7B)
      let closing = word ^ (ones &* 0x7D)
      let entry = word ^ (ones &* 0x40)
      let found =
        ((opening &- ones) & ~opening) | ((closing &- ones) & ~closing) | ((entry &- ones) & ~entry)
      if found & highs != 0 { return index &+ (found & highs).trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count, bytes[index] != 0x7B, bytes[index] != 0x7D, bytes[index] != 0x40 {
      index += 1
    }
    return index
  }

  // MARK: Values without an end

  /// Ends a value that has no closing mark before the line where the next field begins.
  private mutating func unclosed(
    _ range: Range<Int>, _ name: Range<Int>, _ mark: String
  ) -> Range<Int> {
    report(
      .error, "unclosed-value", "the value of '\(text(name))' is not closed; expected \(mark)",
      at: name.lowerBound, hint: "it is read up to the next field")
    var index = range.lowerBound
    var end = range.upperBound
    while index < range.upperBound {
      if bytes[index] == 0x0A, fieldStart(afterLineEnd: index, before: range.upperBound) != nil {
        end = index
        break
      }
      index += 1
    }
    position = end
    let isCutShort = end == range.upperBound
    // What closes the entry, or separates the fields, is no part of the value.
    var isEntryClosed = false
    while end > range.lowerBound {
      let byte = bytes[end - 1]
      if byte <= 0x20 || byte == 0x2C {
        end -= 1
        if byte == 0x2C { position = end }
      } else if byte == 0x7D, !isEntryClosed, isCutShort,
        !isBalanced(range.lowerBound..<end)
      {
        isEntryClosed = true
        position = end - 1
        end -= 1
      } else {
        break
      }
    }
    return range.lowerBound..<end
  }

  private func isBalanced(_ range: Range<Int>) -> Bool {
    var depth = 0
    for byte in bytes[range] {
      if byte == 0x7B { depth += 1 } else if byte == 0x7D { depth -= 1 }
    }
    return depth == 0
  }

  /// Whether a text in quotation marks ends with the beginning of another field: `…,\n  year = `.
  private func endsWithField(_ range: Range<Int>) -> Bool {
    var index = range.upperBound
    while index > range.lowerBound, bytes[index - 1] <= 0x20 { index -= 1 }
    guard index > range.lowerBound, bytes[index - 1] == UInt8(ascii: "=") else { return false }
    return bytes[range].contains(0x0A)
  }

  /// The start of a field's name that opens a line: `name = {`, `name = "`, `name = 12`, `name = word`.
  private func fieldStart(afterLineEnd offset: Int, before limit: Int) -> Int? {
    var index = offset + 1
    while index < limit, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    let start = index
    while index < limit, Self.isNameByte(bytes[index]), bytes[index] | 0x20 >= 0x2D {
      index += 1
    }
    guard index > start, index - start < 32 else { return nil }
    while index < limit, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index < limit && bytes[index] == UInt8(ascii: "=") ? start : nil
  }
}
