/// A table read whole.
public struct LuaTable {
  /// The values at 1, 2, 3 … up to the last one; a hole inside is `.nil`. What stands far beyond a gap is no item.
  public var items: [LuaValue]
  /// The fields with a string for a name, sorted by the bytes of the name: Lua keeps no order, and
  /// equal tables must give equal reports.
  public var fields: [(name: String, value: LuaValue)]
  /// How many keys are neither a name nor a place in the list: booleans, objects, or numbers beyond a
  /// gap. A table that is meant as a list with names should have none.
  public var otherKeys: Int

  /// A table to hand to a script.
  public init(
    items: [LuaValue] = [], fields: [(name: String, value: LuaValue)] = [], otherKeys: Int = 0
  ) {
    self.items = items
    self.fields = fields
    self.otherKeys = otherKeys
  }

  /// The value of a field, `nil` where there is none. A search through the names: for a table with
  /// many fields, go through ``fields`` once instead.
  public subscript(name: String) -> LuaValue? {
    fields.first { $0.name == name }?.value
  }
}
