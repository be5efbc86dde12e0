/// Something that a script said while it ran: `print`, `log.info`, `log.warn`, or a problem that turned up.
public struct LogMessage: Hashable, Sendable {
  /// How it was said.
  public enum Kind: Hashable, Sendable {
    case print
    case info
    case warning
  }

  public var kind: Kind
  public var text: String

  /// A message of a script.
  public init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}
