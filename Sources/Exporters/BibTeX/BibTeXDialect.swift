import Bibliography

/// BibTeX or BibLaTeX: the names of types and fields that differ.
enum BibTeXDialect {
  case bibtex
  case biblatex

  /// The entry type for a work, and the CSL type that a reader takes it for.
  func entryType(of work: Work) -> (name: String, readAs: WorkType) {
    let isBibLaTeX = self == .biblatex
    switch work.type {
    case .articleJournal, .articleMagazine, .articleNewspaper: return ("article", work.type)
    case .book: return ("book", .book)
    case .chapter: return ("incollection", .chapter)
    case .paperConference: return ("inproceedings", .paperConference)
    case .thesis:
      if isBibLaTeX { return ("thesis", .thesis) }
      return (work[.genre] == "Master’s thesis" ? "mastersthesis" : "phdthesis", .thesis)
    case .report: return (isBibLaTeX ? "report" : "techreport", .report)
    case .pamphlet: return ("booklet", .pamphlet)
    case .manuscript, .speech: return ("unpublished", .manuscript)
    case .patent: return (isBibLaTeX ? "patent" : "misc", isBibLaTeX ? .patent : .document)
    case .entryEncyclopedia where isBibLaTeX: return ("inreference", .entryEncyclopedia)
    case .entry, .entryDictionary, .entryEncyclopedia: return ("incollection", .chapter)
    case .webpage where isBibLaTeX: return ("online", .webpage)
    case .post, .postWeblog:
      return (isBibLaTeX ? "online" : "misc", isBibLaTeX ? .webpage : .document)
    case .dataset where isBibLaTeX: return ("dataset", .dataset)
    case .software where isBibLaTeX: return ("software", .software)
    case .motionPicture where isBibLaTeX: return ("movie", .motionPicture)
    case .song where isBibLaTeX: return ("audio", .song)
    case .graphic where isBibLaTeX: return ("image", .graphic)
    case .legalCase where isBibLaTeX: return ("jurisdiction", .legalCase)
    case .legislation where isBibLaTeX: return ("legislation", .legislation)
    case .standard where isBibLaTeX: return ("standard", .standard)
    case .treaty where isBibLaTeX: return ("legal", .treaty)
    case .performance where isBibLaTeX: return ("performance", .performance)
    case .review where isBibLaTeX: return ("review", .review)
    case .personalCommunication where isBibLaTeX: return ("letter", .personalCommunication)
    default: return ("misc", .document)
    }
  }

  var journal: String { self == .biblatex ? "journaltitle" : "journal" }
  var place: String { self == .biblatex ? "location" : "address" }
  var annotation: String { self == .biblatex ? "annotation" : "annote" }
  var archive: String { self == .biblatex ? "eprinttype" : "archiveprefix" }

  /// The field for a publisher.
  func publisher(of type: WorkType) -> String {
    switch type {
    case .thesis: self == .biblatex ? "institution" : "school"
    case .report: "institution"
    default: "publisher"
    }
  }
}
