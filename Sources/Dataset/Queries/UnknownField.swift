import Bibliography

/// A field name that a kind of record does not have.
public struct UnknownField: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name as it was given.
  public let name: String
  /// The kind of record that was asked.
  public let kind: RecordKind
  /// The real field that was most likely meant; `nil` where none is near.
  public let nearest: String?

  init(name: String, kind: RecordKind) {
    self.name = name
    self.kind = kind
    nearest =
      (kind == .work ? Self.otherNames[name] : nil)
      ?? NearestName.find(name, in: Field.names(of: kind))
  }

  /// `a work has no field 'titel'; did you mean 'title'?`
  public var description: String {
    let article = "aeiou".contains(kind.name.first ?? "x") ? "an" : "a"
    let start = "\(article) \(kind.name) has no field '\(name)'"
    return nearest.map { "\(start); did you mean '\($0)'?" } ?? start
  }

  /// What people call fields that we name otherwise, too far away for a spelling check.
  private static let otherNames: [String: String] = [
    "journal": "venue", "booktitle": "venue", "conference": "venue", "container": "venue",
    "number": "issue", "eprint": "arxiv", "citations": "citation_count", "date": "issued",
  ]
}
