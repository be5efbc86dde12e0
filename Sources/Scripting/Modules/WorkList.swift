internal import Bibliography
internal import Dataset
internal import LuaRuntime

/// A work by its place in the dataset.
struct WorkReference: Hashable {
  let list: RecordList
  let index: Int
}

/// Reads the works that a function is handed.
enum WorkList {
  /// The works of the first argument: a collection, or a list of works.
  static func works(_ arguments: Arguments) throws(LuaError) -> [WorkReference] {
    guard let node = arguments.node(0) else { return [] }
    if case .object(let object) = node.value,
      let collection = object.target(as: Collection.type),
      case .records(let records) = collection.storage, records.list.kind == .work
    {
      try collection.checkShown()
      return records.indices.map { WorkReference(list: records.list, index: Int($0)) }
    }
    var result: [WorkReference] = []
    for item in try ContentReader.items(node) {
      guard case .object(let object) = item.value, let table = object.target(as: RecordTypes.work)
      else { throw item.expected("a work") }
      try table.check(object.index)
      result.append(WorkReference(list: table.list, index: object.index))
    }
    return result
  }
}

extension RecordTable {
  /// The work at an index of a list of works, as citation styles take it.
  func work(_ index: Int) -> Work {
    (list == .versions ? run.data.versions[index] : run.data.works[index]).withPreprintAddress
  }
}
