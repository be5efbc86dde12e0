import Bibliography

extension Dataset {
  /// Puts records that share a value of a field together.
  ///
  /// The groups come in the order in which their values first appear in the collection, so that a sorted collection
  /// gives sorted groups; records without a value come in a last group whose key is `none`. A record with several values
  /// (keywords, authors) stands in the group of each.
  public func group(_ collection: RecordCollection, by field: Field) -> [RecordGroup] {
    var places: [FieldValue: Int] = [:]
    var keys: [FieldValue] = []
    var members: [[Int32]] = []
    var missing: [Int32] = []
    forEachKey(of: field, in: collection) { key, index in
      if key == .none {
        missing.append(index)
      } else if let place = places[key] {
        if members[place].last != index { members[place].append(index) }
      } else {
        places[key] = keys.count
        keys.append(key)
        members.append([index])
      }
    }
    var groups = keys.indices.map {
      RecordGroup(key: keys[$0], items: RecordCollection(collection.list, members[$0]))
    }
    if !missing.isEmpty {
      groups.append(RecordGroup(key: .none, items: RecordCollection(collection.list, missing)))
    }
    return groups
  }

  /// Counts the records of each value of a field.
  ///
  /// Counts come in the order of their values: numbers and dates ascending, texts by the alphabet, people by name; the
  /// count of the records without a value comes last, with the key `none`. A record with several values counts for each.
  public func count(_ collection: RecordCollection, by field: Field) -> [ValueCount] {
    let groups = group(collection, by: field)
    let counts = groups.map { ValueCount(key: $0.key, count: $0.items.count) }
    let columns = SortColumn(values: counts.map(\.key), of: self)
    return columns.ascending().map { counts[$0] }
  }

  /// The first record of each value of a field; records without a value are left out.
  public func unique(_ collection: RecordCollection, by field: Field) -> RecordCollection {
    var seen: Set<FieldValue> = []
    var kept: [Int32] = []
    forEachKey(of: field, in: collection) { key, index in
      if key != .none, seen.insert(key).inserted, kept.last != index { kept.append(index) }
    }
    return RecordCollection(collection.list, kept)
  }

  /// Calls `body` with each value of a field of each record; a list's values come one by one.
  private func forEachKey(
    of field: Field, in collection: RecordCollection, _ body: (FieldValue, Int32) -> Void
  ) {
    let list = collection.list
    for index in collection.indices {
      let value = value(of: field, in: list, at: Int(index))
      switch value {
      case .texts(let texts):
        for text in texts { body(.text(text), index) }
      case .names(let names, let people):
        for (name, person) in zip(names, people) {
          body(person >= 0 ? .person(person) : .text(name.displayName), index)
        }
      case .people(let people):
        for person in people { body(.person(person), index) }
      case .spellings(let names):
        for name in names { body(.text(name.displayName), index) }
      case .records(let records) where records.count == 0: body(.none, index)
      default: body(value, index)
      }
    }
  }
}
