import Glibc

/// Reading files and folders, without Foundation.
enum FileReading {
  /// The bytes of a file; `nil` where it cannot be read.
  static func bytes(of path: String, limit: Int = 64 << 20) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= limit
    else { return nil }
    var result = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < result.count {
      let count = result.withUnsafeMutableBytes { buffer in
        read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      }
      guard count > 0 else { break }
      filled += count
    }
    result.removeLast(result.count - filled)
    return result
  }

  /// The names of a folder's files that end so, without the ending, sorted.
  static func names(in folder: String, ending: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var result: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(ending) { result.append(String(name.dropLast(ending.count))) }
    }
    return result.sorted()
  }
}
