internal import Bibliography
internal import Dataset
internal import Document
internal import LuaRuntime

/// Parts the works of a bibliography under headings.
enum BibliographyGroups {
  /// The groups in the order in which their values first appear, with their headings; one without a heading
  /// where no grouping is asked for.
  static func groups(
    _ works: [WorkReference], _ options: Options, _ run: ScriptRun
  ) throws(LuaError) -> [(heading: [Inline]?, works: [WorkReference])] {
    guard let node = options.node("group") else { return [(nil, works)] }
    var places: [ItemKey: Int] = [:]
    var groups: [(key: LuaValue, works: [WorkReference])] = []
    for work in works {
      let value = try key(of: work, node, run)
      let key = ItemKey(value)
      if let place = places[key] {
        groups[place].works.append(work)
      } else {
        places[key] = groups.count
        groups.append((value, [work]))
      }
    }
    // What has no value stands last, wherever its first work stands.
    if let place = places[.nothing] { groups.append(groups.remove(at: place)) }
    var result: [(heading: [Inline]?, works: [WorkReference])] = []
    for group in groups {
      result.append((try heading(group.key, node, options), group.works))
    }
    return result
  }

  private static func key(
    of work: WorkReference, _ node: LuaNode, _ run: ScriptRun
  ) throws(LuaError) -> LuaValue {
    let table = run.table(work.list)
    if case .function(let function) = node.value {
      do throws(LuaError) {
        return try run.state.call(function) { (call) throws(LuaError) in
          call.push(table, as: RecordTypes.work, index: work.index)
        }
      } catch {
        run.blame(work.list, work.index, for: error)
        throw error
      }
    }
    do throws(UnknownField) {
      let field = try Field(named: LuaText.string(node.value) ?? "", of: .work)
      return ValuePusher.luaValue(table.value(field, work.index), run)
    } catch {
      throw FieldLookup.refusal(error, "\(node.path): ")
    }
  }

  private static func heading(
    _ key: LuaValue, _ node: LuaNode, _ options: Options
  ) throws(LuaError) -> [Inline] {
    let text = RecordText.short(key)
    if !key.isNil, let heading = options.node("headings")?.field(text) {
      return try ContentReader.inlines(heading)
    }
    if case .string("type") = node.value, let type = WorkType(name: text) {
      return [.text(WorkTypeText.plural(type))]
    }
    if key.isNil {
      if case .string("year") = node.value { return [.text("Undated")] }
      return [.text("Others")]
    }
    if case .string("status") = node.value { return [.text(LetterCase.sentence(text))] }
    if case .table = key {
      return try ContentReader.inlines(
        LuaNode(key, path: LuaPath("group: the function's result")))
    }
    return [.text(text)]
  }
}
