public import Bibliography
public import Parsing

/// A researcher's record: what all sources say, brought together.
///
/// `Dataset(records:options:)` merges; with ``AssemblyOptions/asRead`` everything stays as it was read.
public struct Dataset: Sendable {
  /// Whose record it is, as an index into ``people``; `nil` where no source says.
  public var subject: Int?
  /// Everyone the record names, in the order of their first mention.
  public var people: [Person] = []
  /// Publications, merged; in the order of the sources.
  public var works: [Work] = []
  /// For each work and name variable, the people its names are; see ``person(of:name:in:)``.
  public var identities: [WorkNames] = []
  public var positions: [Position] = []
  public var education: [Education] = []
  public var awards: [Award] = []
  public var grants: [Grant] = []
  public var talks: [Activity] = []
  public var teaching: [Activity] = []
  public var service: [Activity] = []
  public var supervision: [Activity] = []
  public var skills: [SkillGroup] = []
  public var languages: [SkillGroup] = []
  public var sections: [RawSection] = []
  /// The sources, as they were read.
  public var sources: [SourceRecord] = []
  /// What the readers and the merging found wrong or doubtful.
  public var diagnostics: [Diagnostic] = []

  /// An empty record.
  public init() {}
}

/// The people that a work's names are.
public struct WorkNames: Hashable, Sendable {
  /// For each name variable the work has, an index into ``Dataset/people`` for each name, −1 for none
  /// (an institution's name is nobody's).
  public var people: VariableTable<NameVariable, [Int]>

  /// No names yet.
  public init() { people = VariableTable() }
}
