public import Bibliography

extension Dataset {
  /// The people who are spelt like a text: one of whose spellings has the same words, in any order.
  ///
  /// `"Buckley, C. L."`, `"C. L. Buckley"` and `"c l buckley"` find the same people. Where no spelling is the same,
  /// those whose name does not contradict the text: `"Chris Buckley"` then finds C. L. Buckley.
  public func people(named text: String) -> [Int] {
    let wanted = TextFolding.key(text).utf8.split(separator: 0x20).map { Array($0) }
      .sorted { $0.lexicographicallyPrecedes($1) }
    if wanted.isEmpty { return [] }
    let same = people.indices.filter { index in
      people[index].spellings.contains { spelling in
        let words = TextFolding.key(spelling.displayName).utf8.split(separator: 0x20)
          .map { Array($0) }.sorted { $0.lexicographicallyPrecedes($1) }
        return words == wanted
      }
    }
    if !same.isEmpty { return same }
    let name = NameKey(PersonName(reading: text))
    return people.indices.filter { index in
      people[index].spellings.contains { NameKey($0).relation(to: name) != .conflicting }
    }
  }

  /// The person a name of a work is; `nil` for an institution's name and where the work has no such name.
  public func person(
    _ list: RecordList, _ work: Int, of variable: NameVariable, at position: Int
  ) -> Int? {
    let people = people(variable, list, work)
    guard people.indices.contains(position), people[position] >= 0 else { return nil }
    return people[position]
  }

  /// The place of a person among a work's authors, counted from 1; `nil` where the person is not among them.
  public func authorPosition(of person: Int, in list: RecordList, at work: Int) -> Int? {
    people(.author, list, work).firstIndex(of: person).map { $0 + 1 }
  }

  /// Whether a person is a work's first author.
  public func isFirstAuthor(_ person: Int, in list: RecordList, at work: Int) -> Bool {
    people(.author, list, work).first == person
  }

  /// Whether a person is a work's last author.
  ///
  /// Of a list that the source cut short with “et al.” the last author is not known: the answer is then no.
  public func isLastAuthor(_ person: Int, in list: RecordList, at work: Int) -> Bool {
    guard work < count(of: list), !self.work(list, work).truncatedNames.contains(.author) else {
      return false
    }
    return people(.author, list, work).last == person
  }

  /// The people who wrote a work together with a person, in the order of its authors.
  ///
  /// Empty where the person is not among the authors.
  public func coauthors(of person: Int, in list: RecordList, at work: Int) -> [Int] {
    let people = people(.author, list, work)
    guard people.contains(person) else { return [] }
    return people.filter { $0 >= 0 && $0 != person }
  }

  /// Everyone who wrote a work together with a person, by family name, then given names.
  ///
  /// `since` leaves out works before that date; a work of which only the year is known counts when its year is not
  /// before that of `since`. Works without a date count only where no `since` is given. Of all versions of a work the
  /// latest date counts.
  public func coauthors(of person: Int, since: DateParts? = nil) -> [Coauthor] {
    var found: [Int: (last: DateParts?, works: [Int32])] = [:]
    for index in works(by: person).indices {
      let place = Int(index)
      var last = works[place][.issued].flatMap { $0.end ?? $0.start }
      for version in versionRange(.works, place) {
        let date = versions[version][.issued].flatMap { $0.end ?? $0.start }
        if let date, last.map({ $0 < date }) ?? true { last = date }
      }
      if let since, !(last.map { $0.lastCovered >= since } ?? false) { continue }
      var everyone = people(.author, .works, place)
      for version in versionRange(.works, place) {
        everyone += people(.author, .versions, version)
      }
      for other in Set(everyone) where other >= 0 && other != person {
        var entry = found[other] ?? (nil, [])
        if let last, entry.last.map({ $0 < last }) ?? true { entry.last = last }
        entry.works.append(index)
        found[other] = entry
      }
    }
    let order = SortColumn(
      values: found.keys.sorted().map { FieldValue.person($0) }, of: self)
    let keys = found.keys.sorted()
    return order.ascending().map { place in
      let other = keys[place]
      return Coauthor(
        person: other, lastActive: found[other]?.last,
        works: RecordCollection(.works, found[other]?.works ?? []),
        affiliations: people[other].affiliations)
    }
  }
}
