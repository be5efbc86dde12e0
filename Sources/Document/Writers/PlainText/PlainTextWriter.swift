internal import Parsing

/// Writes documents as plain text, in lines of a given width.
///
/// Headings are underlined, paragraphs wrapped, tables lined up in columns, references indented behind
/// their labels, charts drawn with bars of characters. Links show where they lead; the marks of styles
/// go. Wide letters count as two columns, combining marks as none.
public struct PlainTextWriter: DocumentWriter {
  /// A writer.
  public init() {}

  public var format: DocumentFormat {
    DocumentFormat(
      name: "text", otherNames: ["txt", "plain"], title: "Plain text", fileEndings: ["txt", "text"])
  }

  public func write(_ document: Document, options: WriterOptions) -> WriterResult {
    var front: [Block] = []
    if !document.title.isEmpty { front.append(.heading(level: 0, document.title)) }
    let lines = [
      document.subtitle, Array(document.authors.joined(separator: [.text(", ")])), document.date,
    ].filter { !$0.isEmpty }
    if !lines.isEmpty { front.append(.paragraph(Array(lines.joined(separator: [.lineBreak])))) }
    return write(blocks: front + document.blocks, options: options)
  }

  public func write(blocks: [Block], options: WriterOptions) -> WriterResult {
    var writer = PlainTextBlocks(width: options.lineWidth)
    writer.writeAll(blocks)
    var bytes: [UInt8] = []
    for line in writer.lines {
      bytes.append(contentsOf: line.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return WriterResult(bytes: bytes, diagnostics: writer.diagnostics)
  }

  public func write(inlines: [Inline], options: WriterOptions) -> WriterResult {
    var format = PlainTextBlocks.inlineFormat
    format.keepsFootnotes = false
    let events = InlineEvents.events(of: inlines, for: format, ends: .kept)
    return WriterResult(bytes: Array(PlainTextInlines.text(events) { "" }.utf8))
  }
}

extension PlainTextWriter {
  /// Writes a bibliography as ``write(blocks:options:)`` does, from references that are texts already; in pieces, so that
  /// a long one never stands in memory whole.
  ///
  /// - Parameters:
  ///   - references: the references in their order, in as many parts as one likes.
  ///   - list: how they are laid out; its items do not count.
  ///   - write: takes one piece of the output after another.
  public func write<Failure: Error>(
    references: [ReferenceTexts], as list: BibliographyList, options: WriterOptions,
    to write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let layout = ReferenceLayout(
      width: options.lineWidth, labelColumns: references.map(\.labelColumns).max() ?? 0,
      hangingIndent: list.hangingIndent, entrySpacing: list.entrySpacing)
    // Nothing stands before the first reference that has lines.
    let first =
      layout.labelColumns > 0
      ? 0 : references.firstIndex(where: \.hasText) ?? references.count
    let threads = references.count > 1 ? Pieces.processors : 1
    var start = 0
    while start < references.count {
      let end = min(start + 8 * threads, references.count)
      let parts = Array(references[start..<end])
      let place = start
      let pieces = Pieces.map(parts.count, workers: Array(repeating: (), count: threads)) {
        _, piece in
        var wrapper = LineWrapper()
        wrapper.output.reserveCapacity(parts[piece].bytes.count * 9 / 8 + 256)
        let isFirst = place + piece <= first
        parts[piece].eachReference { label, text in
          layout.append(label, text, to: &wrapper, isFirst: isFirst && wrapper.output.isEmpty)
        }
        return wrapper.output
      }
      for piece in pieces { try write(piece) }
      start = end
    }
  }
}
