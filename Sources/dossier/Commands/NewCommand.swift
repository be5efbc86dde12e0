internal import ArgumentParser
internal import Glibc
internal import Scripting

/// `dossier new`: a script that already runs, and what an editor needs to complete it.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Starts a report script that already runs.",
    discussion: """
      Writes the script, and beside it the editor's type stubs (dossier-types.lua) with a .luarc.json, so that an \
      editor with the Lua language server completes data.works: and shows each function's help. A .luarc.json \
      that stands there already is left as it is.
      """)

  @Argument(help: ArgumentHelp("The script to write.", valueName: "file.lua"))
  var file: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Start from a standard report instead of a small script.", valueName: "report"))
  var from: String?

  @Flag(name: .long, help: "Write over a script that stands there.")
  var force = false

  func run() throws {
    guard file.hasSuffix(".lua") else {
      throw Failure(
        code: .usage, message: "\(file): expected a file's name that ends in .lua",
        hint: "dossier new \(file).lua")
    }
    guard force || access(file, F_OK) != 0 else {
      throw Failure(
        code: .unwritable, message: "\(file): stands there already",
        hint: "choose another name, or write over it with --force")
    }
    let source =
      try from.map { try Scripts.find($0).script.source } ?? Array(Reference.newScript.utf8)
    let folder = OutputFile.folder(of: file)
    try OutputFile.write(source, to: file)
    try OutputFile.write(
      Array(Reference.stubs.utf8), to: "\(folder)/\(Reference.stubsFileName)")
    let settings = "\(folder)/.luarc.json"
    if access(settings, F_OK) != 0 {
      try OutputFile.write(Array(Reference.editorSettings.utf8), to: settings)
    } else {
      Console.message("\(settings) is left as it is")
    }
    Console.message("wrote \(file); try: dossier run \(file) cv.md")
  }
}
