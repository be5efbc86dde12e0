/// A piece of an entry with what it was taken for.
struct EntrySegment: Sendable {
  /// What a piece of an entry is.
  enum Kind: Hashable, Sendable {
    case title, organization, department, place, degree, honors, advisor, unknown
  }

  var text: StyledText
  var kind: Kind
  /// Which of the entry's lines it stands on.
  var lineIndex: Int
  var isHeading: Bool

  var string: String { text.string }
}
