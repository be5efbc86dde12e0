/// The header words that tell what a CV's table holds in its columns.
enum TableColumns {
  /// What a column holds.
  enum Column: Hashable, Sendable {
    case dates, title, organization, place, degree, amount, role, number, authors, venue,
      description
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

  /// Whether a table's first row is a header in more than form: many tables leave it empty, or fill it with data.
  static func isHeader(_ cells: [StyledText]) -> Bool {
    let words = cells.map { ProseFolding.words($0.string) }
    return words.allSatisfy(\.isEmpty) || words.contains { names[$0] != nil }
  }
}
