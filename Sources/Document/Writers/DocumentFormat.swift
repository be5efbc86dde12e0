/// A format that a document can be written in.
public struct DocumentFormat: Hashable, Sendable {
  /// The name by which users and ``Block/raw(format:_:)`` know the format: `markdown`.
  public var name: String
  /// Other names that mean the same: `md`.
  public var otherNames: [String]
  /// What the format is, as help texts show it: `Markdown (CommonMark with GitHub's tables)`.
  public var title: String
  /// The endings of its files, without the dot, the usual one first.
  public var fileEndings: [String]
  /// Whether its files are text, which can be shown in a terminal.
  public var isText: Bool

  /// A format.
  public init(
    name: String, otherNames: [String] = [], title: String, fileEndings: [String],
    isText: Bool = true
  ) {
    self.name = name
    self.otherNames = otherNames
    self.title = title
    self.fileEndings = fileEndings
    self.isText = isText
  }
}
