/// Fills lines with words, byte by byte: a bibliography of a hundred thousand works is wrapped word for word.
struct LineWrapper {
  private(set) var lines: [String] = []
  private let width: Int
  private let indentation: Int
  private var limit: Int
  /// The line that is being filled, what stands before its text included.
  private var line: [UInt8]
  /// The columns of its text.
  private var used = 0
  /// Words that are to be appended to the line as they stand in the text, with the blanks between them.
  private var pending = 0..<0

  init(width: Int, firstWidth: Int, label: String, indentation: Int) {
    self.width = width
    self.indentation = indentation
    limit = firstWidth
    line = Array(label.utf8)
    line.reserveCapacity(256)
  }

  /// Wraps a text; each of its line ends ends a line.
  mutating func wrap(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x0A {
        if byte == 0x0A { endLine(bytes) }
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
    if used > 0 && used + 1 + columns > limit { endLine(bytes) }
    if parts == nil, used > 0, pending.upperBound + 1 == word.lowerBound, !pending.isEmpty {
      // One blank is between this word and the last: they stay together.
      pending = pending.lowerBound..<word.upperBound
      used += columns + 1
      return
    }
    flush(bytes)
    if used > 0 {
      line.append(0x20)
      used += 1
    }
    guard let parts, columns > limit - used else {
      pending = word
      used += columns
      return
    }
    for character in parts {
      let columns = DisplayWidth.columns(String(character))
      if used > 0 && used + columns > limit { endLine(bytes) }
      line.append(contentsOf: character.utf8)
      used += columns
    }
  }

  private mutating func flush(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !pending.isEmpty { line.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[pending])) }
    pending = 0..<0
  }

  private mutating func endLine(_ bytes: UnsafeBufferPointer<UInt8>) {
    flush(bytes)
    // Nothing follows the blanks before an empty line.
    if used == 0 { while line.last == 0x20 { line.removeLast() } }
    lines.append(String(decoding: line, as: UTF8.self))
    line.removeAll(keepingCapacity: true)
    for _ in 0..<indentation { line.append(0x20) }
    used = 0
    limit = width
  }
}
