internal import Bibliography
internal import LuaRuntime

extension LuaNode {
  /// Refuses a field whose name is not among these, naming the nearest one.
  func allow(fields names: [String]) throws(LuaError) {
    for field in try table().fields where !names.contains(field.name) {
      throw error(
        "there is no field '\(field.name)'",
        hint: NearestName.hint(field.name, among: names)
          ?? (names.isEmpty ? nil : "the fields are \(names.joined(separator: ", "))"))
    }
  }
}
