import Bibliography
import Parsing

/// The entry types of BibTeX and BibLaTeX as CSL types.
///
/// Source: BibLaTeX manual 3.20, section 2.1; the choices of CSL types follow the CSL project's mapping of them.
struct BibTeXType: Sendable {
  /// What entries of a type are to a parent that they are crossed to.
  enum Role: Sendable {
    case article, book, partOfBook, collection, partOfCollection, proceedings, partOfProceedings
    case multivolumeBook, multivolumeCollection, multivolumeProceedings, periodical, other
  }

  var type: WorkType
  var role: Role = .other
  /// What the type says of the work beyond CSL's type: `PhD thesis`.
  var genre: String?

  static let unknown = BibTeXType(type: .document)

  /// The types by their names in either case.
  static let table = ByteKeyTable<BibTeXType>(
    [
      ("article", BibTeXType(type: .articleJournal, role: .article)),
      ("suppperiodical", BibTeXType(type: .articleJournal, role: .article)),
      ("periodical", BibTeXType(type: .periodical, role: .periodical)),
      ("book", BibTeXType(type: .book, role: .book)),
      ("mvbook", BibTeXType(type: .book, role: .multivolumeBook)),
      ("inbook", BibTeXType(type: .chapter, role: .partOfBook)),
      ("bookinbook", BibTeXType(type: .chapter, role: .partOfBook)),
      ("suppbook", BibTeXType(type: .chapter, role: .partOfBook)),
      ("booklet", BibTeXType(type: .pamphlet)),
      ("collection", BibTeXType(type: .book, role: .collection)),
      ("mvcollection", BibTeXType(type: .book, role: .multivolumeCollection)),
      ("incollection", BibTeXType(type: .chapter, role: .partOfCollection)),
      ("suppcollection", BibTeXType(type: .chapter, role: .partOfCollection)),
      ("reference", BibTeXType(type: .book, role: .collection)),
      ("mvreference", BibTeXType(type: .book, role: .multivolumeCollection)),
      ("inreference", BibTeXType(type: .entryEncyclopedia, role: .partOfCollection)),
      ("proceedings", BibTeXType(type: .book, role: .proceedings)),
      ("mvproceedings", BibTeXType(type: .book, role: .multivolumeProceedings)),
      ("inproceedings", BibTeXType(type: .paperConference, role: .partOfProceedings)),
      ("conference", BibTeXType(type: .paperConference, role: .partOfProceedings)),
      ("phdthesis", BibTeXType(type: .thesis, genre: "PhD thesis")),
      ("mastersthesis", BibTeXType(type: .thesis, genre: "Master’s thesis")),
      ("bachelorsthesis", BibTeXType(type: .thesis, genre: "Bachelor’s thesis")),
      ("techreport", BibTeXType(type: .report, genre: "Technical report")),
    ] + plain.map { ($0.0, BibTeXType(type: $0.1)) }, ignoresCase: true)

  private static let plain: [(String, WorkType)] = [
    ("thesis", .thesis), ("report", .report), ("manual", .book), ("online", .webpage),
    ("electronic", .webpage), ("www", .webpage), ("webpage", .webpage), ("misc", .document),
    ("other", .document), ("patent", .patent), ("unpublished", .manuscript),
    ("dataset", .dataset), ("data", .dataset), ("software", .software), ("image", .graphic),
    ("artwork", .graphic), ("movie", .motionPicture), ("video", .motionPicture),
    ("audio", .song), ("music", .song), ("performance", .performance),
    ("letter", .personalCommunication),
    ("review", .review), ("legislation", .legislation), ("legal", .treaty),
    ("jurisdiction", .legalCase), ("standard", .standard), ("commentary", .book),
    ("newsarticle", .articleNewspaper), ("newspaper", .articleNewspaper),
    ("magazine", .articleMagazine), ("preprint", .article), ("talk", .speech),
    ("presentation", .speech), ("interview", .interview), ("map", .map), ("blog", .postWeblog),
    ("encyclopedia", .entryEncyclopedia),
  ]
}
