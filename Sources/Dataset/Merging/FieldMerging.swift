import Bibliography

/// Brings the fields of two entries of one version together.
enum FieldMerging {
  /// Adds what `entry` says to `work`, whose own values stay in force; differing values are kept beside them.
  ///
  /// Three things overrule what stands: a date that says more of the same day, an author list that is not cut short or has
  /// fuller names of the same people, and an abstract that goes on where the other was cut.
  static func merge(_ entry: Work, into work: inout Work) {
    for (variable, value) in entry.text.entries {
      guard let own = work[variable] else {
        work[variable] = value
        note(variable.name, value, of: entry, in: &work, isInForce: true)
        continue
      }
      if own == value { continue }
      if variable == .abstract, value.utf8.count > own.utf8.count, isCut(own) {
        work[variable] = value
        note(variable.name, value, of: entry, in: &work, isInForce: true)
      } else if !isSame(own, value, variable), !(variable == .abstract && isCut(value)) {
        note(variable.name, value, of: entry, in: &work, isInForce: false)
      }
    }
    for (variable, value) in entry.dates.entries { merge(variable, value, of: entry, into: &work) }
    for (variable, value) in entry.names.entries { merge(variable, value, of: entry, into: &work) }
    if let arxiv = entry.arxiv {
      if let own = work.arxiv {
        if ArXivID(own)?.base != ArXivID(arxiv)?.base {
          note("arxiv", arxiv, of: entry, in: &work, isInForce: false)
        }
      } else {
        work.arxiv = arxiv
        note("arxiv", arxiv, of: entry, in: &work, isInForce: true)
      }
    }
    if work.status == nil { work.status = entry.status }
    if let count = entry.citationCount { work.citationCount = max(count, work.citationCount ?? 0) }
    for field in entry.other where !work.other.contains(field) { work.other.append(field) }
    for location in entry.locations where !work.locations.contains(location) {
      work.locations.append(location)
    }
    for version in entry.versions where !work.versions.contains(version) {
      work.versions.append(version)
    }
  }

  /// Keeps a value with the place that gave it.
  static func note(
    _ field: String, _ value: String, of entry: Work, in work: inout Work, isInForce: Bool
  ) {
    guard let location = entry.firstLocation else { return }
    if isInForce {
      for place in work.fieldLocations.indices where work.fieldLocations[place].field == field {
        work.fieldLocations[place].isInForce = false
      }
    }
    work.fieldLocations.append(
      FieldLocation(field: field, value: value, location: location, isInForce: isInForce))
  }

  private static func isCut(_ text: String) -> Bool { text.hasSuffix("...") || text.hasSuffix("…") }

  /// Whether two values of a variable say the same.
  static func isSame(_ one: String, _ other: String, _ variable: TextVariable) -> Bool {
    switch variable {
    case .doi: DOI.normalized(one) == DOI.normalized(other)
    case .isbn: ISBN(one) == ISBN(other) && ISBN(one) != nil
    case .citationKey, .note, .annote: true
    default: TextFolding.key(Markup.plainText(one)) == TextFolding.key(Markup.plainText(other))
    }
  }

  private static func merge(
    _ variable: DateVariable, _ value: PartialDate, of entry: Work, into work: inout Work
  ) {
    guard let own = work[variable] else {
      work[variable] = value
      note(variable.name, value.text, of: entry, in: &work, isInForce: true)
      return
    }
    if own == value { return }
    if let one = own.start, let other = value.start, own.end == nil, value.end == nil {
      if one.covers(other) {
        work[variable] = value
        note(variable.name, value.text, of: entry, in: &work, isInForce: true)
        return
      }
      if other.covers(one) { return }
    }
    note(variable.name, value.text, of: entry, in: &work, isInForce: false)
  }

  private static func merge(
    _ variable: NameVariable, _ value: [PersonName], of entry: Work, into work: inout Work
  ) {
    let own = work[variable]
    let isCut = entry.truncatedNames.contains(variable)
    if own.isEmpty {
      work[variable] = value
      if isCut { work.truncatedNames.insert(variable) }
      note(variable.name, text(of: value), of: entry, in: &work, isInForce: true)
      return
    }
    let (one, other) = (own.map(AuthorKey.init), value.map(AuthorKey.init))
    let samePeople =
      own.count == value.count
      && zip(one, other).allSatisfy { left, right in
        guard let left, let right else { return left == right }
        return left.isLike(right)
      }
    let isFuller =
      work.truncatedNames.contains(variable) && !isCut && value.count > own.count
      || samePeople && givenLetters(value) > givenLetters(own)
    guard isFuller else {
      if samePeople {
        work[variable] = zip(own, value).map { withMarks($0, of: $1) }
      } else if !isCut || value.count > own.count {
        note(variable.name, text(of: value), of: entry, in: &work, isInForce: false)
      }
      return
    }
    work[variable] = value.enumerated().map { place, name in
      place < own.count ? withMarks(name, of: own[place]) : name
    }
    if !isCut { work.truncatedNames.remove(variable) }
    note(variable.name, text(of: value), of: entry, in: &work, isInForce: true)
  }

  private static func withMarks(_ name: PersonName, of other: PersonName) -> PersonName {
    var result = name
    result.marks.formUnion(other.marks)
    return result
  }

  private static func givenLetters(_ names: [PersonName]) -> Int {
    names.reduce(0) { sum, name in sum + name.given.utf8.count { $0 > 0x40 } }
  }

  private static func text(of names: [PersonName]) -> String {
    names.map(\.displayName).joined(separator: "; ")
  }
}
