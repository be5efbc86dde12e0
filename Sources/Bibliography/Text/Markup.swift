import Glibc

/// The markup that CSL-JSON allows in text: `<i>`, `<b>`, `<sup>`, `<sub>`, small capitals, `nocase`.
///
/// Source: citeproc-js documentation, “HTML-like formatting tags”; CSL-JSON's text fields are written with it.
/// A tag that is not closed, or that is none of these, is plain text.
public enum Markup {
  /// What a run of text is marked with.
  public struct Style: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `<i>`
    public static let italic = Style(rawValue: 1)
    /// `<b>`
    public static let bold = Style(rawValue: 2)
    /// `<sup>`
    public static let superscript = Style(rawValue: 4)
    /// `<sub>`
    public static let `subscript` = Style(rawValue: 8)
    /// `<span style="font-variant:small-caps;">`, `<sc>`
    public static let smallCaps = Style(rawValue: 16)
    /// `<span class="nocase">`: its letters keep their case.
    public static let noCase = Style(rawValue: 32)
  }

  /// A part of a text that is marked the same throughout.
  public struct Run: Hashable, Sendable {
    public var text: String
    public var style: Style

    /// A part of a text.
    public init(_ text: String, _ style: Style = []) {
      self.text = text
      self.style = style
    }
  }

  /// The text without its markup: `E<sub>8</sub>` becomes `E8`.
  public static func plainText(_ text: String) -> String {
    guard mayHoldMarkup(text) else { return text }
    var result = ""
    for run in runs(text) { result += run.text }
    return result
  }

  /// The text in runs, none of them empty; neighbouring runs differ in style.
  public static func runs(_ text: String) -> [Run] {
    guard mayHoldMarkup(text) else { return text.isEmpty ? [] : [Run(text)] }
    let bytes = Array(text.utf8)
    let tags = matched(tags(in: bytes))
    var runs: [Run] = []
    var open: [Style] = []
    var textStart = 0
    func flush(upTo end: Int) {
      guard end > textStart else { return }
      let part = String(decoding: bytes[textStart..<end], as: UTF8.self)
      let style = open.reduce(into: Style()) { $0.formUnion($1) }
      if let last = runs.last, last.style == style {
        runs[runs.count - 1].text += part
      } else {
        runs.append(Run(part, style))
      }
    }
    for tag in tags {
      flush(upTo: tag.start)
      textStart = tag.end
      if tag.isClosing { open.removeLast() } else { open.append(tag.style) }
    }
    flush(upTo: bytes.count)
    return runs
  }

  /// Whether a text has a `<` at all; almost none has, and the question is asked of every title.
  private static func mayHoldMarkup(_ text: String) -> Bool {
    let found = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.baseAddress.map { memchr($0, 0x3C, bytes.count) != nil } ?? false
    }
    return found ?? text.utf8.contains(0x3C)
  }

  private struct Tag {
    var start: Int
    var end: Int
    var element: UInt8
    var style: Style
    var isClosing: Bool
  }

  private static let known: [(tag: String, element: UInt8, style: Style)] = [
    ("<i>", 0, .italic), ("<b>", 1, .bold), ("<sup>", 2, .superscript), ("<sub>", 3, .subscript),
    ("<sc>", 4, .smallCaps), ("<span style=\"font-variant:small-caps;\">", 5, .smallCaps),
    ("<span style=\"font-variant: small-caps;\">", 5, .smallCaps),
    ("<span class=\"nocase\">", 5, .noCase),
  ]
  private static let closing: [(tag: String, element: UInt8)] = [
    ("</i>", 0), ("</b>", 1), ("</sup>", 2), ("</sub>", 3), ("</sc>", 4), ("</span>", 5),
  ]

  private static func tags(in bytes: [UInt8]) -> [Tag] {
    var found: [Tag] = []
    var index = 0
    func stands(_ tag: String, at index: Int) -> Bool {
      bytes[index...].starts(with: tag.utf8)
    }
    scan: while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      for entry in known where stands(entry.tag, at: index) {
        let end = index + entry.tag.utf8.count
        found.append(
          Tag(
            start: index, end: end, element: entry.element, style: entry.style, isClosing: false))
        index = end
        continue scan
      }
      for entry in closing where stands(entry.tag, at: index) {
        let end = index + entry.tag.utf8.count
        found.append(
          Tag(start: index, end: end, element: entry.element, style: [], isClosing: true))
        index = end
        continue scan
      }
      index += 1
    }
    return found
  }

  /// The tags that open and close properly nested; the others are left in the text.
  private static func matched(_ tags: [Tag]) -> [Tag] {
    var isMatched = [Bool](repeating: false, count: tags.count)
    var open: [Int] = []
    for (index, tag) in tags.enumerated() {
      guard tag.isClosing else {
        open.append(index)
        continue
      }
      guard let at = open.lastIndex(where: { tags[$0].element == tag.element }) else { continue }
      isMatched[open[at]] = true
      isMatched[index] = true
      open.removeSubrange(at...)
    }
    return tags.indices.filter { isMatched[$0] }.map { tags[$0] }
  }
}
