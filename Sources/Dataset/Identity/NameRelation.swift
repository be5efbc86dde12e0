/// What two spellings say about each other.
enum NameRelation: Int, Comparable {
  /// They cannot be one person: other family names, other initials, other given names.
  case conflicting
  /// They may be one person, but the spellings alone do not make it likely.
  case doubtful
  /// One is a shorter form of the other: initials for given names, a middle name left out.
  case compatible
  /// They are the same but for accents, case, hyphens and alphabet.
  case same

  static func < (left: NameRelation, right: NameRelation) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension NameKey {
  /// What this spelling and another say about each other; see docs/merging.md, “People”.
  func relation(to other: NameKey) -> NameRelation {
    guard hasFamily(of: other) else { return isSwapped(with: other) ? .doubtful : .conflicting }
    if suffix != other.suffix, !suffix.isEmpty, !other.suffix.isEmpty { return .conflicting }
    return min(
      relationOfGiven(other.given),
      suffix == other.suffix ? .same : .doubtful)
  }

  private func hasFamily(of other: NameKey) -> Bool {
    if family == other.family { return true }
    // A particle may be left out, but two different particles are two families.
    if !familyWithoutParticle.isEmpty, other.familyWithoutParticle.isEmpty,
      familyWithoutParticle == other.family
    {
      return true
    }
    if !other.familyWithoutParticle.isEmpty, familyWithoutParticle.isEmpty,
      other.familyWithoutParticle == family
    {
      return true
    }
    if !expandedFamily.isEmpty, expandedFamily == other.family { return true }
    return !other.expandedFamily.isEmpty && other.expandedFamily == family
  }

  /// Whether one has as family name what the other has as given names: `Wei Li` and `Li Wei`.
  private func isSwapped(with other: NameKey) -> Bool {
    given.count == 1 && other.given.count == 1 && given[0].utf8.count > 1
      && given[0] == other.family && other.given[0] == family
  }

  private func relationOfGiven(_ other: [String]) -> NameRelation {
    if given == other { return .same }
    if given.isEmpty || other.isEmpty { return .doubtful }
    // Xiao-Ping, Xiaoping: the same letters.
    if given.allSatisfy({ $0.utf8.count > 1 }), other.allSatisfy({ $0.utf8.count > 1 }),
      given.joined() == other.joined()
    {
      return .same
    }
    if let joined = relationJoined(given, other) ?? relationJoined(other, given) { return joined }
    var result = NameRelation.compatible
    for (one, two) in zip(given, other) where one != two {
      let (short, long) = one.utf8.count < two.utf8.count ? (one, two) : (two, one)
      if short.utf8.count == 1, long.hasPrefix(short) { continue }
      // Chris, Christopher: likely, but Jan and Jane are two.
      if short.utf8.count >= 3, long.hasPrefix(short) {
        result = .doubtful
        continue
      }
      return .conflicting
    }
    return result
  }

  /// `X.-P.` and `Xiaoping`: the second initial stands within the one given name, which no rule can tell.
  private func relationJoined(_ initials: [String], _ names: [String]) -> NameRelation? {
    guard initials.count == 2, names.count == 1, initials[1].utf8.count == 1,
      names[0].utf8.count > 4, initials[0].utf8.count == 1, names[0].hasPrefix(initials[0])
    else { return nil }
    return .compatible
  }
}
