internal import Bibliography
internal import Dataset
internal import LuaRuntime

/// Finds the lists of works that a project names.
enum Selections {
  /// The works of a selection, in its order; an unknown name is refused with the nearest one.
  static func works(_ node: LuaNode, _ run: ScriptRun) throws(LuaError) -> [WorkReference] {
    try records(node, run).indices.map { WorkReference(list: .works, index: Int($0)) }
  }

  /// The works of a selection as a collection's records.
  static func records(_ node: LuaNode, _ run: ScriptRun) throws(LuaError) -> RecordCollection {
    let name = LuaText.string(node.value) ?? ""
    let selections = run.data.selections
    guard let found = selections.first(where: { $0.name == name }) else {
      let names = selections.map(\.name)
      throw node.error(
        "there is no selection '\(name)'",
        hint: NearestName.hint(name, among: names)
          ?? (names.isEmpty
            ? "selections stand in dossier.yaml, under selections:"
            : "the selections are \(names.joined(separator: ", "))"))
    }
    return RecordCollection(.works, found.works)
  }
}
