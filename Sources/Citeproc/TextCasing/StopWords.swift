/// The words that title case leaves in lower case.
///
/// Source: CSL 1.0.2 specification, “Title Case Conversion”, which lists them; phrases go by their words.
enum StopWords {
  static func contains(_ word: some Collection<UInt8>) -> Bool {
    guard word.count <= 15 else { return false }
    return words.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static let words: Set<String> = [
    "a", "according", "across", "afore", "after", "against", "ahead", "along", "alongside",
    "amid", "amidst", "among", "amongst", "an", "and", "anenst", "apart", "apropos", "apud",
    "around", "as", "aside", "astride", "at", "athwart", "atop", "back", "barring", "because",
    "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond", "but", "by",
    "c", "ca", "circa", "close", "d'", "de", "despite", "down", "due", "during", "et", "except",
    "far", "for", "forenenst", "from", "given", "in", "inside", "instead", "into", "lest", "like",
    "modulo", "near", "next", "nor", "notwithstanding", "of", "off", "on", "onto", "or", "out",
    "outside", "over", "per", "plus", "prior", "pro", "pursuant", "qua", "rather", "regardless",
    "sans", "since", "so", "such", "than", "that", "the", "through", "throughout", "thru",
    "thruout", "till", "to", "toward", "towards", "under", "underneath", "until", "unto", "up",
    "upon", "v", "van", "versus", "via", "vis-à-vis", "von", "vs", "where", "with", "within",
    "without", "yet", "v.", "vs.", "d’",
  ]
}
