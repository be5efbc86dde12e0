import Glibc

/// Runs a LaTeX engine, as users do, in a folder of its own.
struct LaTeXCompiler {
  let engine: String

  static let engines = ["pdflatex", "lualatex"].filter(isInstalled)

  /// Whether all that the tests compile with is there; a lone engine would hide half of the failures.
  static var isInstalled: Bool { engines.count == 2 && isInstalled("kpsewhich") }

  private static func isInstalled(_ name: String) -> Bool {
    guard let path = getenv("PATH").map({ String(cString: $0) }) else { return false }
    return path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
  }

  /// What is wrong in the engine's log: errors, lines that run into the margin, letters that are
  /// lacking; none where all is well.
  func problems(compiling source: [UInt8]) -> [String] {
    var template = Array((P_tmpdir + "/dossier-latex-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { return ["no folder could be made"] }
    let folder = String(cString: made)
    defer { remove(folder) }
    guard write(source, to: folder + "/report.tex") else { return ["no file could be written"] }
    let status = run([
      engine, "-interaction=nonstopmode", "-halt-on-error", "-output-directory=\(folder)",
      "\(folder)/report.tex",
    ])
    let log = read(folder + "/report.log")
    var problems = log.split(separator: "\n").filter { line in
      line.hasPrefix("!") || line.contains("Overfull") || line.contains("Missing character")
        || line.contains("undefined") || line.contains("Missing number")
    }.map(String.init)
    if status != 0 { problems.append("\(engine) ended with status \(status)\n\(log.suffix(1500))") }
    if access(folder + "/report.pdf", R_OK) != 0 { problems.append("no PDF was made") }
    return problems
  }

  private func run(_ arguments: [String]) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var surroundings: [UnsafeMutablePointer<CChar>?] = []
    for name in ["PATH", "HOME", "TEXMFVAR"] {
      if let value = getenv(name) {
        surroundings.append(strdup("\(name)=\(String(cString: value))"))
      }
    }
    surroundings.append(nil)
    defer { for word in surroundings { free(word) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, arguments[0], &actions, nil, &words, &surroundings) == 0 else {
      return -1
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  private func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }

  private func read(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func remove(_ folder: String) {
    for name in ["tex", "log", "aux", "out", "pdf"] { unlink("\(folder)/report.\(name)") }
    rmdir(folder)
  }
}
