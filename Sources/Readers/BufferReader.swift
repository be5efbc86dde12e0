import Dataset

/// A format that is read from its beginning to its end, so that a large file need not be held.
protocol BufferReader: SourceReader {
  /// Reads the bytes, which are UTF-8; `passed` is told up to where they are no longer needed, most likely.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, source: String, passed: @escaping (Int) -> Void
  ) -> SourceRecord

  /// Reads a file's parts side by side; `nil` where it is to be read from its beginning to its end.
  static func read(_ file: MappedFile, source: String) -> SourceRecord?
}

extension BufferReader {
  static func read(_ file: MappedFile, source: String) -> SourceRecord? { nil }

  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions
  ) -> SourceRecord {
    bytes.withUnsafeBufferPointer { read($0, source: source, passed: { _ in }) }
  }
}
