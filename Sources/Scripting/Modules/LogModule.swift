internal import LuaRuntime

/// The library `log`: messages beside the report.
enum LogModule {
  static let declaration = ModuleDeclaration(
    "log", "Writes messages for whoever runs the report; none of them enters it.",
    details: "They go to standard error, as `print` does.",
    functions: [
      message("info", .info, "Writes a message."), message("warn", .warning, "Writes a warning."),
    ])

  private static func message(
    _ name: String, _ kind: LogMessage.Kind, _ summary: String
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      name, summary,
      parameters: [.variadic("values", .any, "the message; values stand one after the other")],
      example: "log.\(name)(\"no awards in the record\")"
    ) { (call, arguments) throws(LuaError) in
      let words = arguments.nodes(from: 0).map { RecordText.short($0.value) }
      arguments.run.log(kind, words.joined(separator: " "))
    }
  }
}
