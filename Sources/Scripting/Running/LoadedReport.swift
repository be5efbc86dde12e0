internal import LuaRuntime

/// A script that was loaded: the function that builds its report, and what it says of itself.
struct LoadedReport {
  let build: LuaFunction
  let description: ReportDescription
  /// The parameters' defaults as the script has them.
  let defaults: [String: LuaValue]

  private static let shape = ValueType.table([
    .optional("title", .string, ""), .optional("summary", .string, ""),
    .optional("params", .map(parameterShape), ""),
    .required("build", .function("(data, params)"), ""),
  ])

  private static let parameterShape = ValueType.table([
    .optional("type", .choice(ReportParameter.Kind.allCases.map(\.rawValue)), ""),
    .optional("default", .any, ""), .optional("help", .string, ""),
    .optional("choices", .list(.string), ""), .optional("required", .boolean, ""),
  ])

  init(_ script: Script, _ run: ScriptRun) throws(LuaError) {
    let value = try run.state.run(
      LuaModule(chunk: script.name, source: ScriptText.stripped(script.source)))
    switch value {
    case .function(let function):
      build = function
      description = ReportDescription()
      defaults = [:]
    case .table:
      let node = LuaNode(value, path: LuaPath(script.name))
      try ArgumentCheck.check(node, Self.shape)
      guard let function = node.field("build") else { throw Self.noReport(script, value) }
      build = try function.function()
      let options = Options(node)
      var parameters: [ReportParameter] = []
      var defaults: [String: LuaValue] = [:]
      for (name, parameter) in try node.field("params")?.fields() ?? [] {
        parameters.append(try Self.parameter(name, parameter, run))
        defaults[name] = parameter.field("default")?.value
      }
      self.defaults = defaults
      description = ReportDescription(
        title: options.string("title") ?? "", summary: options.string("summary") ?? "",
        parameters: parameters, declaresParameters: true)
    default:
      throw Self.noReport(script, value)
    }
  }

  private static func noReport(_ script: Script, _ value: LuaValue) -> LuaError {
    LuaError(
      "\(script.name): the script returned \(LuaText.kind(value)); expected a function, or a table with build",
      hint: "begin the report with return function(data) … end", kind: .badValue)
  }

  private static func parameter(
    _ name: String, _ node: LuaNode, _ run: ScriptRun
  ) throws(LuaError) -> ReportParameter {
    let options = Options(node)
    var parameter = ReportParameter(name: name)
    parameter.help = options.string("help") ?? ""
    if let choices = options.node("choices") {
      parameter.kind = .choice
      for item in try ContentReader.items(choices) {
        parameter.choices.append(LuaText.string(item.value) ?? "")
      }
    }
    if let kind = options.string("type").flatMap(ReportParameter.Kind.init) {
      parameter.kind = kind
    }
    if parameter.kind == .choice, parameter.choices.isEmpty {
      throw node.error("a choice has choices = { … }")
    }
    parameter.isRequired = options.boolean("required") ?? false
    if let value = options.node("default") {
      try ParameterReader.check(value, of: parameter)
      parameter.defaultValue = try ParameterReader.text(value)
    }
    return parameter
  }
}
