import Bibliography
import Parsing

extension BibTeXConverter {
  /// Reads identifiers and addresses.
  mutating func identifiers() {
    if let doi = text(.doi, as: .plain) { work[.doi] = DOIText.normalize(doi) ?? doi }
    if let url = text(.url, as: .plain) {
      work[.url] = url
      if peek(.doi) == nil, !isExact, url.contains("doi.org/") {
        work[.doi] = DOIText.normalize(url)
      }
    }
    set(.isbn, .isbn, as: .plain)
    set(.issn, .issn, as: .plain)
    set(.pmid, .pmid, as: .plain)
    set(.pmcid, .pmcid, as: .plain)
    eprint()
    guard !isExact else { return }
    if work.arxiv == nil { work.arxiv = arxivElsewhere() }
    if let arxiv = work.arxiv, work[.url] == nil, work[.doi] == nil {
      work[.url] = "https://arxiv.org/abs/\(arxiv)"
    }
  }

  /// Source: BibLaTeX manual 3.20, section 3.14.7 (“Electronic Publishing Information”).
  private mutating func eprint() {
    if let identifier = text(.arxivid, as: .plain) {
      work.arxiv = ArXivID.whole(identifier) ?? identifier
    }
    guard let identifier = peek(.eprint).map(Self.verbatim), !identifier.isEmpty else { return }
    let type =
      (peek(.eprinttype) ?? peek(.archiveprefix)).map {
        String(decoding: $0, as: UTF8.self).lowercased()
      } ?? ""
    let url: String?
    switch type {
    case "", "arxiv":
      guard let arxiv = arxiv(identifier) else {
        if type.isEmpty { return }
        work.arxiv = identifier
        markEprint()
        return
      }
      if work.arxiv == nil { work.arxiv = arxiv }
      markEprint()
      return
    case "pubmed", "pmid":
      if work[.pmid] == nil { work[.pmid] = identifier }
      url = nil
    case "pmc", "pmcid":
      if work[.pmcid] == nil { work[.pmcid] = identifier }
      url = nil
    case "jstor": url = "https://www.jstor.org/stable/\(identifier)"
    case "hdl", "handle": url = "https://hdl.handle.net/\(identifier)"
    case "googlebooks", "google books": url = "https://books.google.com?id=\(identifier)"
    default: return
    }
    if let url {
      // The identifier can be read from the address, unless the entry has another one.
      guard work[.url] == nil else { return }
      work[.url] = url
    }
    markEprint()
  }

  private mutating func markEprint() {
    _ = take(.eprint)
    _ = take(.eprinttype)
    _ = take(.archiveprefix)
  }

  /// An old identifier may leave its archive to `primaryClass`: `0211159` with `math.DG`.
  private func arxiv(_ identifier: String) -> String? {
    if let whole = ArXivID.whole(identifier) { return whole }
    guard identifier.utf8.count >= 7, let subject = peek(.primaryclass) ?? peek(.eprintclass) else {
      return nil
    }
    let archive = String(decoding: subject, as: UTF8.self).split(separator: ".").first ?? ""
    return ArXivID.whole("\(archive)/\(identifier)")
  }

  /// An identifier in the DOI, the address, the journal's name or the note.
  private func arxivElsewhere() -> String? {
    for text in [work[.doi], work[.url]] {
      if let text, let found = ArXivID.find(in: text) { return found }
    }
    for field in [
      BibTeXFieldName.journal, .journaltitle, .note, .howpublished, .number, .volume, .publisher,
      .addendum,
    ] {
      if let value = peek(field), value.count > 9,
        let found = ArXivID.find(in: String(decoding: value, as: UTF8.self))
      {
        return found
      }
    }
    return nil
  }
}
