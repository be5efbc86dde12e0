internal import Dataset
internal import LuaRuntime

/// The methods of persons.
enum PersonMethods {
  static let all: [FunctionDeclaration] = [isCalled]

  static let isCalled = FunctionDeclaration(
    "is_called", "Says whether the person is spelt so anywhere in the record.",
    details: "Initials stand for given names: `\"B. Millidge\"` is Beren Millidge.",
    parameters: [.required("name", .string, "the name, given names first or last")],
    returns: ReturnValue(.boolean),
    example: "data.people:where(function(p) return p:is_called(\"A. Seth\") end)"
  ) { (call, arguments) throws(LuaError) in
    let (_, index) = try call.object(1, as: RecordTypes.person)
    let people = arguments.run.people(named: arguments.string(0) ?? "")
    call.push(people.contains(index))
  }
}
