import Bibliography
import Parsing

/// One record of refer while its tags are read.
struct ReferItem {
  private(set) var work: Work
  private var hasType = false
  private var secondary: String?
  private var journals: [String] = []
  private var keywords: [String] = []
  private var notes: [String] = []
  private var languages: [String] = []
  private var year: String?
  private var date: String?
  private var serial: String?
  private var tertiary: [String] = []

  init(location: SourceLocation) {
    work = Work(id: "", type: .book)
    work.locations = [location]
  }

  /// Takes in a tag.
  mutating func add(_ tag: String, _ text: String) {
    guard !text.isEmpty else { return }
    switch tag {
    case "0":
      hasType = true
      work.type = Self.types[text] ?? .document
      if Self.types[text] == nil { work.other.append(OtherField(name: "%0", value: text)) }
    case "A": add(text, to: .author)
    case "E": add(text, to: .editor)
    case "Y": tertiary.append(text)
    case "?": add(text, to: .translator)
    case "T": work[.title] = text
    case "!": work[.titleShort] = text
    case "J": journals.append(text)
    case "B": secondary = text
    case "S": work[.collectionTitle] = text
    case "V": work[.volume] = text
    case "N": work[.issue] = text
    case "P": work[.page] = text
    case "D": year = text
    case "8": date = text
    case "C": work[.publisherPlace] = text
    case "I": work[.publisher] = text
    case "@": serial = serial.map { "\($0), \(text)" } ?? text
    case "R":
      if let doi = DOIText.normalize(text) {
        work[.doi] = doi
      } else {
        work.other.append(OtherField(name: "%R", value: text))
      }
    case "U":
      if work[.url] == nil {
        work[.url] = text
      } else {
        work.other.append(OtherField(name: "%U", value: text))
      }
    case "X": work[.abstract] = text
    case "K": keywords += text.split(separator: "\n").map(String.init)
    case "Z", "O": notes.append(text)
    case "G": languages.append(text)
    case "L": work[.callNumber] = text
    case "M": work[.archiveLocation] = text
    case "~": work[.archive] = text
    case "W": work[.source] = text
    case "7": work[.edition] = text
    case "9": work[.genre] = text
    case "6": work[.numberOfVolumes] = text
    case "&": work[.section] = text
    case "F": work.id = text
    case "[": work[.accessed] = DateText.parse(text) ?? PartialDate(literal: text)
    default: work.other.append(OtherField(name: "%\(tag)", value: text))
    }
  }

  /// Does what needs all tags.
  mutating func finish(keys: inout WorkKey) {
    if !hasType, !journals.isEmpty { work.type = .articleJournal }
    if !hasType, journals.isEmpty, secondary != nil { work.type = .chapter }
    // A second journal is the name in another language or script; the last one stands for the journal.
    if let journal = journals.popLast() {
      work[.containerTitle] = journal
      for other in journals { work.other.append(OtherField(name: "%J", value: other)) }
    }
    for text in tertiary {
      // EndNote: the adviser of a thesis, the editor of a series; else a translator.
      switch work.type {
      case .thesis: add(text, to: .contributor)
      case .chapter, .paperConference: add(text, to: .collectionEditor)
      default: add(text, to: .translator)
      }
    }
    if work.type == .webpage || work.type == .postWeblog { accessed() }
    if let pmcid = work.other.firstIndex(where: { $0.name == "%2" && $0.value.hasPrefix("PMC") }) {
      work[.pmcid] = work.other.remove(at: pmcid).value
    }
    if let secondary {
      if work.type == .thesis {
        // The department.
        work.other.append(OtherField(name: "%B", value: secondary))
      } else if work.type == .book, work[.collectionTitle] == nil {
        work[.collectionTitle] = secondary
      } else if work[.containerTitle] == nil {
        work[.containerTitle] = secondary
      } else {
        work.other.append(OtherField(name: "%B", value: secondary))
      }
    }
    if let year {
      let whole = date.flatMap { DateText.parse("\($0) \(year)") ?? DateText.parse($0) }
      work[.issued] = whole ?? DateText.parse(year) ?? PartialDate(literal: year)
    } else if let date {
      work[.issued] = DateText.parse(date) ?? PartialDate(literal: date)
    }
    if let serial {
      switch work.type {
      case .articleJournal, .articleMagazine, .articleNewspaper: work[.issn] = serial
      case .report, .patent: work[.number] = serial
      default: work[.isbn] = serial
      }
    }
    if work.type == .report || work.type == .patent, let number = work[.issue] {
      work[.issue] = nil
      if work[.number] == nil {
        work[.number] = number
      } else {
        work.other.append(OtherField(name: "%N", value: number))
      }
    }
    if work.type == .book || work.type == .thesis, let pages = work[.page], !pages.contains("-") {
      work[.numberOfPages] = pages
      work[.page] = nil
    }
    if !keywords.isEmpty { work[.keyword] = keywords.joined(separator: ", ") }
    if !notes.isEmpty { work[.note] = notes.joined(separator: "\n") }
    if !languages.isEmpty { work[.language] = languages.joined(separator: ", ") }
    work.id = work.id.isEmpty ? keys.make(for: work) : keys.unique(work.id)
  }

  /// EndNote writes when a page was looked at where others have volume and number.
  private mutating func accessed() {
    guard let volume = work[.volume], let year = Int(volume), (1985...2100).contains(year),
      let date = DateText.parse([work[.issue], volume].compactMap { $0 }.joined(separator: " ")),
      work[.accessed] == nil || work[.accessed]?.year == year
    else { return }
    if work[.accessed] == nil { work[.accessed] = date }
    work[.volume] = nil
    work[.issue] = nil
  }

  private mutating func add(_ text: String, to variable: NameVariable) {
    // An institution ends with a comma; a name with initials in front is written as one speaks it.
    let name: PersonName
    if text.hasSuffix(",") {
      name = PersonName(literal: String(text.dropLast()))
    } else if text.contains(",") || !text.contains(".") {
      name = CommaName.parse(text)
    } else {
      name = NaturalName.parse(text)
    }
    work[variable] = work[variable] + [name]
  }

  private static let types: [String: WorkType] = [
    "Journal Article": .articleJournal, "Book": .book, "Book Section": .chapter,
    "Edited Book": .book, "Conference Paper": .paperConference,
    "Conference Proceedings": .paperConference, "Thesis": .thesis, "Report": .report,
    "Magazine Article": .articleMagazine, "Newspaper Article": .articleNewspaper,
    "Web Page": .webpage, "Electronic Article": .articleJournal, "Electronic Book": .book,
    "Electronic Source": .webpage, "Patent": .patent, "Computer Program": .software,
    "Dataset": .dataset, "Map": .map, "Manuscript": .manuscript, "Unpublished Work": .manuscript,
    "Personal Communication": .personalCommunication, "Audiovisual Material": .motionPicture,
    "Film or Broadcast": .motionPicture, "Artwork": .graphic, "Case": .legalCase,
    "Statute": .legislation, "Bill": .bill, "Hearing": .hearing, "Encyclopedia": .entryEncyclopedia,
    "Dictionary": .entryDictionary, "Blog": .postWeblog, "Standard": .standard,
    "Pamphlet": .pamphlet, "Government Document": .report, "Music": .musicalScore,
    "Generic": .document, "Figure": .figure,
  ]
}
