/// Takes identifiers and addresses out of a reference, those written and those linked to.
enum ReferenceIdentifiers {
  /// Words with which a source offers an address; they say nothing once the address is known.
  private static let offers: [StaticString] = [
    "[online]. available:", "[online] available:", "available at:", "available from:", "available:",
    "available at", "retrieved from", "url:", "[online].", "[online]", "link:", "doi:", "accessed:",
    "available online:", "online:", "d.o.i.",
  ]

  /// Words that offers are made of, whatever order they stand in.
  private static let offerWords: Set<String> = [
    "available", "retrieved", "from", "at", "online", "on", "url", "internet", "web", "www", "the",
    "world",
    "wide", "disponible", "sur", "en", "ligne", "verfugbar", "abrufbar", "unter", "disponibile",
    "su",
    "disponivel", "em", "beschikbaar", "op", "via", "access", "accessed", "last", "see", "website",
    "source",
    "also", "free", "preprint", "doi", "und", "and", "handle", "urn",
  ]

  /// Whether a text only says where the work is to be had: `[Online]. Available`, `Disponible sur`.
  static func isOffer(_ text: String) -> Bool {
    let words = ProseFolding.wordList(text)
    return !words.isEmpty && words.allSatisfy { offerWords.contains($0) }
  }

  /// Short texts of links that stand for what they point to.
  private static let linkLabels: Set<String> = [
    "pdf", "code", "link", "arxiv", "doi", "slides", "video", "poster", "website", "project",
    "paper", "data", "github", "bibtex", "bib", "url", "preprint", "html", "full text", "talk",
    "project page", "publisher", "online", "web", "here", "demo", "blog", "abs", "openreview",
    "open access", "supplement", "supplementary", "dataset", "read", "journal", "appendix",
    "online appendix", "supplementary material", "supplementary materials", "replication",
    "replication files", "files", "replication package", "replication data", "ssrn", "nber",
    "slides pdf",
    "working paper version", "published version", "accepted version", "author version",
    "journal version", "conference version", "extended version", "long version", "arxiv version",
    "technical report", "artifact", "artifacts", "demo video", "press release", "pdf version",
  ]

  /// Whether a text is nothing but short texts of links: `[pdf] [code]`.
  static func areLinkLabels(_ text: String) -> Bool {
    let words = ProseFolding.wordList(text)
    return !words.isEmpty && words.allSatisfy { linkLabels.contains($0) }
  }

  /// The text without them; the fields take what they are.
  static func takeOut(of text: StyledText, into fields: inout ReferenceFields) -> StyledText {
    var cuts = find(in: text, into: &fields)
    guard !cuts.isEmpty else { return text }
    cuts.sort { $0.lowerBound < $1.lowerBound }
    var result = StyledText()
    var position = 0
    for cut in cuts {
      // Cuts side by side share the space between them.
      if cut.lowerBound > position { result.append(text.slice(position..<cut.lowerBound)) }
      position = max(position, cut.upperBound)
    }
    result.append(text.slice(position..<text.bytes.count))
    return withoutOffers(result)
  }

  /// Where they stand, in no order; the fields take what they are.
  static func find(in text: StyledText, into fields: inout ReferenceFields) -> [Range<Int>] {
    var cuts: [Range<Int>] = []
    let written = IdentifierFinder.find(in: text.bytes)
    for found in written {
      note(found.kind, found.value, &fields)
      cuts.append(found.range)
    }
    for run in text.runs where !run.link.isEmpty && !run.link.hasPrefix("mailto:") {
      // Markdown links a written address as far as it is not broken; what is written goes further.
      let start = ProseBytes.trimmed(text.bytes, run.range).lowerBound
      if written.contains(where: { $0.range.overlaps(run.range) }),
        WrittenAddress(text.bytes, at: start) != nil
      {
        continue
      }
      let (kind, value) = IdentifierFinder.identifier(inAddress: run.link)
      note(kind, value, &fields)
      if linkLabels.contains(ProseFolding.words(ProseBytes.string(text.bytes, run.range))) {
        cuts.append(withBrackets(run.range, text.bytes))
      }
    }
    return cuts
  }

  private static func note(
    _ kind: IdentifierFinder.Found.Kind, _ value: String, _ fields: inout ReferenceFields
  ) {
    func set(_ path: WritableKeyPath<ReferenceFields, String>) {
      if fields[keyPath: path].isEmpty { fields[keyPath: path] = value }
    }
    switch kind {
    case .doi: set(\.doi)
    case .arxiv: set(\.arxiv)
    case .pmid: set(\.pmid)
    case .pmcid: set(\.pmcid)
    case .isbn: set(\.isbn)
    case .url: set(\.url)
    }
  }

  private static func withBrackets(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low > 0, ProseBytes.contains(" [(|", bytes[low - 1]) { low -= 1 }
    while high < bytes.count, ProseBytes.contains(" ])|", bytes[high]) { high += 1 }
    return low..<high
  }

  private static func withoutOffers(_ text: StyledText) -> StyledText {
    var text = text
    for offer in offers {
      let bytes = text.bytes
      for index in bytes.indices where ProseBytes.hasPrefix(bytes, at: index, offer) {
        guard index == 0 || !ProseBytes.isWordByte(bytes[index - 1]) else { continue }
        var result = text.slice(0..<index)
        result.append(text.slice((index + offer.utf8CodeUnitCount)..<bytes.count))
        text = result
        break
      }
    }
    return text
  }
}
