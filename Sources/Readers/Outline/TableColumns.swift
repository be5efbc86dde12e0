/// The header words that tell what a CV's table holds in its columns.
enum TableColumns {
  /// What a column holds.
  enum Column: Hashable, Sendable {
    case dates, title, organization, place, degree, amount, role, number, authors, venue,
      description
    /// A journal's volume, issue and pages, with the year or without.
    case numbers
  }

  private static let names: [String: Column] = [
    "date": .dates, "dates": .dates, "year": .dates, "years": .dates, "period": .dates,
    "when": .dates, "from to": .dates, "time": .dates, "zeitraum": .dates, "jahr": .dates,
    "annee": .dates, "periodo": .dates, "duration": .dates,
    "position": .title, "title": .title, "job title": .title, "award": .title, "course": .title,
    "project": .title, "what": .title, "name": .title, "paper": .title, "talk": .title,
    "institution": .organization, "organization": .organization, "organisation": .organization,
    "employer": .organization, "university": .organization, "company": .organization,
    "school": .organization, "funder": .organization, "agency": .organization,
    "sponsor": .organization, "event": .organization, "awarded by": .organization,
    "source": .organization,
    "location": .place, "place": .place, "city": .place, "where": .place, "ort": .place,
    "degree": .degree, "qualification": .degree, "abschluss": .degree,
    "amount": .amount, "sum": .amount, "funding": .amount, "value": .amount,
    "role": .role, "my role": .role, "number": .number, "grant number": .number,
    "authors": .authors, "author": .authors, "venue": .venue, "journal": .venue,
    "published in": .venue, "description": .description, "notes": .description,
    "details": .description,
  ]

  /// What a folded header word names; `nil` for a word that is not known.
  static func column(_ word: String) -> Column? { names[word] }

  /// What a folded header of a list of works names, “Title of the paper” and “Name of authors” included.
  static func columnOfWorks(_ header: String) -> Column? {
    if let column = names[header] { return column }
    let words = ProseBytes.words(header)
    guard (1...7).contains(words.count) else { return nil }
    if words.contains("title") { return words.contains("journal") ? .venue : .title }
    if words.contains(where: { ["authors", "author", "coauthors"].contains($0) }) {
      return .authors
    }
    if words.contains(where: { ["journal", "conference", "publisher"].contains($0) }) {
      return .venue
    }
    if words.contains(where: { ["vol", "volume", "pages", "pp"].contains($0) }) { return .numbers }
    return words.contains("year") ? .dates : nil
  }

  /// Whether a table's first row is a header in more than form: many tables leave it empty, or fill it with data.
  static func isHeader(_ cells: [StyledText]) -> Bool {
    let words = cells.map { ProseFolding.words($0.string) }
    return words.allSatisfy(\.isEmpty) || words.contains { names[$0] != nil }
      || words.contains { columnOfWorks($0) == .title }
        && words.contains { columnOfWorks($0) == .venue }
  }
}
