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

extension DataExporter {
  /// Hands the record in the format to `sink`, piece by piece where the format allows it.
  public static func export<Failure: Error>(
    _ dataset: Dataset, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard let exporter = self as? any WorkExporter.Type else { return try sink(export(dataset)) }
    var writer = WorkWriter(exporter)
    for work in dataset.works {
      writer.add(work)
      if writer.isFull { try sink(writer.take()) }
    }
    writer.finish()
    try sink(writer.take())
  }
}
