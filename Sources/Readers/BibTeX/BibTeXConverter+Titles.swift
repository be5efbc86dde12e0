import Bibliography
import Parsing

extension BibTeXConverter {
  /// Reads the titles of the work, of what it is part of, and of the series.
  mutating func titles() {
    let isPart: Bool =
      switch type.role {
      case .partOfBook, .partOfCollection, .partOfProceedings: true
      default: false
      }
    var title = joined(.title, .subtitle, .titleaddon)
    let main = joined(.maintitle, .mainsubtitle, .maintitleaddon)
    let book = joined(.booktitle, .booksubtitle, .booktitleaddon)
    let journal = joined(.journaltitle, .journalsubtitle, nil) ?? text(.journal, as: .title)
    if type.role == .periodical {
      // A whole issue: the periodical's title is where an article's would be.
      if let issue = joined(.issuetitle, .issuesubtitle, nil) {
        work[.containerTitle] = title
        title = issue
      }
    } else if let journal {
      work[.containerTitle] = journal
    } else if let main, isPart {
      work[.containerTitle] = main
      work[.volumeTitle] = book
    } else if let book {
      work[.containerTitle] = book
    }
    if let main, !isPart {
      work[.volumeTitle] = title
      title = main
    }
    work[.title] = title
    if let short = text(.shorttitle, as: .title) {
      work[.titleShort] = short
    } else if peek(.subtitle) != nil, work[.volumeTitle] == nil {
      work[.titleShort] = text(.title, as: .title)
    }
    set(.containerTitleShort, .shortjournal)
    set(.collectionTitle, .series, as: .title)
    set(.eventTitle, .eventtitle, as: .title)
    set(.originalTitle, .origtitle, as: .title)
  }

  /// A title with its subtitle behind a colon and its addition behind a full stop.
  private mutating func joined(
    _ title: BibTeXFieldName, _ subtitle: BibTeXFieldName, _ addon: BibTeXFieldName?
  ) -> String? {
    guard var result = text(title, as: .title) else { return nil }
    if let subtitle = text(subtitle, as: .title) {
      result += Self.endsSentence(result) || result.hasSuffix(":") ? " " : ": "
      result += subtitle
    }
    if let addon, let text = text(addon, as: .title) {
      result += Self.endsSentence(result) ? " " : ". "
      result += text
    }
    return result
  }

  private static func endsSentence(_ text: String) -> Bool {
    switch text.utf8.last {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): true
    default: false
    }
  }
}
