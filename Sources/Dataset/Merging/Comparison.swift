/// What comparing two works found.
struct Comparison {
  var verdict: Verdict
  /// 0 to 1; see ``WorkComparer``.
  var score: Double
  /// What speaks for and against, a sentence part each; empty while only the verdict is asked for.
  var reasons: [String]

  static let apart = Comparison(verdict: .apart, score: 0, reasons: [])
}
