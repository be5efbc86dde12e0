/// A variable whose value is a list of names.
///
/// Source: CSL 1.0.2 specification, Appendix IV, “Name Variables”.
public enum NameVariable: UInt8, Hashable, Sendable, CaseIterable {
  case author
  case chair
  case collectionEditor
  case compiler
  case composer
  case containerAuthor
  case contributor
  case curator
  case director
  case editor
  case editorTranslator
  case editorialDirector
  case executiveProducer
  case guest
  case host
  case illustrator
  case interviewer
  case narrator
  case organizer
  case originalAuthor
  case performer
  case producer
  case recipient
  case reviewedAuthor
  case scriptWriter
  case seriesCreator
  case translator

  /// The name that CSL and CSL-JSON give it, such as `chair`.
  public var name: String { Self.names[Int(rawValue)] }

  /// Finds it by its CSL name; `nil` for a name that CSL does not know.
  public init?(name: some StringProtocol) {
    guard let found = Self.byName[String(name)] else { return nil }
    self = found
  }

  private static let names: [String] = [
    "author", "chair", "collection-editor", "compiler", "composer", "container-author",
    "contributor", "curator", "director", "editor", "editor-translator", "editorial-director",
    "executive-producer", "guest", "host", "illustrator", "interviewer", "narrator", "organizer",
    "original-author", "performer", "producer", "recipient", "reviewed-author", "script-writer",
    "series-creator", "translator",
  ]

  private static let byName: [String: NameVariable] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
