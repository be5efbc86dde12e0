public import Bibliography

/// Writes works as they come.
///
/// ```swift
/// var writer = WorkWriter(RISExporter.self)
/// for work in works {
///   writer.add(work)
///   if writer.isFull { write(writer.take()) }
/// }
/// writer.finish()
/// write(writer.take())
/// ```
public struct WorkWriter: RecordWriter {
  private let exporter: any WorkExporter.Type
  private var bytes: [UInt8]
  private var isFirst = true

  /// A writer of a format; nothing is written yet.
  public init(_ exporter: any WorkExporter.Type) {
    self.exporter = exporter
    bytes = Array(exporter.opening.utf8)
  }

  public var isFull: Bool { bytes.count >= 1 << 18 }

  public mutating func add(_ work: Work) {
    exporter.append(work, isFirst: isFirst, to: &bytes)
    isFirst = false
  }

  public mutating func finish() { bytes += exporter.closing(isEmpty: isFirst).utf8 }

  public mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    bytes.reserveCapacity(taken.count < 1 << 20 ? taken.count : 0)
    return taken
  }
}
