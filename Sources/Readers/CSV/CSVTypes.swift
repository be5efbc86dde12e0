import Bibliography
import Parsing

/// The kinds of works as tables name them.
enum CSVTypes {
  /// The type of a name: CSL's, Zotero's, BibTeX's, or a database's words; `nil` for any other.
  ///
  /// Of several between semicolons the first counts, unless one says that the work is part of a book.
  static func type(of text: String) -> WorkType? {
    if text.contains(";") {
      let types = text.split(separator: ";").compactMap { type(of: $0.trimmingBlanks()) }
      return types.contains(.chapter) ? .chapter : types.first
    }
    if let type = WorkType(name: text) { return type }
    let folded = String(
      decoding: text.lowercased().utf8.filter { $0 >= 0x61 && $0 <= 0x7A }, as: UTF8.self)
    return table[folded] ?? BibTeXType.table[folded]?.type
  }

  private static let table = ByteKeyTable<WorkType>([
    ("journalarticle", .articleJournal), ("article", .articleJournal),
    ("paper", .articleJournal), ("review", .articleJournal), ("letter", .articleJournal),
    ("editorial", .articleJournal), ("note", .articleJournal), ("shortsurvey", .articleJournal),
    ("erratum", .articleJournal), ("datapaper", .articleJournal), ("j", .articleJournal),
    ("magazinearticle", .articleMagazine), ("newspaperarticle", .articleNewspaper),
    ("conferencepaper", .paperConference), ("conferencereview", .paperConference),
    ("proceedingspaper", .paperConference), ("c", .paperConference),
    ("proceeding", .paperConference),
    ("conference", .paperConference), ("meetingabstract", .paperConference),
    ("book", .book), ("monograph", .book), ("editedbook", .book), ("b", .book),
    ("bookchapter", .chapter), ("booksection", .chapter), ("chapter", .chapter),
    ("thesis", .thesis), ("dissertation", .thesis), ("report", .report),
    ("technicalreport", .report), ("workingpaper", .report), ("preprint", .article),
    ("dataset", .dataset), ("computerprogram", .software), ("software", .software),
    ("patent", .patent), ("p", .patent), ("webpage", .webpage), ("website", .webpage),
    ("blogpost", .postWeblog), ("presentation", .speech), ("talk", .speech),
    ("poster", .speech), ("manuscript", .manuscript), ("document", .document),
    ("encyclopediaarticle", .entryEncyclopedia), ("dictionaryentry", .entryDictionary),
    ("videorecording", .motionPicture), ("film", .motionPicture), ("interview", .interview),
    ("map", .map), ("standard", .standard), ("bookreview", .reviewBook),
    ("peerreviewedarticles", .articleJournal), ("conferenceproceedings", .paperConference),
    ("bookchapters", .chapter), ("monographicbooks", .book), ("thesisdissertations", .thesis),
  ])
}
