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
        if byte == 0x0A { endLine() }
        index += 1
        continue
      }
      let start = index
      var isASCII = true
      while index < bytes.count, bytes[index] != 0x20, bytes[index] != 0x0A {
        if bytes[index] >= 0x80 { isASCII = false }
        index += 1
      }
      let word = UnsafeBufferPointer(rebasing: bytes[start..<index])
      if isASCII {
        place(word, columns: word.count)
      } else {
        let text = String(decoding: word, as: UTF8.self)
        let columns = DisplayWidth.columns(text)
        place(word, columns: columns, parts: columns > text.unicodeScalars.count ? text : nil)
      }
    }
    endLine()
  }

  /// Writes a word behind what stands on the line, or on the next one where there is no room.
  ///
  /// - Parameter parts: the word again where its letters are wide, and may be parted anywhere.
  private mutating func place(
    _ word: UnsafeBufferPointer<UInt8>, columns: Int, parts: String? = nil
  ) {
    if used > 0 && used + 1 + columns > limit { endLine() }
    if used > 0 {
      line.append(0x20)
      used += 1
    }
    guard let parts, columns > limit - used else {
      line.append(contentsOf: word)
      used += columns
      return
    }
    for character in parts {
      let columns = DisplayWidth.columns(String(character))
      if used > 0 && used + columns > limit { endLine() }
      line.append(contentsOf: character.utf8)
      used += columns
    }
  }

  private mutating func endLine() {
    // Nothing follows the blanks before an empty line.
    if used == 0 { while line.last == 0x20 { line.removeLast() } }
    lines.append(String(decoding: line, as: UTF8.self))
    line.removeAll(keepingCapacity: true)
    for _ in 0..<indentation { line.append(0x20) }
    used = 0
    limit = width
  }
}
