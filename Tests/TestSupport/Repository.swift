internal import Glibc

/// The repository that the tests stand in.
public enum Repository {
  /// Its folder, without a slash at the end.
  public static let folder: String = {
    // Tests/TestSupport/Repository.swift
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// The bytes of a file by its path within the repository; `nil` where it cannot be read.
  public static func bytes(_ path: String) -> [UInt8]? { Files.read("\(folder)/\(path)") }

  /// A file as text; `nil` where it cannot be read.
  public static func text(_ path: String) -> String? {
    bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names of what a folder of the repository holds, sorted, hidden files left out.
  public static func names(in path: String) -> [String] { Files.names("\(folder)/\(path)") }
}

/// Files and folders by their paths, without Foundation.
public enum Files {
  /// A file's bytes; `nil` where it cannot be read.
  public static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return ferror(file) == 0 ? bytes : nil }
      bytes += chunk[..<count]
    }
  }

  /// Writes a file, making the folders above it; whether it could.
  @discardableResult
  public static func write(_ bytes: [UInt8], to path: String) -> Bool {
    var folder = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += part + "/"
      mkdir(folder, 0o777)
    }
    guard let file = fopen(path, "wb") else { return false }
    defer { fclose(file) }
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }

  /// Lets a file be run.
  public static func makeExecutable(_ path: String) { chmod(path, 0o755) }

  /// The names of what a folder holds, sorted, hidden files left out.
  public static func names(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// A new folder for a test, under the system's folder for such.
  public static func temporaryFolder() -> String {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/var/tmp"
    var template = Array("\(base)/dossier-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return base }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes a folder with all that is in it.
  public static func remove(_ path: String) {
    for name in allNames(path) {
      let inner = "\(path)/\(name)"
      if unlink(inner) != 0 { remove(inner) }
    }
    rmdir(path)
  }

  private static func allNames(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
