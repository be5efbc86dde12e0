internal import Bibliography
internal import Dataset
internal import Parsing

/// A profile page as it is read, line by line.
struct ProfilePage {
  private let source: String
  private var name: (text: String, line: Int)?
  private var claims: [Claim] = []
  private var statistics: [String] = []
  private var works: [Work] = []
  /// Lines that are no abstract since the last work: a title, and before or after it what goes with it.
  private var waiting: [(text: StyledText, line: Int)] = []
  private var isAmongAuthors = false
  private var isAmongPapers = false
  private var names: [(text: String, line: Int)] = []
  private var server = ""

  /// A page of which nothing has been read yet.
  init(source: String) { self.source = source }

  /// Takes the next line, trimmed.
  mutating func take(_ text: StyledText, at line: Int) {
    guard let kind = ProfileLine.classify(text) else { return }
    switch kind {
    case .chrome:
      takeChrome(text)
    case .claim(let count):
      claims.append(
        Claim(count: count, text: text.string, location: SourceLocation(source: source, line: line))
      )
      if ProseFolding.words(text.string).hasSuffix("arxiv") { server = "arXiv" }
    case .statistic:
      statistics.append(text.string)
    case .abstract(let isCut):
      takeAbstract(text, isCut: isCut, at: line)
    case .date(let date):
      isAmongAuthors = false
      if var last = works.popLast() {
        if waiting.isEmpty, last[.issued] == nil { last[.issued] = date }
        works.append(last)
      }
    case .identifier:
      takeIdentifier(text)
    case .text:
      takeText(text, at: line)
    }
  }

  private mutating func takeChrome(_ text: StyledText) {
    let folded = ProseFolding.words(text.string)
    let isHeadingOfAuthors = [
      "similar authors", "related authors", "co authors", "coauthors", "collaborators",
    ]
    .contains(folded)
    flushWaiting()
    isAmongAuthors = isHeadingOfAuthors
    if folded.contains("papers") || folded.contains("publications") || folded == "works"
      || folded == "articles"
      || folded == "preprints"
    {
      isAmongPapers = true
      if folded.hasSuffix("arxiv") { server = "arXiv" }
    }
  }

  private mutating func takeText(_ text: StyledText, at line: Int) {
    if name == nil, SubjectReader.name(text.string) != nil {
      name = (text.string, line)
      return
    }
    if isAmongAuthors {
      names.append((text.string, line))
      return
    }
    waiting.append((text, line))
  }

  /// An abstract belongs to the title before it; another abstract without one goes on with the last.
  private mutating func takeAbstract(_ text: StyledText, isCut: Bool, at line: Int) {
    isAmongPapers = true
    isAmongAuthors = false
    // A list of similar authors has no heading at its end; the line before the first abstract is a title.
    if waiting.isEmpty, let title = names.popLast() {
      waiting = [(StyledText(title.text), title.line)]
    }
    guard !waiting.isEmpty else {
      if var last = works.popLast() {
        last[.abstract] = last[.abstract].map { "\($0)\n\(text.string)" } ?? text.string
        works.append(last)
      }
      return
    }
    // Before a title may stand the one of a work without abstract; between title and abstract its authors.
    var title = waiting.removeLast()
    var authors: NameList?
    if let list = Self.authors(title.text), let before = waiting.popLast() {
      authors = list
      title = before
    }
    flushWaiting()
    var work = newWork(title.text, at: title.line)
    if let authors {
      work[.author] = authors.names
      if authors.isTruncated { work.truncatedNames.insert(.author) }
    }
    work[.abstract] = text.string
    if isCut { work.other.append(OtherField(name: "abstract-truncated", value: "true")) }
    works.append(work)
  }

  private mutating func takeIdentifier(_ text: StyledText) {
    guard var last = works.popLast() else { return }
    for found in IdentifierFinder.find(in: text.bytes) {
      switch found.kind {
      case .arxiv: last.arxiv = last.arxiv ?? found.value
      case .doi: last[.doi] = last[.doi] ?? found.value
      case .url: last[.url] = last[.url] ?? found.value
      default: break
      }
    }
    works.append(last)
  }

  /// Titles without abstracts, once the page's papers have begun.
  private mutating func flushWaiting() {
    for (text, line) in waiting where isAmongPapers {
      if let authors = Self.authors(text), var last = works.popLast() {
        if last[.author].isEmpty { last[.author] = authors.names }
        works.append(last)
      } else {
        works.append(newWork(text, at: line))
      }
    }
    if !isAmongPapers { statistics += waiting.map(\.text.string) }
    waiting = []
  }

  /// A line of two names or more, each with a given name and few words.
  private static func authors(_ text: StyledText) -> NameList? {
    guard text.bytes.contains(UInt8(ascii: ",")) else { return nil }
    let list = NameListParser.parse(text)
    guard list.names.count >= 2,
      list.names.allSatisfy({ name in
        !name.isLiteral && !name.given.isEmpty
          && PersonNameParser.words(of: name.displayName).count <= 4
          && name.displayName.unicodeScalars.first?.properties.isUppercase == true
          && name.family.unicodeScalars.first?.properties.isUppercase == true
      })
    else { return nil }
    return list
  }

  private func newWork(_ title: StyledText, at line: Int) -> Work {
    var work = Work(id: "", type: .article)
    work[.title] = title.string
    work.locations = [SourceLocation(source: source, line: line)]
    return work
  }

  /// The record of all that was read.
  mutating func finish(format: String, options: ReadingOptions) -> SourceRecord {
    flushWaiting()
    var record = SourceRecord(source: source, format: format)
    var identifiers = WorkIdentifiers()
    for var work in works {
      if !server.isEmpty {
        work.status = .preprint
        work[.containerTitle] = server
      }
      work.id = identifiers.id(for: work)
      record.works.append(work)
    }
    if let name = name ?? options.person.map({ ($0, 0) }),
      let person = SubjectReader.name(name.text)
    {
      var subject = Subject(
        names: [person], location: SourceLocation(source: source, line: name.line))
      subject.details += statistics.map { Subject.Detail(label: "", text: $0) }
      if !names.isEmpty {
        subject.details.append(
          Subject.Detail(label: "Similar authors", text: names.map(\.text).joined(separator: ", ")))
      }
      record.subject = subject
    }
    record.claimedWorkCount = claims.first
    if let claim = claims.first, claim.count != record.works.count {
      record.diagnostics.append(
        Diagnostic(
          .warning, code: "claimed-count",
          "the page claims \(claim.count) works ('\(claim.text)'), but \(record.works.count) were read",
          at: SourceRange(source: source, line: claim.location.line)))
    }
    if record.works.isEmpty {
      record.diagnostics.append(
        Diagnostic(
          .warning, code: "nothing-understood", "no works were found on the page",
          at: SourceRange(source: source, line: 1)))
    }
    return record
  }
}
