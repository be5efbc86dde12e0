internal import Parsing

/// In which order the parts of the names of a list stand, where the list as a whole tells it.
enum NameOrder {
  /// The list does not tell.
  case unknown
  /// Each family name is followed by a comma and the given names: `Brundage, Miles, and Avin, Shahar`.
  case pairs
  /// The family names come first, without a comma: `Altschul Stephen F., Gish Warren`.
  case familyFirst

  /// The order that the pieces of a list tell, which commas and the like part.
  init(_ pieces: [NameListParser.Piece]) {
    if Self.arePairs(pieces) {
      self = .pairs
    } else if Self.areFamilyFirst(pieces) {
      self = .familyFirst
    } else {
      self = .unknown
    }
  }

  /// Whether every other piece is a family name: a word alone, while “and” stands before none of the pieces between.
  private static func arePairs(_ pieces: [NameListParser.Piece]) -> Bool {
    guard pieces.count >= 4, pieces.count.isMultiple(of: 2),
      !pieces.contains(where: { $0.isAfterSemicolon || NameWords.suffixes.contains($0.string) })
    else { return false }
    for index in stride(from: 0, to: pieces.count, by: 2) {
      let (family, given) = (pieces[index], pieces[index + 1])
      guard !given.isAfterAnd, given.words.count <= 3, !family.words.isEmpty,
        isGiven(given.words), isFamily(family, before: given)
      else { return false }
    }
    return true
  }

  private static func isGiven(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return first.unicodeScalars.first?.properties.isUppercase == true
  }

  private static func isFamily(
    _ piece: NameListParser.Piece, before given: NameListParser.Piece
  ) -> Bool {
    if piece.isInitials {
      // “LIMA, Rosa”, “HE, Kaiming”: a few capitals are a name here.
      guard piece.words.count == 1, piece.string.utf8.count > 1, !piece.string.contains("."),
        !given.isInitials
      else { return false }
    }
    let bare = piece.words.drop { isParticle($0) }
    if bare.count == 1 { return true }
    // “García López, María”: only a given name that is known, or an initial, tells two words from a whole name.
    return bare.count == 2
      && (isKnownGivenName(given.words[0])
        || given.words.contains { PersonNameParser.isInitial($0) })
      && !isKnownGivenName(bare[bare.startIndex])
      && !bare.contains { PersonNameParser.isInitial($0) }
  }

  /// Whether a word is a particle, in whatever case: `van`, `Van`, `VAN`.
  static func isParticle(_ word: String) -> Bool {
    NameWords.particles.contains(word) || NameWords.capitalParticles.contains(word)
      || word.utf8.count > 1 && word.utf8.allSatisfy(ProseBytes.isUpper)
        && NameWords.particles.contains(word.lowercased())
  }

  /// Whether a word is a common given name.
  static func isKnownGivenName(_ word: String) -> Bool {
    CueWords.kind(of: word.utf8) == .givenName
  }

  /// Whether initials stand behind all the names that have some, and full given names before one of them.
  private static func areFamilyFirst(_ pieces: [NameListParser.Piece]) -> Bool {
    var isTold = false
    for piece in pieces where piece.words.count > 1 {
      let words = piece.words
      if PersonNameParser.endsInInitialBehindGivenName(words) {
        isTold = true
      } else if words.dropLast().contains(where: { PersonNameParser.isInitial($0) }),
        let last = words.last, !PersonNameParser.isInitial(last), !isParticle(last)
      {
        return false
      }
    }
    return isTold
  }
}
