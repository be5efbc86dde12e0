/// Finds the position of each cite among those before it (CSL 1.0.2 specification, “position”).
enum Positions {
  /// Finds the positions of the cites of citations, which stand in the order they are written in.
  static func find(
    _ citations: [Citation], _ requests: [[CiteRequest]], nearNoteDistance: Int
  ) -> [[CiteRequest]] {
    var result = requests
    // Citations in the text and those in notes are two sequences of their own.
    for isNote in [false, true] {
      var seen = Seen()
      for (index, citation) in citations.enumerated() where (citation.noteNumber > 0) == isNote {
        // Where the numbers of notes begin anew, a new chapter does.
        if citation.noteNumber < seen.note { seen = Seen() }
        for place in result[index].indices {
          let request = result[index][place]
          if let first = seen.firstNote[request.work] {
            if first < citation.noteNumber { result[index][place].firstNoteNumber = first }
            let before = place > 0 ? result[index][place - 1] : seen.repeated(citation)
            result[index][place].position =
              before.flatMap { $0.work == request.work ? ibid(request.item, after: $0.item) : nil }
              ?? .subsequent
            if let last = seen.lastNote[request.work] {
              result[index][place].isNearNote = citation.noteNumber - last <= nearNoteDistance
            }
          } else {
            seen.firstNote[request.work] = citation.noteNumber
          }
          seen.lastNote[request.work] = citation.noteNumber
        }
        seen.take(result[index], in: citation.noteNumber)
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

  /// What the citations before have cited.
  private struct Seen {
    var firstNote: [Int: Int] = [:]
    var lastNote: [Int: Int] = [:]
    var note = -1
    /// The cites of the citation before.
    private var cites: [CiteRequest] = []
    /// How many citations its note has.
    private var citationsInNote = 0

    mutating func take(_ cites: [CiteRequest], in note: Int) {
      citationsInNote = note == self.note ? citationsInNote + 1 : 1
      self.cites = cites
      self.note = note
    }

    /// The cite that an “ibid.” at a citation's beginning points to: the last in the same note, or the only one of the
    /// note before.
    func repeated(_ citation: Citation) -> CiteRequest? {
      if citation.noteNumber == note { return cites.last }
      guard citation.noteNumber == note + 1, citationsInNote == 1, cites.count == 1 else {
        return nil
      }
      return cites.last
    }
  }
}
