public import Parsing

/// What a writer made of a document.
public struct WriterResult: Hashable, Sendable {
  /// The report: UTF-8 for the formats that are text.
  public var bytes: [UInt8]
  /// What belongs beside the report, in the order in which the report names it.
  public var sideFiles: [SideFile]
  /// What could not be written as the document asks.
  public var diagnostics: [Diagnostic]

  /// What a writer made.
  public init(bytes: [UInt8], sideFiles: [SideFile] = [], diagnostics: [Diagnostic] = []) {
    self.bytes = bytes
    self.sideFiles = sideFiles
    self.diagnostics = diagnostics
  }

  /// The report as a string; for a format that is not text, damaged.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
