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
    if suffix != other.suffix, !suffix.isEmpty, !other.suffix.isEmpty { return .conflicting }
    let suffixes: NameRelation = suffix == other.suffix ? .same : .doubtful
    if isCyrillic != other.isCyrillic,
      Transliteration.skeleton(family) == Transliteration.skeleton(other.family)
    {
      return min(relationOfTransliterated(other), suffixes)
    }
    if hasFamily(of: other) {
      return min(Self.relation(given, other.given, expandedGiven, other.expandedGiven), suffixes)
    }
    // García may be a middle name or half of the family name.
    if !widerFamily.isEmpty, widerFamily == other.family {
      return min(Self.relation(given.dropLast(), other.given[...]), suffixes)
    }
    if !other.widerFamily.isEmpty, other.widerFamily == family {
      return min(Self.relation(other.given.dropLast(), given[...]), suffixes)
    }
    return isSwapped(with: other) || hasFamilyPart(of: other) ? .doubtful : .conflicting
  }

  /// Whether two names with one identifier may be one person's: one part of the name may have changed, as by marriage.
  func canShareIdentifier(with other: NameKey) -> Bool {
    if relation(to: other) != .conflicting || hasFamily(of: other) { return true }
    return Self.relation(given, other.given, expandedGiven, other.expandedGiven) >= .compatible
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
    return expandedFamilies.contains(other.family) || other.expandedFamilies.contains(family)
  }

  /// Whether the names are the same words, of which each takes another one for the family name: `Wei Li` and `Li Wei`,
  /// `Nguyễn Văn Anh` and `Anh, Nguyễn Văn`.
  func isSwapped(with other: NameKey) -> Bool {
    guard given.count == other.given.count, !given.isEmpty,
      (given + other.given).allSatisfy({ $0.utf8.count > 1 })
    else { return false }
    return [family] + given == other.given + [other.family]
      || [other.family] + other.given == given + [family]
  }

  /// Whether one family name is the first or the last part of the other, and the given names are the same or one a part of
  /// the other: `García Márquez, Gabriel` and `García, Gabriel`, `Miller-Smith` and `Smith`.
  func hasFamilyPart(of other: NameKey) -> Bool {
    guard familyParts.isEmpty != other.familyParts.isEmpty,
      familyParts.contains(other.family) || other.familyParts.contains(family),
      let first = given.first, first == other.given.first, first.utf8.count > 1
    else { return false }
    return Self.relation(given[...], other.given[...]) >= .compatible
  }

  private static func relation(
    _ one: [String], _ other: [String], _ expandedOne: [String], _ expandedOther: [String]
  ) -> NameRelation {
    if !expandedOne.isEmpty, expandedOne == other { return .same }
    if !expandedOther.isEmpty, expandedOther == one { return .same }
    return relation(one[...], other[...])
  }

  private static func relation(_ given: ArraySlice<String>, _ other: ArraySlice<String>)
    -> NameRelation
  {
    if given == other { return .same }
    if given.isEmpty || other.isEmpty { return .doubtful }
    // Xiao-Ping, Xiaoping: the same letters.
    if given.allSatisfy({ $0.utf8.count > 1 }), other.allSatisfy({ $0.utf8.count > 1 }),
      given.joined() == other.joined()
    {
      return .same
    }
    if isJoined(given, other) || isJoined(other, given) { return .compatible }
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

  /// The same where one name is in Cyrillic letters and the other is not.
  private func relationOfTransliterated(_ other: NameKey) -> NameRelation {
    if given.isEmpty || other.given.isEmpty { return .doubtful }
    var result = given.count == other.given.count ? NameRelation.same : .compatible
    for (one, two) in zip(given, other.given) {
      if Transliteration.skeleton(one) == Transliteration.skeleton(two) { continue }
      let (short, long) = one.utf8.count < two.utf8.count ? (one, two) : (two, one)
      guard short.utf8.count <= 2, Transliteration.isInitial(short, of: long) else {
        return .conflicting
      }
      result = .compatible
    }
    return result
  }

  /// `X.-P.` and `Xiaoping`: the second initial stands within the one given name, which no rule can tell.
  private static func isJoined(_ initials: ArraySlice<String>, _ names: ArraySlice<String>) -> Bool
  {
    guard initials.count == 2, names.count == 1, let first = initials.first, let name = names.first
    else { return false }
    return initials.allSatisfy { $0.utf8.count == 1 } && name.utf8.count > 4
      && name.hasPrefix(first)
  }
}
