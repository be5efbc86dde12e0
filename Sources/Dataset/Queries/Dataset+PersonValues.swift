import Bibliography

extension Dataset {
  func personValue(_ field: PersonField, _ index: Int) -> FieldValue {
    let person = people[index]
    switch field {
    case .id: return .text(person.id)
    case .name: return .init(text: person.name.displayName)
    case .family: return .init(text: person.name.family)
    case .given: return .init(text: person.name.given)
    case .particle: return .init(text: person.name.particle)
    case .suffix: return .init(text: person.name.suffix)
    case .initials: return .init(text: person.name.initials)
    case .spellings: return .spellings(person.spellings)
    case .orcid: return .init(text: person.orcid)
    case .emails: return .init(texts: person.emails)
    case .links: return person.links.isEmpty ? .none : .links(person.links)
    case .details:
      return .init(
        texts: person.details.map { $0.label.isEmpty ? $0.text : "\($0.label): \($0.text)" })
    case .affiliations: return .init(texts: person.affiliations)
    case .isSubject: return .boolean(person.isSubject)
    case .works: return .records(works(by: index))
    case .workCount: return .integer(works(by: index).count)
    }
  }

  /// The works that a person is an author of, in the dataset's order.
  public func works(by person: Int) -> RecordCollection {
    guard person >= 0, person < people.count else { return RecordCollection(.works, []) }
    if person < authored.count { return RecordCollection(.works, authored[person]) }
    return RecordCollection(
      .works,
      works.indices.filter { people(.author, .works, $0).contains(person) }.map { Int32($0) })
  }

  func educationValue(_ field: EducationField, _ index: Int) -> FieldValue {
    if case .advisors = field {
      let names = education[index].advisors
      if names.isEmpty { return .none }
      var people = index < advisorIdentities.count ? advisorIdentities[index] : []
      if people.count != names.count { people = [Int](repeating: -1, count: names.count) }
      return .names(names, people: people)
    }
    return education[index].value(of: field)
  }

  func sourceValue(_ field: SourceField, _ index: Int) -> FieldValue {
    let source = sources[index]
    switch field {
    case .name: return .text(source.source)
    case .format: return .init(text: source.format)
    case .works:
      let found = works.indices.filter { work in
        works[work].locations.contains { $0.source == source.source }
      }
      return .records(RecordCollection(.works, found.map { Int32($0) }))
    case .workCount: return .integer(source.works.count)
    case .claimedCount: return .init(integer: source.claimedWorkCount?.count)
    }
  }
}
