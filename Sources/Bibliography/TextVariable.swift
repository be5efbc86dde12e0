/// A variable whose value is text: CSL's standard variables, then its number variables.
///
/// Source: CSL 1.0.2 specification, Appendix IV, “Standard Variables” and “Number Variables”.
public enum TextVariable: UInt8, Hashable, Sendable, CaseIterable {
  case abstract
  case annote
  case archive
  case archiveCollection
  case archiveLocation
  case archivePlace
  case authority
  case callNumber
  case citationKey
  case citationLabel
  case collectionTitle
  case containerTitle
  case containerTitleShort
  case dimensions
  case division
  case doi
  case event
  case eventTitle
  case eventPlace
  case genre
  case isbn
  case issn
  case jurisdiction
  case keyword
  case language
  case license
  case medium
  case note
  case originalPublisher
  case originalPublisherPlace
  case originalTitle
  case partTitle
  case pmcid
  case pmid
  case publisher
  case publisherPlace
  case references
  case reviewedGenre
  case reviewedTitle
  case scale
  case source
  case status
  case title
  case titleShort
  case url
  case volumeTitle
  case yearSuffix
  case chapterNumber
  case citationNumber
  case collectionNumber
  case edition
  case firstReferenceNoteNumber
  case issue
  case locator
  case number
  case numberOfPages
  case numberOfVolumes
  case page
  case pageFirst
  case partNumber
  case printingNumber
  case section
  case supplementNumber
  case version
  case volume

  /// The name that CSL and CSL-JSON give it, such as `annote`.
  public var name: String { Self.names[Int(rawValue)] }

  /// Finds it by its CSL name; `nil` for a name that CSL does not know.
  public init?(name: some StringProtocol) {
    guard let found = Self.byName[String(name)] else { return nil }
    self = found
  }

  private static let names: [String] = [
    "abstract", "annote", "archive", "archive_collection", "archive_location", "archive-place",
    "authority", "call-number", "citation-key", "citation-label", "collection-title",
    "container-title", "container-title-short", "dimensions", "division", "DOI", "event",
    "event-title", "event-place", "genre", "ISBN", "ISSN", "jurisdiction", "keyword", "language",
    "license", "medium", "note", "original-publisher", "original-publisher-place",
    "original-title", "part-title", "PMCID", "PMID", "publisher", "publisher-place", "references",
    "reviewed-genre", "reviewed-title", "scale", "source", "status", "title", "title-short",
    "URL", "volume-title", "year-suffix", "chapter-number", "citation-number",
    "collection-number", "edition", "first-reference-note-number", "issue", "locator", "number",
    "number-of-pages", "number-of-volumes", "page", "page-first", "part-number",
    "printing-number", "section", "supplement-number", "version", "volume",
  ]

  private static let byName: [String: TextVariable] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  /// Whether CSL counts the variable among the number variables (Appendix IV, “Number Variables”).
  ///
  /// They are kept as text, as sources give them (`12`, `e1011183`, `348–358`, `XII`).
  public var isNumber: Bool { rawValue >= TextVariable.chapterNumber.rawValue }
}
