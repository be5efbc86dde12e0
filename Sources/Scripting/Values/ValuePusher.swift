internal import Bibliography
internal import Dataset
internal import LuaRuntime

/// Shows the dataset's values to scripts.
enum ValuePusher {
  /// Pushes a value; `none` becomes nil.
  static func push(_ value: FieldValue, onto call: inout LuaCall, _ run: ScriptRun) {
    switch value {
    case .none: call.pushNil()
    case .text(let text): call.push(text)
    case .integer(let integer): call.push(integer)
    case .number(let number): call.push(number)
    case .boolean(let boolean): call.push(boolean)
    case .date(let date): call.push(DateObject(date), as: DateObject.type)
    case .person(let person): call.push(run.table(.people), as: RecordTypes.person, index: person)
    case .texts, .spellings, .names, .people, .records, .locations, .links:
      call.push(collection(value, run), as: Collection.type, index: LuaObject.fresh)
    }
  }

  /// A value as Lua's, to put into a collection.
  static func luaValue(_ value: FieldValue, _ run: ScriptRun) -> LuaValue {
    switch value {
    case .none: .nil
    case .text(let text): .string(text)
    case .integer(let integer): .integer(integer)
    case .number(let number): .number(number)
    case .boolean(let boolean): .boolean(boolean)
    case .date(let date): .object(LuaObject(DateObject(date), as: DateObject.type))
    case .person(let person):
      .object(LuaObject(run.table(.people), as: RecordTypes.person, index: person))
    case .texts, .spellings, .names, .people, .records, .locations, .links:
      .object(LuaObject(collection(value, run), as: Collection.type))
    }
  }

  private static func collection(_ value: FieldValue, _ run: ScriptRun) -> Collection {
    switch value {
    case .records(let records): return Collection(run, .records(records))
    case .people(let people):
      return Collection(run, .records(RecordCollection(.people, people.map { Int32($0) })))
    case .texts(let texts): return Collection(run, .items(texts.map { .string($0) }))
    case .spellings(let names):
      return Collection(run, .names(NameList(run, names, people: [])))
    case .names(let names, let people):
      return Collection(run, .names(NameList(run, names, people: people)))
    case .locations(let locations):
      return Collection(
        run, .items(locations.map { object(LocationObject($0), LocationObject.type) }))
    case .links(let links):
      return Collection(run, .items(links.map { object(LinkObject($0), LinkObject.type) }))
    default: return Collection(run, .items([luaValue(value, run)]))
    }
  }

  private static func object<Target>(
    _ target: Target, _ type: LuaObjectType<Target>
  ) -> LuaValue {
    .object(LuaObject(target, as: type))
  }
}
