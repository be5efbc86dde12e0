public import Dataset

/// Writes a record's works, or all of a record, in a format that other programs read.
///
/// An exporter is one file and one line in ``DataExporters``. The same record gives the same bytes.
public protocol DataExporter: Sendable {
  /// The format's name: `csl-json`.
  static var format: String { get }
  /// File endings without the dot, in lower case, for which the format is taken.
  static var fileEndings: [String] { get }

  /// The record in the format, as UTF-8.
  static func export(_ dataset: Dataset) -> [UInt8]
}
