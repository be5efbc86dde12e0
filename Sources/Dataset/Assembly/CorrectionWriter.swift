import Bibliography
import Parsing

/// Writes what a user says of a work over what the sources say.
enum CorrectionWriter {
  static func apply(
    _ correction: Correction, to work: inout Work, _ diagnostics: inout [Diagnostic]
  ) {
    for field in correction.fields {
      guard let target = try? Field(named: field.name, of: .work) else {
        let message = UnknownField(name: field.name, kind: .work).description
        refuse(message, field, &diagnostics)
        continue
      }
      let isSet = set(target, field.value, in: &work)
      if !isSet {
        refuse("'\(field.value)' is no value for '\(field.name)'", field, &diagnostics)
        continue
      }
      for place in work.fieldLocations.indices
      where work.fieldLocations[place].field == cslName(target) {
        work.fieldLocations[place].isInForce = false
      }
      work.fieldLocations.append(
        FieldLocation(
          field: cslName(target), value: field.value, location: field.location, isInForce: true))
    }
  }

  private static func refuse(
    _ message: String, _ field: Correction.Field, _ diagnostics: inout [Diagnostic]
  ) {
    diagnostics.append(
      Diagnostic(
        .error, code: "bad-correction", message,
        at: SourceRange(source: field.location.source, line: field.location.line)))
  }

  /// The CSL name of a field, under which ``FieldLocation`` keeps it.
  static func cslName(_ field: Field) -> String {
    if let variable = textVariable(field) { return variable.name }
    switch field {
    case .work(.authors): return "author"
    case .work(.editors): return "editor"
    case .work(.year): return "issued"
    default: return field.name
    }
  }

  private static func textVariable(_ field: Field) -> TextVariable? {
    switch field {
    case .text(let variable): variable
    case .work(let field):
      switch field {
      case .title: .title
      case .venue: .containerTitle
      case .volume: .volume
      case .issue: .issue
      case .pages: .page
      case .publisher: .publisher
      case .doi: .doi
      case .pmid: .pmid
      case .pmcid: .pmcid
      case .isbn: .isbn
      case .issn: .issn
      case .url: .url
      case .abstract: .abstract
      case .keywords: .keyword
      case .language: .language
      case .note: .note
      default: nil
      }
    default: nil
    }
  }

  /// Sets a field from a text; false where the text is no value for it, or where the field cannot be set.
  private static func set(_ field: Field, _ value: String, in work: inout Work) -> Bool {
    if let variable = textVariable(field) {
      work[variable] = value.isEmpty ? nil : value
      return true
    }
    switch field {
    case .date(let variable): return set(variable, value, in: &work)
    case .work(.issued), .work(.year): return set(.issued, value, in: &work)
    case .names(let variable): return set(variable, value, in: &work)
    case .work(.authors): return set(.author, value, in: &work)
    case .work(.editors): return set(.editor, value, in: &work)
    case .work(.type):
      guard let type = WorkType(name: value) else { return false }
      work.type = type
    case .work(.status):
      guard value.isEmpty || PublicationStatus(rawValue: value) != nil else { return false }
      work.status = PublicationStatus(rawValue: value)
    case .work(.arxiv):
      guard value.isEmpty || ArXivID(value) != nil else { return false }
      work.arxiv = ArXivID(value)?.text
    case .work(.citationCount):
      guard value.isEmpty || Int(value) != nil else { return false }
      work.citationCount = Int(value)
    default: return false
    }
    return true
  }

  private static func set(_ variable: DateVariable, _ value: String, in work: inout Work) -> Bool {
    if value.isEmpty {
      work[variable] = nil
      return true
    }
    guard let date = DateParts(iso: value) else { return false }
    work[variable] = PartialDate(date)
    return true
  }

  private static func set(_ variable: NameVariable, _ value: String, in work: inout Work) -> Bool {
    work[variable] = value.split(separator: ";").map { PersonName(reading: String($0)) }
      .filter { !$0.isEmpty }
    work.truncatedNames.remove(variable)
    return true
  }
}
