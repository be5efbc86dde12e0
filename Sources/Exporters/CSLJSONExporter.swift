public import Bibliography

/// Writes works as CSL-JSON, the form in which citation processors exchange them.
///
/// What CSL lacks stands under `custom`: `publication-status`, `arxiv`, `citation-count`, `truncated-names` (lists
/// that the source cut with “et al.”), `name-marks` and `versions`. Reading the file back gives the same works.
///
/// Source: CSL-JSON schema `csl-data.json` of CSL 1.0.2.
///
/// ```json
/// [
///   {
///     "id": "millidge2020",
///     "type": "article-journal",
///     "title": "Whence the expected free energy?"
///   }
/// ]
/// ```
public enum CSLJSONExporter: WorkExporter {
  public static let format = "csl-json"
  public static let fileEndings = ["json"]

  public static let opening = "["

  public static func append(_ work: Work, isFirst: Bool, to bytes: inout [UInt8]) {
    var text = JSONText(continuing: &bytes, depth: 1, isFirst: isFirst)
    add(work, to: &text)
    bytes = text.taken()
  }

  public static func closing(isEmpty: Bool) -> String { isEmpty ? "]\n" : "\n]\n" }

  /// One work as an item; with the places it was read from, which only Dossier's own format keeps.
  static func add(_ work: Work, to text: inout JSONText, withPlaces: Bool = false) {
    text.nest("{") { text in
      text.add(work.id, name: "id")
      text.add(work.type.name, name: "type")
      text.add(work[.title], name: "title")
      for (variable, names) in work.names.entries {
        text.nest("[", name: variable.name) { text in
          for name in names { add(name, to: &text) }
        }
      }
      for (variable, date) in work.dates.entries {
        text.nest("{", name: variable.name) { add(date, to: &$0) }
      }
      for (variable, value) in work.text.entries where variable != .title {
        text.add(value, name: variable.name)
      }
      addCustom(work, to: &text, withPlaces: withPlaces)
    }
  }

  static func add(_ name: PersonName, to text: inout JSONText) {
    text.nest("{") { text in
      text.add(name.literal, name: "literal")
      text.add(name.family, name: "family")
      text.add(name.given, name: "given")
      text.add(name.droppingParticle, name: "dropping-particle")
      text.add(name.nonDroppingParticle, name: "non-dropping-particle")
      text.add(name.suffix, name: "suffix")
      text.add(flag: name.commaSuffix, name: "comma-suffix")
      text.add(flag: name.staticOrdering, name: "static-ordering")
      if mayBeTakenApart(name) { text.add(json: "false", name: "parse-names") }
    }
  }

  /// Whether a program would find particles or a suffix in the names where there are none.
  private static func mayBeTakenApart(_ name: PersonName) -> Bool {
    guard !name.given.isEmpty, name.particle.isEmpty else { return false }
    return name.given.utf8.contains(0x2C) || hasSmallWord(name.family) || hasSmallWord(name.given)
  }

  /// Whether the first letter of any word is a small one.
  private static func hasSmallWord(_ text: String) -> Bool {
    var isAtStart = true
    for scalar in text.unicodeScalars {
      if scalar == " " {
        isAtStart = true
      } else if isAtStart, scalar.isASCII ? isLetter(scalar) : scalar.properties.isAlphabetic {
        if scalar.isASCII ? scalar.value >= 0x61 : scalar.properties.isLowercase { return true }
        isAtStart = false
      }
    }
    return false
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value | 0x20) &- 0x61 < 26
  }

  static func add(_ date: PartialDate, to text: inout JSONText) {
    if let start = date.start {
      var parts = "[" + list(start)
      if let end = date.end { parts += ", " + list(end, keepsSeason: true) }
      // The schema has no open range; an empty second date is what EDTF's readers write.
      if date.isOpen && date.end == nil { parts += ", []" }
      text.add(json: parts + "]", name: "date-parts")
      if let season = start.season { text.add(season, name: "season") }
    }
    text.add(flag: date.isApproximate, name: "circa")
    text.add(date.literal, name: "literal")
  }

  private static func list(_ parts: DateParts, keepsSeason: Bool = false) -> String {
    var text = "[" + String(parts.year)
    if parts.month > 0 && (parts.season == nil || keepsSeason) {
      text += ", " + String(parts.month)
      if parts.day > 0 { text += ", " + String(parts.day) }
    }
    return text + "]"
  }

  private static func addCustom(_ work: Work, to text: inout JSONText, withPlaces: Bool) {
    guard
      work.status != nil || work.arxiv != nil || work.citationCount != nil
        || !work.truncatedNames.isEmpty || !work.other.isEmpty || !work.versions.isEmpty
        || withPlaces || !marked(work).isEmpty
    else { return }
    text.nest("{", name: "custom") { addCustomFields(work, to: &$0, withPlaces: withPlaces) }
  }

  /// The lists in which a name has marks.
  private static func marked(_ work: Work) -> [(key: NameVariable, value: [PersonName])] {
    work.names.entries.filter { entry in
      entry.value.contains { !$0.marks.isEmpty }
    }
  }

  /// What CSL lacks, as the fields of an object.
  static func addCustomFields(
    _ work: Work, to text: inout JSONText, withPlaces: Bool = false
  ) {
    let marked = marked(work)
    text.add(work.status?.rawValue, name: "publication-status")
    text.add(work.arxiv, name: "arxiv")
    text.add(work.citationCount, name: "citation-count")
    if !work.truncatedNames.isEmpty {
      text.nest("[", name: "truncated-names") { text in
        for variable in NameVariable.allCases where work.truncatedNames.contains(variable) {
          text.add(variable.name)
        }
      }
    }
    if !marked.isEmpty {
      text.nest("{", name: "name-marks") { text in
        for (variable, names) in marked { add(marksOf: names, variable, to: &text) }
      }
    }
    if !work.other.isEmpty {
      text.nest("{", name: "fields") { text in add(work.other, to: &text) }
    }
    if withPlaces { addPlaces(work, to: &text) }
    if !work.versions.isEmpty {
      text.nest("[", name: "versions") { text in
        for version in work.versions { add(version, to: &text, withPlaces: withPlaces) }
      }
    }
  }

  /// Fields as members of an object, in which a name may stand once: the values of a name that comes again are a list at
  /// its first place.
  private static func add(_ fields: [OtherField], to text: inout JSONText) {
    var places: [String: Int] = [:]
    var groups: [(name: String, values: [String])] = []
    for field in fields where !field.value.isEmpty {
      if let place = places[field.name] {
        groups[place].values.append(field.value)
      } else {
        places[field.name] = groups.count
        groups.append((field.name, [field.value]))
      }
    }
    for group in groups {
      if group.values.count == 1 {
        text.add(group.values[0], name: group.name)
      } else {
        text.nest("[", name: group.name) { text in
          for value in group.values { text.add(value) }
        }
      }
    }
  }

  private static func addPlaces(_ work: Work, to text: inout JSONText) {
    func add(_ location: SourceLocation, to text: inout JSONText) {
      text.add(location.source, name: "source")
      text.add(location.line, name: "line")
    }
    text.nest("[", name: "locations") { text in
      for location in work.locations { text.nest("{") { add(location, to: &$0) } }
    }
    guard !work.fieldLocations.isEmpty else { return }
    text.nest("[", name: "field-locations") { text in
      for field in work.fieldLocations {
        text.nest("{") { text in
          text.add(field.field, name: "field")
          text.add(field.value, name: "value")
          text.add(flag: field.isInForce, name: "in-force")
          add(field.location, to: &text)
        }
      }
    }
  }

  /// The marks of a list's names, by the names' places in the list, counted from 1.
  private static func add(
    marksOf names: [PersonName], _ variable: NameVariable, to text: inout JSONText
  ) {
    text.nest("{", name: variable.name) { text in
      for (index, name) in names.enumerated() {
        guard !name.marks.isEmpty else { continue }
        text.nest("[", name: String(index + 1)) { text in
          for mark in name.marks.names { text.add(mark) }
        }
      }
    }
  }
}
