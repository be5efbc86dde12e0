/// Words that tell venues, publishers and kinds of works, folded.
enum VenueWords {
  /// Servers of preprints.
  static let preprintServers: Set<String> = [
    "arxiv", "biorxiv", "medrxiv", "psyarxiv", "chemrxiv", "socarxiv", "edarxiv", "engrxiv",
    "eartharxiv", "osf", "osf preprints", "ssrn", "corr", "hal", "research square", "preprints",
    "preprints org", "techrxiv", "authorea", "zenodo", "repec", "philsci archive", "openreview",
    "nber", "cogprints", "eprint archive", "iacr", "cryptology eprint archive",
  ]

  /// Words of conferences' names.
  static let conference: Set<String> = [
    "conference", "conf", "workshop", "workshops", "symposium", "symp", "proceedings", "proc",
    "congress", "meeting", "colloquium", "neurips", "nips", "icml", "iclr", "cvpr", "iccv", "eccv",
    "aaai", "ijcai", "acl", "emnlp", "naacl", "coling", "sigir", "kdd", "sigmod", "vldb", "icde",
    "chi", "uist", "icra", "iros", "rss", "corl", "aistats", "uai", "colt", "interspeech",
    "icassp", "ecai", "gecco", "alife", "cogsci", "tagung", "kongress", "konferenz", "congres",
    "conferencia", "congreso", "конф", "конференции", "конференция", "конференції", "симпозиума",
    "konferenz", "tutorials", "forum on", "summit",
  ]

  /// Words of publishers' names.
  static let publishers: Set<String> = [
    "springer", "ieee", "acm", "elsevier", "wiley", "press", "verlag", "ios", "mit", "routledge",
    "sage", "pmlr", "usenix", "curran", "birkhauser", "gruyter", "brill", "kluwer", "mcgraw",
    "pearson", "crc", "mdpi", "frontiers", "publishers", "publishing", "books", "associates",
    "blackwell", "palgrave", "macmillan", "penguin", "harper", "norton", "erlbaum", "presses",
    "editions", "editorial", "suhrkamp", "nomos", "siam", "aps", "acs", "rsc", "iop", "aip",
    "publications", "publisher", "kaufmann", "informa", "francis", "addison", "prentice",
    "o’reilly", "oreilly", "openreview", "dagstuhl", "lipics", "ceur", "isca", "aclweb",
  ]

  /// Words of the genres that make a thesis.
  static let theses: [String] = [
    "phd thesis", "phd dissertation", "doctoral dissertation", "doctoral thesis", "ph d thesis",
    "ph d dissertation", "masters thesis", "master thesis", "msc thesis", "bachelor thesis",
    "bachelors thesis", "diploma thesis", "diplomarbeit", "dissertation", "habilitation",
    "habilitationsschrift", "masterarbeit", "these de doctorat", "tesis doctoral", "thesis",
    "ph d diss", "phd diss", "undergraduate thesis", "honors thesis", "doktorarbeit",
  ]

  /// Whether a folded text has one of the words.
  static func contains(_ words: Set<String>, _ folded: String) -> Bool {
    ProseBytes.words(folded).contains { words.contains($0) }
  }

  /// Whether a folded container is a preprint server, “arXiv preprint” and “arXiv e-prints” included.
  static func isPreprintServer(_ folded: String) -> Bool {
    if preprintServers.contains(folded) { return true }
    let first = folded.utf8.firstIndex(of: 0x20) ?? folded.endIndex
    guard preprintServers.contains(String(folded[..<first])) else { return false }
    return ProseBytes.words(folded[first...]).allSatisfy {
      [
        "preprint", "preprints", "eprints", "e", "prints", "eprint", "org", "server", "electronic",
        "journal", "working", "paper", "cs", "stat", "q", "bio", "math",
      ].contains($0)
    }
  }
}
