/// Entries that are one work, or that may be, with the evidence.
public struct DuplicateCluster: Hashable, Sendable {
  /// Two entries of the cluster and what comparing them found.
  public struct Link: Hashable, Sendable {
    /// The two entries, the smaller first, as indices into ``Duplicates/works``.
    public let first: Int
    public let second: Int
    public let verdict: Verdict
    /// What the one is to the other.
    public let relation: WorkRelation
    /// 0 to 1; docs/merging.md has the formula.
    public let score: Double
    /// What speaks for it and against it, a sentence part each.
    public let reasons: [String]
  }

  /// The entries, as indices into ``Duplicates/works``, ascending.
  public let members: [Int]
  /// What each member is among them.
  public let roles: [EntryRole]
  /// `duplicate` or `version` where all members are surely one work, `possible` where a person has to look, `apart` for
  /// two works that belong together (a correction and what it corrects).
  public let verdict: Verdict
  /// The smallest score of the ``links``: a cluster is as sure as its weakest link.
  public let score: Double
  /// The pairs of members that were compared and found alike, in the order of the members.
  public let links: [Link]
}
