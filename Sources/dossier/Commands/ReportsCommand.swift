internal import ArgumentParser
internal import Scripting

/// `dossier reports`: the standard reports, and the parameters of one.
struct ReportsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reports",
    abstract: "Lists the standard reports, or the parameters of one.")

  @Argument(
    help: ArgumentHelp("A standard report's name, or a .lua file.", valueName: "name"))
  var name: String?

  @Flag(name: .long, help: "Print the report's script, to copy and change.")
  var source = false

  func run() throws {
    if let name {
      let script = try Scripts.find(name)
      if source { return try Console.write(script.script.source) }
      let description = try Scripts.describe(script)
      return try Console.write(Array(text(description, name: name).utf8))
    }
    var table = TextTable()
    for name in Scripts.standardNames {
      let description = try Scripts.describe(try Scripts.find(name))
      table.add(name, description.summary)
    }
    let lines = table.lines() + ["", "dossier reports NAME shows a report's parameters."]
    try Console.write(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  private func typeText(_ parameter: ReportParameter) -> String {
    var text =
      parameter.kind == .choice
      ? parameter.choices.joined(separator: "|") : parameter.kind.rawValue
    if let value = parameter.defaultValue, !value.isEmpty { text += " (\(value))" }
    return parameter.isRequired ? text + ", required" : text
  }

  private func text(_ report: ReportDescription, name: String) -> String {
    var lines = [report.title.isEmpty ? name : report.title]
    if !report.summary.isEmpty { lines.append(report.summary) }
    if report.takesWorksSingly {
      lines.append("It takes one work after the other: with --as-read, from sources of any size.")
    }
    lines.append("")
    if report.parameters.isEmpty {
      lines.append("It has no parameters.")
    } else {
      lines.append("Parameters, each set with -P name=value:")
      var table = TextTable()
      for parameter in report.parameters {
        table.add(parameter.name, typeText(parameter), parameter.help)
      }
      lines += table.lines(indent: 2)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
