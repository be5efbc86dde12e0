public import Dataset

/// Writes works as BibTeX, in UTF-8.
///
/// Fields are BibTeX's own; `date`, `pubstate` and the like of BibLaTeX stand where BibTeX has none, and
/// what neither has stands under `csl-` and CSL's name. `@comment{dossier-exact}`, which other programs pass over,
/// tells our reader to conclude nothing from the fields, so that reading the file back gives the same works. Other
/// versions of a work, its citation count and the places it was read from are left out.
public enum BibTeXExporter: DataExporter {
  public static let format = "bibtex"
  public static let fileEndings = ["bib"]

  public static func export(_ dataset: Dataset) -> [UInt8] {
    BibTeXEntryText.file(dataset.works, dialect: .bibtex)
  }
}

/// Writes works as BibLaTeX, in UTF-8; see ``BibTeXExporter``.
public enum BibLaTeXExporter: DataExporter {
  public static let format = "biblatex"
  public static let fileEndings = ["biblatex"]

  public static func export(_ dataset: Dataset) -> [UInt8] {
    BibTeXEntryText.file(dataset.works, dialect: .biblatex)
  }
}
