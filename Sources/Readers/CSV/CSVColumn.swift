import Bibliography
import Parsing

/// What a column of a table of works holds, by its name.
enum CSVColumn: Hashable {
  case text(TextVariable)
  case names(NameVariable)
  /// A list of full names, which goes before the names in short form.
  case fullNames
  case date(DateVariable)
  case year, month, day
  case type
  /// The number that stands for pages where an article has none.
  case articleNumber
  /// The title of a book whose parts are listed; the source's title is then that of its series.
  case anthology
  /// Lines of variables and remarks, as Zotero's “Extra” has them.
  case extra
  case firstPage, lastPage
  case citationCount
  case id
  case arxiv
  case status
  case orcid

  /// The column of a name as programs and people write it, in any case, with blanks, `_` or `-` between the words.
  ///
  /// CSL's own names are taken too.
  static func named(_ name: String) -> CSVColumn? {
    let folded = fold(name)
    if let column = table[folded] { return column }
    if let variable = TextVariable.allCases.first(where: { fold($0.name) == folded }) {
      return .text(variable)
    }
    if let variable = NameVariable.allCases.first(where: { fold($0.name) == folded }) {
      return .names(variable)
    }
    return DateVariable.allCases.first { fold($0.name) == folded }.map { .date($0) }
  }

  private static func fold(_ name: String) -> String {
    String(
      decoding: name.lowercased().utf8.filter { $0 > 0x2F && $0 != 0x5F && $0 != 0x3A },
      as: UTF8.self)
  }

  /// The names in the exports of Zotero, Scopus, Web of Science, PubMed, Google Scholar, Dimensions, OpenAlex and CORDIS,
  /// and what people call their columns.
  private static let table = ByteKeyTable<CSVColumn>(
    [
      ("title", .text(.title)), ("articletitle", .text(.title)), ("documenttitle", .text(.title)),
      ("publicationname", .text(.title)), ("displayname", .text(.title)),
      ("name", .text(.title)), ("titel", .text(.title)), ("titre", .text(.title)),
      ("authors", .names(.author)), ("author", .names(.author)), ("creators", .names(.author)),
      ("authornames", .names(.author)), ("autoren", .names(.author)), ("auteurs", .names(.author)),
      ("authorfullnames", .fullNames), ("authorsfull", .fullNames),
      ("editors", .names(.editor)), ("editor", .names(.editor)),
      ("bookauthors", .names(.containerAuthor)), ("translators", .names(.translator)),
      ("journal", .text(.containerTitle)), ("journaltitle", .text(.containerTitle)),
      ("sourcetitle", .text(.containerTitle)), ("publicationtitle", .text(.containerTitle)),
      ("publication", .text(.containerTitle)), ("venue", .text(.containerTitle)),
      ("journalbook", .text(.containerTitle)), ("booktitle", .text(.containerTitle)),
      ("container", .text(.containerTitle)), ("zeitschrift", .text(.containerTitle)),
      ("publishedin", .text(.containerTitle)), ("conference", .text(.eventTitle)),
      ("conferencename", .text(.eventTitle)), ("conferencetitle", .text(.eventTitle)),
      ("conferencelocation", .text(.eventPlace)),
      ("journalabbreviation", .text(.containerTitleShort)),
      ("abbreviatedsourcetitle", .text(.containerTitleShort)),
      ("journalabbreviationiso", .text(.containerTitleShort)),
      ("year", .year), ("publicationyear", .year), ("pubyear", .year), ("jahr", .year),
      ("annee", .year), ("année", .year), ("month", .month), ("day", .day),
      ("date", .date(.issued)), ("publicationdate", .date(.issued)), ("published", .date(.issued)),
      ("datepublished", .date(.issued)), ("datum", .date(.issued)),
      ("accessdate", .date(.accessed)), ("dateaccessed", .date(.accessed)),
      ("volume", .text(.volume)), ("vol", .text(.volume)), ("band", .text(.volume)),
      ("issue", .text(.issue)), ("number", .text(.issue)), ("no", .text(.issue)),
      ("heft", .text(.issue)), ("pages", .text(.page)), ("page", .text(.page)),
      ("seiten", .text(.page)), ("pagerange", .text(.page)), ("pagestart", .firstPage),
      ("startpage", .firstPage), ("firstpage", .firstPage), ("pageend", .lastPage),
      ("endpage", .lastPage), ("lastpage", .lastPage), ("pagecount", .text(.numberOfPages)),
      ("numpages", .text(.numberOfPages)), ("numberofpages", .text(.numberOfPages)),
      ("publisher", .text(.publisher)), ("verlag", .text(.publisher)),
      ("place", .text(.publisherPlace)), ("publisheraddress", .text(.publisherPlace)),
      ("doi", .text(.doi)), ("doilink", .text(.doi)), ("url", .text(.url)), ("link", .text(.url)),
      ("isbn", .text(.isbn)), ("issn", .text(.issn)), ("pmid", .text(.pmid)),
      ("pubmedid", .text(.pmid)), ("pmcid", .text(.pmcid)), ("pmc", .text(.pmcid)),
      ("arxiv", .arxiv), ("arxivid", .arxiv), ("abstract", .text(.abstract)),
      ("abstractnote", .text(.abstract)), ("summary", .text(.abstract)),
      ("keywords", .text(.keyword)), ("authorkeywords", .text(.keyword)),
      ("manualtags", .text(.keyword)), ("tags", .text(.keyword)),
      ("language", .text(.language)), ("languageoforiginaldocument", .text(.language)),
      ("note", .text(.note)), ("notes", .text(.note)), ("comment", .text(.note)),
      ("type", .type), ("itemtype", .type), ("documenttype", .type), ("publicationtype", .type),
      ("typ", .type), ("kind", .type), ("genre", .text(.genre)),
      ("citedby", .citationCount), ("citedbycount", .citationCount),
      ("citations", .citationCount), ("timescited", .citationCount), ("cites", .citationCount),
      ("timescitedwoscore", .citationCount), ("timescitedalldatabases", .citationCount),
      ("citationcount", .citationCount), ("key", .id), ("id", .id), ("citationkey", .id),
      ("status", .status), ("publicationstatus", .status), ("edition", .text(.edition)),
      ("series", .text(.collectionTitle)), ("seriestitle", .text(.collectionTitle)),
      ("bookseriestitle", .text(.collectionTitle)), ("seriesnumber", .text(.collectionNumber)),
      ("articlenumber", .articleNumber), ("artno", .articleNumber),
      ("reportnumber", .text(.number)), ("patentnumber", .text(.number)),
      ("shorttitle", .text(.titleShort)), ("callnumber", .text(.callNumber)),
      ("archive", .text(.archive)), ("archivelocation", .text(.archiveLocation)),
      ("orcid", .orcid), ("orcids", .orcid), ("authororcids", .orcid),
      ("pagination", .text(.page)), ("articleurl", .text(.url)), ("anthologytitle", .anthology),
      ("serieseditor", .names(.collectionEditor)), ("bookauthor", .names(.containerAuthor)),
      ("rights", .text(.license)), ("librarycatalog", .text(.source)), ("extra", .extra),
      ("university", .text(.publisher)), ("conferencedate", .date(.eventDate)),
      // CORDIS, the European Union's portal of projects.
      ("publishedyear", .year), ("publishedpages", .text(.page)),
      ("journalnumber", .text(.issue)), ("ispublishedas", .type),
    ])

  /// What the columns of a table hold, by all their names: some names mean something in one program's tables only.
  static func columns(_ header: [String]) -> [CSVColumn?] {
    let names = Set(header)
    if names.isSuperset(of: ["PT", "AU", "TI", "SO"]) {
      return header.map { webOfScience[$0] }
    }
    var columns = header.map(named)
    if !columns.contains(.text(.containerTitle)),
      let place = columns.firstIndex(of: .text(.source))
    {
      // Publish or Perish, and people.
      columns[place] = .text(.containerTitle)
    }
    if isZotero(header) {
      for (place, name) in header.enumerated() {
        switch name {
        case "Type": columns[place] = .text(.genre)
        case "Number": columns[place] = .text(.number)
        default: break
        }
      }
    }
    return columns
  }

  /// Whether a table is Zotero's, in which institutions alone have no comma.
  static func isZotero(_ header: [String]) -> Bool {
    header.contains("Item Type") && header.contains("Publication Title")
  }

  /// Source: Clarivate, “Web of Science Core Collection Field Tags”.
  private static let webOfScience: [String: CSVColumn] = [
    "PT": .type, "AU": .names(.author), "AF": .fullNames, "BA": .names(.containerAuthor),
    "BE": .names(.editor), "TI": .text(.title), "SO": .text(.containerTitle),
    "SE": .text(.collectionTitle), "LA": .text(.language), "DT": .type, "CT": .text(.eventTitle),
    "CY": .date(.eventDate), "CL": .text(.eventPlace), "DE": .text(.keyword),
    "AB": .text(.abstract), "TC": .citationCount, "PU": .text(.publisher),
    "PI": .text(.publisherPlace), "SN": .text(.issn), "BN": .text(.isbn),
    "JI": .text(.containerTitleShort), "PD": .month, "PY": .year, "VL": .text(.volume),
    "IS": .text(.issue), "BP": .firstPage, "EP": .lastPage, "AR": .articleNumber,
    "DI": .text(.doi), "PM": .text(.pmid),
  ]
}
