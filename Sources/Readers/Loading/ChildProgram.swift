internal import Glibc
internal import Synchronization

/// Runs another program on some bytes, without a shell, for a limited time and with a limited output.
package enum ChildProgram {
  /// What a program left behind.
  package struct Result: Sendable {
    /// Its exit status; 128 and more where a signal ended it.
    package var status: Int32
    package var output: [UInt8]
    /// The beginning of what it wrote to standard error.
    package var errors: [UInt8]
  }

  /// Why a program's work is not to be had.
  package enum Failure: Error, Hashable, CustomStringConvertible {
    case notStarted(Int32)
    case noInput(Int32)
    case outOfTime(seconds: Int)
    case tooMuchOutput(limit: Int)

    package var description: String {
      switch self {
      case .notStarted(let code): "it could not be started (\(String(cString: strerror(code))))"
      case .noInput(let code):
        "no temporary file could be made (\(String(cString: strerror(code))))"
      case .outOfTime(let seconds): "it took more than \(seconds) seconds"
      case .tooMuchOutput(let limit): "it wrote more than \(limit >> 20) MB"
      }
    }
  }

  /// The full path of a program on `PATH`; `nil` where it is not installed.
  package static func find(_ name: String) -> String? {
    guard let variable = getenv("PATH") else { return nil }
    for folder in String(cString: variable).split(separator: ":") {
      let path = "\(folder)/\(name)"
      if access(path, X_OK) == 0 { return path }
    }
    return nil
  }

  /// Runs a program with `input` as its standard input, and waits for its end.
  ///
  /// A program that runs longer than `seconds`, or writes more than `outputLimit` bytes, is ended with all that it
  /// started.
  package static func run(
    _ path: String, _ arguments: [String], input: [UInt8], seconds: Int = 60,
    outputLimit: Int = 64 << 20
  ) throws(Failure) -> Result {
    let child = try started.withLock { _ throws(Failure) in
      try start(path, arguments, input: input)
    }
    defer {
      close(child.output)
      close(child.errors)
    }
    let read = collect(child.output, child.errors, seconds: seconds, limit: outputLimit)
    if read.failure != nil { kill(-child.process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child.process, &status, 0) < 0 && errno == EINTR {}
    if let failure = read.failure { throw failure }
    // WIFEXITED and its kin are macros.
    let signal = status & 0x7F
    return Result(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: read.output,
      errors: read.errors)
  }

  /// Held from the making of a child's pipes to its start, so that no other child inherits them.
  private static let started = Mutex<Void>(())

  private static func start(
    _ path: String, _ arguments: [String], input: [UInt8]
  ) throws(Failure) -> (process: pid_t, output: Int32, errors: Int32) {
    let file = try temporaryFile(input)
    defer { close(file) }
    let output = try pipe()
    defer { close(output.write) }
    let errors = try pipe()
    defer { close(errors.write) }
    do {
      let process = try spawn(path, arguments, [file, output.write, errors.write])
      return (process, output.read, errors.read)
    } catch {
      close(output.read)
      close(errors.read)
      throw error
    }
  }

  private static func pipe() throws(Failure) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw .notStarted(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// A file without a name that holds the bytes, its position at its beginning.
  private static func temporaryFile(_ bytes: [UInt8]) throws(Failure) -> Int32 {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/dossier-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw .noInput(errno) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(template)
    let isWritten = bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count, let base = buffer.baseAddress {
        let written = write(file, base + offset, buffer.count - offset)
        if written < 0 {
          if errno == EINTR { continue }
          return false
        }
        offset += written
      }
      return true
    }
    guard isWritten, lseek(file, 0, SEEK_SET) == 0 else {
      let code = errno
      close(file)
      throw .noInput(code)
    }
    return file
  }

  private static func spawn(
    _ path: String, _ arguments: [String], _ descriptors: [Int32]
  ) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that it can be ended together with what it starts.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, &attributes, words, environ)
    guard code == 0 else { throw .notStarted(code) }
    return process
  }

  /// Reads both ends until they are closed, the time is over or the limit is reached.
  private static func collect(
    _ output: Int32, _ errors: Int32, seconds: Int, limit: Int
  ) -> (output: [UInt8], errors: [UInt8], failure: Failure?) {
    var collected: (output: [UInt8], errors: [UInt8]) = ([], [])
    var ends = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    let deadline = now() + seconds * 1000
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while ends.contains(where: { $0.fd >= 0 }) {
      let left = deadline - now()
      guard left > 0 else {
        return (collected.output, collected.errors, .outOfTime(seconds: seconds))
      }
      let ready = poll(&ends, nfds_t(ends.count), Int32(left))
      if ready < 0 && errno != EINTR { break }
      guard ready > 0 else { continue }
      for index in ends.indices where ends[index].fd >= 0 && ends[index].revents != 0 {
        let count = read(ends[index].fd, &chunk, chunk.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else {
          ends[index].fd = -1
          continue
        }
        if index == 0 {
          guard collected.output.count + count <= limit else {
            return (collected.output, collected.errors, .tooMuchOutput(limit: limit))
          }
          collected.output += chunk[..<count]
        } else if collected.errors.count < 4096 {
          collected.errors += chunk[..<count]
        }
      }
    }
    return (collected.output, collected.errors, nil)
  }

  /// Milliseconds of a clock that only goes forward.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
