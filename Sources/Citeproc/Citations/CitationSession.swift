public import Bibliography
public import CSL
public import Document

/// The citations of a document, in their order: positions, numbers and disambiguation go by all of them.
///
/// A word processor inserts, changes and removes citations; the session says which texts have changed.
///
/// ```swift
/// let session = CitationSession(style: style, works: works)
/// session.replaceAll([Citation([CitationItem(id: "doe2000")], noteNumber: 1)])
/// session.inlines(of: 0)
/// ```
public final class CitationSession {
  private var engine: Engine
  private let all: [String: Work]
  private let options: RenderingOptions
  private var citations: [Citation] = []
  private var requests: [[CiteRequest]] = []
  /// What each work's `disambiguate` conditions depend on: the works whose cites would be the same, and whether the work
  /// is cited again; made when a state is asked for.
  private var rivals: [Int: Int]?
  /// Whether only works that are cited count, or all that were given.
  private let citedOnly: Bool
  /// The order in which the cites of each citation were written last.
  private var orders: [[CitationItem]: [Int]] = [:]
  private let allWorks: [Work]

  /// A session that cites some works.
  ///
  /// With `citedOnly`, numbers and disambiguation go by the works that are cited so far; otherwise by all works.
  public init(
    style: Style, works: [Work], locales: LocaleLibrary = LocaleLibrary(),
    language: String? = nil, options: RenderingOptions = RenderingOptions(), citedOnly: Bool = true
  ) {
    let wanted = language ?? style.info.defaultLocale
    engine = Engine(
      style: style, locales: locales, language: wanted.isEmpty ? "en-US" : wanted)
    all = Dictionary(works.map { ($0.id, $0) }) { $1 }
    allWorks = works
    self.options = options
    self.citedOnly = citedOnly
    if !citedOnly { engine.prepare(works, options) }
  }

  /// Makes these the document's citations, in this order.
  ///
  /// Works are numbered in the order in which they are read: a citation that was there before keeps its cites in the
  /// order that `cs:sort` gave them.
  public func replaceAll(_ citations: [Citation]) {
    self.citations = citations
    rivals = nil
    let given = citations.map { citation in
      ((citation.isUnsorted ? nil : orders[citation.items]) ?? Array(citation.items.indices))
        .map { (item: citation.items[$0], place: $0) }
    }
    var indices: [String: Int] = [:]
    if citedOnly {
      var works: [Work] = []
      for (item, _) in given.joined() where indices[item.id] == nil {
        guard let work = all[item.id] else { continue }
        indices[item.id] = works.count
        works.append(work)
      }
      engine.prepare(works, options)
    } else {
      for (index, work) in allWorks.enumerated() { indices[work.id] = index }
    }
    var sorted = given.map { items in
      items.compactMap { item, place in
        indices[item.id].map { CiteRequest(work: $0, item: item, place: place) }
      }
    }
    orders.removeAll(keepingCapacity: true)
    for index in sorted.indices where !citations[index].isUnsorted {
      sorted[index] = engine.sorted(sorted[index])
      if sorted[index].count == citations[index].items.count {
        orders[citations[index].items] = sorted[index].map(\.place)
      }
    }
    requests = Positions.find(
      citations, sorted, nearNoteDistance: engine.style.citationSettings.nearNoteDistance)
  }

  /// Sets the positions of the first citation's cites, for those who find positions by themselves: 0 is first,
  /// 1 subsequent, 2 ibid, 3 ibid with locator.
  package func override(_ positions: [(position: Int, isNearNote: Bool)]) {
    guard !requests.isEmpty else { return }
    for index in requests[0].indices where positions.indices.contains(requests[0][index].place) {
      let value = positions[requests[0][index].place]
      requests[0][index].position = CiteContext.Position(rawValue: UInt8(value.position)) ?? .first
      requests[0][index].isNearNote = value.isNearNote
    }
  }

  /// What each cite's text depends on beside the cite itself, in the order of the cites as they were given. Where its
  /// work's first note changes, all citations of the work have to be written anew.
  package func state(of index: Int) -> [(key: String, own: Int, firstNote: Int)] {
    guard requests.indices.contains(index) else { return [] }
    let layout = engine.style.citation
    let rivals = self.rivals ?? findRivals()
    self.rivals = rivals
    let usesPosition =
      layout.usesPosition || engine.style.nameOptions.contains { $0.etAlSubsequentMin > 0 }
    return requests[index].sorted { $0.place < $1.place }.map { request in
      var hasher = Hasher()
      hasher.combine(rivals[request.work])
      hasher.combine(engine.disambiguation[request.work])
      if usesPosition {
        hasher.combine(request.position)
        hasher.combine(request.isNearNote)
      }
      if layout.usesCitationNumber { hasher.combine(engine.numbers[request.work]) }
      return (
        request.item.id, hasher.finalize(), layout.usesFirstNote ? request.firstNoteNumber : 0
      )
    }
  }

  private func findRivals() -> [Int: Int] {
    guard engine.style.conditions.contains(.disambiguate) else { return [:] }
    let usesPosition = engine.style.citation.usesPosition
    var citations: [Int: Int] = [:]
    for citation in requests {
      for work in Set(citation.map(\.work)) { citations[work, default: 0] += 1 }
    }
    var works: [[UInt8]: [Int]] = [:]
    for work in engine.works.indices {
      works[engine.citeText(work, Disambiguation()), default: []].append(work)
    }
    var result: [Int: Int] = [:]
    for group in works.values {
      let keys = group.count > 1 ? Set(group.map { engine.works[$0].id }) : []
      for work in group {
        var hasher = Hasher()
        hasher.combine(keys)
        hasher.combine(usesPosition && citations[work, default: 0] > 1)
        result[work] = hasher.finalize()
      }
    }
    return result
  }

  /// The keys of the works that are cited, in the order of their numbers.
  package var citedKeys: Set<String> { Set(engine.works.map(\.id)) }

  /// How many citations there are.
  public var count: Int { citations.count }

  /// A citation's text.
  public func inlines(of index: Int) -> [Inline] {
    render(index)
    var writer = InlineWriter(
      engine.finisher.tokens[...], engine.finisher.bytes,
      highlights: engine.renderer.highlights, destinations: engine.renderer.destinations)
    return writer.inlines()
  }

  /// A citation's text as HTML, in the form that the CSL test suite expects.
  public func html(of index: Int) -> String {
    render(index)
    var bytes: [UInt8] = []
    HTMLWriter.append(
      engine.finisher.tokens, engine.finisher.bytes,
      destinations: engine.renderer.destinations, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A citation's text alone.
  public func text(of index: Int) -> String {
    render(index)
    var bytes: [UInt8] = []
    PlainTextWriter.append(engine.finisher.tokens, engine.finisher.bytes, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func render(_ index: Int) {
    guard requests.indices.contains(index) else {
      engine.finisher.finish(OutputBuffer())
      return
    }
    engine.renderCitation(requests[index])
  }
}
