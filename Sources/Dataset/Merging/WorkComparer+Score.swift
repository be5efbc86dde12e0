extension WorkComparer {
  /// The score of a pair; the type's description has the formula.
  static func score(
    _ a: WorkFeatures, _ b: WorkFeatures, _ title: TitleRelation, _ share: Double,
    _ authors: AuthorAgreement
  ) -> Double {
    var sum = 0.0
    var weight = 0.0
    let titles: Double? =
      switch title {
      case .equal: 1
      case .misprint: 0.98
      case .sameWords: 0.96
      case .reordered: 0.9
      case .shortened: 0.85
      case .sameMain: max(share, 0.6)
      case .similar, .different: share
      case .missing: nil
      }
    if let titles {
      sum += 6 * titles
      weight += 6
    }
    if let agreement = authors.score {
      sum += 3 * agreement
      weight += 3
    }
    if let years = yearsApart(a, b) {
      sum += years < 4 ? [1, 0.8, 0.5, 0.2][years] : 0
      weight += 1
    }
    return weight > 0 ? sum / weight : 0
  }

  /// What speaks for a pair and against it, a sentence part each.
  static func reasons(
    _ a: WorkFeatures, _ b: WorkFeatures, _ title: TitleRelation, _ authors: AuthorAgreement,
    _ identifier: String?
  ) -> [String] {
    var reasons: [String] = []
    if let identifier { reasons.append("the same \(identifier)") }
    reasons.append(title.reason)
    if let agreement = authors.score {
      reasons.append(
        authors.isSame
          ? "the same authors"
          : agreement == 1
            ? "the same authors in another order"
            : authors.contained == 1
              ? "the authors of one are among the other’s" : "some authors in common")
    } else {
      reasons.append("no authors to compare")
    }
    if let years = yearsApart(a, b) {
      reasons.append(
        years == 0 ? "the same year" : years == 1 ? "one year apart" : "\(years) years apart")
    }
    if isVersion(a.kind, b.kind) { reasons.append("one is a preprint") }
    if identifier == nil, haveDifferentNumbers(a, b) {
      reasons.append("their versions, identifiers, volumes, issues or pages differ")
    }
    if a.venue != 0, b.venue != 0, a.venue != b.venue, !isVersion(a.kind, b.kind) {
      reasons.append("they appeared in different places")
    }
    return reasons
  }
}
