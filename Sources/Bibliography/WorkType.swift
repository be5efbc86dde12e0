/// The kind of a work, under CSL's names.
///
/// Source: CSL 1.0.2 specification, Appendix III, “Types”.
public enum WorkType: UInt8, Hashable, Sendable, CaseIterable {
  case article
  case articleJournal
  case articleMagazine
  case articleNewspaper
  case bill
  case book
  case broadcast
  case chapter
  case classic
  case collection
  case dataset
  case document
  case entry
  case entryDictionary
  case entryEncyclopedia
  case event
  case figure
  case graphic
  case hearing
  case interview
  case legalCase
  case legislation
  case manuscript
  case map
  case motionPicture
  case musicalScore
  case pamphlet
  case paperConference
  case patent
  case performance
  case periodical
  case personalCommunication
  case post
  case postWeblog
  case regulation
  case report
  case review
  case reviewBook
  case software
  case song
  case speech
  case standard
  case thesis
  case treaty
  case webpage

  /// The name that CSL and CSL-JSON give it, such as `article-journal`.
  public var name: String { Self.names[Int(rawValue)] }

  /// Finds it by its CSL name; `nil` for a name that CSL does not know.
  public init?(name: some StringProtocol) {
    guard let found = Self.byName[String(name)] else { return nil }
    self = found
  }

  private static let names: [String] = [
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book",
    "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
    "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing",
    "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
    "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
    "personal_communication", "post", "post-weblog", "regulation", "report", "review",
    "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
  ]

  private static let byName: [String: WorkType] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
