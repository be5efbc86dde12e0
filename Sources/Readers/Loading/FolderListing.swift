internal import Glibc
package import Parsing

/// The files below a folder.
package enum FolderListing {
  /// How many folders deep files are looked for, and how many are taken.
  static let depthLimit = 32
  static let fileLimit = 1_000_000

  /// Whether a path is a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The files below a folder in the order of their paths' bytes, folders within folders included.
  ///
  /// Hidden files, a project's own file, and links to folders are left out. What cannot be listed is reported.
  package static func files(below folder: String) -> (paths: [String], diagnostics: [Diagnostic]) {
    var paths: [String] = []
    var diagnostics: [Diagnostic] = []
    list(folder.hasSuffix("/") ? String(folder.dropLast()) : folder, 0, &paths, &diagnostics)
    return (paths, diagnostics)
  }

  private static func list(
    _ folder: String, _ depth: Int, _ paths: inout [String], _ diagnostics: inout [Diagnostic]
  ) {
    func report(_ message: String) {
      diagnostics.append(
        Diagnostic(
          .error, code: "unreadable-folder", message, at: SourceRange(source: folder, line: 0)))
    }
    guard depth < depthLimit else {
      return report("lies more than \(depthLimit) folders deep; its files are not read")
    }
    guard let stream = opendir(folder) else {
      return report("cannot be listed: \(String(cString: strerror(errno)))")
    }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix("."), name != ProjectFile.name { names.append(name) }
    }
    closedir(stream)
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let path = folder.isEmpty ? "/\(name)" : "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      var kind = status.st_mode & S_IFMT
      if kind == S_IFDIR {
        list(path, depth + 1, &paths, &diagnostics)
        continue
      }
      if kind == S_IFLNK, stat(path, &status) == 0 { kind = status.st_mode & S_IFMT }
      guard kind == S_IFREG else { continue }
      guard paths.count < fileLimit else {
        return report("there are more than \(fileLimit) files; the others are not read")
      }
      paths.append(path)
    }
  }
}
