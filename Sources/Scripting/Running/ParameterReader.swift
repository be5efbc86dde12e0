internal import Bibliography
internal import Dataset
internal import LuaRuntime

/// Reads the parameters of a report from the texts that a command line gives.
enum ParameterReader {
  /// The table `params` of a report: what is given, and the defaults of what is not.
  static func values(
    _ given: [(name: String, value: String)], of report: ReportDescription,
    defaults: [String: LuaValue], run: ScriptRun
  ) throws(LuaError) -> [(name: String, value: LuaValue)] {
    guard report.declaresParameters else {
      return given.map { ($0.name, .string($0.value)) }
    }
    let names = report.parameters.map(\.name)
    for (name, _) in given where !names.contains(name) {
      throw problem(
        "there is no parameter '\(name)'",
        hint: NearestName.hint(name, among: names)
          ?? (names.isEmpty
            ? "this report has none" : "the parameters are \(names.joined(separator: ", "))"))
    }
    var result: [(name: String, value: LuaValue)] = []
    for parameter in report.parameters {
      // Of a parameter given twice the last one stands, as with options.
      if let text = given.last(where: { $0.name == parameter.name })?.value {
        result.append((parameter.name, try value(text, of: parameter, run)))
      } else if let value = defaults[parameter.name] {
        let isText = parameter.kind == .date || parameter.kind == .person
        if isText, case .string(let text) = value {
          result.append((parameter.name, try self.value(text, of: parameter, run)))
        } else {
          result.append((parameter.name, value))
        }
      } else if parameter.isRequired {
        throw problem(
          "the parameter '\(parameter.name)' must be given",
          hint: "-P \(parameter.name)=…" + (parameter.help.isEmpty ? "" : " (\(parameter.help))"))
      }
    }
    return result
  }

  private static func value(
    _ text: String, of parameter: ReportParameter, _ run: ScriptRun
  ) throws(LuaError) -> LuaValue {
    func refuse(_ expected: String, hint: String? = nil) -> LuaError {
      problem("parameter '\(parameter.name)': expected \(expected), got \"\(text)\"", hint: hint)
    }
    switch parameter.kind {
    case .string: return .string(text)
    case .integer:
      guard let integer = Int(text) else { throw refuse("an integer") }
      return .integer(integer)
    case .number:
      guard let number = Double(text), number.isFinite else { throw refuse("a number") }
      return Int(text).map { .integer($0) } ?? .number(number)
    case .boolean:
      switch text {
      case "true", "yes", "1": return .boolean(true)
      case "false", "no", "0": return .boolean(false)
      default: throw refuse("true or false")
      }
    case .choice:
      guard parameter.choices.contains(text) else {
        throw refuse(
          ValueType.choice(parameter.choices).description,
          hint: NearestName.hint(text, among: parameter.choices))
      }
      return .string(text)
    case .list:
      let items = text.split(separator: ",").map { LuaValue.string(trimmed($0)) }
      return .table(LuaTable(items: items))
    case .date:
      guard let parts = DateReading.parts(text) else { throw refuse("a date such as 2024-03-12") }
      return .object(LuaObject(DateObject(PartialDate(parts)), as: DateObject.type))
    case .person: return try person(text, parameter, run)
    }
  }

  private static func person(
    _ text: String, _ parameter: ReportParameter, _ run: ScriptRun
  ) throws(LuaError) -> LuaValue {
    try run.requirePeople("the parameter '\(parameter.name)'")
    let found = run.data.people(named: text)
    guard let person = found.first else {
      let names = run.data.people.map(\.name.displayName)
      throw problem(
        "parameter '\(parameter.name)': nobody in the record is called \"\(text)\"",
        hint: NearestName.hint(text, among: names))
    }
    guard found.count == 1 else {
      let names = found.prefix(5).map { run.data.people[$0].name.displayName }
      throw problem(
        "parameter '\(parameter.name)': \"\(text)\" may be \(ValueType.alternatives(names))",
        hint: "write the whole name")
    }
    return .object(LuaObject(run.table(.people), as: RecordTypes.person, index: person))
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }

  private static func problem(_ message: String, hint: String? = nil) -> LuaError {
    LuaError(message, hint: hint, kind: .badValue, location: LuaError.parameterMark)
  }

  // MARK: Defaults

  /// Refuses a default that the parameter could not be given.
  static func check(_ node: LuaNode, of parameter: ReportParameter) throws(LuaError) {
    let type: ValueType =
      switch parameter.kind {
      case .string, .person: .string
      case .integer: .integer
      case .number: .number
      case .boolean: .boolean
      case .choice: .choice(parameter.choices)
      case .list: .list(.string)
      case .date: .string
      }
    try ArgumentCheck.check(node, type)
    if parameter.kind == .date, DateReading.parts(node.value) == nil {
      throw node.error("expected a date such as \"2024-03-12\"")
    }
  }

  /// A default as one would write it on a command line.
  static func text(_ node: LuaNode) throws(LuaError) -> String {
    switch node.value {
    case .boolean(let boolean): return boolean ? "true" : "false"
    case .table:
      return try ContentReader.items(node).map { LuaText.string($0.value) ?? "" }
        .joined(separator: ",")
    default: return LuaText.string(node.value) ?? ""
    }
  }
}

extension LuaError {
  /// Marks an error that is about a command line's parameter and not about a line of the script.
  static let parameterMark = LuaLocation(chunk: "-P", line: 0)

  /// The message, if the error is about a parameter.
  var parameterProblem: String? { location == Self.parameterMark ? message : nil }
}
