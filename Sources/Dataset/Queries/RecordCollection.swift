/// Some records of one list of a dataset, in an order: indices alone, so that no record is copied.
///
/// Every method gives a new collection; the dataset stays as it is.
public struct RecordCollection: Hashable, Sendable {
  /// The list that the indices point into.
  public let list: RecordList
  /// Which records, in order.
  public let indices: [Int32]

  /// Records of a list by their places in it.
  public init(_ list: RecordList, _ indices: [Int32]) {
    self.list = list
    self.indices = indices
  }

  /// How many records there are.
  public var count: Int { indices.count }

  /// The first `count` records; all of them where there are fewer, none where `count` is negative.
  public func take(_ count: Int) -> RecordCollection {
    RecordCollection(list, Array(indices.prefix(max(0, count))))
  }

  /// All records but the first `count`.
  public func skip(_ count: Int) -> RecordCollection {
    RecordCollection(list, Array(indices.dropFirst(max(0, count))))
  }

  /// These records, then those of `other` that are not among them. `nil` where the lists differ.
  public func union(_ other: RecordCollection) -> RecordCollection? {
    guard other.list == list else { return nil }
    var seen = Set(indices)
    return RecordCollection(list, indices + other.indices.filter { seen.insert($0).inserted })
  }

  /// These records without those of `other`. `nil` where the lists differ.
  public func minus(_ other: RecordCollection) -> RecordCollection? {
    guard other.list == list else { return nil }
    let removed = Set(other.indices)
    return RecordCollection(list, indices.filter { !removed.contains($0) })
  }
}
