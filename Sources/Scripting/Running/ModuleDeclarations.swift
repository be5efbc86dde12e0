/// The libraries that scripts find as globals.
enum ModuleDeclarations {
  static let all = [
    DocModule.declaration, CiteModule.declaration, TextModule.declaration, LogModule.declaration,
  ]
}
