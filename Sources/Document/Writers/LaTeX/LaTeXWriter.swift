/// Writes documents as LaTeX (a whole file for pdflatex and lualatex).
public struct LaTeXWriter: DocumentWriter {
  /// A writer.
  public init() {}

  public var format: DocumentFormat {
    DocumentFormat(
      name: "latex", otherNames: ["tex"],
      title: "LaTeX (a whole file for pdflatex and lualatex)",
      fileEndings: ["tex", "latex", "ltx"])
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
