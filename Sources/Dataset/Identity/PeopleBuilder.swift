import Bibliography

/// Names every person of a record and says who stands behind each name of each work.
struct PeopleBuilder {
  private var mentions = NameMentions()
  private var lists: [PeopleIndex.List] = []
  /// What the lists belong to: a work and a name variable, in the order of ``lists``.
  private var owners: [(place: Int, variable: NameVariable)] = []
  private var aliases: [[Int]] = []
  private var subjects: [[Int]] = []

  /// Adds the names of a work; `place` is a number of the caller's own.
  mutating func add(_ work: borrowing Work, place: Int) {
    let orcids = AuthorIdentifiers(work)
    // Most works have authors and nothing else.
    if work.names.count == 1, let authors = work.names[.author] {
      add(authors, place: place, variable: .author, orcids)
      return
    }
    for (variable, names) in work.names.entries {
      add(names, place: place, variable: variable, orcids)
    }
  }

  /// Adds a list of names.
  mutating func add(
    _ names: [PersonName], place: Int, variable: NameVariable,
    _ orcids: AuthorIdentifiers = AuthorIdentifiers()
  ) {
    let numbers =
      orcids.isEmpty
      ? names.map { mentions.number(of: $0) }
      : names.enumerated().map { place, name in
        mentions.number(of: name, orcid: orcids[variable, place])
      }
    lists.append(
      PeopleIndex.List(
        spellings: numbers,
        isEmphasized: names.map { $0.marks.contains(.emphasized) }))
    owners.append((place, variable))
  }

  /// Says that spellings are one person, whose record it is where `isSubject`.
  ///
  /// - Parameter orcid: The person's ORCID iD, in any form; `nil` where it is not known.
  mutating func add(alias names: [PersonName], isSubject: Bool, orcid: String? = nil) {
    let orcid = orcid.flatMap(ORCID.number) ?? 0
    let numbers = names.filter { !$0.isEmpty }.map { mentions.number(of: $0, orcid: orcid) }
    if numbers.isEmpty { return }
    aliases.append(numbers)
    if isSubject { subjects.append(numbers) }
  }

  /// What the builder found.
  struct Result {
    var people: [Person] = []
    var subject: Int?
    /// For each list, in the order in which they were added, the person of each name.
    var lists: [(place: Int, variable: NameVariable, people: [Int])] = []
    var possible: [PossiblePerson] = []
  }

  /// Tells the people apart.
  ///
  /// - Parameter wanted: Whose record it is, where the user says so.
  func build(wanted: [PersonName]) -> Result {
    let index = PeopleIndex(mentions, lists: lists, aliases: aliases)
    var assignment = PersonAssignment(index, lists: lists, mentions: mentions)
    let subjectGroup = subjectGroup(index, wanted: wanted)
    assignment.resolve(subject: subjectGroup)
    var result = Result()
    var numbers: [Int: Int] = [:]
    func person(_ key: PersonAssignment.Key, in result: inout Result) -> Int {
      if let number = numbers[key.code] { return number }
      numbers[key.code] = result.people.count
      result.people.append(Person(id: "", name: PersonName()))
      result.people[result.people.count - 1].spellings = []
      return result.people.count - 1
    }
    let hasORCIDs = mentions.orcids.contains { $0 != 0 }
    // Nearly every spelling is one person's alone.
    var owner = [Int](repeating: -1, count: mentions.spellings.count)
    var others: Set<Int> = []
    func note(_ spelling: Int, for person: Int, in result: inout Result) {
      if owner[spelling] == person { return }
      if owner[spelling] < 0 {
        owner[spelling] = person
      } else if !others.insert(person << 32 | spelling).inserted {
        return
      }
      let name = mentions.spellings[spelling]
      let orcid = mentions.orcids[spelling]
      if orcid != 0, result.people[person].orcid == nil {
        result.people[person].orcid = ORCID.text(orcid)
      }
      if !hasORCIDs || !result.people[person].spellings.contains(name) {
        result.people[person].spellings.append(name)
      }
    }
    if let subjectGroup {
      let subject = person(.init(group: subjectGroup, copy: 0), in: &result)
      result.subject = subject
      result.people[subject].isSubject = true
    }
    for alias in aliases {
      for spelling in alias where index.nodes[spelling] >= 0 {
        let key = PersonAssignment.Key(group: index.groups[index.nodes[spelling]], copy: 0)
        note(spelling, for: person(key, in: &result), in: &result)
      }
    }
    for (place, list) in lists.enumerated() {
      var people: [Int] = []
      people.reserveCapacity(list.spellings.count)
      for (position, key) in assignment.people[place].enumerated() {
        guard let key else {
          people.append(-1)
          continue
        }
        let number = person(key, in: &result)
        note(list.spellings[position], for: number, in: &result)
        people.append(number)
      }
      result.lists.append((owners[place].place, owners[place].variable, people))
    }
    nameEveryone(&result)
    for pair in index.open {
      let (one, other) = (
        numbers[PersonAssignment.Key(group: pair.first, copy: 0).code],
        numbers[PersonAssignment.Key(group: pair.second, copy: 0).code]
      )
      guard let one, let other, one != other else { continue }
      result.possible.append(
        PossiblePerson(first: min(one, other), second: max(one, other), reason: pair.reason))
    }
    return result
  }

  /// Whose record it is: whom the user names, else whom a source says, else whom the sources emphasise, else who wrote
  /// three in four of at least five works, as nobody else did.
  private func subjectGroup(_ index: PeopleIndex, wanted: [PersonName]) -> Int? {
    for name in wanted {
      let key = NameKey(name)
      var best: (node: Int, relation: NameRelation)?
      for (node, other) in index.keys.enumerated() {
        let relation = key.relation(to: other)
        if relation >= .doubtful, best.map({ relation > $0.relation }) ?? true {
          best = (node, relation)
        }
      }
      if let best { return index.groups[best.node] }
    }
    if let spelling = subjects.first?.first(where: { index.nodes[$0] >= 0 }) {
      return index.groups[index.nodes[spelling]]
    }
    var emphasized: [Int: Int] = [:]
    var authored: [Int: Int] = [:]
    var works = 0
    for (place, list) in lists.enumerated() where owners[place].variable == .author {
      works += 1
      for (spelling, isEmphasized) in zip(list.spellings, list.isEmphasized) {
        guard index.nodes[spelling] >= 0 else { continue }
        let group = index.groups[index.nodes[spelling]]
        authored[group, default: 0] += 1
        if isEmphasized { emphasized[group, default: 0] += 1 }
      }
    }
    func leader(_ counts: [Int: Int]) -> (group: Int, count: Int, next: Int)? {
      let ranked = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      return ranked.first.map { ($0.key, $0.value, ranked.count > 1 ? ranked[1].value : 0) }
    }
    if let found = leader(emphasized), found.count > found.next { return found.group }
    if let found = leader(authored), works >= 5, found.count * 4 >= works * 3,
      found.count > found.next
    {
      return found.group
    }
    return nil
  }

  /// Gives each person the fullest spelling as name, and an id of its own.
  private func nameEveryone(_ result: inout Result) {
    var taken: [String: Int] = [:]
    for place in result.people.indices {
      let spellings = result.people[place].spellings
      if var fullest = spellings.first {
        var most = spellings.count > 1 ? fullness(fullest) : 0
        for spelling in spellings.dropFirst() where fullness(spelling) > most {
          fullest = spelling
          most = fullness(spelling)
        }
        result.people[place].name = fullest
      }
      let name = result.people[place].name
      var letters: [UInt8] = []
      TextFolding.appendKey(
        name.isLiteral ? name.literal : "\(name.particle) \(name.family) \(name.given)",
        to: &letters)
      for place in letters.indices where letters[place] == 0x20 {
        letters[place] = UInt8(ascii: "-")
      }
      let id = letters.isEmpty ? "person" : String(decoding: letters, as: UTF8.self)
      let count = taken[id, default: 0] + 1
      taken[id] = count
      result.people[place].id = count == 1 ? id : "\(id)-\(count)"
    }
  }

  /// Letters of given names first, then a particle and a suffix, then letters that are not all capitals.
  private func fullness(_ name: PersonName) -> Int {
    let letters = NameKey.partingParticle(name.given).names.utf8.count { $0 > 0x40 }
    let isShouted =
      name.family.count > 2 && name.family.allSatisfy { $0.isUppercase || !$0.isLetter }
    return letters * 16 + (name.particle.isEmpty ? 0 : 4) + (name.suffix.isEmpty ? 0 : 2)
      + (isShouted ? 0 : 1)
  }
}
