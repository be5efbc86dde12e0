import TestSupport

/// A folder for one test, with the files that it needs, and `dossier` run within it.
final class TestFolder {
  let path = Files.temporaryFolder()

  init(_ files: [String: String] = [:]) {
    for (name, text) in files { write(name, Array(text.utf8)) }
  }

  deinit { Files.remove(path) }

  func write(_ name: String, _ bytes: [UInt8]) { Files.write(bytes, to: "\(path)/\(name)") }

  func text(_ name: String) -> String? {
    Files.read("\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  var names: [String] { Files.names(path) }

  /// Lets a file be run.
  func makeExecutable(_ name: String) { Files.makeExecutable("\(path)/\(name)") }

  /// Runs `dossier` where other programs are looked for in one folder only.
  func dossier(path folder: String, _ arguments: String...) -> Program.Result {
    let env = Program.find("env") ?? "/usr/bin/env"
    return Program.run(
      env, ["PATH=\(path)/\(folder)", Program.dossier] + arguments, in: path)
  }

  func dossier(_ arguments: String..., input: String = "") -> Program.Result {
    Program.run(Program.dossier, arguments, in: path, input: input)
  }
}

/// A bibliography of two works, for tests that need any.
let twoWorks = """
  @article{curie1898,
    author = {Curie, Pierre and Curie, Marie},
    title = {Sur une substance nouvelle radio-active, contenue dans la pechblende},
    journal = {Comptes rendus}, volume = 127, pages = {175--178}, year = 1898
  }
  @book{curie1910,
    author = {Curie, Marie}, title = {Traité de radioactivité},
    publisher = {Gauthier-Villars}, address = {Paris}, year = 1910
  }
  """
