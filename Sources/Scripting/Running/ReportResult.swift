public import Document

/// What a script made.
public struct ReportResult: Sendable {
  /// The report itself.
  public enum Content: Sendable {
    case document(Document)
    /// Plain text, from a script that returned a string: it is written as it is, whatever the format.
    case text(String)
  }

  public var content: Content
  /// What the script said while it ran, in order.
  public var messages: [LogMessage]

  /// What a script made.
  public init(content: Content, messages: [LogMessage]) {
    self.content = content
    self.messages = messages
  }
}
