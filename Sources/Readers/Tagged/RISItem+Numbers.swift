import Bibliography
import Parsing

extension RISItem {
  /// Reads volumes, issues, pages and all other numbers.
  mutating func numbers() {
    // An access date is in its place with web pages; see ``accessed()``.
    if let volume = fields.take("VL") {
      if work.type != .thesis || volume.utf8.contains(where: { $0 &- 0x30 < 10 }) {
        work[.volume] = volume
      } else if fields.mayHave("M3") {
        work.other.append(OtherField(name: "VL", value: volume))
      } else {
        // The degree.
        work[.genre] = volume
      }
    }
    work[.issue] = fields.take("IS") ?? fields.take("CP")
    serialNumbers()
    number()
    numberOfVolumes()
    pages()
    section()
    if code == "CASE", work[.number] == nil { work[.number] = fields.take("SV") }
    if work[.collectionNumber] == nil { work[.collectionNumber] = fields.take("SV") }
  }

  /// `M1`: an issue, a number, the number of a series' volume.
  private mutating func number() {
    if code == "PAT", work[.number] != nil {
      work[.callNumber] = fields.take("M1")
      return
    }
    guard let number = fields.peek("M1"), DOIText.normalize(number) == nil else { return }
    _ = fields.take("M1")
    if isArticle, work[.issue] == nil {
      work[.issue] = number
    } else if RISMeaning.hasSeriesNumber.contains(code), work[.collectionTitle] != nil {
      work[.collectionNumber] = number
    } else if code == "CHAP", !fields.mayHave("NV"), Int(number) != nil {
      work[.numberOfVolumes] = number
    } else if work[.number] == nil {
      work[.number] = number
    } else {
      work.other.append(OtherField(name: "M1", value: number))
    }
  }

  private mutating func numberOfVolumes() {
    guard fields.mayHave("NV") else { return }
    switch code {
    case "RPRT":
      if work[.collectionTitle] != nil { work[.collectionNumber] = fields.take("NV") }
    case "DATA", "MANSCPT", "CTLG": if work[.number] == nil { work[.number] = fields.take("NV") }
    case "EBOOK": work[.version] = fields.take("NV")
    default:
      if !RISMeaning.hasNoVolumes.contains(code), let count = fields.take("NV") {
        work[.numberOfVolumes] = count
      }
    }
  }

  private mutating func section() {
    guard fields.mayHave("SE") else { return }
    switch code {
    case "CHAP", "ECHAP", "SER": work[.chapterNumber] = fields.take("SE")
    case "DICT": work[.version] = fields.take("SE")
    case "DATA":
      if let date = fields.peek("SE").flatMap({ DateText.parse($0) }) {
        work[.originalDate] = date
        _ = fields.take("SE")
      }
    case "JOUR", "MGZN", "MANSCPT", "BOOK":
      // The first page, or the pages.
      if work[.page] == nil, work[.numberOfPages] == nil { work[.page] = fields.take("SE") }
    default: if !RISMeaning.hasNoSection.contains(code) { work[.section] = fields.take("SE") }
    }
  }

  private mutating func pages() {
    guard let start = fields.take("SP") else {
      if let number = fields.peek("C7"), !number.hasPrefix("PMC") {
        work[.page] = fields.take("C7")
      }
      return
    }
    if let end = fields.take("EP"), end != start {
      // `1` to `1, 34`: all pages stand at the end.
      let isAtEnd = start.utf8.contains(0x2D) || end.hasPrefix("\(start),")
      work[.page] = !isAtEnd ? "\(start)-\(end)" : start.utf8.contains(0x2D) ? start : end
      return
    }
    switch work.type {
    case .book where code != "CTLG" && code != "SER" && !start.utf8.contains(0x2D), .classic,
      .thesis:
      work[.numberOfPages] = start
    case .motionPicture: work[.dimensions] = start
    default: work[.page] = start
    }
  }

  /// `SN` holds whatever number there is: its form tells which, where that is not plain the type.
  private mutating func serialNumbers() {
    for serial in fields.takeAll("SN") {
      if SerialNumber.take(serial, into: &work) { continue }
      let variable: TextVariable
      switch work.type {
      case .report, .patent, .standard: variable = .number
      case .book, .chapter, .classic, .entry, .entryDictionary, .entryEncyclopedia, .software,
        .paperConference, .thesis, .pamphlet, .map, .musicalScore:
        variable = .isbn
      default: variable = .issn
      }
      if work[variable] == nil {
        work[variable] = serial
      } else {
        work.other.append(OtherField(name: "SN", value: serial))
      }
    }
  }

  /// Whether the number is that of a periodical's issue.
  private var isArticle: Bool {
    switch work.type {
    case .articleJournal, .articleMagazine, .articleNewspaper, .periodical, .document, .article:
      true
    default: false
    }
  }
}
