internal import Dataset
internal import LuaRuntime

/// A list as scripts see it: records of the dataset, or any other values. It never changes.
final class Collection {
  enum Storage {
    /// Records by their places, so that filters, sorts and groups run in Swift.
    case records(RecordCollection)
    /// Other values; tables of the script are held by reference.
    case items([LuaValue])
    /// A record's list of names, which become objects when a script looks at them.
    case names(NameList)

    var count: Int {
      switch self {
      case .records(let records): records.count
      case .items(let items): items.count
      case .names(let names): names.count
      }
    }

    /// Some of the items, by their places counted from 0.
    func picking(_ places: [Int]) -> Storage {
      switch self {
      case .records(let records):
        .records(RecordCollection(records.list, places.map { records.indices[$0] }))
      case .items(let items): .items(places.map { items[$0] })
      case .names(let names): .items(places.map { names.item($0) })
      }
    }
  }

  unowned let run: ScriptRun
  let storage: Storage

  // What the records of the storage are shown as, so that a loop need not look it up for each.
  private let table: RecordTable?
  private let recordType: LuaObjectType<RecordTable>

  init(_ run: ScriptRun, _ storage: Storage) {
    self.run = run
    self.storage = storage
    if case .records(let records) = storage {
      table = run.table(records.list)
      recordType = RecordTypes.of(records.list.kind)
    } else {
      table = nil
      recordType = RecordTypes.work
    }
  }

  var count: Int { storage.count }

  /// Refuses records of a stream whose turn is over.
  func checkShown() throws(LuaError) {
    guard run.isStream, let table, case .records(let records) = storage,
      let first = records.indices.first
    else { return }
    try table.check(Int(first))
  }

  /// The item at a place counted from 0, tables by reference.
  func item(_ place: Int) -> LuaValue {
    switch storage {
    case .records(let records):
      .object(
        LuaObject(
          run.table(records.list), as: RecordTypes.of(records.list.kind),
          index: Int(records.indices[place])))
    case .items(let items): items[place]
    case .names(let names): names.item(place)
    }
  }

  /// Pushes the item at a place counted from 0.
  func push(_ place: Int, onto call: inout LuaCall) {
    switch storage {
    case .records(let records):
      guard let table else { return call.pushNil() }
      let index = Int(records.indices[place])
      table.note(index)
      call.push(table, as: recordType, index: index)
    case .items(let items): call.push(items[place])
    case .names(let names):
      call.push(names.object(place), as: NameObject.type, index: LuaObject.fresh)
    }
  }

  /// About how many bytes the collection takes; what tables of the script take is Lua's own memory.
  var weight: Int {
    switch storage {
    case .records(let records): 128 + 4 * records.count
    case .items(let items): items.reduce(128) { $0 + Self.weight(of: $1) }
    case .names(let names): 128 + 16 * names.count
    }
  }

  /// About how many bytes a value takes in a collection.
  static func weight(of value: LuaValue) -> Int {
    switch value {
    case .string(let text): 64 + text.utf8.count
    case .object(let object):
      if let group = object.target(as: GroupObject.type) {
        256 + 4 * group.count
      } else {
        object.type.lifetime == .state ? 64 : 256
      }
    default: 64
    }
  }

  /// The items with their paths, tables read whole.
  func nodes(path: LuaPath) throws(LuaError) -> [LuaNode] {
    var nodes: [LuaNode] = []
    nodes.reserveCapacity(count)
    for place in 0..<count {
      var value = item(place)
      if case .function(let held) = value {
        value = try run.state.value(of: held, root: path.description)
        run.contentWeight += ContentWeight.of(value)
      }
      nodes.append(LuaNode(value, path: path.appending(.item(place + 1))))
    }
    return nodes
  }

  /// A collection of some of the items, by their places counted from 0.
  func picking(_ places: [Int]) -> Collection { Collection(run, storage.picking(places)) }

  static let type: LuaObjectType<Collection> = LuaObjectType(
    "collection", methods: Methods.bound(CollectionMethods.all, to: "collection"),
    element: { (call, collection, _, position) throws(LuaError) in
      if position >= 1, position <= collection.count {
        collection.push(position - 1, onto: &call)
      } else {
        call.pushNil()
      }
    }, weight: { $0.weight },
    metamethods: [
      (
        kind: .length,
        method: { @Sendable (call) throws(LuaError) in
          call.push(try call.object(1, as: type).target.count)
        }
      ),
      (kind: .text, method: describe),
      (
        kind: .equal,
        method: { @Sendable (call) throws(LuaError) in
          let left = call.objectIfPresent(1, as: type)?.target
          let right = call.objectIfPresent(2, as: type)?.target
          call.push(isEqual(left, right))
        }
      ),
    ], readOnlyHint: "its methods make new collections: where, sort, union, minus, …")

  private static func isEqual(_ left: Collection?, _ right: Collection?) -> Bool {
    if left === right { return true }
    guard case .records(let one) = left?.storage, case .records(let other) = right?.storage else {
      return false
    }
    return one == other
  }

  private static func describe(_ call: inout LuaCall) throws(LuaError) {
    call.push(try call.object(1, as: type).target.description)
  }

  /// What `print` shows: how many of what there are, and the first of them.
  var description: String {
    let noun: String
    if case .records(let records) = storage {
      noun = count == 1 ? records.list.kind.name : PluralWord.of(records.list.kind.name)
    } else {
      noun = count == 1 ? "item" : "items"
    }
    var lines = ["<\(count) \(noun)>"]
    for place in 0..<min(count, 10) {
      lines.append("  \(place + 1)  \(RecordText.short(item(place)))")
    }
    if count > 10 { lines.append("  … \(count - 10) more") }
    return lines.joined(separator: "\n")
  }
}
