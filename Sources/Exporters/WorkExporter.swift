public import Bibliography
public import Dataset

/// Writes works and nothing else, one after the other: neither the works nor the text are needed whole.
public protocol WorkExporter: DataExporter {
  /// What stands before the first work.
  static var opening: String { get }

  /// Adds one work; `isFirst` says that none stands before it.
  static func append(_ work: Work, isFirst: Bool, to bytes: inout [UInt8])

  /// What stands behind the last work; `isEmpty` says that there was none.
  static func closing(isEmpty: Bool) -> String
}

extension WorkExporter {
  public static func closing(isEmpty: Bool) -> String { "" }

  public static func writer(around record: Dataset) -> any RecordWriter { WorkWriter(self) }

  /// Works alone in the format.
  public static func export(_ works: [Work]) -> [UInt8] {
    var writer = WorkWriter(self)
    for work in works { writer.add(work) }
    writer.finish()
    return writer.take()
  }
}
