public import Bibliography
public import Parsing

/// A researcher's record: what all sources say, brought together.
///
/// `Dataset(assembling:options:)` merges; with ``AssemblyOptions/asRead`` everything stays as it was read.
public struct Dataset: Sendable {
  /// Whose record it is, as an index into ``people``; `nil` where no source says.
  public var subject: Int?
  /// Everyone the record names, in the order of their first mention.
  public var people: [Person] = []
  /// Publications, merged; in the order of the sources.
  public var works: [Work] = []
  /// For each work and name variable, the people its names are; see `person(_:_:of:in:)`.
  public var identities: [WorkNames] = []
  /// The other versions of all works, in the works' order: the `Work.versions` of each in one list.
  public internal(set) var versions: [Work] = []
  /// For each of ``versions``, the people its names are.
  public internal(set) var versionIdentities: [WorkNames] = []
  /// For each work, where its versions begin in ``versions``; one more entry says where the last ones end.
  var versionStarts: [Int32] = []
  /// For each degree, the people its advisors are, −1 for none.
  public internal(set) var advisorIdentities: [[Int]] = []
  /// For each person, the works that the person is an author of, in order.
  var authored: [[Int32]] = []
  /// The day that “future” is measured from; `nil` where the caller gave none.
  public internal(set) var today: DateParts?
  /// Pairs of works that may be the same, best first: listed for the user, never merged.
  public internal(set) var possibleDuplicates: [PossibleDuplicate] = []
  /// Pairs of people that may be the same: told apart because the evidence does not decide.
  public internal(set) var possiblePeople: [PossiblePerson] = []
  /// Named lists of works, by the indices of the works.
  public internal(set) var selections: [ResolvedSelection] = []
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
