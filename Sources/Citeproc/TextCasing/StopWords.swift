import Parsing

/// The words that title case leaves in lower case.
///
/// Source: CSL 1.0.2 specification, “Title Case Conversion”, which lists them; phrases go by their small words. Its
/// list leaves out “about” and “above”, as it seems by oversight, and the “al.” of “et al.”.
enum StopWords {
  /// Whether a word in lower case is one of them.
  static func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count <= 15 && words[word] != 0
  }

  private static let words = WordTable(
    """
    a about above across afore after against al along alongside amid amidst among amongst an \
    and anenst apropos apud around as aside astride at athwart atop barring before behind \
    below beneath beside besides between beyond but by c ca circa d' de despite down during \
    et except for forenenst from given in inside into lest like modulo near next nor \
    notwithstanding of off on onto or out over per plus pro qua sans since so than the \
    through throughout thru thruout till to toward towards under underneath until unto up \
    upon v van versus via vis-à-vis von vs with within without yet v. vs. d’
    """)
}
