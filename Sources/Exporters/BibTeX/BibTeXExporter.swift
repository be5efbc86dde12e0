public import Bibliography

/// Writes works as BibTeX, in UTF-8.
///
/// Fields are BibTeX's own; `date`, `pubstate` and the like of BibLaTeX stand where BibTeX has none, and
/// what neither has stands under `csl-` and CSL's name. `@comment{dossier-exact}`, which other programs pass over,
/// tells our reader to conclude nothing from the fields, so that reading the file back gives the same works. Other
/// versions of a work and the places it was read from are left out.
public enum BibTeXExporter: WorkExporter {
  public static let format = "bibtex"
  public static let fileEndings = ["bib"]

  public static var opening: String { BibTeXEntryText.opening }

  public static func append(_ work: Work, isFirst: Bool, to bytes: inout [UInt8]) {
    bytes.append(0x0A)
    bytes += BibTeXEntryText.text(work, dialect: .bibtex).utf8
  }
}

/// Writes works as BibLaTeX, in UTF-8; see ``BibTeXExporter``.
public enum BibLaTeXExporter: WorkExporter {
  public static let format = "biblatex"
  public static let fileEndings = ["biblatex"]

  public static var opening: String { BibTeXEntryText.opening }

  public static func append(_ work: Work, isFirst: Bool, to bytes: inout [UInt8]) {
    bytes.append(0x0A)
    bytes += BibTeXEntryText.text(work, dialect: .biblatex).utf8
  }
}
