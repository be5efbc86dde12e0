import Bibliography
import Parsing

extension Dataset {
  /// Brings sources together into one record.
  ///
  /// Works that are surely the same become one, doubtful pairs are listed in ``possibleDuplicates``; people are told
  /// apart and brought together by their names. The rules stand in docs/merging.md. The order of everything follows
  /// the order of the sources. Nothing is thrown: what is wrong becomes one of ``diagnostics`` or of ``check()``.
  ///
  /// With ``AssemblyOptions/asRead`` every work stays as it was listed: nothing is merged and nothing corrected, only
  /// people are told apart.
  public init(assembling records: [SourceRecord], options: AssemblyOptions = AssemblyOptions()) {
    self.init()
    sources = records
    today = options.today
    var read: [Work] = []
    var sourceOfWork: [Int32] = []
    for (place, record) in records.enumerated() {
      // Of one source the list itself is taken: to copy a work counts a dozen references.
      if read.isEmpty { read = record.works } else { read += record.works }
      sourceOfWork += repeatElement(Int32(place), count: record.works.count)
      positions += record.positions
      education += record.education
      awards += record.awards
      grants += record.grants
      talks += record.talks
      teaching += record.teaching
      service += record.service
      supervision += record.supervision
      skills += record.skills
      languages += record.languages
      sections += record.sections
      diagnostics += record.diagnostics
    }
    var assembly = WorkAssembly(read, sources: sourceOfWork)
    if options.asRead {
      works = read
    } else {
      assembly.merge(options.corrections)
      works = assembly.works
      possibleDuplicates = assembly.possible
      diagnostics += assembly.diagnostics
    }
    setVersions()
    if options.findsPeople { setPeople(options) }
    for selection in options.selections {
      var found: [Int32] = []
      for reference in selection.works {
        let places = assembly.resolve(reference, at: selection.location)
        for place in places where !found.contains(place) { found.append(place) }
      }
      selections.append(ResolvedSelection(name: selection.name, works: found))
    }
    if !options.selections.isEmpty {
      diagnostics += assembly.diagnostics.filter { !diagnostics.contains($0) }
    }
  }

  /// Puts the versions of all works into one list.
  private mutating func setVersions() {
    versionStarts.reserveCapacity(works.count + 1)
    for place in works.indices {
      versionStarts.append(Int32(versions.count))
      if !works[place].versions.isEmpty { versions += works[place].versions }
    }
    versionStarts.append(Int32(versions.count))
  }

  private mutating func setPeople(_ options: AssemblyOptions) {
    var builder = PeopleBuilder()
    let wanted = ([options.person].compactMap { $0 } + options.aliases).map {
      PersonName(reading: $0)
    }
    builder.add(alias: wanted, isSubject: true, orcid: options.orcid)
    for record in sources {
      guard let subject = record.subject else { continue }
      builder.add(alias: subject.names, isSubject: true, orcid: subject.orcid)
    }
    for (place, work) in works.enumerated() { builder.add(work, place: place) }
    for (place, work) in versions.enumerated() { builder.add(work, place: works.count + place) }
    let degrees = works.count + versions.count
    for (place, degree) in education.enumerated() {
      builder.add(degree.advisors, place: degrees + place, variable: .author)
    }
    let result = builder.build(wanted: wanted)
    people = result.people
    subject = result.subject
    possiblePeople = result.possible
    identities = [WorkNames](repeating: WorkNames(), count: works.count)
    versionIdentities = [WorkNames](repeating: WorkNames(), count: versions.count)
    advisorIdentities = [[Int]](repeating: [], count: education.count)
    authored = [[Int32]](repeating: [], count: people.count)
    for list in result.lists {
      if list.place < works.count {
        identities[list.place].people[list.variable] = list.people
        guard list.variable == .author else { continue }
        for person in list.people
        where person >= 0 && authored[person].last != Int32(list.place) {
          authored[person].append(Int32(list.place))
        }
      } else if list.place < degrees {
        versionIdentities[list.place - works.count].people[list.variable] = list.people
      } else {
        advisorIdentities[list.place - degrees] = list.people
      }
    }
    describeSubject(options)
  }

  /// What the sources and the user say of the record's person beside the name.
  private mutating func describeSubject(_ options: AssemblyOptions) {
    guard let subject else { return }
    var person = people[subject]
    if let orcid = options.orcid.flatMap(ORCID.normalized) { person.orcid = orcid }
    func add<Value: Equatable>(_ values: [Value], to list: inout [Value]) {
      for value in values where !list.contains(value) { list.append(value) }
    }
    add(options.emails, to: &person.emails)
    for record in sources {
      guard let said = record.subject,
        said.names.contains(where: { isSpelling($0, of: subject) })
      else { continue }
      if person.orcid == nil { person.orcid = said.orcid.flatMap(ORCID.normalized) }
      add(said.emails, to: &person.emails)
      add(said.links, to: &person.links)
      add(said.details, to: &person.details)
    }
    let latest = positions.indices.sorted {
      let (one, other) = (positions[$0].dates?.lastKnown, positions[$1].dates?.lastKnown)
      if one != other { return (one ?? DateParts(0)) > (other ?? DateParts(0)) }
      return $0 < $1
    }
    add(
      latest.map { positions[$0].organization }.filter { !$0.isEmpty }, to: &person.affiliations)
    people[subject] = person
  }

  /// Whether a name can be a person's; most are spelt as the person is elsewhere.
  private func isSpelling(_ name: PersonName, of person: Int) -> Bool {
    var plain = name
    plain.marks = []
    return people[person].spellings.contains(plain)
      || people(named: name.displayName).contains(person)
  }
}

extension PartialDate {
  /// The last day that is known of a range; far in the future while it lasts.
  fileprivate var lastKnown: DateParts? { isOpen ? DateParts(Int(Int32.max)) : end ?? start }
}
