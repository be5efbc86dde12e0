internal import Bibliography

/// Finds what a reference says and no field of its work has, so that nothing of it is lost in silence.
enum UnreadWords {
  /// Words that only say what stands beside them, which the fields' own names say.
  private static let ignored: Set<UInt32> = Set(
    """
    doi isbn issn pmid pmcid arxiv eprint preprint preprints prints url http https www org com dx abs pdf html link
    links code data slides video poster website project paper bibtex bib online available accessed access retrieved
    visited consulted from last disponible ligne abgerufen verfugbar unter spring summer autumn fall winter printemps
    été automne hiver frühling sommer herbst submitted publication accepted appear appearing forthcoming press review
    under print published translated edited edition editions revised version with avec mit und and the von der page
    pages seite seiten number issue volume volumes vols band heft tome article chapter part thesis dissertation
    conference proceedings workshop volumen numero número trans transl coord coords dir dirs hrsg hgg prensa revise
    resubmit acesso disponível vyd
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
      KnownWords.hash(Array($0.utf8)[...])
    })

  /// The words of a reference, in their stretches, that stand in no field of the work made of it; `nil` where there are
  /// none but short ones.
  static func text(of reference: StyledText, notIn work: Work) -> String? {
    let bytes = reference.bytes
    var lost: [Range<Int>] = []
    let known = words(of: work)
    var isAfterLost = false
    bytes.withUnsafeBufferPointer { bytes in
      forEachWord(bytes) { word in
        let number = KnownWords.hash(bytes[word])
        if known.contains(number) {
          isAfterLost = false
        } else if word.count > 2, !isCue(Array(bytes[word]), number) {
          if isAfterLost, let last = lost.indices.last {
            lost[last] = lost[last].lowerBound..<word.upperBound
          } else {
            lost.append(word)
          }
          isAfterLost = true
        }
      }
    }
    lost.removeAll { $0.count < 5 }
    guard !lost.isEmpty else { return nil }
    return lost.map { reference.slice($0).onOneLine().string }.joined(separator: "; ")
  }

  private static func words(of work: Work) -> NumberSet {
    var result = NumberSet()
    func learn(_ text: String) {
      var text = text
      text.withUTF8 { bytes in
        forEachWord(bytes) { result.insert(KnownWords.hash(bytes[$0])) }
      }
    }
    for (_, value) in work.text.entries { learn(value) }
    for (_, names) in work.names.entries {
      for name in names {
        if name.isLiteral {
          learn(name.literal)
          continue
        }
        // No word of a name as it is printed goes over from one part to the next.
        learn(name.given)
        learn(name.droppingParticle)
        learn(name.nonDroppingParticle)
        learn(name.family)
        learn(name.suffix)
      }
    }
    for (_, date) in work.dates.entries { learn(date.literal) }
    for field in work.other { learn(field.value) }
    return result
  }

  /// Whether a word says what others are: a month, “editors”, “et al.”, a preposition.
  private static func isCue(_ word: [UInt8], _ number: UInt32) -> Bool {
    if ignored.contains(number) { return true }
    switch CueWords.kind(of: word) {
    case .none, .journal, .conference, .publisher, .institution, .place, .givenName, .state,
      .familyName, .series, .genre:
      return false
    default: return true
    }
  }

  /// Gives each run of letters; words with digits are left out, for numbers are written in many ways.
  @inline(__always)
  private static func forEachWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void
  ) {
    var index = 0
    while index < bytes.count {
      let start = index
      var hasDigits = false
      while index < bytes.count, isInWord(bytes, index) {
        if ProseBytes.isDigit(bytes[index]) { hasDigits = true }
        index += 1
      }
      if index == start {
        // A dash or a quotation mark beyond ASCII
        index += bytes[index] == 0xE2 ? 3 : bytes[index] == 0xC2 ? 2 : 1
      } else if !hasDigits {
        body(start..<index)
      }
    }
  }

  /// Whether a byte belongs to a letter or a digit, and not to a dash or a quotation mark.
  @inline(__always)
  private static func isInWord(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let byte = bytes[index]
    let isMark =
      byte == 0xC2 || byte == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x80
    return ProseBytes.isWordByte(byte) && !isMark
  }
}
