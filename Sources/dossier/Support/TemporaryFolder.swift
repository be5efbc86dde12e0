internal import Glibc

/// A folder of our own that is removed with all that is in it.
struct TemporaryFolder: ~Copyable {
  let path: String

  /// Makes a new folder where the system keeps temporary files.
  init() throws(Failure) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/dossier-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure(
        code: .unwritable,
        message: "\(parent): no temporary folder can be made: \(String(cString: strerror(errno)))",
        hint: "set TMPDIR to a folder that you may write in")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    // LaTeX makes files here and no folders.
    if let entries = opendir(path) {
      while let entry = readdir(entries) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != "." && name != ".." { unlink("\(path)/\(name)") }
      }
      closedir(entries)
    }
    rmdir(path)
  }
}
