/// A field of a source under the name that scripts use.
public enum SourceField: String, Hashable, Sendable, CaseIterable {
  case name
  case format
  /// The works that were read from it, wholly or in part.
  case works
  case workCount = "work_count"
  /// The number of works that the source itself claims.
  case claimedCount = "claimed_count"
}
