/// Makes the facts of references: names, titles, venues.
struct Facts {
  var random: Generator

  mutating func pseudoWord() -> String {
    let starts = [
      "b", "br", "c", "ch", "d", "f", "g", "gr", "h", "k", "kr", "l", "m", "n", "p", "r", "s", "st",
      "t", "v", "w", "z", "sch", "th",
    ]
    let vowels = [
      "a", "e", "i", "o", "u", "a", "e", "i", "o", "u", "ei", "ou", "y", "oo", "ie", "au", "a", "e",
      "i", "o", "é", "ö",
    ]
    let ends = ["n", "r", "l", "s", "t", "ck", "nd", "rg", "ll", "m", "x", "", ""]
    var word = ""
    for _ in 0..<random.number(1...3) { word += random.pick(starts) + random.pick(vowels) }
    return word + random.pick(ends)
  }

  mutating func familyName() -> String {
    var name =
      switch random.number(0...99) {
      case 0..<20: random.pick(Lexicon.family)
      case 20..<75: random.pick(WordLists.shared.family)
      default: capitalized(pseudoWord())
      }
    if random.chance(2) { name = "\(random.pick(["Mc", "Mac", "O'", "De", "Di", "Fitz"]))\(name)" }
    if random.chance(4) { name = random.pick(Lexicon.particles) + " " + name }
    if random.chance(3) { name += "-" + random.pick(Lexicon.family) }
    return name
  }

  mutating func givenName() -> String {
    switch random.number(0...99) {
    case 0..<45: random.pick(Lexicon.given)
    case 45..<85: random.pick(WordLists.shared.given)
    default: capitalized(pseudoWord())
    }
  }

  func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  mutating func titleWord() -> String {
    switch random.number(0...99) {
    case 0..<45: return random.pick(Lexicon.topics)
    case 45..<68: return random.pick(Lexicon.adjectives)
    case 68..<76: return random.pick(Lexicon.verbs)
    case 76..<84: return random.pick(WordLists.shared.common)
    case 84..<90: return pseudoWord()
    case 90..<93: return random.pick(Lexicon.family) + "’s"
    case 93..<95:
      return random.pick([
        "DNA", "HIV", "MRI", "SAT", "XML", "GPS", "CO2", "PbTiO3", "in vivo", "P-450", "3D", "II",
        "III", "mRNA",
      ])
    case 95..<97: return random.pick(Lexicon.cities)
    case 97..<98: return random.pick(Lexicon.given)
    default: return String(random.number(1...2020))
    }
  }

  /// A title; `short` for books.
  mutating func title(short: Bool) -> String {
    if random.chance(9) { return romanceOrGermanTitle() }
    if random.chance(24) { return listedTitle() }
    if random.chance(4) {
      return random.pick(Lexicon.frenchTitles + Lexicon.germanTitles + Lexicon.spanishTitles)
    }
    if random.chance(72) { return grammaticalTitle(short: short) }
    if short, random.chance(22) { return humanTitle() }
    var words: [String] = []
    let commas = random.chance(25) ? 14 : 3
    let count = short ? random.number(1...7) : random.number(3...16)
    while words.count < count {
      if random.chance(14) { words.append(random.pick(["the", "a", "The", "the"])) }
      words.append(titleWord())
      if words.count < count, random.chance(38) { words.append(random.pick(Lexicon.function)) }
      if words.count < count, words.count > 1, random.chance(commas) {
        words[words.count - 1] += ","
      }
    }
    while words.count > 1, let last = words.last, Lexicon.function.contains(last) {
      words.removeLast()
    }
    if words.count > 3, random.chance(28) {
      let at = random.number(1...(words.count - 2))
      if !Lexicon.function.contains(words[at - 1]) {
        words[at - 1] += random.pick([":", ":", ":", ":", " –", " —", ".", "?", ","])
        words[at] = capitalized(words[at])
      }
    }
    if random.chance(14) {
      words.append(
        "in \(random.chance(40) ? capitalized(random.pick(Lexicon.adjectives)) + " " : "")\(random.pick(Lexicon.cities))"
      )
    }
    if random.chance(9) {
      words[words.count - 1] += random.chance(50) ? "," : ""
      words.append("\(random.number(1600...1950))–\(random.number(1951...2019))")
    }
    if words.count > 4, random.chance(4) {
      let at = random.number(1...(words.count - 2))
      words[at] = "(" + words[at] + ")"
    }
    if words.count > 4, random.chance(4) {
      let at = random.number(1...(words.count - 2))
      words[at] = random.pick(["“\(words[at])”", "‘\(words[at])’", "'\(words[at])'"])
    }
    words[0] = capitalized(words[0])
    if random.chance(short ? 75 : 35) {
      words = words.map {
        Lexicon.function.contains($0) && random.chance(90) ? $0 : capitalized($0)
      }
    }
    var text = words.joined(separator: " ")
    if random.chance(5) { text += random.pick(["?", "?", "!"]) }
    if random.chance(2) {
      text += " (\(random.pick(["abstract", "in German", "review", "dossier"])))"
    }
    return text
  }

  /// “Salt, Memory, and Weather in the Northern Isles”, “Jane Roe and the Invention of the Harbour”
  mutating func humanTitle() -> String {
    func thing() -> String {
      var word = capitalized(titleWord())
      if word.isEmpty { word = "Things" }
      return word
    }
    var text: String
    switch random.number(0...5) {
    case 0: text = "\(thing()), \(thing()), and \(thing())"
    case 1: text = "\(givenName()) \(familyName()) and the \(thing()) of \(thing())"
    case 2: text = "The \(thing()) of \(thing()) and \(thing())"
    case 3: text = "\(thing()) & Its \(thing())"
    case 4:
      text =
        "\(thing()) \(random.pick(["and", "or", "in", "of", "as", "without", "for"])) \(thing())"
    default:
      text = "\(random.pick(["A", "The", "On", "An", "In", "From", "Why"])) \(thing()) \(thing())"
    }
    if random.chance(25) {
      text += " in \(capitalized(random.pick(Lexicon.adjectives))) \(random.pick(Lexicon.cities))"
    }
    if random.chance(35) {
      text +=
        random.pick([": ", ": ", ". "])
        + "\(random.pick(["The ", "A ", "", "Essays on ", "Toward "]))\(thing()) \(random.pick(["of", "in", "and", "of the"])) \(thing())"
    }
    return text
  }

  mutating func journal() -> String {
    if random.chance(25) { return random.pick(Lexicon.realJournals) }
    if random.chance(45) {
      return listedJournal()
    }
    let field = random.pick(Lexicon.fields)
    let other = random.pick(Lexicon.fields)
    switch random.number(0...19) {
    case 0...2:
      return
        "Journal of \(random.chance(30) ? capitalized(random.pick(Lexicon.adjectives)) + " " : "")\(field)"
    case 3:
      return
        "\(random.pick(["American", "European", "British", "International", "Annual", "Canadian", "African"])) \(random.pick(["Journal of", "Review of"])) \(field)"
    case 4...6:
      let dot = random.chance(60) ? "." : ""
      return (0..<random.number(2...5)).map { _ in random.pick(Lexicon.abbreviations) + dot }
        .joined(separator: " ")
    case 7: return "\(field) \(random.pick(["and", "&"])) \(other)"
    case 8:
      return random.pick([
        "Annals of ", "Archives of ", "Advances in ", "Trends in ", "Studies in ",
        "Bulletin of the ", "Proceedings of the ", "Transactions on ", "Contributions to ",
      ]) + field
    case 9: return "IEEE Transactions on \(field)\(random.chance(40) ? " and " + other : "")"
    case 10, 11: return random.pick(Lexicon.oneWordJournals)
    case 12:
      return
        "\(random.pick(["The ", ""]))\(random.pick(Lexicon.cities)) \(random.pick(["Review", "Quarterly", "Times", "Law Review", "Magazine", "Studies", "Herald"]))"
    case 13:
      return
        "\(capitalized(random.pick(Lexicon.topics))) \(random.pick(["Research", "Letters", "Studies", "Theory", "Reports", "Today", "and Society", "Quarterly"]))"
    case 14:
      return random.pick([
        "Zeitschrift für ", "Revue de ", "Archiv für ", "Annales de ", "Revista de ", "Cahiers de ",
      ]) + random.pick(Lexicon.germanWords + Lexicon.frenchWords)
    case 15: return "Physical Review \(random.pick(["A", "B", "C", "D", "E", "Letters"]))"
    case 16:
      return
        "Proceedings of the \(random.pick(["National Academy of Sciences", "Royal Society", "IEEE", "American \(field) Society"]))"
    case 17: return "\(capitalized(random.pick(Lexicon.adjectives))) \(field)"
    case 18:
      return
        "\(field) \(random.pick(["A", "Research", "Letters", "Reports", "Quarterly", "Review", "Bulletin", "Education"]))"
    default:
      return
        "\(random.pick(["Acta", "Communications in", "Computational", "Applied", "Cognitive", "PLoS"])) \(field)"
    }
  }

  /// A journal of the list: whole, abbreviated, in small letters, with a series, a place or an explanation.
  private mutating func listedJournal() -> String {
    let name = random.pick(WordLists.shared.journals)
    switch random.number(0...99) {
    case 0..<35: return WordLists.abbreviated(name, dots: random.chance(60), &random)
    case 35..<47: return name.prefix(1) + name.dropFirst().lowercased()
    case 47..<50:
      return
        "\(name). \(random.pick(["Series", "Section", "Part", "Serie"])) \(random.pick(["A", "B", "C", "D"]))"
    case 50..<52: return "\(name) (\(random.pick(Lexicon.cities)))"
    case 52..<54:
      return
        "\(name) : \(random.pick(["an international journal", "the journal", "official journal", "a review"])) \(random.pick(["of", "on", "for"])) \(random.pick(Lexicon.fields).lowercased())"
    case 54..<56: return "\(name). Supplement"
    case 56..<57: return name.uppercased()
    default: return name
    }
  }

  mutating func conference() -> String {
    if random.chance(40) { return realConference() }
    if random.chance(18) {
      return random.pick([
        "Neural \(random.pick(Lexicon.fields)) Systems",
        "Advances in \(random.pick(Lexicon.fields)) \(random.number(1...30))",
        "AAAI-\(random.number(80...99))",
        "Proc. \(random.pick(["ICML", "CVPR", "SIGMOD", "VLDB", "ECML"]))",
        "\(random.pick(["ICML", "NIPS", "UAI", "COLT"])) \(random.number(1985...2022))",
        "\(random.pick(["KDD", "ICML", "CHI", "SIGIR", "WWW", "ACL"])) \(random.pick(["", "’", "'"]))\(random.pick(["98", "99", "00", "02", "04", "06", "09", "12", "17"]))",
        "Institute of \(random.pick(Lexicon.fields)) and \(random.pick(Lexicon.fields)) Engineers",
        "\(capitalized(random.pick(Lexicon.topics))) \(random.pick(Lexicon.fields)): \(capitalized(random.pick(Lexicon.topics))) and \(random.pick(Lexicon.fields))",
      ])
    }
    let ordinal = random.pick([
      "", "", "3rd ", "21st ", "14th ", "Fifth ", "Twenty-Second ", "2nd ", "Third ",
    ])
    let year = random.chance(25) ? "\(random.number(1985...2023)) " : ""
    let scope = random.pick([
      "International ", "Annual ", "IEEE ", "ACM ", "European ", "", "AAAI ",
      "IEEE/RSJ International ",
    ])
    let kind = random.pick([
      "Conference", "Symposium", "Workshop", "Meeting", "Joint Conference", "Congress", "Conf.",
    ])
    let field = random.pick(Lexicon.fields)
    let head = random.pick([
      "Proceedings of the ", "Proc. ", "Proceedings of ", "", "Proc. of the ", "Proc. of ",
    ])
    let tail =
      random.chance(25)
      ? random.pick([
        " (ICML '\(random.number(10...23)))", " (\(random.pick(["KDD", "ACL", "CHI", "ECAI"])))",
        " (\(random.pick(["IJCAI", "ICRA"])) \(random.number(1990...2023)))",
      ]) : ""
    let topic =
      random.chance(70)
      ? " \(random.pick(["on", "on", "of", "for"])) \(field)\(random.chance(25) ? " and " + random.pick(Lexicon.fields) : "")"
      : ""
    return head + year + ordinal + scope + kind + topic + tail
  }

  /// A title of the list, in the case of the sentence or of a heading.
  private mutating func listedTitle() -> String {
    let title = random.pick(WordLists.shared.titles)
    switch random.number(0...9) {
    case 0, 1: return titleCase(title)
    case 2:
      // “Social choice and individual values”
      guard !title.dropFirst().contains(where: { ":.“(".contains($0) }) else { return title }
      return title.prefix(1) + title.dropFirst().lowercased()
    default: return title
    }
  }

  mutating func publisher() -> String {
    if random.chance(15) { return random.pick(WordLists.shared.publishers) }
    if random.chance(55) { return random.pick(Lexicon.realPublishers) }
    if random.chance(6) { return oldPublisher() }
    let name =
      random.chance(65)
      ? random.pick(Lexicon.publishers)
      : random.chance(15)
        ? random.pick([
          "IVP", "SAGE", "UNESCO", "ASME", "North-Holland", "de Gruyter", "Mayfield", "Kaufmann",
          "US GPO",
        ]) : capitalized(pseudoWord())
    switch random.number(0...13) {
    case 0...2:
      return "\(random.pick(Lexicon.cities.filter { !$0.contains(" ") })) University Press"
    case 3: return "University of \(random.pick(Lexicon.cities)) Press"
    case 4:
      return name
        + random.pick([
          " Press", " Verlag", " Publishers", " Books", "-Verlag", " & Co.", " and Sons",
          " Publishing Company", " Press",
        ])
    case 5: return "\(name) \(random.pick(["&", "and"])) \(random.pick(Lexicon.family))"
    case 6:
      return random.pick([
        "John Wiley & Sons", "MIT Press", "Morgan Kaufmann", "Academic Press",
        "Lawrence Erlbaum Associates", "Prentice Hall", "McGraw-Hill", "Houghton Mifflin",
        "Random House", "The MIT Press", "Harper & Row", "Clarendon Press",
        "Presses Universitaires de France", "Sage Publications",
        "American \(random.pick(Lexicon.fields)) Association", "Springer-Verlag",
        "World Scientific", "Library of America", "Basic Books", "Free Press", "Editions du Seuil",
        "Oxford UP", "Harvard UP",
      ])
    default: return name
    }
  }

  mutating func place() -> String {
    var place =
      random.chance(80)
      ? random.pick(Lexicon.cities)
      : capitalized(pseudoWord()) + random.pick(["", "", " Grove", " Hills", " City", "burg"])
    if random.chance(3) { place = random.pick(Lexicon.writtenPlaces) }
    if random.chance(30) { place += ", " + random.pick(Lexicon.regions) }
    if random.chance(7) {
      place += random.pick([" and ", "/", ", ", " & "]) + random.pick(Lexicon.cities)
    }
    return place
  }

  /// “Alliance for Rural Health”, “Working Group on Soils”, “ISO”: bodies that sign as authors.
  mutating func body() -> String {
    let field = random.pick(Lexicon.fields)
    let topic = capitalized(random.pick(Lexicon.topics))
    switch random.number(0...13) {
    case 0:
      return
        "\(random.pick(["Alliance", "Council", "Centre", "Center", "Institute", "Campaign", "Forum", "Fund", "Coalition"])) for \(random.chance(50) ? capitalized(random.pick(Lexicon.adjectives)) + " " : "")\(field)"
    case 1:
      return
        "\(random.pick(["Committee", "Working Group", "Task Force", "Commission", "Panel"])) on \(topic)\(random.chance(40) ? " and " + field : "")"
    case 2:
      return
        "\(topic) \(random.pick(["Forum", "Consortium", "Collaboration", "Network", "Project", "Study Group", "Initiative", "Commission", "Group", "Team"]))\(random.chance(12) ? " \(random.number(1990...2020))" : "")"
    case 3:
      let letters = topic + field + random.pick(Lexicon.topics)
      return String(
        letters.uppercased().filter(\.isLetter).shuffled(using: &random).prefix(
          random.number(2...5)))
    case 4:
      return
        "\(random.pick(["U.S.", "US", "UK", "Federal", "State", "Royal", "National"])) \(random.pick(["Library", "Office", "Bureau", "Agency", "Department", "Institutes", "Service", "Archives"])) of \(field)"
    case 5:
      return
        "\(random.pick(["Ministère de la", "Ministerio de", "Bundesministerium für", "Ministero della", "Ministério da"])) \(random.pick(["Santé", "Educación", "Bildung und Forschung", "Cultura", "Saúde", "Justice", "Wirtschaft"]))"
    case 6:
      return
        "\(random.pick(Lexicon.places)) \(random.pick(["Ministry", "Department", "Board"])) of \(field)"
    case 7:
      return
        "The \(topic) \(random.pick(["Group", "Collaboration", "Team", "Consortium", "Investigators"]))"
    default: return institution()
    }
  }

  mutating func institution() -> String {
    let city = random.pick(Lexicon.cities)
    switch random.number(0...9) {
    case 6:
      return random.pick([
        "U.S. Department of Education",
        "World Health Organization",
        "National Research Council", "Internet Engineering Task Force", "U.S. Bureau of the Census",
        "International Organization for Standardization", "European Commission", "UNICEF",
        "Government Accountability Office", "National Science Foundation", "Amnesty International",
        "Xerox PARC", "Digital Equipment Corporation",
        "IBM Research",
        "AT&T Bell Laboratories", "Sun Microsystems", "Ministry of Health", "INRIA", "CNRS", "NASA",
        "Carnegie Mellon University", "Georgia Institute of Technology", "MIT", "UC Berkeley",
        "Massachusetts Institute of Technology", "Rice University", "École polytechnique",
        "ETH Zürich",
      ])
    case 7:
      return
        "Department of \(random.pick(Lexicon.fields)) and \(random.pick(Lexicon.fields)), University of \(city)"
    case 8:
      return
        "\(city) \(random.pick(["State University", "College", "Polytechnic", "Institute of Technology"]))"
    case 9: return "School of \(random.pick(Lexicon.fields)), \(city) University"
    case 0: return "University of \(city)"
    case 1: return "\(city) University"
    case 2: return "Department of \(random.pick(Lexicon.fields)), \(city) University"
    case 3:
      return "\(random.pick(["Universität", "Université de", "Technische Universität"])) \(city)"
    case 4:
      return
        "\(capitalized(random.pick(Lexicon.topics))) Research \(random.pick(["Institute", "Center", "Laboratory", "Council"]))"
    default:
      return
        "\(random.pick(["National", "American", "World", "Royal"])) \(random.pick(Lexicon.fields)) \(random.pick(["Association", "Society", "Organization", "Institute", "Foundation"]))"
    }
  }
}
