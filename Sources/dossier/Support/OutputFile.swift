internal import Glibc

/// Writes files whole or not at all.
enum OutputFile {
  /// Puts `bytes` at `path`: into a file beside it first, which then takes its name.
  ///
  /// A file that stood there keeps its permissions. On failure what stood there stays as it was.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    try write(to: path) { write throws(Failure) in try write(bytes) }
  }

  /// A step that writes bytes behind those before.
  typealias Step = (_ bytes: [UInt8]) throws(Failure) -> Void

  /// The same, of bytes that come in pieces: `body` hands over one after another.
  static func write(
    to path: String, _ body: (_ write: Step) throws(Failure) -> Void
  ) throws(Failure) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists && status.st_mode & S_IFMT == S_IFDIR {
      throw Failure(
        code: .unwritable, message: "\(path): is a folder, expected a file's name",
        hint: "add the file's name: \(path.hasSuffix("/") ? path : path + "/")report.md")
    }
    // A device or a pipe (/dev/stdout, a process substitution) cannot be replaced.
    if exists && status.st_mode & S_IFMT != S_IFREG { return try overwrite(path, body) }
    var template = Array((folder(of: path) + "/.dossier-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure(path, errno) }
    let temporary = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let mode = exists ? status.st_mode & 0o7777 : 0o666 & ~currentMask()
    do throws(Failure) {
      try body { bytes throws(Failure) in
        guard write(bytes, descriptor) else { throw failure(path, errno) }
      }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    guard fchmod(descriptor, mode) == 0, close(descriptor) == 0, rename(temporary, path) == 0
    else {
      let code = errno
      unlink(temporary)
      throw failure(path, code)
    }
  }

  /// The folder that a path stands in; `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func currentMask() -> mode_t {
    let mask = umask(0)
    umask(mask)
    return mask
  }

  private static func overwrite(
    _ path: String, _ body: (_ write: Step) throws(Failure) -> Void
  ) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    try body { bytes throws(Failure) in
      guard write(bytes, descriptor) else { throw failure(path, errno) }
    }
  }

  private static func write(_ bytes: [UInt8], _ descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count, let base = buffer.baseAddress {
        let written = Glibc.write(descriptor, base + offset, buffer.count - offset)
        if written < 0 {
          if errno == EINTR { continue }
          return false
        }
        offset += written
      }
      return true
    }
  }

  private static func failure(_ path: String, _ code: Int32) -> Failure {
    let hint =
      switch code {
      case ENOENT: "make the folder first: mkdir -p \(folder(of: path))"
      case EACCES, EPERM, EROFS: "choose a folder that you may write in"
      case ENOSPC: "the disk is full"
      default: ""
      }
    return Failure(
      code: .unwritable,
      message: "\(path): cannot be written: \(String(cString: strerror(code)))", hint: hint)
  }
}
