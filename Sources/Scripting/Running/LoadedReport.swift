internal import LuaRuntime

/// A script that was loaded: the functions that make its report, and what it says of itself.
struct LoadedReport {
  /// What makes the report.
  enum Maker {
    /// `build(data, params)`, of the whole record.
    case build(LuaFunction)
    /// `each(work, params)` of one work after the other, then `finish(params)`, if there is one.
    case each(LuaFunction, finish: LuaFunction?)
  }

  /// The script's own name.
  let name: String
  let maker: Maker
  let description: ReportDescription
  /// The parameters' defaults as the script has them.
  let defaults: [String: LuaValue]

  private static let shape = ValueType.table([
    .optional("title", .string, ""), .optional("summary", .string, ""),
    .optional("params", .map(parameterShape), ""),
    .optional("build", .function("(data, params)"), ""),
    .optional("each", .function("(work, params)"), ""),
    .optional("finish", .function("(params)"), ""),
  ])

  private static let parameterShape = ValueType.table([
    .optional("type", .choice(ReportParameter.Kind.allCases.map(\.rawValue)), ""),
    .optional("default", .any, ""), .optional("help", .string, ""),
    .optional("choices", .list(.string), ""), .optional("required", .boolean, ""),
  ])

  init(_ script: Script, _ run: ScriptRun) throws(LuaError) {
    name = script.name
    let value = try run.state.run(
      LuaModule(chunk: script.name, source: ScriptText.stripped(script.source)))
    switch value {
    case .function(let function):
      maker = .build(function)
      description = ReportDescription()
      defaults = [:]
    case .table:
      let node = LuaNode(value, path: LuaPath(script.name))
      try ArgumentCheck.check(node, Self.shape)
      maker = try Self.maker(node, script)
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
        parameters: parameters, declaresParameters: true, takesWorksSingly: maker.isSingle)
    default:
      throw Self.noReport(script, value)
    }
  }

  private static func maker(_ node: LuaNode, _ script: Script) throws(LuaError) -> Maker {
    let finish = node.field("finish")
    guard let each = node.field("each") else {
      guard let build = node.field("build") else { throw noReport(script, node.value) }
      if let finish {
        throw finish.error(
          "it belongs to each(work, params), which is missing",
          hint: "what build returns is the whole report")
      }
      return .build(try build.function())
    }
    if node.field("build") != nil {
      throw each.error(
        "a report has either build(data, params) or each(work, params)",
        hint: "go through data.works in build, or give each and finish alone")
    }
    return .each(try each.function(), finish: try finish?.function())
  }

  private static func noReport(_ script: Script, _ value: LuaValue) -> LuaError {
    LuaError(
      "\(script.name): the script returned \(LuaText.kind(value)); expected a function, or a table with build or each",
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

extension LoadedReport.Maker {
  /// Whether works are taken one after the other.
  var isSingle: Bool {
    if case .each = self { true } else { false }
  }
}

extension LoadedReport {
  /// The table `params` of a run, from parameters as a command line gives them.
  func parameters(
    _ given: [(name: String, value: String)], _ run: ScriptRun
  ) throws(LuaError) -> LuaValue {
    let values = try ParameterReader.values(given, of: description, defaults: defaults, run: run)
    guard description.declaresParameters else { return .table(LuaTable(fields: values)) }
    let names = description.parameters.map(\.name)
    return .function(run.state.sealedTable("params", values, members: names))
  }
}
