/// How a stretch of text is set off in its source.
struct TextStyle: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let strong = TextStyle(rawValue: 1)
  static let emphasis = TextStyle(rawValue: 2)
  static let underline = TextStyle(rawValue: 4)
  static let superscript = TextStyle(rawValue: 8)
  static let code = TextStyle(rawValue: 16)
}

/// Text as UTF-8 with its styles and links, whatever markup (or none) it was written in.
///
/// A line break of the source is a `\n`; odd spaces (U+00A0 and its kin) have become plain ones.
struct StyledText: Hashable, Sendable {
  /// A stretch of one style and one link target.
  struct Run: Hashable, Sendable {
    var range: Range<Int>
    var style: TextStyle
    var link: String
  }

  private(set) var bytes: [UInt8] = []
  /// Adjoining stretches that cover all of ``bytes``.
  private(set) var runs: [Run] = []

  /// No text.
  init() {}

  /// Text of one style.
  init(_ text: String, style: TextStyle = [], link: String = "") {
    append(text.utf8, style: style, link: link)
  }

  /// The text without its styles.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether there is no text.
  var isEmpty: Bool { bytes.isEmpty }

  /// Appends text of one style.
  mutating func append(
    _ text: some Sequence<UInt8>, style: TextStyle = [], link: String = ""
  ) {
    let start = bytes.count
    bytes.append(contentsOf: text)
    replaceOddSpaces(from: start)
    addRun(from: start, style: style, link: link)
  }

  /// Appends a part of a text, in which the spaces are plain already.
  private mutating func appendClean(_ text: ArraySlice<UInt8>, style: TextStyle, link: String) {
    let start = bytes.count
    bytes.append(contentsOf: text)
    addRun(from: start, style: style, link: link)
  }

  private mutating func addRun(from start: Int, style: TextStyle, link: String) {
    guard bytes.count > start else { return }
    if let last = runs.indices.last, runs[last].style == style, runs[last].link == link {
      runs[last].range = runs[last].range.lowerBound..<bytes.count
    } else {
      runs.append(Run(range: start..<bytes.count, style: style, link: link))
    }
  }

  /// Appends styled text.
  mutating func append(_ other: StyledText) {
    for run in other.runs {
      appendClean(other.bytes[run.range], style: run.style, link: run.link)
    }
  }

  /// A part of it; the range is clamped to the text.
  func slice(_ range: Range<Int>) -> StyledText {
    let range = range.clamped(to: 0..<bytes.count)
    var result = StyledText()
    var index = runIndex(at: range.lowerBound)
    while index < runs.count, runs[index].range.lowerBound < range.upperBound {
      let part = runs[index].range.clamped(to: range)
      result.appendClean(bytes[part], style: runs[index].style, link: runs[index].link)
      index += 1
    }
    return result
  }

  /// The part from the first to the last byte that is no white space.
  func trimmed() -> StyledText {
    let range = ProseBytes.trimmed(bytes, 0..<bytes.count)
    return range == 0..<bytes.count ? self : slice(range)
  }

  /// A line's end at which the text goes on, as it stands within ``bytes``: a blank to all who read words.
  static let softBreak: UInt8 = 0x0B

  /// Its lines, trimmed, with how many lines each stands below the first; empty lines are left out. Lines that were
  /// wrapped are one.
  func lines() -> [(text: StyledText, offset: Int)] {
    var result: [(text: StyledText, offset: Int)] = []
    var start = 0
    var offset = 0
    var softBreaks = 0
    for index in 0...bytes.count {
      if index < bytes.count, bytes[index] == Self.softBreak { softBreaks += 1 }
      guard index == bytes.count || bytes[index] == 0x0A else { continue }
      var line = slice(start..<index).trimmed()
      if softBreaks > 0 { line.harden() }
      if !line.isEmpty { result.append((line, offset)) }
      start = index + 1
      offset += 1 + softBreaks
      softBreaks = 0
    }
    return result
  }

  private mutating func harden() {
    for index in bytes.indices where bytes[index] == Self.softBreak { bytes[index] = 0x20 }
  }

  /// The text on one line: each run of white space is one space.
  func onOneLine() -> StyledText {
    if isOnOneLine { return self }
    var result = StyledText()
    result.bytes.reserveCapacity(bytes.count)
    var pendingSpace = false
    for run in runs {
      let start = result.bytes.count
      for byte in bytes[run.range] {
        if ProseBytes.isSpace(byte) {
          pendingSpace = !result.isEmpty
        } else {
          if pendingSpace { result.bytes.append(0x20) }
          pendingSpace = false
          result.bytes.append(byte)
        }
      }
      // A space at a run's end belongs outside of it: “*Entropy* , vol.” must not widen the emphasis.
      result.addRun(from: start, style: run.style, link: run.link)
    }
    return result
  }

  /// Whether all white space is single spaces, none at the text's ends or at a run's end.
  private var isOnOneLine: Bool {
    for run in runs where ProseBytes.isSpace(bytes[run.range.upperBound - 1]) { return false }
    var isAfterSpace = true
    for byte in bytes {
      let isSpace = ProseBytes.isSpace(byte)
      if isSpace && (isAfterSpace || byte != 0x20) { return false }
      isAfterSpace = isSpace
    }
    return true
  }

  /// The style that all of the text has in common, white space and punctuation apart.
  var commonStyle: TextStyle {
    var result: TextStyle?
    for run in runs where bytes[run.range].contains(where: { ProseBytes.isWordByte($0) }) {
      result = result.map { $0.intersection(run.style) } ?? run.style
    }
    return result ?? []
  }

  /// The style at a place; none beyond the end.
  func style(at index: Int) -> TextStyle { run(at: index)?.style ?? [] }

  /// The stretch that holds a place.
  func run(at index: Int) -> Run? {
    let position = runIndex(at: index)
    return position < runs.count && runs[position].range.contains(index) ? runs[position] : nil
  }

  /// The first stretch that ends beyond a place.
  private func runIndex(at index: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].range.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A PDF's text is full of no-break and thin spaces, zero-width marks and soft hyphens, which would part words
  /// that are equal to a reader.
  private mutating func replaceOddSpaces(from start: Int) {
    guard bytes[start...].contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF })
    else { return }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count - start)
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
        output.append(0x20)
        index += 2
      } else if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xAD {
        index += 2
      } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
        (0x80...0x8A).contains(bytes[index + 2]) || bytes[index + 2] == 0xAF
      {
        output.append(0x20)
        index += 3
      } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
        (0x8B...0x8F).contains(bytes[index + 2])
      {
        index += 3
      } else if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBB,
        bytes[index + 2] == 0xBF
      {
        index += 3
      } else {
        output.append(byte)
        index += 1
      }
    }
    bytes.replaceSubrange(start..., with: output)
  }
}
