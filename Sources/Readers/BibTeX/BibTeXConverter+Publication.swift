import Bibliography
import Parsing

extension BibTeXConverter {
  /// Reads where the work was published and how it is counted there.
  mutating func publication() {
    publishers()
    if let place = list(.location) ?? list(.address) { work[.publisherPlace] = place }
    if type.type == .patent, let place = work[.publisherPlace] {
      work[.jurisdiction] = place.split(separator: "; ").map { CountryName.text(of: String($0)) }
        .joined(separator: "; ")
      work[.publisherPlace] = nil
    }
    set(.eventPlace, .venue)
    set(.originalPublisher, .origpublisher)
    if let place = list(.origlocation) { work[.originalPublisherPlace] = place }
    work[.page] = numbers(.pages) ?? text(.eid)
    work[.volume] = numbers(.volume)
    work[.partNumber] = text(.part)
    work[.chapterNumber] = numbers(.chapter)
    work[.edition] = edition()
    set(.version, .version)
    work[.numberOfPages] = text(.pagetotal)
    work[.numberOfVolumes] = text(.volumes)
    issueAndNumber()
    genre()
    if let status = text(.pubstate, as: .plain) {
      work.status = StatusText.parse(status)
      if work.status == nil { work[.status] = status }
    }
    if let language = text([.langid, .hyphenation], as: .plain) ?? text(.language, as: .plain) {
      work[.language] = isExact ? language : LanguageName.tag(of: language)
      if peek(.language) != nil, peek(.langid) != nil || peek(.hyphenation) != nil {
        // The language of the work in words stays beside the code.
        work.other.append(OtherField(name: "language", value: text(.language) ?? ""))
      }
    }
  }

  private mutating func publishers() {
    var publishers: [String] = []
    for field in [BibTeXFieldName.publisher, .school, .institution, .organization] {
      if let text = isBibLaTeX ? list(field) : text(field), !publishers.contains(text) {
        publishers.append(text)
      }
    }
    if let how = peek(.howpublished) {
      let text = LaTeXText.decode(how)
      if text.hasPrefix("http"), peek(.url) == nil, !text.contains(" ") {
        work[.url] = text
        _ = take(.howpublished)
      } else if publishers.isEmpty {
        publishers.append(text)
        _ = take(.howpublished)
      }
    }
    if !publishers.isEmpty { work[.publisher] = publishers.joined(separator: "; ") }
  }

  /// The number of a journal's issue, of a series' volume, of a report or patent.
  private mutating func issueAndNumber() {
    let issue = text(.issue)
    guard let number = numbers(.number) else {
      work[.issue] = issue
      return
    }
    switch type.role {
    case .article, .periodical:
      work[.issue] = issue.map { $0 == number ? number : "\(number), \($0)" } ?? number
    case .other where work.type != .pamphlet && work.type != .book:
      work[.number] = number
      work[.issue] = issue
    default:
      if peek(.series) != nil || type.role != .other {
        work[.collectionNumber] = number
      } else {
        work[.number] = number
      }
      work[.issue] = issue
    }
  }

  /// An edition without its ordinal ending: `3` of `3rd`, `Third` as it is.
  private mutating func edition() -> String? {
    text(.edition)
  }

  private mutating func genre() {
    if let text = text(.type, as: .rich) {
      work[.genre] = isExact ? text : GenreName.text(of: text)
    } else if !isExact, let genre = type.genre {
      work[.genre] = genre
    }
  }

  // MARK: Notes

  /// Reads what is said about the work.
  mutating func notes() {
    set(.abstract, .abstract)
    set(.annote, .annote, .annotation)
    set(.keyword, .keywords, .keyword)
    set(.callNumber, .library)
    let notes = [text(.note), text(.addendum)].compactMap { $0 }
    if !notes.isEmpty { work[.note] = notes.joined(separator: ". ") }
    if work.status == nil, let note = work[.note] { work.status = StatusText.parse(note) }
  }

  /// Sets the type by what the fields say beyond the entry's own.
  mutating func settleType() {
    switch (type.role, work.type) {
    case (.article, _), (.periodical, _):
      let subtype = peek(.entrysubtype).map { String(decoding: $0, as: UTF8.self).lowercased() }
      switch subtype {
      case "newspaper":
        work.type = .articleNewspaper
        _ = take(.entrysubtype)
      case "magazine":
        work.type = .articleMagazine
        _ = take(.entrysubtype)
      default:
        if type.role == .article, !isExact, work.arxiv != nil,
          isPreprintVenue(work[.containerTitle])
        {
          work.type = .article
          if work.status == nil, !isExact { work.status = .preprint }
        } else if type.role == .periodical, !isExact, work[.containerTitle] != nil {
          // An issue with a title of its own is cited like an article of its periodical. Six of the 2,500
          // independent styles know CSL's `periodical`; the others would leave out volume and number.
          work.type = .articleJournal
        }
      }
    case (.other, .document) where !isExact:
      if work.arxiv != nil {
        work.type = .article
        if work.status == nil, !isExact { work.status = .preprint }
      }
    case (.other, .manuscript) where !isExact:
      if work[.eventTitle] != nil { work.type = .speech }
    default: break
    }
  }

  /// Whether a container is no journal but arXiv itself, or nothing.
  private func isPreprintVenue(_ title: String?) -> Bool {
    guard let title else { return true }
    let lower = title.lowercased()
    return lower.hasPrefix("arxiv") || lower == "corr" || lower.contains("preprint")
  }
}
