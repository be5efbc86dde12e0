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
      Self.commonName(name, ofKindNamed: kind.name)
      ?? NearestName.find(name, in: Field.names(of: kind))
  }

  /// `a work has no field 'titel'; did you mean 'title'?`
  public var description: String {
    let article = "aeiou".contains(kind.name.first ?? "x") ? "an" : "a"
    let start = "\(article) \(kind.name) has no field '\(name)'"
    return nearest.map { "\(start); did you mean '\($0)'?" } ?? start
  }

  /// The field of a kind of record that is commonly called otherwise: `venue` for a work's `journal`, misspelt or not;
  /// `nil` where there is none.
  public static func commonName(_ name: String, ofKindNamed kind: String) -> String? {
    guard kind == RecordKind.work.name else { return nil }
    if let field = otherNames[name] { return field }
    // A misspelt real name is nearer than a misspelt other one.
    if NearestName.find(name, in: Field.names(of: .work)) != nil { return nil }
    return NearestName.find(name, in: otherNames.keys.sorted()).flatMap { otherNames[$0] }
  }

  /// What people call fields that we name otherwise, too far away for a spelling check.
  private static let otherNames: [String: String] = [
    "journal": "venue", "booktitle": "venue", "conference": "venue", "container": "venue",
    "number": "issue", "eprint": "arxiv", "citations": "citation_count", "date": "issued",
  ]
}
