internal import Bibliography

/// The words that scripts have for an author's marks.
enum NameMarkText {
  static let all: [(text: String, mark: NameMarks)] = [
    ("equal contribution", .equalContribution), ("corresponding", .corresponding),
    ("supervised", .supervised),
  ]

  /// The words for the marks of a name; that a source emphasises a name is none.
  static func texts(_ marks: NameMarks) -> [String] {
    all.filter { marks.contains($0.mark) }.map(\.text)
  }
}
