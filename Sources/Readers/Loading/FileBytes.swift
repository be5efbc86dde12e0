internal import Glibc

/// Reads whole files, without Foundation.
public enum FileBytes {
  /// Why a file could not be read.
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The path as it was given.
    public var path: String
    /// One sentence on what is wrong: `no such file`.
    public var reason: String
    /// What to do about it; empty where there is nothing to say.
    public var hint: String

    /// `cv.md: no such file`.
    public var description: String { "\(path): \(reason)" }
  }

  /// The most bytes that one file may have: 8 GiB.
  public static let limit = 8 << 30

  /// The bytes of a file; `-` is standard input.
  ///
  /// A missing file, a folder and a file that may not be read throw a ``Failure`` that says so.
  public static func read(_ path: String) throws(Failure) -> [UInt8] {
    if path == "-" { return try readAll(descriptor: 0, path: "<stdin>", expected: 0) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path, errno) }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw Failure(
        path: path, reason: "is a folder, expected a file",
        hint: "name the files in it, or list them under 'sources' in a dossier.yaml")
    }
    guard status.st_size <= limit else {
      throw Failure(path: path, reason: "is larger than 8 GiB", hint: "split it into smaller files")
    }
    return try readAll(descriptor: descriptor, path: path, expected: Int(status.st_size))
  }

  /// The next bytes of an open file: so many, or fewer at its end.
  static func read(
    _ descriptor: Int32, path: String, count wanted: Int
  ) throws(Failure) -> [UInt8] {
    var problem: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      while count < wanted {
        let got = Glibc.read(descriptor, base + count, wanted - count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { problem = errno }
        if got <= 0 { return }
        count += got
      }
    }
    if problem != 0 { throw failure(path, problem) }
    return bytes
  }

  private static func readAll(
    descriptor: Int32, path: String, expected: Int
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected tells at once that the end is reached.
    var room = max(expected + 1, 65_536)
    while true {
      let chunk = try read(descriptor, path: path, count: room)
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if chunk.count < room { return bytes }
      guard bytes.count <= limit else {
        throw Failure(
          path: path, reason: "is larger than 8 GiB", hint: "split it into smaller files")
      }
      room = bytes.count
    }
  }

  private static func failure(_ path: String, _ code: Int32) -> Failure {
    switch code {
    case ENOENT:
      Failure(
        path: path, reason: "no such file", hint: "check the spelling and the folder you are in")
    case EACCES, EPERM:
      Failure(path: path, reason: "may not be read", hint: "check the file's permissions")
    default:
      Failure(path: path, reason: "cannot be read: \(String(cString: strerror(code)))", hint: "")
    }
  }
}
