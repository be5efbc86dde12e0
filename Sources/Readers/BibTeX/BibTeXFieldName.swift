import Bibliography
import Parsing

/// The fields of BibTeX and BibLaTeX that mean something to a work; all others are kept under their own names.
///
/// Source: BibLaTeX manual 3.20, section 2.2.2 and 2.2.3; BibTeX manual, “Fields”.
enum BibTeXFieldName: UInt8, CaseIterable {
  case abstract, addendum, address, afterword, annotation, annote, archive, archiveprefix
  case arxivid, author, authortype, bookauthor, booksubtitle, booktitle, booktitleaddon
  case chapter, collaborator, commentator, crossref, date, day, director, doi, edition
  case editor, editora, editoratype, editorb, editorbtype, editorc, editorctype, editortype
  case eid, entrysubtype, eprint, eprintclass, eprinttype, eventdate, eventtitle
  case eventtitleaddon, fjournal, foreword, holder, howpublished, hyphenation, institution
  case introduction, isbn, isrn, issn, issue, issuesubtitle, issuetitle, journal
  case journalsubtitle, journaltitle, keyword, keywords, langid, language, library, location
  case mainsubtitle, maintitle, maintitleaddon, month, note, number, options, organization, origdate
  case origlanguage, origlocation, origpublisher, origtitle, pages, pagetotal, part, pii
  case pmcid, pmid, primaryclass, publisher, pubstate, related, relatedtype, school, series
  case shortjournal, shorttitle, subtitle, title, titleaddon, translator, type, url, urldate
  case urlyear, venue, version, volume, volumes, xdata, xref, year

  /// The fields by their names, in either case, other spellings included.
  static let table = ByteKeyTable<BibTeXFieldName>(
    allCases.map { (String(describing: $0), $0) }
      + [
        ("archive-prefix", .archiveprefix), ("eprint-class", .eprintclass), ("comments", .note),
        ("arxiv", .arxivid), ("arxiv_id", .arxivid), ("arxiv-id", .arxivid), ("issn-l", .issn),
        ("pubmed", .pmid), ("pubmedid", .pmid), ("pmc", .pmcid), ("link", .url),
        ("lccn", .library), ("bdsk-url-1", .url), ("origyear", .origdate), ("articleno", .eid),
        ("article-number", .eid),
        ("article_number", .eid), ("numpages", .pagetotal),
      ], ignoresCase: true)

  /// The bit that a set of fields keeps for this one.
  @inline(__always) var bit: UInt128 { 1 << UInt128(truncatingIfNeeded: rawValue) }

  /// A set of fields.
  static func set(_ names: [BibTeXFieldName]) -> UInt128 { names.reduce(0) { $0 | $1.bit } }

  /// The fields whose value is an address or an identifier, in which `_`, `%` and `~` mean themselves.
  static let verbatim = set(BibTeXFields.verbatim.compactMap { table[$0] })

  /// The fields in which many entries have one value.
  static let repeated = set([
    .journal, .journaltitle, .fjournal, .shortjournal, .booktitle, .series, .publisher, .school,
    .institution, .organization, .address, .location, .eventtitle, .venue, .type, .keywords,
  ])
}
