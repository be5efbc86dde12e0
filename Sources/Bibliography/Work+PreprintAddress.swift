extension Work {
  /// The work as a citation style needs it: a preprint shows its arXiv identifier, as number and as address.
  ///
  /// CSL has no variable for arXiv's identifiers; without these a style prints nothing to find the preprint by. What a
  /// source gave stays as it is, and other works come back as they are.
  ///
  /// ```swift
  /// var work = Work(id: "a", type: .article)
  /// work.arxiv = "2412.06078"
  /// work.withPreprintAddress[.number]  // "arXiv:2412.06078"
  /// work.withPreprintAddress[.url]     // "https://arxiv.org/abs/2412.06078"
  /// ```
  public var withPreprintAddress: Work {
    guard let arxiv, type == .article, let identifier = ArXivID(arxiv) else { return self }
    var work = self
    if work[.number] == nil { work[.number] = "arXiv:\(identifier.text)" }
    if work[.url] == nil && work[.doi] == nil { work[.url] = identifier.link }
    return work
  }
}
