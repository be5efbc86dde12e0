internal import Resources

/// The files that the program carries inside itself.
enum EmbeddedFile {
  /// The bytes of a file by its path, such as `reports/cv.lua`; `nil` where there is none.
  static func bytes(_ path: String) -> [UInt8]? {
    guard let file = DossierResourceFind(path) else { return nil }
    return Array(UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.length))
  }

  /// The paths of all files in a folder, without those of folders in it: `reports/cv.lua`.
  static func paths(in folder: String) -> [String] {
    (0..<DossierResourceCount()).compactMap { index in
      guard let file = DossierResourceAt(index), let name = file.pointee.name else { return nil }
      let path = String(cString: name)
      guard path.hasPrefix(folder + "/"), !path.dropFirst(folder.utf8.count + 1).contains("/")
      else {
        return nil
      }
      return path
    }
  }
}
