import Bibliography
import Dataset
import Parsing

/// Reads BibTeX and BibLaTeX.
///
/// Everything that the two know is read: macros and concatenation, `crossref` and `xdata`, names by BibTeX's
/// rules, dates in parts or as EDTF, LaTeX in the values. Fields that CSL has no variable for are kept in
/// `Work.other`; faults are reported with their places and read around.
///
/// Source: `bibtex.web`; BibLaTeX manual 3.20.
public enum BibTeXReader: BufferReader {
  public static let format = "bibtex"
  public static let fileEndings = ["bib", "bibtex", "biblatex"]

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    var score = fileEndings.contains(ending) ? 40 : 0
    let found = bytes.withUnsafeBufferPointer { buffer -> Int in
      var parser = BibTeXParser(
        UnsafeBufferPointer(rebasing: buffer.prefix(16_384)), source: "")
      parser.parse()
      return parser.entries.count { entry in
        BibTeXType.table[UnsafeBufferPointer(rebasing: buffer[entry.type])] != nil
          && !entry.fields.isEmpty
      }
    }
    if found > 0 { score += 55 }
    return score
  }

  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, source: String, passed: @escaping (Int) -> Void
  ) -> SourceRecord {
    var record = SourceRecord(source: source, format: format)
    guard bytes.count <= UInt32.max else {
      record.diagnostics.append(
        Diagnostic(
          .error, code: "too-large", "a bibliography of more than 4 GB is not read",
          at: SourceRange(source: source, line: 0), hint: "split the file"))
      return record
    }
    var library = BibTeXLibrary(bytes, source: source)
    library.read(passed: passed)
    record.works = library.works
    record.diagnostics = library.diagnostics
    return record
  }
}
