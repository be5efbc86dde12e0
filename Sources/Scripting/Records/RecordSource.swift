internal import Dataset

/// The record of a run, and which part of it was read last.
///
/// Scripts read single fields by the million, so the ways to them are kept short: the dataset is a constant of this
/// very class, since from further away the compiler copies all of it, and what changes is behind a pointer, since each
/// access to a variable of a class is checked for overlaps.
final class RecordSource {
  let data: Dataset
  private let last: UnsafeMutablePointer<(list: RecordList, index: Int)>

  init(_ data: Dataset) {
    self.data = data
    last = .allocate(capacity: 1)
    last.initialize(to: (.works, -1))
  }

  deinit {
    last.deinitialize(count: 1)
    last.deallocate()
  }

  /// The record that was read last; its index is −1 before any was.
  var lastRead: (list: RecordList, index: Int) {
    get { last.pointee }
    set { last.pointee = newValue }
  }

  /// The value of a field of a record.
  @inline(never)
  func value(of field: Field, in list: RecordList, at index: Int) -> FieldValue {
    data.value(of: field, in: list, at: index)
  }
}
