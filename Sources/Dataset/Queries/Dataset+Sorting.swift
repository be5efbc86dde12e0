extension Dataset {
  /// The records in the order of one or more fields, the first key deciding first.
  ///
  /// Numbers and dates go by value, texts by the alphabet without regard to case and accents, with numbers inside a
  /// text by value (`9` before `10`); names by family name, then given names. Missing values come last in both
  /// directions. Records that no key tells apart keep their order.
  public func sort(_ collection: RecordCollection, by keys: [SortKey]) -> RecordCollection {
    guard let first = keys.first, collection.count > 1 else { return collection }
    let primary = SortColumn(first.field, collection, of: self)
    let others = keys.dropFirst().map {
      (SortColumn($0.field, collection, of: self), $0.isDescending)
    }
    // The first column's numbers travel with the places: most comparisons end there.
    let missing = SortColumn.missing
    var entries: [(number: UInt64, place: Int32)] = []
    entries.reserveCapacity(collection.count)
    for (place, number) in primary.numbers.enumerated() {
      let directed = first.isDescending && number != missing ? missing - 1 - number : number
      entries.append((directed, Int32(place)))
    }
    entries.sort { left, right in
      if left.number != right.number { return left.number < right.number }
      let (one, other) = (Int(left.place), Int(right.place))
      let order = primary.compare(one, other, isDescending: first.isDescending)
      if order != 0 { return order < 0 }
      for (column, isDescending) in others {
        let order = column.compare(one, other, isDescending: isDescending)
        if order != 0 { return order < 0 }
      }
      return one < other
    }
    return RecordCollection(
      collection.list, entries.map { collection.indices[Int($0.place)] })
  }
}
