public import Bibliography
public import Parsing

/// What one source says, as it was read: nothing merged, nothing chosen.
///
/// A reader fills in what it understands. What it does not understand it keeps in ``sections``; no line of a
/// source is dropped in silence.
public struct SourceRecord: Sendable {
  /// The source's name as a message shows it: a path as given, or `<stdin>`.
  public var source: String
  /// The format it was read as: `markdown-cv`, `bibtex`, `csl-json`, `profile`, …
  public var format: String
  /// Whose record the source is, in every spelling it uses for that person, the fullest first.
  public var subject: Subject?
  /// Publications, in the source's order.
  public var works: [Work] = []
  public var positions: [Position] = []
  public var education: [Education] = []
  public var awards: [Award] = []
  public var grants: [Grant] = []
  public var talks: [Activity] = []
  public var teaching: [Activity] = []
  public var service: [Activity] = []
  /// Students and trainees supervised.
  public var supervision: [Activity] = []
  /// Areas of expertise and the like: a heading with what stands under it.
  public var skills: [SkillGroup] = []
  /// Languages, natural or programming, by level.
  public var languages: [SkillGroup] = []
  /// Sections that no reader recognised, word for word.
  public var sections: [RawSection] = []
  /// The number of works that the source itself claims (`56 papers on arXiv`).
  public var claimedWorkCount: Claim?
  public var diagnostics: [Diagnostic] = []

  /// A source of which nothing has been read yet.
  public init(source: String, format: String) {
    self.source = source
    self.format = format
  }
}
