internal import LuaRuntime

/// Refuses lists with nil among their items, which Lua lets scripts write by accident.
enum Holes {
  static let hint =
    "a nil in a list ends or breaks it; write {} for nothing: condition and element or {}"

  /// Refuses a list with a nil among its items, or with keys that are neither names nor places.
  static func check(_ node: LuaNode, _ table: LuaTable) throws(LuaError) {
    for (place, item) in table.items.enumerated() where item.isNil {
      throw LuaNode(item, path: node.path.appending(.item(place + 1)))
        .error("the item is nil", hint: hint)
    }
    if table.otherKeys > 0 {
      throw node.error(
        "the list has a gap, or a key that is neither a name nor a place in the list", hint: hint)
    }
  }
}
