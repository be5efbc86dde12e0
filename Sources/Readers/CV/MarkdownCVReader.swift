public import Dataset

/// Reads a CV written in Markdown.
///
/// Its headings are understood by a vocabulary (English, German, French, Spanish) rather than by their level; entries
/// may be headed, bulleted, numbered, paragraphs, definitions or table rows. What is not understood is kept in
/// `SourceRecord.sections`, word for word.
public enum MarkdownCVReader: SourceReader {
  public static let format = "markdown-cv"
  public static let longestLine = 1 << 20
  public static let fileEndings = ["md", "markdown", "mdown", "mkd", "qmd", "rmd"]
  public static let hasCharacterReferences = true

  public static let highestConfidence = 90

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    let signs = CVSigns(bytes)
    guard !signs.isOtherFormat else { return 0 }
    if signs.markdownSections >= 2 { return highestConfidence }
    if fileEndings.contains(ending) { return signs.markdownSections > 0 ? 80 : 60 }
    return signs.markdownSections > 0 ? 60 : 0
  }

  public static func read(_ bytes: [UInt8], source: String, options: ReadingOptions) -> SourceRecord
  {
    let blocks = MarkdownOutline.blocks(of: bytes)
    return CVRecordBuilder.record(
      of: blocks, bytes: bytes, source: source, format: format, options: options)
  }
}
