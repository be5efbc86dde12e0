internal import Bibliography
internal import LuaRuntime

/// The global `help`: prints what the reference says of a function, a library or a value.
enum HelpFunction {
  static let declaration = FunctionDeclaration(
    "help", "Prints what the reference says of a function, a library, or the fields of a value.",
    parameters: [.optional("value", .any, "what to explain; left out, an overview is printed")],
    example: "help(doc.table)  help(doc)  help(data.works)  help(\"doc.table\")"
  ) { (_, _) in }

  /// Gives a run's scripts the function.
  static func install(_ run: ScriptRun) {
    run.state.setGlobal("help") { [unowned run] (call) throws(LuaError) in
      run.log(.print, try text(call, run))
    }
  }

  private static func text(
    _ call: borrowing LuaCall, _ run: ScriptRun
  ) throws(LuaError) -> String {
    switch call.kind(1) {
    case .absent, .nil: return HelpText.overview
    case .string:
      let name = try call.string(1)
      guard let text = HelpText.text(named: name) else {
        throw LuaError(
          "there is no help for '\(name)'", hint: NearestName.hint(name, among: HelpText.names))
      }
      return text
    case .object:
      guard case .object(let object) = try call.value(1) else { return HelpText.overview }
      return HelpText.text(of: object) ?? object.type.name
    default:
      // Functions and libraries are told by being the same values as the globals hold.
      for name in HelpText.names where try isSame(call, as: name, run) {
        return HelpText.text(named: name) ?? name
      }
      return "\(LuaText.kind(try call.kept(1))) of the script itself"
    }
  }

  private static func isSame(
    _ call: borrowing LuaCall, as name: String, _ run: ScriptRun
  ) throws(LuaError) -> Bool {
    let parts = name.split(separator: ".").map(String.init)
    guard parts.allSatisfy(LuaWord.isName), !name.contains(":") else { return false }
    let chunk = LuaModule(
      chunk: "help", source: "local value = ... return rawequal(value, \(name))")
    let function = try run.state.load(chunk)
    let value = try call.kept(1)
    let same = try run.state.call(function) { (arguments) throws(LuaError) in arguments.push(value)
    }
    if case .boolean(true) = same { return true }
    return false
  }
}
