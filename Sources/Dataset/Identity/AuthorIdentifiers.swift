import Bibliography

/// The ORCID iDs that a source gives with the names of one work.
///
/// OpenAlex, Crossref, DataCite, PubMed, MEDLINE and DBLP give them; the readers keep them as `author[1].ORCID` among the
/// other fields of a work, counted from 1.
struct AuthorIdentifiers {
  private var found: [(variable: NameVariable, place: Int, number: UInt64)] = []

  /// No iDs.
  init() {}

  /// The iDs of a work's names; one that stands with two names of a list is a mistake and left out.
  init(_ work: borrowing Work) {
    for field in work.other where field.name.hasSuffix("].ORCID") {
      guard let open = field.name.firstIndex(of: "["), let close = field.name.firstIndex(of: "]"),
        open < close, let place = Int(field.name[field.name.index(after: open)..<close]),
        let variable = NameVariable(name: String(field.name[..<open])),
        let number = ORCID.number(field.value)
      else { continue }
      found.append((variable, place - 1, number))
    }
    let all = found
    found.removeAll { one in
      all.contains {
        $0.variable == one.variable && $0.number == one.number && $0.place != one.place
      }
    }
  }

  var isEmpty: Bool { found.isEmpty }

  /// The iD of the name at a place of a list, from 0; 0 where there is none.
  subscript(variable: NameVariable, place: Int) -> UInt64 {
    found.first { $0.variable == variable && $0.place == place }?.number ?? 0
  }
}
