import Bibliography
import Parsing

/// The reference types of RIS as CSL types.
enum RISTypes {
  /// The types by their codes.
  static let table = ByteKeyTable<WorkType>([
    ("JOUR", .articleJournal), ("EJOUR", .articleJournal), ("ABST", .articleJournal),
    ("INPR", .articleJournal), ("JFULL", .periodical), ("MGZN", .articleMagazine),
    ("NEWS", .articleNewspaper), ("BOOK", .book), ("EBOOK", .book), ("EDBOOK", .book),
    ("WHOLE", .book), ("SER", .book), ("CTLG", .book), ("CLSWK", .classic),
    ("AUDIOBOOK", .book), ("CHAP", .chapter), ("ECHAP", .chapter), ("CONF", .paperConference),
    ("CPAPER", .paperConference), ("THES", .thesis), ("RPRT", .report), ("GOVDOC", .report),
    ("PAT", .patent), ("ELEC", .webpage), ("WEB", .webpage), ("WEBSITE", .webpage),
    ("BLOG", .postWeblog), ("COMP", .software), ("COMPUTER", .software), ("DATA", .dataset),
    ("AGGR", .dataset), ("DBASE", .dataset), ("UNPB", .manuscript), ("UNPD", .manuscript),
    ("MANSCPT", .manuscript), ("PCOMM", .personalCommunication),
    ("ICOMM", .personalCommunication), ("MAP", .map), ("MUSIC", .musicalScore),
    ("SOUND", .song), ("VIDEO", .motionPicture), ("MPCT", .motionPicture),
    ("MULTI", .motionPicture), ("ADVS", .motionPicture), ("ART", .graphic),
    ("CHART", .figure), ("FIGURE", .figure), ("EQUA", .figure), ("SLIDE", .speech),
    ("CASE", .legalCase), ("STAT", .legislation), ("LEGAL", .legislation), ("BILL", .bill),
    ("UNBILL", .bill), ("HEAR", .hearing), ("DICT", .entryDictionary),
    ("ENCYC", .entryEncyclopedia), ("PAMP", .pamphlet), ("STAND", .standard), ("STD", .standard),
    ("ANCIENT", .classic), ("GRANT", .document), ("GRNT", .document), ("GEN", .document),
    ("INTV", .interview), ("PODCAST", .broadcast), ("TVEPISODE", .broadcast),
    ("PREPRINT", .article),
  ])
}
