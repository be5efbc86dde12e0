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
    let isWhole: Bool =
      switch type.role {
      case .book, .collection, .proceedings, .multivolumeBook, .multivolumeCollection,
        .multivolumeProceedings:
        true
      default: work.type == .book
      }
    var title = joined(.title, .subtitle, .titleaddon) ?? text(.titleaddon, as: .title)
    var main = joined(.maintitle, .mainsubtitle, .maintitleaddon)
    var book = joined(.booktitle, .booksubtitle, .booktitleaddon)
    var journal = joined(.journaltitle, .journalsubtitle, nil) ?? text(.journal, as: .title)
    if let full = text(.fjournal, as: .title) {
      // MathSciNet: the abbreviation is the journal, the full name stands apart.
      work[.containerTitleShort] = journal
      journal = full
    }
    var collection: String?
    if isWhole, title == nil || title == book {
      // Proceedings often have their title under both names; what stands above it is then a series.
      if title == nil, book != nil { swap(&collection, &main) }
      title = book
      book = nil
    }
    if type.role == .periodical, journal == nil {
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
      if isWhole {
        work[.volumeTitle] = title
        title = main
      } else if work[.containerTitle] == nil {
        work[.containerTitle] = main
      } else {
        work[.volumeTitle] = main
      }
    }
    work[.title] = title
    shortTitle(isPart: isPart)
    set(.containerTitleShort, .shortjournal)
    work[.collectionTitle] = text(.series, as: .title).map(Self.series) ?? collection
    set(.eventTitle, .eventtitle, as: .title)
    set(.originalTitle, .origtitle, as: .title)
  }

  /// The short title: the entry's own, else what stands before the subtitle or the first colon.
  private mutating func shortTitle(isPart: Bool) {
    let hasMain = peek(.maintitle) != nil
    if !hasMain || isPart || isExact, let short = text(.shorttitle, as: .title) {
      work[.titleShort] = short
      return
    }
    guard !isExact, let whole = plainTitle else { return }
    let hasMore = peek(.subtitle) != nil || peek(.titleaddon) != nil
    work[.titleShort] = Self.beforeColon(whole) ?? (hasMore && !hasMain ? whole : nil)
  }

  /// What stands before the first colon that ends a word, outside of markup.
  private static func beforeColon(_ title: String) -> String? {
    var title = title
    return title.withUTF8 { bytes in
      var tags = 0
      for index in bytes.indices {
        if bytes[index] == UInt8(ascii: "<") { tags += 1 }
        guard bytes[index] == UInt8(ascii: ":"), index + 1 < bytes.count, bytes[index + 1] == 0x20
        else { continue }
        guard index > 0, tags.isMultiple(of: 2) else { return nil }
        let beginning = UnsafeBufferPointer(rebasing: bytes[..<index])
        return String(decoding: beginning.trimmingBlanks(), as: UTF8.self)
      }
      return nil
    }
  }

  /// A title with its subtitle behind a colon and its addition behind a full stop.
  private mutating func joined(
    _ title: BibTeXFieldName, _ subtitle: BibTeXFieldName, _ addon: BibTeXFieldName?
  ) -> String? {
    guard var result = text(title, as: .title) else { return nil }
    if title == .title { plainTitle = result }
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

  /// BibLaTeX's keys for a journal's series (manual 3.20, section 4.9.2.9).
  private static func series(_ text: String) -> String {
    switch text {
    case "newseries": "New series"
    case "oldseries": "Old series"
    default: text
    }
  }

  private static func endsSentence(_ text: String) -> Bool {
    switch text.utf8.last {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): true
    default: false
    }
  }
}
