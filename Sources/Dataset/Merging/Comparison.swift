/// What comparing two works found.
struct Comparison {
  var verdict: Verdict
  /// 0 to 1; see ``WorkComparer``.
  var score: Double
  /// What speaks for and against, a sentence part each; empty while only the verdict is asked for.
  var reasons: [String]

  /// Whether the two are as good as one where both stand alone in their lists; see ``ListAlignment``.
  var canAlign = false
  /// Whether the two are works of one list that are told apart only by a word or two.
  var areCompanions = false

  static let apart = Comparison(verdict: .apart, score: 0, reasons: [])
}
