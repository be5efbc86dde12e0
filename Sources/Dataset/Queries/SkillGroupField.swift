/// A field of a group of skills or languages under the name that scripts use.
public enum SkillGroupField: String, Hashable, Sendable, CaseIterable {
  case name
  case items
  case sources
}
