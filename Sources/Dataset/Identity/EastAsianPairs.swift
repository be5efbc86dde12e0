/// Finds names in Han or Hangul letters and the names in Latin letters that may be the same.
enum EastAsianPairs {
  /// Pairs of places in `keys`, in the order of the names in Han or Hangul letters.
  ///
  /// A name in Hangul needs one reading of the family name and the consonants of the given names. What a given name in
  /// Han letters sounds like is not known; such a pair counts where the record has nobody else of the family in either alphabet.
  static func find(_ keys: [NameKey]) -> [(Int, Int)] {
    let others = keys.indices.filter { place in
      let family = keys[place].family
      return family.utf8.first ?? 0 >= 0xE2 && !EastAsianNames.families(family).isEmpty
        && !keys[place].given.isEmpty
    }
    if others.isEmpty { return [] }
    let wanted = Set(others.flatMap { EastAsianNames.families(keys[$0].family) })
    var latin: [String: [Int]] = [:]
    for (place, key) in keys.enumerated() where wanted.contains(key.family) {
      if key.given.first?.utf8.count ?? 0 > 1 { latin[key.family, default: []].append(place) }
    }
    var families: [String: Int] = [:]
    for other in others { families[keys[other].family, default: 0] += 1 }
    var pairs: [(Int, Int)] = []
    for other in others {
      let key = keys[other]
      let candidates = EastAsianNames.families(key.family).flatMap { latin[$0] ?? [] }
      if let consonants = EastAsianNames.consonants(ofHangul: key.given.joined()) {
        for candidate in candidates
        where EastAsianNames.consonants(ofLatin: keys[candidate].given.joined()) == consonants {
          pairs.append((other, candidate))
        }
      } else if candidates.count == 1, families[key.family] == 1 {
        pairs.append((other, candidates[0]))
      }
    }
    return pairs
  }
}
