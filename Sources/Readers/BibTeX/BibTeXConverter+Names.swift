import Bibliography
import Parsing

extension BibTeXConverter {
  /// Reads the fields that list names.
  mutating func names() {
    read(.author, into: .author)
    read(.bookauthor, into: .containerAuthor)
    read(.translator, into: .translator)
    read(.director, into: .director)
    read(.editor, into: role(.editortype))
    read(.editora, into: role(.editoratype))
    read(.editorb, into: role(.editorbtype))
    read(.editorc, into: role(.editorctype))
    if !work.names.contains(.author) { read(.holder, into: .author) }
  }

  private mutating func read(_ field: BibTeXFieldName, into variable: NameVariable) {
    guard let value = take(field) else { return }
    readNames(value, into: variable)
  }

  /// Adds the names of a list to a variable.
  mutating func readNames(_ value: UnsafeBufferPointer<UInt8>, into variable: NameVariable) {
    var (names, isTruncated) = BibTeXNames(
      input: value, particlesDrop: particlesDrop
    ).parse()
    if hasJuniorComma {
      for index in names.indices where !names[index].suffix.isEmpty {
        names[index].commaSuffix = true
      }
    }
    if !isExact { for index in names.indices { Self.partInitials(&names[index]) } }
    guard !names.isEmpty else { return }
    work[variable] = work.names.contains(variable) ? work[variable] + names : names
    if isTruncated { work.truncatedNames.insert(variable) }
  }

  /// `KC Wright`: two or three capitals for given names are initials, unless the name is all capitals.
  private static func partInitials(_ name: inout PersonName) {
    let count = name.given.utf8.count
    guard count == 2 || count == 3, name.given.utf8.allSatisfy({ $0 &- 0x41 < 26 }),
      name.family.utf8.contains(where: { $0 &- 0x61 < 26 })
    else { return }
    name.given = CommaName.dottedInitials(name.given, areInitials: true)
  }

  /// What an editor of a type is to CSL.
  private mutating func role(_ field: BibTeXFieldName) -> NameVariable {
    guard let type = peek(field) else { return .editor }
    let role: NameVariable? =
      switch String(decoding: type, as: UTF8.self).lowercased() {
      case "editor": .editor
      case "compiler": .compiler
      case "director": .director
      case "producer": .producer
      case "translator": .translator
      case "organizer": .organizer
      case "composer": .composer
      case "illustrator": .illustrator
      case "collaborator", "contributor": .contributor
      case "narrator": .narrator
      case "performer": .performer
      case "scriptwriter": .scriptWriter
      default: nil
      }
    guard let role else { return .editor }
    _ = take(field)
    return role
  }
}
