import Bibliography

extension Dataset {
  /// How many records a list holds.
  public func count(of list: RecordList) -> Int {
    switch list {
    case .works: works.count
    case .versions: versions.count
    case .people: people.count
    case .positions: positions.count
    case .education: education.count
    case .awards: awards.count
    case .grants: grants.count
    case .talks: talks.count
    case .teaching: teaching.count
    case .service: service.count
    case .supervision: supervision.count
    case .skills: skills.count
    case .languages: languages.count
    case .sections: sections.count
    case .sources: sources.count
    }
  }

  /// All records of a list, in the order of the sources.
  public func all(_ list: RecordList) -> RecordCollection {
    RecordCollection(list, Array(0..<Int32(clamping: count(of: list))))
  }

  /// The value of a field of a record; `none` where the record has none, where there is no such record, and where
  /// the field is one of another kind of record.
  public func value(of field: Field, in list: RecordList, at index: Int) -> FieldValue {
    guard index >= 0, index < count(of: list) else { return .none }
    switch (field, list) {
    case (.work(let field), .works):
      return workValue(field, works, identities, list, index)
    case (.work(let field), .versions):
      return workValue(field, versions, versionIdentities, list, index)
    case (.text(let variable), .works): return .init(text: works[index][variable])
    case (.text(let variable), .versions): return .init(text: versions[index][variable])
    case (.date(let variable), .works): return .init(date: works[index][variable])
    case (.date(let variable), .versions): return .init(date: versions[index][variable])
    case (.names(let variable), .works):
      return nameValue(variable, works, identities, index)
    case (.names(let variable), .versions):
      return nameValue(variable, versions, versionIdentities, index)
    case (.person(let field), .people): return personValue(field, index)
    case (.position(let field), .positions): return positions[index].value(of: field)
    case (.education(let field), .education): return educationValue(field, index)
    case (.award(let field), .awards): return awards[index].value(of: field)
    case (.grant(let field), .grants): return grants[index].value(of: field)
    case (.activity(let field), .talks): return talks[index].value(of: field)
    case (.activity(let field), .teaching): return teaching[index].value(of: field)
    case (.activity(let field), .service): return service[index].value(of: field)
    case (.activity(let field), .supervision): return supervision[index].value(of: field)
    case (.skillGroup(let field), .skills): return skills[index].value(of: field)
    case (.skillGroup(let field), .languages): return languages[index].value(of: field)
    case (.section(let field), .sections): return sections[index].value(of: field)
    case (.source(let field), .sources): return sourceValue(field, index)
    default: return .none
    }
  }

  /// Any CSL variable of a work by its CSL name, text with CSL-JSON's markup as the source has it.
  ///
  /// - Throws: ``UnknownField`` for a name that is no CSL variable.
  public func cslValue(
    _ name: String, in list: RecordList, at index: Int
  ) throws(UnknownField) -> FieldValue {
    let field: Field
    if let variable = TextVariable(name: name) {
      field = .text(variable)
    } else if let variable = NameVariable(name: name) {
      field = .names(variable)
    } else if let variable = DateVariable(name: name) {
      field = .date(variable)
    } else if name == "type" {
      field = .work(.type)
    } else {
      throw UnknownField(name: name, kind: .work)
    }
    return value(of: field, in: list, at: index)
  }

  /// The work that an index of a list of works means.
  func work(_ list: RecordList, _ index: Int) -> Work {
    list == .versions ? versions[index] : works[index]
  }

  /// The people that a list of names of a work are, −1 for each name that is nobody's.
  func people(_ variable: NameVariable, _ list: RecordList, _ index: Int) -> [Int] {
    let identities = list == .versions ? versionIdentities : self.identities
    guard index < identities.count else { return [] }
    return identities[index].people[variable] ?? []
  }
}

extension FieldValue {
  init(text: String?) {
    guard let text, !text.isEmpty else {
      self = .none
      return
    }
    self = .text(text)
  }

  init(plain text: String?) {
    guard let text, !text.isEmpty else {
      self = .none
      return
    }
    self = .text(Markup.plainText(text))
  }

  init(date: PartialDate?) {
    guard let date else {
      self = .none
      return
    }
    self = .date(date)
  }

  init(texts: [String]) { self = texts.isEmpty ? .none : .texts(texts) }

  init(integer: Int?) {
    guard let integer else {
      self = .none
      return
    }
    self = .integer(integer)
  }

  init(start dates: PartialDate?) {
    guard let start = dates?.start else {
      self = .none
      return
    }
    self = .date(PartialDate(start))
  }

  init(end dates: PartialDate?) {
    guard let dates, !dates.isOpen, let end = dates.end ?? dates.start else {
      self = .none
      return
    }
    self = .date(PartialDate(end))
  }
}
