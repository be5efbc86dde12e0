extension Work {
  /// The work as a citation style needs it: a preprint without URL and DOI gets the address of its arXiv page.
  ///
  /// CSL has no variable for arXiv's identifiers; without an address a style prints nothing to find the preprint by.
  /// Other works come back as they are.
  ///
  /// ```swift
  /// var work = Work(id: "a", type: .article)
  /// work.arxiv = "2412.06078"
  /// work.withPreprintAddress[.url]  // "https://arxiv.org/abs/2412.06078"
  /// ```
  public var withPreprintAddress: Work {
    guard let arxiv, type == .article || status == .preprint, self[.url] == nil, self[.doi] == nil,
      let identifier = ArXivID(arxiv)
    else { return self }
    var work = self
    work[.url] = identifier.link
    return work
  }
}
