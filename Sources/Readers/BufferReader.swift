import Dataset

/// A format that is read from its beginning to its end, so that a large file need not be held.
protocol BufferReader: SourceReader {
  /// Reads the bytes, which are UTF-8; `passed` is told up to where they are no longer needed, most likely.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, source: String, passed: @escaping (Int) -> Void
  ) -> SourceRecord
}

extension BufferReader {
  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions
  ) -> SourceRecord {
    bytes.withUnsafeBufferPointer { read($0, source: source, passed: { _ in }) }
  }
}
