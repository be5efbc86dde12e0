import Bibliography
import Parsing

/// What a field of a CSL-JSON item is.
enum CSLJSONField {
  case text(TextVariable)
  case names(NameVariable)
  case date(DateVariable)
  case id
  case type
  case citationCount
  case custom

  /// The fields by their names, those that programs write beside the schema's included.
  static let table = ByteKeyTable<CSLJSONField>(
    TextVariable.allCases.map { ($0.name, .text($0)) }
      + NameVariable.allCases.map { ($0.name, .names($0)) }
      + DateVariable.allCases.map { ($0.name, .date($0)) }
      + [
        ("id", .id), ("type", .type), ("is-referenced-by-count", .citationCount),
        ("custom", .custom), ("shortTitle", .text(.titleShort)),
        ("journalAbbreviation", .text(.containerTitleShort)), ("doi", .text(.doi)),
        ("url", .text(.url)), ("isbn", .text(.isbn)), ("issn", .text(.issn)),
        ("pmid", .text(.pmid)), ("pmcid", .text(.pmcid)),
        ("archive-location", .text(.archiveLocation)),
        ("number-pages", .text(.numberOfPages)),
      ])

  /// The parts of a name.
  enum NamePart {
    case family, given, droppingParticle, nonDroppingParticle, suffix, commaSuffix, staticOrdering
    case literal, parseNames, isInstitution
  }

  /// The parts of a name by their names.
  static let nameParts = ByteKeyTable<NamePart>([
    ("family", .family), ("given", .given), ("dropping-particle", .droppingParticle),
    ("non-dropping-particle", .nonDroppingParticle), ("suffix", .suffix),
    ("comma-suffix", .commaSuffix), ("static-ordering", .staticOrdering), ("literal", .literal),
    ("parse-names", .parseNames), ("isInstitution", .isInstitution),
  ])

  /// The types of CSL by their names.
  static let types = ByteKeyTable<WorkType>(WorkType.allCases.map { ($0.name, $0) })

  /// Types of Crossref and of older CSL versions that stand in real CSL-JSON.
  static let otherTypes: [String: WorkType] = [
    "journal-article": .articleJournal, "proceedings-article": .paperConference,
    "book-chapter": .chapter, "book-section": .chapter, "book-part": .chapter,
    "monograph": .book, "edited-book": .book, "reference-book": .book,
    "reference-entry": .entry, "posted-content": .article, "preprint": .article,
    "dissertation": .thesis, "report-component": .report, "computer-program": .software,
    "gazette": .legislation, "video": .motionPicture, "peer-review": .review,
  ]
}
