/// What the evidence says about two works.
public enum Verdict: String, Hashable, Sendable {
  /// One publication, listed twice.
  case duplicate
  /// One work in two versions: a preprint and what was published of it.
  case version
  /// Perhaps one work; a person has to look.
  case possible
  /// Two works.
  case apart

  /// Whether the two are joined.
  public var isSure: Bool { self == .duplicate || self == .version }
}
