internal import Bibliography
internal import LuaRuntime

/// The names of one list of a record, such as a work's authors.
///
/// A script that goes through many works mostly looks at one name of each, or only counts them: a name becomes an
/// object when it is asked for.
final class NameList {
  unowned let run: ScriptRun
  private let names: [PersonName]
  private let people: [Int]

  /// Names, and who they are: for each an index into the dataset's people, −1 for none.
  init(_ run: ScriptRun, _ names: [PersonName], people: [Int]) {
    self.run = run
    self.names = names
    self.people = people
  }

  var count: Int { names.count }

  /// The name at a place counted from 0.
  func object(_ place: Int) -> NameObject {
    let person = place < people.count ? people[place] : -1
    return NameObject(run, names[place], person: person >= 0 ? person : nil)
  }

  /// The same as a value.
  func item(_ place: Int) -> LuaValue {
    .object(LuaObject(object(place), as: NameObject.type, index: LuaObject.fresh))
  }
}
