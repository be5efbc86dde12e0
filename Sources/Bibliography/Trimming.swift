extension Array {
  /// Gives back room that no element takes; for lists that are kept by the hundred thousand.
  ///
  /// `Array(self[...])` would not do: it keeps the storage.
  @inlinable package mutating func trim() {
    guard capacity > count else { return }
    let elements = self
    self = Array(unsafeUninitializedCapacity: elements.count) { buffer, count in
      count = buffer.initialize(fromContentsOf: elements)
    }
  }
}
