/// A library of functions that scripts find as a global: `doc`, `cite`, `text`, `log`.
struct ModuleDeclaration: Sendable {
  let name: String
  let summary: String
  /// What holds for all its functions, as Markdown; empty where there is nothing to say.
  let details: String
  let functions: [FunctionDeclaration]

  init(_ name: String, _ summary: String, details: String = "", functions: [FunctionDeclaration]) {
    self.name = name
    self.summary = summary
    self.details = details
    self.functions = functions
  }
}
