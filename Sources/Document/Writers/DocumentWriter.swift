/// What turns a document's tree into a format; one type a format.
///
/// A writer never fails: what a format cannot show is written as near as it can be, and a diagnostic
/// says so. The same document and options give the same bytes.
///
/// ```swift
/// if let writer = DocumentWriters.named("markdown") {
///   let result = writer.write(document, options: WriterOptions(name: "publications"))
///   print(result.text)
/// }
/// ```
public protocol DocumentWriter: Sendable {
  /// The format that is written.
  var format: DocumentFormat { get }

  /// The whole of a document, as a file of the format.
  func write(_ document: Document, options: WriterOptions) -> WriterResult

  /// Blocks alone, as they stand within a file of the format; footnotes follow them.
  func write(blocks: [Block], options: WriterOptions) -> WriterResult

  /// Inlines alone, as they stand within a paragraph of the format; footnotes are left out.
  func write(inlines: [Inline], options: WriterOptions) -> WriterResult
}
