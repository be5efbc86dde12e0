import Bibliography
import Parsing

/// One item of CSL-JSON while its fields are read.
struct CSLJSONItem {
  var work: Work
  /// What was wrong in the item: a code and a sentence.
  var problems: [(code: String, message: String)] = []
  var hasFields = false
  private var hasType = false

  private let store: CSLJSONStore

  init(location: SourceLocation, store: CSLJSONStore) {
    work = Work(id: "", type: .document, at: location)
    work.text.reserveCapacity(store.textCount)
    self.store = store
  }

  /// Whether anything says that this is a work at all.
  var isItem: Bool {
    hasType || !work.text.isEmpty || !work.names.isEmpty || !work.dates.isEmpty
      || hasFields && !work.id.isEmpty
  }

  /// Reads the value of a field.
  mutating func readField(
    _ key: UnsafeBufferPointer<UInt8>, from reader: inout JSONReader
  ) throws(JSONError) {
    hasFields = true
    let field =
      reader.keyHasEscapes
      ? CSLJSONField.table[reader.decode(key: key)] : CSLJSONField.table[key]
    switch field {
    case .text(let variable):
      if reader.peek() == .array {
        let list = try reader.readValue().arrayValue ?? []
        let text = list.compactMap(\.text).joined(separator: ", ")
        if !text.isEmpty { work[variable] = text }
      } else if reader.peek() == .object {
        keep(reader.decode(key: key), try reader.readValue())
      } else if let text = try reader.readText(in: variable == .title ? nil : store.texts),
        !text.isEmpty
      {
        work[variable] = text
      }
    case .names(let variable):
      let names = try readNames(from: &reader, field: variable.name)
      if !names.isEmpty { work[variable] = names }
    case .date(let variable):
      if let date = try CSLJSONDate.read(from: &reader) { work[variable] = date }
    case .id:
      work.id = try reader.readText() ?? ""
    case .type:
      if let name = try reader.readPlainString() {
        if let type = CSLJSONField.types[name] {
          hasType = true
          work.type = type
        } else {
          readType(String(decoding: name, as: UTF8.self))
        }
      } else if let text = try reader.readText() {
        readType(text)
      }
    case .citationCount:
      work.citationCount = try reader.readInt()
    case .custom:
      try readCustom(from: &reader)
    case nil:
      let name = reader.decode(key: key)
      keep(name, try reader.readValue())
    }
  }

  /// Hands the work over.
  consuming func takeWork() -> Work {
    store.textCount = work.text.count
    return work
  }

  /// Does what needs all fields: variables in the note, the status, the arXiv identifier.
  ///
  /// - Parameter isExact: Whether the note is taken as it stands, since every variable has a field of its own.
  mutating func finish(isExact: Bool = false) {
    for (variable, index, marks) in marks where work[variable].indices.contains(index) {
      work[variable][index].marks = marks
    }
    if !isExact, let note = work[.note] {
      work[.note] = NoteVariables.extract(from: note, into: &work)
    }
    if work.status == nil, let text = work[.status] { work.status = StatusText.parse(text) }
    if work.arxiv == nil { work.arxiv = findArxiv() }
  }

  private static let variablesWithArxiv: [TextVariable] = [
    .number, .archiveLocation, .containerTitle, .note,
  ]

  private func findArxiv() -> String? {
    if let doi = work[.doi], let found = ArXivID.find(in: doi) { return found }
    if let url = work[.url], let found = ArXivID.find(in: url) { return found }
    for variable in Self.variablesWithArxiv {
      if let text = work[variable], let found = ArXivID.find(in: text) { return found }
    }
    guard isNamedArxiv(.archive) || isNamedArxiv(.publisher) || isNamedArxiv(.source) else {
      return nil
    }
    return work[.archiveLocation].flatMap(ArXivID.whole) ?? work[.number].flatMap(ArXivID.whole)
  }

  private func isNamedArxiv(_ variable: TextVariable) -> Bool {
    work[variable]?.lowercased().hasPrefix("arxiv") == true
  }

  private mutating func readType(_ text: String) {
    hasType = true
    if let type = WorkType(name: text) {
      work.type = type
    } else if let type = CSLJSONField.otherTypes[text] {
      work.type = type
      work.other.append(OtherField(name: "type", value: text))
    } else {
      problems.append(
        ("unknown-type", "'\(text)' is no CSL type; the item is taken as a document"))
      work.other.append(OtherField(name: "type", value: text))
    }
  }

  private mutating func keep(_ name: String, _ value: JSONValue) {
    if value == .null { return }
    work.other.append(OtherField(name: name, value: value.stringValue ?? value.serialized))
  }

  // MARK: Names

  private mutating func readNames(
    from reader: inout JSONReader, field: String
  ) throws(JSONError) -> [PersonName] {
    try store.collect { names throws(JSONError) in
      switch reader.peek() {
      case .array:
        try reader.beginArray()
        while try reader.nextElement() {
          if let name = try readName(from: &reader, field: field, index: names.count + 1) {
            names.append(name)
          }
        }
      default:
        if let name = try readName(from: &reader, field: field, index: 1) { names.append(name) }
      }
      if let last = names.last, last.given.isEmpty,
        ["et al", "et al.", "others"].contains(last.isLiteral ? last.literal : last.family),
        let variable = NameVariable(name: field)
      {
        names.removeLast()
        work.truncatedNames.insert(variable)
      }
    }
  }

  private mutating func readName(
    from reader: inout JSONReader, field: String, index: Int
  ) throws(JSONError) -> PersonName? {
    guard reader.peek() == .object else {
      guard let text = try reader.readText(), !text.isEmpty else { return nil }
      return PersonName(literal: text)
    }
    var name = PersonName(family: "", given: "")
    var parsesParticles = true
    var isInstitution = false
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch CSLJSONField.nameParts[key] {
      case .family: name.family = try reader.readText() ?? ""
      case .given: name.given = try reader.readText() ?? ""
      case .droppingParticle: name.droppingParticle = try reader.readText() ?? ""
      case .nonDroppingParticle: name.nonDroppingParticle = try reader.readText() ?? ""
      case .suffix: name.suffix = try reader.readText() ?? ""
      case .literal: name.literal = try reader.readText() ?? ""
      case .commaSuffix: name.commaSuffix = try readFlag(from: &reader)
      case .staticOrdering: name.staticOrdering = try readFlag(from: &reader)
      case .parseNames: parsesParticles = try readFlag(from: &reader)
      case .isInstitution: isInstitution = try readFlag(from: &reader)
      case nil:
        let part = reader.decode(key: key)
        keep("\(field)[\(index)].\(part)", try reader.readValue())
      }
    }
    if isInstitution && name.literal.isEmpty && name.given.isEmpty {
      name.literal = name.family
      name.family = ""
    }
    if parsesParticles { NameParticles.split(&name) }
    return name.isEmpty ? nil : name
  }

  /// Reads a flag, which sources write as `true`, `1` or `"true"`.
  private func readFlag(from reader: inout JSONReader) throws(JSONError) -> Bool {
    switch try reader.readText() {
    case "true", "1", "yes": true
    default: false
    }
  }

  // MARK: What Dossier adds

  /// The marks of each list's names, by the names' places in the list.
  private var marks: [(variable: NameVariable, index: Int, marks: NameMarks)] = []

  private static func location(_ object: JSONObject) -> SourceLocation {
    SourceLocation(
      source: object["source"]?.stringValue ?? "", line: object["line"]?.intValue ?? 0)
  }

  /// The marks of a list under `name-marks`: for each place in the list, counted from 1, the names of the marks.
  static func marks(_ list: JSONObject.Field) -> [(
    variable: NameVariable, index: Int, marks: NameMarks
  )] {
    guard let variable = NameVariable(name: list.key) else { return [] }
    return (list.value.objectValue?.fields ?? []).compactMap { name in
      guard let place = Int(name.key) else { return nil }
      var marks: NameMarks = []
      for mark in name.value.arrayValue ?? [] { _ = marks.insert(named: mark.stringValue ?? "") }
      return (variable, place - 1, marks)
    }
  }

  private mutating func readCustom(from reader: inout JSONReader) throws(JSONError) {
    let value = try reader.readValue()
    guard let object = value.objectValue else {
      keep("custom", value)
      return
    }
    for field in object.fields {
      switch (field.key, field.value) {
      case ("arxiv", .string(let text)): work.arxiv = text
      case ("publication-status", .string(let text)) where PublicationStatus(rawValue: text) != nil:
        work.status = PublicationStatus(rawValue: text)
      case ("citation-count", let value) where value.intValue != nil:
        work.citationCount = value.intValue
      case ("truncated-names", .array(let names)):
        work.truncatedNames.formUnion(names.compactMap { NameVariable(name: $0.stringValue ?? "") })
      case ("fields", .object(let fields)):
        for field in fields.fields {
          // Several values of one name are a list.
          for value in field.value.arrayValue ?? [field.value] { keep(field.key, value) }
        }
      case ("name-marks", .object(let variables)):
        for list in variables.fields { marks += Self.marks(list) }
      case ("versions", .array(let versions)):
        work.versions += versions.compactMap {
          CSLJSONReader.work($0, source: work.firstLocation?.source ?? "")
        }
      case ("locations", .array(let places)):
        let places = places.compactMap(\.objectValue).map { Self.location($0) }
        if !places.isEmpty { work.locations = places }
      case ("field-locations", .array(let fields)):
        work.fieldLocations = fields.compactMap(\.objectValue).map { field in
          FieldLocation(
            field: field["field"]?.stringValue ?? "", value: field["value"]?.stringValue ?? "",
            location: Self.location(field), isInForce: field["in-force"]?.boolValue ?? false)
        }
      default: keep("custom.\(field.key)", field.value)
      }
    }
  }
}
