internal import Document
internal import LuaRuntime

/// Reads the rows of a table: lists of cells, or records and tables whose fields the columns name.
struct TableRowReader {
  /// The field that each column shows, where it names one.
  let keys: [String?]
  let run: ScriptRun

  func cells(_ row: LuaNode) throws(LuaError) -> [[Inline]] {
    switch row.value {
    case .table(let table) where table.fields.isEmpty:
      return try cells(list: try items(row, table))
    case .table(let table):
      guard table.items.isEmpty else {
        throw row.error("a row is a list of cells or a table of fields, not both at once")
      }
      return try cells(keyed: row) { (key) in
        table[key] ?? .nil
      }
    case .object(let object):
      if let collection = object.target(as: Collection.type) {
        return try cells(list: try collection.nodes(path: row.path))
      }
      return try cells(keyed: row) { (key) throws(LuaError) in
        try run.field(key, of: row.value)
      }
    default:
      throw row.expected("a list of cells or a record")
    }
  }

  /// The cells of a row; a nil among them is a missing value, and so an empty cell.
  private func items(_ row: LuaNode, _ table: LuaTable) throws(LuaError) -> [LuaNode] {
    guard table.otherKeys == 0 else {
      throw row.error("the row has a key that is neither a name nor a place in the list")
    }
    return table.items.enumerated().map { place, value in
      LuaNode(value, path: row.path.appending(.item(place + 1)))
    }
  }

  private func cells(list: [LuaNode]) throws(LuaError) -> [[Inline]] {
    var cells: [[Inline]] = []
    for cell in list { cells.append(cell.isNil ? [] : try ContentReader.inlines(cell)) }
    return cells
  }

  private func cells(
    keyed row: LuaNode, _ value: (String) throws(LuaError) -> LuaValue
  ) throws(LuaError) -> [[Inline]] {
    guard keys.contains(where: { $0 != nil }) else {
      throw row.expected(
        "a list of cells",
        hint: "for rows that are records, give the columns a key: { title = …, key = \"year\" }")
    }
    var cells: [[Inline]] = []
    for key in keys {
      guard let key else {
        cells.append([])
        continue
      }
      let node = LuaNode(try value(key), path: row.path.appending(.field(key)))
      cells.append(node.isNil ? [] : try ContentReader.inlines(node))
    }
    return cells
  }
}
