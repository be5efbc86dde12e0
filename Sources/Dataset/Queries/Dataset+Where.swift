import Bibliography

extension Dataset {
  /// The records of a collection that fulfil all conditions, in their order.
  ///
  /// - Throws: ``QueryError`` where a condition makes no sense for its field: a year that is no number, a type that
  ///   CSL does not know.
  public func filter(
    _ collection: RecordCollection, by conditions: [(field: Field, condition: Condition)]
  ) throws(QueryError) -> RecordCollection {
    var matchers: [FieldMatcher] = []
    for (field, condition) in conditions {
      matchers.append(try FieldMatcher(field, condition, in: self))
    }
    let list = collection.list
    let kept = collection.indices.filter { index in
      for matcher in matchers where !matcher.matches(index, in: list, of: self) { return false }
      return true
    }
    return RecordCollection(list, kept)
  }

  /// The record of a list with an id: a work's id, DOI, arXiv identifier or PMID; a person's id, ORCID iD or name.
  ///
  /// Other records have no id: their place in the list is found by their title or name. `nil` where there is none.
  public func find(_ id: String, in collection: RecordCollection) -> Int32? {
    switch collection.list.kind {
    case .work:
      let list = collection.list
      if let found = collection.indices.first(where: { work(list, Int($0)).id == id }) {
        return found
      }
      let doi = DOI.normalized(id)
      let arxiv = ArXivID(id)
      return collection.indices.first { index in
        let work = work(list, Int(index))
        if let doi, let own = work[.doi], DOI.normalized(own) == doi { return true }
        if let arxiv, let own = work.arxiv, ArXivID(own)?.base == arxiv.base { return true }
        return work[.pmid] == id
      }
    case .person:
      if let found = collection.indices.first(where: {
        people[Int($0)].id == id || people[Int($0)].orcid == id
      }) {
        return found
      }
      let wanted = Set(people(named: id))
      return collection.indices.first { wanted.contains(Int($0)) }
    default:
      let key = TextFolding.key(id)
      let names = ["title", "degree", "name"].compactMap {
        try? Field(named: $0, of: collection.list.kind)
      }
      return collection.indices.first { index in
        names.contains { field in
          guard case .text(let text) = value(of: field, in: collection.list, at: Int(index)) else {
            return false
          }
          return TextFolding.key(text) == key
        }
      }
    }
  }
}
