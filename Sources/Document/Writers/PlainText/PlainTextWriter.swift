/// Writes documents as Plain text.
public struct PlainTextWriter: DocumentWriter {
  /// A writer.
  public init() {}

  public var format: DocumentFormat {
    DocumentFormat(
      name: "text", otherNames: ["txt", "plain"],
      title: "Plain text",
      fileEndings: ["txt", "text"])
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
