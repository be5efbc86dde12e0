internal import Bibliography

/// What people call the types of works: CSL's names are for machines.
enum WorkTypeText {
  /// The heading of a list of works of a type: `Journal articles`.
  static func plural(_ type: WorkType) -> String {
    switch type {
    case .article: "Preprints and other articles"
    case .articleJournal: "Journal articles"
    case .articleMagazine: "Magazine articles"
    case .articleNewspaper: "Newspaper articles"
    case .paperConference: "Conference papers"
    case .chapter: "Book chapters"
    case .dataset: "Data sets"
    case .entryEncyclopedia: "Encyclopedia entries"
    case .entryDictionary: "Dictionary entries"
    case .entry: "Entries"
    case .post: "Posts"
    case .postWeblog: "Blog and forum posts"
    case .reviewBook: "Book reviews"
    case .software: "Software"
    case .speech: "Talks"
    case .thesis: "Theses"
    case .webpage: "Web pages"
    case .legislation: "Legislation"
    case .hearing: "Hearings"
    default: PluralWord.of(LetterCase.sentence(words(type)))
    }
  }

  private static func words(_ type: WorkType) -> String {
    String(type.name.map { $0 == "-" || $0 == "_" ? " " : $0 })
  }
}
