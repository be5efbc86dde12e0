/// Fills lines with words, byte by byte: a bibliography of a hundred thousand works is wrapped word for word.
struct LineWrapper {
  /// The lines so far, each with a line end.
  var output: [UInt8] = []
  /// How wide a line's text may be.
  private var width = 0
  /// The spaces before each line but the first.
  private var indentation = 0
  /// How wide the text of the line that is being filled may be.
  private var limit = 0
  /// Where that line begins in ``output``.
  private var start = 0
  /// The columns of its text.
  private var used = 0
  /// Words that are to be appended to the line as they stand in the text, with the blanks between them.
  private var pending = 0..<0

  /// ``output`` taken apart.
  var lines: [String] {
    if output.isEmpty { return [] }
    return output.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Wraps a text; each of its line ends ends a line.
  ///
  /// The first line's text stands behind what ``output`` ends with since its last line end: a label.
  mutating func wrap(
    _ bytes: UnsafeBufferPointer<UInt8>, width: Int, firstWidth: Int, indentation: Int
  ) {
    self.width = width
    self.indentation = indentation
    limit = firstWidth
    used = 0
    pending = 0..<0
    start = output.count
    while start > 0, output[start - 1] != 0x0A { start -= 1 }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x0A {
        if byte == 0x0A { beginLine(bytes) }
        index += 1
        continue
      }
      let start = index
      var signs: UInt8 = 0
      while index < bytes.count, bytes[index] != 0x20, bytes[index] != 0x0A {
        signs |= bytes[index]
        index += 1
      }
      if signs < 0x80 {
        place(start..<index, of: bytes, columns: index - start)
      } else {
        let word = UnsafeBufferPointer(rebasing: bytes[start..<index])
        if let columns = DisplayWidth.columnsOfNarrow(word) {
          place(start..<index, of: bytes, columns: columns)
          continue
        }
        let text = String(decoding: word, as: UTF8.self)
        let columns = DisplayWidth.columns(text)
        place(
          start..<index, of: bytes, columns: columns,
          parts: columns > text.unicodeScalars.count ? text : nil)
      }
    }
    endLine(bytes)
  }

  /// Puts a word behind what stands on the line, or on the next one where there is no room.
  ///
  /// - Parameter parts: the word again where its letters are wide, and may be parted anywhere.
  private mutating func place(
    _ word: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, columns: Int, parts: String? = nil
  ) {
    if used > 0 && used + 1 + columns > limit { beginLine(bytes) }
    if parts == nil, used > 0, pending.upperBound + 1 == word.lowerBound, !pending.isEmpty {
      // One blank is between this word and the last: they stay together.
      pending = pending.lowerBound..<word.upperBound
      used += columns + 1
      return
    }
    flush(bytes)
    if used > 0 {
      output.append(0x20)
      used += 1
    }
    guard let parts, columns > limit - used else {
      pending = word
      used += columns
      return
    }
    for character in parts {
      let columns = DisplayWidth.columns(String(character))
      if used > 0 && used + columns > limit { beginLine(bytes) }
      output.append(contentsOf: character.utf8)
      used += columns
    }
  }

  private mutating func flush(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !pending.isEmpty { output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[pending])) }
    pending = 0..<0
  }

  private mutating func endLine(_ bytes: UnsafeBufferPointer<UInt8>) {
    flush(bytes)
    // Nothing follows the blanks before an empty line.
    if used == 0 { while output.count > start, output.last == 0x20 { output.removeLast() } }
    output.append(0x0A)
  }

  /// Ends a line and begins the next.
  private mutating func beginLine(_ bytes: UnsafeBufferPointer<UInt8>) {
    endLine(bytes)
    start = output.count
    output.append(contentsOf: repeatElement(0x20, count: indentation))
    used = 0
    limit = width
  }
}
