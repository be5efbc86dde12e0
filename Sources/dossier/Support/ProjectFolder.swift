internal import Glibc
internal import Readers
internal import Scripting

/// The files that a script may load: those inside the project's folder, and no others.
enum ProjectFolder {
  /// The bytes of a file within a folder, by its path from there.
  ///
  /// An absolute path, one that leaves the folder, and a symbolic link out of it are refused.
  static func read(_ path: String, in folder: String) throws(FileRefusal) -> [UInt8] {
    guard !path.hasPrefix("/") else {
      throw FileRefusal("the path is absolute; expected one within the project's folder")
    }
    let whole = folder == "." ? path : "\(folder)/\(path)"
    guard let root = resolved(folder), let target = resolved(whole) else {
      throw FileRefusal("no such file in \(folder == "." ? "this folder" : folder)")
    }
    guard target.hasPrefix(root == "/" ? root : root + "/") else {
      throw FileRefusal("the file is outside the project's folder")
    }
    do {
      return try FileBytes.read(target)
    } catch {
      throw FileRefusal(error.reason)
    }
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
