internal import Dataset

/// The record of a run, and which part of it was read last.
///
/// Scripts read single fields by the million, so the ways to them are kept short: the dataset and what changes are
/// behind pointers of this very class, since from further away the compiler copies all of the dataset, and since each
/// access to a variable of a class is checked for overlaps.
final class RecordSource {
  private let storage: UnsafeMutablePointer<Dataset>
  private let state: UnsafeMutablePointer<State>

  private struct State {
    var last: (list: RecordList, index: Int) = (.works, -1)
    var isStream: Bool
    var part = 0
    var work = -1
  }

  /// A record; one that `isStream` is shown part by part, and of each part one work at a time.
  init(_ data: Dataset, isStream: Bool) {
    storage = .allocate(capacity: 1)
    storage.initialize(to: data)
    state = .allocate(capacity: 1)
    state.initialize(to: State(isStream: isStream))
  }

  deinit {
    storage.deinitialize(count: 1)
    storage.deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// The record, or the part of it that is there.
  var data: Dataset {
    _read { yield storage.pointee }
  }

  /// The record that was read last; its index is −1 before any was.
  var lastRead: (list: RecordList, index: Int) {
    get { state.pointee.last }
    set { state.pointee.last = newValue }
  }

  /// The value of a field of a record.
  @inline(never)
  func value(of field: Field, in list: RecordList, at index: Int) -> FieldValue {
    storage.pointee.value(of: field, in: list, at: index)
  }

  // MARK: Streams

  /// Whether the record is shown one work at a time.
  var isStream: Bool { state.pointee.isStream }

  /// The number of the part that is there.
  var part: Int { state.pointee.part }

  /// Puts the next part in the place of the one that is there.
  func show(_ data: Dataset) {
    storage.pointee = data
    state.pointee.part += 1
    state.pointee.work = -1
    state.pointee.last = (.works, -1)
  }

  /// Says which work of the part is shown; −1 for none.
  func show(work index: Int) { state.pointee.work = index }

  /// Whether a record of a part may be read now: in a stream, the work that is shown and its versions.
  func isShown(_ list: RecordList, _ index: Int, of part: Int) -> Bool {
    guard state.pointee.isStream else { return true }
    let work = state.pointee.work
    guard part == state.pointee.part, work >= 0 else { return false }
    switch list {
    case .works: return index == work
    case .versions:
      guard case .records(let versions) = value(of: .work(.versions), in: .works, at: work) else {
        return false
      }
      return versions.indices.contains(Int32(clamping: index))
    default: return false
    }
  }
}
