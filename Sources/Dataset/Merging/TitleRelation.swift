/// How alike two titles are, the likest last.
enum TitleRelation: Int, Comparable {
  /// One of the works has no title.
  case missing
  case different
  /// They share many telling words.
  case similar
  /// The part before the colon is the same, what follows differs.
  case sameMain
  /// One is the other up to its colon.
  case shortened
  /// The same telling words in another order.
  case reordered
  /// The same telling words in the same order: articles, prepositions or British and American spellings differ.
  case sameWords
  /// They differ in one letter within a word, which looks like a slip.
  case misprint
  /// The same letters and digits in the same order.
  case equal

  static func < (left: TitleRelation, right: TitleRelation) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The words for it in a list of reasons.
  var reason: String {
    switch self {
    case .missing: "a title is missing"
    case .different: "the titles differ"
    case .similar: "the titles share many words"
    case .sameMain: "the titles are the same up to the colon"
    case .shortened: "one title is the other without what follows the colon"
    case .reordered: "the titles have the same words in another order"
    case .sameWords: "the titles differ in small words or spelling alone"
    case .misprint: "the titles differ in one letter"
    case .equal: "the titles are the same"
    }
  }
}
