/// The words by which a container is known for a server that holds preprints.
struct PreprintServer: OptionSet, Sendable {
  let rawValue: UInt32

  static let server = PreprintServer(rawValue: 1)

  static let words = WordTable<PreprintServer>([
    (
      .server,
      """
      arxiv biorxiv medrxiv psyarxiv chemrxiv socarxiv eartharxiv ssrn osf preprints preprint techrxiv engrxiv edarxiv \
      corr hal zenodo repec
      """
    )
  ])
}
