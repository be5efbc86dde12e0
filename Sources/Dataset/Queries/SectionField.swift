/// A field of an unrecognised section under the name that scripts use.
public enum SectionField: String, Hashable, Sendable, CaseIterable {
  case title
  case text
  case sources
}
