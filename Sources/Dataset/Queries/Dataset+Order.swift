extension Dataset {
  /// The places 0, 1, 2 … of some items in the order of columns of values, the first column deciding first.
  ///
  /// For items that are no records; the values' order is that of ``sort(_:by:)``. Each column has a value for each item.
  public func order(
    of count: Int, by columns: [(values: [FieldValue], isDescending: Bool)]
  ) -> [Int] {
    let columns = columns.filter { $0.values.count == count }.map {
      (values: SortColumn(values: $0.values, of: self), isDescending: $0.isDescending)
    }
    return (0..<count).sorted { left, right in
      for column in columns {
        let order = column.values.compare(left, right, isDescending: column.isDescending)
        if order != 0 { return order < 0 }
      }
      return left < right
    }
  }
}
