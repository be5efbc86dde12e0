/// A field of a person under the name that scripts use.
public enum PersonField: String, Hashable, Sendable, CaseIterable {
  case id
  /// The fullest name as one reads it: `Beren Millidge`.
  case name
  case family
  case given
  case particle
  case suffix
  case initials
  /// Every spelling that the sources use.
  case spellings
  case orcid
  case emails
  case links
  /// What the head of a CV says besides: `Phone: …`.
  case details
  case affiliations
  case isSubject = "is_subject"
  /// The works that the person is an author of.
  case works
  case workCount = "work_count"
}
