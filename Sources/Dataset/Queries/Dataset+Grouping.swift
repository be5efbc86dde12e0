extension Dataset {
  /// Puts records that share a value of a field together.
  ///
  /// The groups come in the order in which their values first appear in the collection, so that a sorted collection
  /// gives sorted groups; records without a value come in a last group whose key is `none`. A record with several values
  /// (keywords, authors) stands in the group of each.
  public func group(_ collection: RecordCollection, by field: Field) -> [RecordGroup] {
    var members: [[Int32]] = []
    var missing: [Int32] = []
    let keys = forEachValue(of: field, in: collection) { number, index in
      if number < 0 {
        missing.append(index)
      } else if number == members.count {
        members.append([index])
      } else if members[Int(number)].last != index {
        members[Int(number)].append(index)
      }
    }
    var groups = zip(keys, members).map {
      RecordGroup(key: $0, items: RecordCollection(collection.list, $1))
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
    var counts: [(count: Int, last: Int32)] = []
    var missing = 0
    let keys = forEachValue(of: field, in: collection) { number, index in
      if number < 0 {
        missing += 1
      } else if number == counts.count {
        counts.append((1, index))
      } else if counts[Int(number)].last != index {
        counts[Int(number)].count += 1
        counts[Int(number)].last = index
      }
    }
    var result = SortColumn(values: keys, of: self).ascending().map {
      ValueCount(key: keys[$0], count: counts[$0].count)
    }
    if missing > 0 { result.append(ValueCount(key: .none, count: missing)) }
    return result
  }

  /// The first record of each value of a field; records without a value are left out.
  public func unique(_ collection: RecordCollection, by field: Field) -> RecordCollection {
    var met: Int32 = 0
    var kept: [Int32] = []
    _ = forEachValue(of: field, in: collection) { number, index in
      guard number == met else { return }
      met += 1
      if kept.last != index { kept.append(index) }
    }
    return RecordCollection(collection.list, kept)
  }

  /// Numbers values 0, 1, 2 … in the order in which they are first met, −1 for `none`; equal values have one number.
  public func numbers(of values: [FieldValue]) -> [Int] {
    var numbers = ValueNumbers(people: people.count)
    return values.map { Int(numbers.number(of: $0)) }
  }
}
