/// Finds the position of each cite among those before it (CSL 1.0.2 specification, “position”).
enum Positions {
  static func find(
    _ citations: [Citation], indices: [String: Int], nearNoteDistance: Int
  ) -> [[CiteRequest]] {
    var result = citations.map { citation in
      citation.items.compactMap { item in
        indices[item.id].map { CiteRequest(work: $0, item: item) }
      }
    }
    // Citations in the text and those in notes are two sequences of their own.
    for isNote in [false, true] {
      var firstNote: [Int: Int] = [:]
      var lastNote: [Int: Int] = [:]
      var previous: [CiteRequest] = []
      var previousNote = -1
      // A note with several citations is no single cite that “ibid.” could point to.
      var citationsOfNote: [Int: Int] = [:]
      for citation in citations where citation.noteNumber > 0 {
        citationsOfNote[citation.noteNumber, default: 0] += 1
      }
      for (index, citation) in citations.enumerated() where (citation.noteNumber > 0) == isNote {
        for place in result[index].indices {
          let request = result[index][place]
          let work = request.work
          if let first = firstNote[work] {
            result[index][place].firstNoteNumber = first
            var position = CiteContext.Position.subsequent
            if place > 0 {
              if result[index][place - 1].work == work {
                position = ibid(request.item, after: result[index][place - 1].item)
              }
            } else if previous.count == 1, let last = previous.last, last.work == work,
              !isNote || citation.noteNumber == previousNote || citationsOfNote[previousNote] == 1
            {
              position = ibid(request.item, after: last.item)
            }
            result[index][place].position = position
            if isNote, let last = lastNote[work] {
              result[index][place].isNearNote = citation.noteNumber - last <= nearNoteDistance
            }
          } else {
            firstNote[work] = citation.noteNumber
          }
          lastNote[work] = citation.noteNumber
        }
        previous = result[index]
        previousNote = citation.noteNumber
      }
    }
    return result
  }

  /// The position of a cite right after one of the same work.
  private static func ibid(_ item: CitationItem, after previous: CitationItem)
    -> CiteContext.Position
  {
    if item.locator == previous.locator
      && (item.locator.isEmpty || item.locatorType == previous.locatorType)
    {
      return .ibid
    }
    return item.locator.isEmpty ? .subsequent : .ibidWithLocator
  }
}
