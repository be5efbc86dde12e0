import Bibliography

/// The names that one spelling holds: `김민수 (Minsoo Kim)` is a name in two alphabets, `Anna Smith (née Miller)` a name and
/// the one before it.
enum NameForms {
  /// The names, the one that stands first first; empty for a spelling that holds one name alone, as nearly all do.
  static func names(in name: PersonName) -> [PersonName] {
    if name.isLiteral {
      guard let (outer, inner) = parts(name.literal) else { return [] }
      return names(outer, inner) ?? []
    }
    guard
      name.given.utf8.contains(UInt8(ascii: "(")) || name.family.utf8.contains(UInt8(ascii: "("))
    else { return [] }
    // Who parted the name at its last blank took the bracket apart, or for the family name.
    if let (outer, inner) = parts("\(name.given) \(name.family)"), !name.family.isEmpty {
      return names(outer, inner) ?? []
    }
    guard let (given, inner) = parts(name.given) else { return [] }
    var main = name
    main.given = given
    if let former = former(inner) { return [main, renamed(main, family: former)] }
    guard EastAsianNames.isEastAsian(inner) != EastAsianNames.isEastAsian(given) else { return [] }
    if EastAsianNames.isEastAsian(inner) {
      // Two letters may be the given name alone.
      let whole = EastAsianNames.name(inner)
      let isWhole =
        inner.count > 2 || whole.map { !EastAsianNames.families($0.family).isEmpty } ?? false
      return [main] + (isWhole ? whole.map { [$0] } ?? [] : [])
    }
    if inner.contains(" ") { return [main, PersonName(reading: inner)] }
    return [main]
      + EastAsianNames.families(name.family).map { PersonName(family: $0, given: inner) }
  }

  private static func renamed(_ name: PersonName, family: String) -> PersonName {
    var renamed = name
    renamed.family = family
    renamed.nonDroppingParticle = ""
    renamed.droppingParticle = ""
    return renamed
  }

  /// What stands before a bracket at a text's end, and in it.
  private static func parts(_ text: String) -> (outer: String, inner: String)? {
    guard text.last == ")", let open = text.firstIndex(of: "("), open != text.startIndex,
      let close = text.firstIndex(of: ")"), text.index(after: close) == text.endIndex
    else { return nil }
    let outer = text[..<open].split(separator: " ").joined(separator: " ")
    let inner = text[text.index(after: open)..<close].split(separator: " ").joined(separator: " ")
    return outer.isEmpty || inner.isEmpty ? nil : (outer, inner)
  }

  /// Two whole names in two alphabets, or a name and the one before it; `nil` for anything else.
  private static func names(_ outer: String, _ inner: String) -> [PersonName]? {
    if let former = former(inner) {
      let name = PersonName(reading: outer)
      return name.given.isEmpty ? nil : [name, renamed(name, family: former)]
    }
    guard EastAsianNames.isEastAsian(outer) != EastAsianNames.isEastAsian(inner) else { return nil }
    let names = [outer, inner].compactMap { text in
      EastAsianNames.isEastAsian(text) ? EastAsianNames.name(text) : PersonName(reading: text)
    }
    return names.count == 2 && names.allSatisfy { !$0.given.isEmpty } ? names : nil
  }

  /// The family name behind `née` and the like.
  private static func former(_ text: String) -> String? {
    guard let blank = text.firstIndex(of: " "),
      ["née", "nee", "né", "born", "geb.", "geborene", "formerly"].contains(text[..<blank])
    else { return nil }
    return String(text[text.index(after: blank)...])
  }
}
