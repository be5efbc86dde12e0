public import Dataset

/// Reads a CV in plain text, as pdftotext or a hand makes it: headings are short lines that the vocabulary knows.
public enum PlainTextCVReader: SourceReader {
  public static let format = "text-cv"
  public static let longestLine = 1 << 20
  public static let fileEndings = ["txt", "text"]

  public static let highestConfidence = 70

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    let signs = CVSigns(bytes)
    guard !signs.isOtherFormat, signs.markdownSections == 0 else { return 0 }
    if signs.plainSections >= 2 { return highestConfidence }
    if signs.plainSections == 1 { return fileEndings.contains(ending) ? 50 : 30 }
    return fileEndings.contains(ending) ? 20 : 0
  }

  public static func read(_ bytes: [UInt8], source: String, options: ReadingOptions) -> SourceRecord
  {
    CVRecordBuilder.record(
      of: PlainTextOutline.blocks(of: bytes), bytes: bytes, source: source, format: format,
      options: options)
  }
}
