extension Dataset {
  /// The records in the order of one or more fields, the first key deciding first.
  ///
  /// Numbers and dates go by value, texts by the alphabet without regard to case and accents, with numbers inside a
  /// text by value (`9` before `10`); names by family name, then given names. Missing values come last in both
  /// directions. Records that no key tells apart keep their order.
  public func sort(_ collection: RecordCollection, by keys: [SortKey]) -> RecordCollection {
    let places = ColumnOrder.places(
      of: collection.count, isDescending: keys.map(\.isDescending)
    ) { SortColumn(keys[$0].field, collection, of: self) }
    return RecordCollection(collection.list, places.map { collection.indices[Int($0)] })
  }

  /// The places 0, 1, 2 … of some items in the order of columns of values, the first column deciding first.
  ///
  /// For items that are no records; the values' order is that of ``sort(_:by:)``. A column must have a value for each
  /// item; one that has not is left out.
  public func order(
    of count: Int, by columns: [(values: SortValues, isDescending: Bool)]
  ) -> [Int] {
    let columns = columns.filter { $0.values.count == count }
    let places = ColumnOrder.places(of: count, isDescending: columns.map(\.isDescending)) {
      columns[$0].values.column
    }
    return places.map { Int($0) }
  }
}
