/// Writes documents as Markdown: CommonMark with GitHub's tables and footnotes.
///
/// What is written reads back, with cmark-gfm, as the same text and structure, whatever the text
/// holds. What Markdown has no mark for is written with tags of HTML that GitHub shows: underline,
/// superscript, subscript, small capitals, line breaks in tables, page breaks. Numbered lists that do
/// not count upwards by one, and references whose labels do not, become paragraphs that begin with
/// their labels. Charts become SVG files beside the report, or data URIs within it.
public struct MarkdownWriter: DocumentWriter {
  /// A writer.
  public init() {}

  public var format: DocumentFormat {
    DocumentFormat(
      name: "markdown", otherNames: ["md", "gfm", "commonmark"],
      title: "Markdown (CommonMark with GitHub's tables and footnotes)",
      fileEndings: ["md", "markdown"])
  }

  public func write(_ document: Document, options: WriterOptions) -> WriterResult {
    var front: [Block] = []
    if !document.title.isEmpty { front.append(.heading(level: 0, document.title)) }
    if !document.subtitle.isEmpty {
      front.append(.paragraph([.styled(.strong, document.subtitle)]))
    }
    if !document.authors.isEmpty {
      front.append(.paragraph(Array(document.authors.joined(separator: [.text(", ")]))))
    }
    if !document.date.isEmpty { front.append(.paragraph([.styled(.emphasis, document.date)])) }
    return write(
      front + document.blocks, headingShift: document.title.isEmpty ? 0 : 1, options: options)
  }

  public func write(blocks: [Block], options: WriterOptions) -> WriterResult {
    write(blocks, headingShift: 0, options: options)
  }

  public func write(inlines: [Inline], options: WriterOptions) -> WriterResult {
    var format = MarkdownBlocks.inlineFormat
    format.keepsFootnotes = false
    let events = InlineEvents.events(of: inlines, for: format, ends: .kept)
    return WriterResult(
      bytes: MarkdownInlines.markdown(events, context: .paragraph) { _ in "" })
  }

  private func write(_ blocks: [Block], headingShift: Int, options: WriterOptions) -> WriterResult {
    var writer = MarkdownBlocks(options: options, headingShift: headingShift)
    writer.writeAll(blocks)
    return WriterResult(
      bytes: writer.out, sideFiles: writer.files.files, diagnostics: writer.diagnostics)
  }
}
