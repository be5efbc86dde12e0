import Bibliography

/// Names as BibTeX writes them: `von Last, Jr, First`, institutions in braces.
enum BibTeXNameText {
  /// A list of names; `others` behind a list that was cut short.
  ///
  /// `particlesDrop` and `hasJuniorComma` say which of the entry's options hold for all names.
  static func list(
    _ names: [PersonName], isTruncated: Bool, particlesDrop: Bool, hasJuniorComma: Bool
  ) -> String {
    var texts = names.map {
      text($0, particlesDrop: particlesDrop, hasJuniorComma: hasJuniorComma)
    }
    if isTruncated { texts.append("others") }
    return texts.joined(separator: " and ")
  }

  private static func text(
    _ name: PersonName, particlesDrop: Bool, hasJuniorComma: Bool
  ) -> String {
    if name.isLiteral { return "{\(LaTeXEscaping.escape(name.literal))}" }
    let particle = name.particle
    let isWrittenParticle =
      particle.isEmpty
      || startsSmall(particle.split(separator: " ").last)
        && (particlesDrop ? name.nonDroppingParticle.isEmpty : name.droppingParticle.isEmpty)
    guard isWrittenParticle, !name.commaSuffix || hasJuniorComma else { return extended(name) }
    var text = particle.isEmpty ? "" : LaTeXEscaping.escape(particle) + " "
    text += family(name)
    if !name.suffix.isEmpty { text += ", \(protected(name.suffix))" }
    if !name.given.isEmpty {
      text += ", \(protected(name.given))"
    } else if name.family.contains(" ") || !particle.isEmpty, name.suffix.isEmpty {
      // Without a comma the first word might be a given name.
      text += ","
    }
    return text
  }

  /// BibLaTeX's way to name each part, for what the commas cannot say.
  private static func extended(_ name: PersonName) -> String {
    var parts: [String] = []
    func add(_ key: String, _ value: String) {
      guard !value.isEmpty else { return }
      let text = LaTeXEscaping.escape(value)
      let needsBraces = text.contains(",") || holdsAnd(value)
      parts.append(needsBraces ? "\(key)={\(text)}" : "\(key)=\(text)")
    }
    add("family", name.family)
    add("given", name.given)
    add("prefix", name.particle)
    add("suffix", name.suffix)
    if !name.droppingParticle.isEmpty {
      parts.append("useprefix=false")
    } else if !name.nonDroppingParticle.isEmpty {
      parts.append("useprefix=true")
    }
    if name.commaSuffix { parts.append("juniorcomma=true") }
    return parts.joined(separator: ", ")
  }

  /// The family name, in braces where its words would be taken for something else.
  private static func family(_ name: PersonName) -> String {
    let words = name.family.split(separator: " ")
    let needsBraces =
      words.dropLast().contains { startsSmall($0) }
      || name.family == "others"
    let text = protected(name.family)
    return needsBraces && !text.hasPrefix("{") ? "{\(text)}" : text
  }

  /// Text in braces where it holds what separates names or their parts.
  private static func protected(_ text: String) -> String {
    let escaped = LaTeXEscaping.escape(text)
    return text.contains(",") || holdsAnd(text) ? "{\(escaped)}" : escaped
  }

  private static func holdsAnd(_ text: String) -> Bool {
    text.split(separator: " ").contains { $0.lowercased() == "and" }
  }

  private static func startsSmall(_ word: Substring?) -> Bool {
    let letter = word?.unicodeScalars.first { $0.properties.isAlphabetic }
    return letter?.properties.isLowercase == true
  }
}
