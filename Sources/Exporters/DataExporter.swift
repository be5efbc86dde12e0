public import Dataset

/// Writes a record's works, or all of a record, in a format that other programs read.
///
/// An exporter is one file and one line in ``DataExporters``. The same record gives the same bytes.
public protocol DataExporter: Sendable {
  /// The format's name: `csl-json`.
  static var format: String { get }
  /// File endings without the dot, in lower case, for which the format is taken.
  static var fileEndings: [String] { get }

  /// What writes works in the format and, where it has room for them, around them the other facts of `record`, whose own
  /// works are not written.
  static func writer(around record: Dataset) -> any RecordWriter
}

extension DataExporter {
  /// The record in the format, as UTF-8.
  public static func export(_ dataset: Dataset) -> [UInt8] {
    var bytes: [UInt8] = []
    export(dataset) { bytes += $0 }
    return bytes
  }

  /// Hands the record in the format to `sink`, piece by piece.
  public static func export<Failure: Error>(
    _ dataset: Dataset, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = writer(around: dataset)
    for work in dataset.works {
      writer.add(work)
      if writer.isFull { try sink(writer.take()) }
    }
    writer.finish()
    try sink(writer.take())
  }
}
