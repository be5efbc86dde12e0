/// Writes documents as Markdown (CommonMark with GitHub's tables and footnotes).
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
    write(blocks: [.heading(level: 1, document.title)] + document.blocks, options: options)
  }

  public func write(blocks: [Block], options: WriterOptions) -> WriterResult {
    var text = ""
    for case .paragraph(let inlines) in blocks { text += inlines.plainText + "\n\n" }
    return WriterResult(bytes: Array(text.utf8))
  }

  public func write(inlines: [Inline], options: WriterOptions) -> WriterResult {
    WriterResult(bytes: Array(inlines.plainText.utf8))
  }
}
