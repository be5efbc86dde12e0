internal import Glibc

/// Runs programs, the built `dossier` above all.
public enum Program {
  /// What a run left behind.
  public struct Result: Sendable {
    /// The exit code; 126 or 127 where the program could not be started, 128 and more where a signal ended it.
    public var status: Int32
    public var output: String
    public var errors: String
  }

  /// The `dossier` that was built together with the tests.
  public static let dossier: String = {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(decoding: buffer[..<max(0, count)], as: UTF8.self)
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return folder.joined(separator: "/") + "/dossier"
  }()

  /// The path of a program that the shell would find; `nil` where there is none.
  public static func find(_ name: String) -> String? {
    guard let path = getenv("PATH").map({ String(cString: $0) }) else { return nil }
    for folder in path.split(separator: ":") where access("\(folder)/\(name)", X_OK) == 0 {
      return "\(folder)/\(name)"
    }
    return nil
  }

  /// Runs the built `dossier` in a folder and waits for its end.
  public static func run(_ arguments: [String], in folder: String, input: String = "") -> Result {
    run(dossier, arguments, in: folder, input: input)
  }

  /// Runs a program in a folder and waits for its end.
  public static func run(
    _ program: String, _ arguments: [String], in folder: String,
    input: String = ""
  ) -> Result {
    let scratch = Files.temporaryFolder()
    defer { Files.remove(scratch) }
    Files.write(Array(input.utf8), to: "\(scratch)/input")

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, "\(scratch)/input", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "\(scratch)/output", flags, 0o666)
    posix_spawn_file_actions_addopen(&actions, 2, "\(scratch)/errors", flags, 0o666)

    // posix_spawn cannot change the folder by what POSIX gives it; env can.
    let env = find("env") ?? "/usr/bin/env"
    var words: [UnsafeMutablePointer<CChar>?] =
      ([env, "-C", folder, program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process = pid_t()
    guard posix_spawn(&process, env, &actions, nil, words, environ) == 0 else {
      return Result(status: -1, output: "", errors: "cannot start \(program)")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    // WIFEXITED and its kin are macros.
    let signal = status & 0x7F
    return Result(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: String(decoding: Files.read("\(scratch)/output") ?? [], as: UTF8.self),
      errors: String(decoding: Files.read("\(scratch)/errors") ?? [], as: UTF8.self))
  }
}
