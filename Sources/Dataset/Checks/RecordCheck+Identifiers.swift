import Bibliography
import Parsing

extension RecordCheck {
  mutating func checkIdentifiers() {
    for source in dataset.sources {
      for work in source.works { checkIdentifiers(of: work) }
    }
  }

  private mutating func checkIdentifiers(of work: Work) {
    let place = work.firstLocation
    func isWrong(_ value: String?, _ isValid: (String) -> Bool) -> String? {
      value.flatMap { isValid($0) ? nil : $0 }
    }
    if let doi = isWrong(work[.doi], { DOI.normalized($0) != nil }) {
      add(
        .error, "invalid-doi", "'\(doi)' is no DOI; expected 10., a number, / and a name", at: place
      )
    }
    if let isbn = isWrong(work[.isbn], Self.hasValidISBN) {
      add(
        .error, "invalid-isbn", "'\(isbn)' is no ISBN: its check digit or its length is wrong",
        at: place)
    }
    if let issn = isWrong(work[.issn], Self.hasValidISSN) {
      add(
        .error, "invalid-issn", "'\(issn)' is no ISSN: its check digit or its length is wrong",
        at: place)
    }
    if let arxiv = isWrong(work.arxiv, { ArXivID($0) != nil }) {
      add(
        .error, "invalid-arxiv",
        "'\(arxiv)' is no arXiv identifier; expected 2401.01234 or math/0309136",
        at: place)
    }
    if let pmid = isWrong(work[.pmid], { PMID.normalized($0) != nil }) {
      add(.error, "invalid-pmid", "'\(pmid)' is no PMID; expected one to eight digits", at: place)
    }
    if let pmcid = isWrong(work[.pmcid], { PMCID.normalized($0) != nil }) {
      add(.error, "invalid-pmcid", "'\(pmcid)' is no PMCID; expected PMC and a number", at: place)
    }
    if let url = work[.url], url.contains("dx.doi.org/") {
      add(
        .note, "retired-form", "'\(url)' uses dx.doi.org, which doi.org has replaced", at: place,
        hint: DOI.link(url).map { "write \($0)" } ?? "")
    }
  }

  /// A field may hold several numbers: of the book and of its electronic form.
  private static func hasValidISBN(_ text: String) -> Bool {
    ISBN(text) != nil || parts(text).allSatisfy { ISBN($0) != nil }
  }

  private static func hasValidISSN(_ text: String) -> Bool {
    ISSN.normalized(text) != nil || parts(text).allSatisfy { ISSN.normalized($0) != nil }
  }

  private static func parts(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" || $0 == " " || $0 == "/" }.map(String.init)
      .filter { !["(print)", "(electronic)", "(online)", "ISBN", "ISSN"].contains($0) }
  }

  /// Works that share an identifier without sharing a title: one of the two was copied wrong.
  mutating func checkSharedIdentifiers() {
    var holders: [String: [Int]] = [:]
    var order: [String] = []
    func hold(_ identifier: String, _ work: Int) {
      if holders[identifier] == nil { order.append(identifier) }
      holders[identifier, default: []].append(work)
    }
    for (place, work) in dataset.works.enumerated() {
      if let doi = work[.doi].flatMap(DOI.normalized) { hold("DOI \(doi)", place) }
      if let arxiv = work.arxiv.flatMap({ ArXivID($0) }) {
        hold("arXiv identifier \(arxiv.base)", place)
      }
      if let pmid = work[.pmid].flatMap(PMID.normalized) { hold("PMID \(pmid)", place) }
      if let pmcid = work[.pmcid].flatMap(PMCID.normalized) { hold("PMCID \(pmcid)", place) }
    }
    for identifier in order {
      guard let works = holders[identifier], works.count > 1 else { continue }
      let first = dataset.works[works[0]]
      for place in works.dropFirst() {
        let other = dataset.works[place]
        guard !Self.haveSameTitle(first, other) else { continue }
        let line = first.firstLocation.map { " at \($0)" } ?? ""
        add(
          .error, "shared-identifier",
          "\(Self.label(other)) has the \(identifier), which \(Self.label(first))\(line) has too",
          at: other.firstLocation, hint: "one of the two is wrong; they are kept as two works")
      }
    }
  }

  private static func haveSameTitle(_ one: Work, _ other: Work) -> Bool {
    TextFolding.key(Markup.plainText(one[.title] ?? ""))
      == TextFolding.key(Markup.plainText(other[.title] ?? ""))
  }
}
