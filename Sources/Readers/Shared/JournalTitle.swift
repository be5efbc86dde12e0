import Parsing

/// Journal titles as the National Library of Medicine catalogues them.
enum JournalTitle {
  /// The title without the place that tells journals of one name apart: `Science (New York, N.Y.)`.
  static func withoutPlace(_ title: String?) -> String? {
    guard let title, title.hasSuffix(")"), let open = title.lastIndex(of: "("),
      open > title.startIndex
    else { return title }
    return title[..<open].trimmingBlanks()
  }
}
