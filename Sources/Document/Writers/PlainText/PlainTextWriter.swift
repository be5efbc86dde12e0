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
