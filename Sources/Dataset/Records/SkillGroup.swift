public import Bibliography

/// A heading with what stands under it: `Bayesian Inference`: `Variational Inference`, `MCMC`.
public struct SkillGroup: Hashable, Sendable {
  /// The heading, or a level: `Proficient`.
  public var name: String
  /// The single skills, in order; a comma within parentheses does not part them.
  public var items: [String]
  public var location: SourceLocation

  /// Skills under a heading.
  public init(name: String, items: [String], location: SourceLocation) {
    self.name = name
    self.items = items
    self.location = location
  }
}
