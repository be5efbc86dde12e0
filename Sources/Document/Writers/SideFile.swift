/// A file that a report refers to and that is to be written beside it: a chart's picture.
public struct SideFile: Hashable, Sendable {
  /// The file's name within the report's folder: `publications-chart-1.svg`.
  public var name: String
  /// What is to be in it.
  public var bytes: [UInt8]

  /// A file beside a report.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
