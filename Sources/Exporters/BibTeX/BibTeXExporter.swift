public import Dataset

/// Writes works as BibTeX, in UTF-8.
///
/// Fields are BibTeX's own; `date`, `pubstate` and the like of BibLaTeX stand where BibTeX has none, and
/// what neither has stands under `csl-` and CSL's name, so that reading the file back gives the same works. Other
/// versions of a work, its citation count and the places it was read from are left out.
public enum BibTeXExporter: DataExporter {
  public static let format = "bibtex"
  public static let fileEndings = ["bib"]

  public static func export(_ dataset: Dataset) -> [UInt8] {
    Array(
      dataset.works.map { BibTeXEntryText.text($0, dialect: .bibtex) }.joined(separator: "\n").utf8)
  }
}

/// Writes works as BibLaTeX, in UTF-8; see ``BibTeXExporter``.
public enum BibLaTeXExporter: DataExporter {
  public static let format = "biblatex"
  public static let fileEndings = ["biblatex"]

  public static func export(_ dataset: Dataset) -> [UInt8] {
    Array(
      dataset.works.map { BibTeXEntryText.text($0, dialect: .biblatex) }.joined(separator: "\n")
        .utf8)
  }
}
