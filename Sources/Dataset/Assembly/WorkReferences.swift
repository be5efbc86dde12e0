import Bibliography

/// Finds works by id, DOI, arXiv identifier or title.
struct WorkReferences {
  private var ids: [String: [Int32]] = [:]
  private var identifiers: [String: [Int32]] = [:]
  private var titles: [String: [Int32]] = [:]
  private var order: [String] = []

  init(_ works: [Work]) {
    for (index, work) in works.enumerated() {
      let place = Int32(index)
      if ids[work.id] == nil { order.append(work.id) }
      ids[work.id, default: []].append(place)
      if let doi = work[.doi].flatMap(DOI.normalized) {
        identifiers["doi:\(doi)", default: []].append(place)
      }
      if let arxiv = work.arxiv.flatMap({ ArXivID($0) }) {
        identifiers["arxiv:\(arxiv.base)", default: []].append(place)
      }
      if let title = work[.title] {
        titles[TextFolding.key(Markup.plainText(title)), default: []].append(place)
      }
    }
  }

  /// The works that a reference means, in their order; an id wins over an identifier, that over a title.
  ///
  /// An id that several sources use means all works that have it.
  func find(_ reference: String) -> [Int32] {
    if let found = ids[reference] { return found }
    if let doi = DOI.normalized(reference), let found = identifiers["doi:\(doi)"] { return found }
    if let arxiv = ArXivID(reference), let found = identifiers["arxiv:\(arxiv.base)"] {
      return found
    }
    return titles[TextFolding.key(reference)] ?? []
  }

  /// The id that is spelt most like a reference.
  func nearest(_ reference: String) -> String? { NearestName.find(reference, in: order) }
}
