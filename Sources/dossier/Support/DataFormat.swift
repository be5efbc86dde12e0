internal import Dataset
internal import Exporters

/// The formats that a record is converted to.
enum DataFormat {
  /// The names of all formats.
  static var names: [String] { DataExporters.all.map { $0.format } }

  /// The format that a file's ending stands for; `nil` where it stands for none.
  static func ending(of path: String?) -> String? {
    path.flatMap { DataExporters.forFile($0)?.format }
  }

  /// Refuses a format that there is not, before anything is read.
  static func require(_ name: String) throws(Failure) {
    guard DataExporters.named(name) == nil else { return }
    throw Failure(
      code: .usage, message: "-t: there is no format '\(name)'",
      hint: "formats: " + names.joined(separator: ", "))
  }

  /// Whether a format holds works and nothing else of a record.
  static func isOfWorks(_ name: String) -> Bool {
    DataExporters.named(name) is any WorkExporter.Type
  }

  /// Hands the record in a format to `sink`, piece by piece.
  static func export(
    _ dataset: Dataset, as name: String, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try require(name)
    try DataExporters.named(name)?.export(dataset, to: sink)
  }
}
