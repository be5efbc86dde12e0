internal import LuaRuntime

/// The places of the items of each value, in the order of the values' first items.
struct ItemGroups {
  private var positions: [ItemKey: Int] = [:]
  private var found: [(key: LuaValue, places: [Int])] = []
  private var missing: [Int] = []

  /// Puts the item at a place into the group of its value; whether the value is a new one, which is kept.
  mutating func add(_ value: LuaValue, at place: Int) -> Bool {
    let key = ItemKey(value)
    if key == .nothing {
      missing.append(place)
    } else if let position = positions[key] {
      found[position].places.append(place)
    } else {
      positions[key] = found.count
      found.append((value, [place]))
      return true
    }
    return false
  }

  /// The groups, that of the items without a value last.
  var groups: [(key: LuaValue, places: [Int])] {
    missing.isEmpty ? found : found + [(.nil, missing)]
  }
}
