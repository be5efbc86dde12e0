/// Titles, venues and publishers with the grammar of real ones.
extension Facts {
  private mutating func nounPhrase() -> String {
    var text = random.chance(62) ? random.pick(Lexicon.nouns) : random.pick(Lexicon.topics)
    if random.chance(12) { text = random.pick(WordLists.shared.common) }
    if random.chance(25) { text = "\(random.pick(Lexicon.topics)) \(text)" }
    if random.chance(55) { text = "\(random.pick(Lexicon.titleAdjectives)) \(text)" }
    if random.chance(12) { text = "\(random.pick(Lexicon.titleAdjectives)) and \(text)" }
    if random.chance(25) { text += "s" }
    return text
  }

  private mutating func phrase() -> String {
    var text = nounPhrase()
    if random.chance(18) { text = "\(random.pick(["the", "a", "the"])) \(text)" }
    var more = 55
    while random.chance(more) {
      let joint = random.pick([
        "of", "of", "of the", "in", "for", "for", "with", "and", "and the", "on", "from", "by",
        "under", "in the", "of", "between", "to", "as", "through",
      ])
      text += " \(joint) \(nounPhrase())"
      more -= 15
    }
    return text
  }

  private mutating func setting() -> String {
    switch random.number(0...16) {
    case 10:
      ", \(random.pick(Lexicon.cities)), \(random.pick(["Canada", "Ontario", "Germany", "Mexico", "Arizona", "South Africa", "China"]))"
    case 11: ", \(random.pick(Lexicon.places))"
    case 12:
      " (\(capitalized(pseudoWord()))\(random.pick(["", ": \(capitalized(pseudoWord()))idae", ", \(capitalized(pseudoWord()))inae"])))"
    case 13:
      ", \(random.pick(["AD", "A.D.", "c.", "BC"])) \(number(100...500))\(random.pick(["-", "–"]))\(number(501...1400))"
    case 14: " of “\(capitalized(nounPhrase()))” \(random.pick(Lexicon.function)) \(nounPhrase())"
    case 15: " (\(number(1700...1850))\(random.pick([", ", "-", "–"]))\(number(1851...1950)))"
    case 16: " from \(random.pick(Lexicon.places)), with \(nounPhrase())"
    case 0...3: " in \(random.pick(Lexicon.places))"
    case 4: " in \(random.pick(Lexicon.species))"
    case 5: ", \(number(1500...1940))–\(number(1941...2015))"
    case 6: " in \(random.pick(Lexicon.dotted)) \(nounPhrase())"
    case 7:
      " for \(random.pick(["DNA", "RNA", "HIV-1", "MIMD", "C++", "XML", "p53", "NMDA"])) \(nounPhrase())"
    case 8: " in \(random.pick(Lexicon.people))’s \(capitalized(nounPhrase()))"
    default: ": \(random.pick(Lexicon.places)), \(number(1800...1999))"
    }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { random.number(range) }

  /// “Learning rules for adaptive control: a comparison of methods in Finland”
  mutating func grammaticalTitle(short: Bool) -> String {
    var text: String
    switch random.number(0...12) {
    case 12:
      text =
        "\(number(2...60)) \(nounPhrase()) \(random.pick(["of", "for", "in", "dataset"])) \(nounPhrase())"
    case 0: text = "\(random.pick(["On", "Toward", "Towards", "Beyond", "Against"])) \(phrase())"
    case 1: text = "\(random.pick(Lexicon.gerunds)) \(phrase())"
    case 2: text = "The \(phrase())"
    case 3: text = "A \(phrase())"
    case 4:
      text =
        "\(random.pick(["How", "Why", "When", "What", "Does", "Can", "Is"])) \(random.chance(50) ? "the " : "")\(nounPhrase()) \(random.pick(["works", "matters", "affect", "change", "shapes", "depends on"])) \(phrase())"
      if random.chance(50) { text += "?" }
    case 5: text = "\(nounPhrase()), \(nounPhrase()), and \(nounPhrase())"
    case 6:
      text =
        "\(random.pick(["Effects", "The role", "Analysis", "Evidence", "Measurement", "Studies", "The politics", "The effect", "Characterization"])) of \(phrase())"
    case 7:
      let acronym = String(random.pick(Lexicon.topics).uppercased().prefix(number(3...6)))
      text =
        "\(acronym)\(random.chance(25) ? "-\(number(2...4))" : "")\(random.pick([":", ":", " –", ","])) \(random.pick(["A", "An", "The", "a", "Towards"])) \(phrase())"
    case 8: text = "\(random.pick(Lexicon.people)) and the \(phrase())"
    default: text = phrase()
    }
    if short, random.chance(50) {
      text = random.chance(60) ? nounPhrase() : "The \(nounPhrase())"
      if random.chance(30) { text += " of \(nounPhrase())" }
    }
    if random.chance(short ? 12 : 28) { text += setting() }
    if !text.hasSuffix("?"), random.chance(30) {
      let mark = random.pick([":", ":", ":", ":", ":", ".", ".", " –", " -", ";", "."])
      let start = random.pick([
        "", "A ", "The ", "An ", "Evidence from ", "The Case of ", "Toward a ", "Essays on ",
        "Implications for ", "A study of ", "Lessons from ", "A review of ", "an ", "a ",
      ])
      text += "\(mark) \(capitalized(start + phrase()))"
      if random.chance(20) { text += setting() }
    }
    text = capitalized(text)
    if random.chance(short ? 70 : 38) { text = titleCase(text) }
    if random.chance(3) { text = text.uppercased() }
    if random.chance(3) {
      text +=
        " (\(random.pick(["abstract", "abstract only", "with discussion", "extended abstract", "in French", "review"])))"
    }
    if random.chance(1) { text = "[\(text)]" }
    return text
  }

  func titleCase(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      Lexicon.function.contains(String(word)) ? String(word) : capitalized(String(word))
    }.joined(separator: " ")
  }

  mutating func realConference() -> String {
    var name = random.pick(Lexicon.realConferences)
    if random.chance(10), !name.hasPrefix("Proc") {
      name =
        random.pick(["Proceedings of the ", "Proc. of the ", "Proc. ", "Proceedings of "]) + name
    }
    if random.chance(10), !name.contains("(") {
      name +=
        " (\(name.split(separator: " ").filter { $0.first?.isUppercase == true }.compactMap(\.first).map(String.init).joined())\(random.pick(["", " '\(number(80...99))", "-\(number(80...99))", " \(number(1985...2020))"])))"
    }
    if random.chance(6) { name = "\(number(1985...2020)) \(name)" }
    if random.chance(4) { name += ", \(number(1985...2020))" }
    return name
  }

  /// “A. Millar and R. Dodsley”
  mutating func oldPublisher() -> String {
    func someone() -> String {
      let family = random.pick(Lexicon.family)
      return random.chance(70) ? "\(random.pick(Lexicon.given).prefix(1)). \(family)" : family
    }
    switch random.number(0...6) {
    case 5:
      return
        "Printed by \(someone()) for \(someone()), \(random.pick(Lexicon.family)), and \(random.pick(Lexicon.family))"
    case 6:
      return
        "Printed for \(random.pick(Lexicon.family)), \(random.pick(Lexicon.family)), \(random.pick(Lexicon.family)), \(random.pick(Lexicon.family))"
    case 0: return "\(someone()) and \(someone())"
    case 1: return "\(someone()) & \(random.pick(["Co.", "Sons", "Son", "Company"]))"
    case 2: return "\(random.pick(Lexicon.given)) \(random.pick(Lexicon.family))"
    case 3: return "\(someone()), \(someone()), and \(random.pick(["co.", "Co.", someone()]))"
    default:
      return
        "\(random.pick(Lexicon.given)) \(random.pick(Lexicon.given).prefix(1)). \(random.pick(Lexicon.family))"
    }
  }
}
