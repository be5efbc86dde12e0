/// The lists of `Words`: names, plain words and journals, many more than ``Lexicon`` has.
struct WordLists {
  static let shared = WordLists(folder: "Sources/reference-trainer/Words")

  let given: [String]
  let family: [String]
  let common: [String]
  let journals: [String]
  let titles: [String]
  let publishers: [String]

  init(folder: String) {
    given = WordBook.lines("\(folder)/given.txt")
    family = WordBook.lines("\(folder)/family.txt")
    common = WordBook.lines("\(folder)/common.txt")
    journals = WordBook.lines("\(folder)/journals.txt")
    titles = WordBook.lines("\(folder)/titles.txt")
    publishers = WordBook.lines("\(folder)/publishers.txt")
  }

  /// How a journal's words are shortened where no rule of thumb does it.
  static let abbreviations: [String: String] = [
    "journal": "J", "national": "Natl", "international": "Int", "american": "Am",
    "european": "Eur", "british": "Br", "canadian": "Can", "science": "Sci", "sciences": "Sci",
    "society": "Soc", "academy": "Acad", "proceedings": "Proc", "transactions": "Trans",
    "letters": "Lett", "review": "Rev", "reviews": "Rev", "research": "Res", "physics": "Phys",
    "physical": "Phys", "chemistry": "Chem", "chemical": "Chem", "biology": "Biol",
    "biological": "Biol", "medicine": "Med", "medical": "Med", "clinical": "Clin",
    "engineering": "Eng", "mathematics": "Math", "mathematical": "Math", "applied": "Appl",
    "applications": "Appl", "environmental": "Environ", "environment": "Environ",
    "communications": "Commun", "advances": "Adv", "advanced": "Adv", "annals": "Ann",
    "annual": "Annu", "archives": "Arch", "association": "Assoc", "quarterly": "Q",
    "psychology": "Psychol", "psychological": "Psychol", "psychiatry": "Psychiatry",
    "neuroscience": "Neurosci", "economics": "Econ", "economic": "Econ", "education": "Educ",
    "studies": "Stud", "history": "Hist", "philosophy": "Philos", "political": "Polit",
    "sociology": "Sociol", "social": "Soc", "materials": "Mater", "molecular": "Mol",
    "microbiology": "Microbiol", "bulletin": "Bull", "theory": "Theory", "journal.": "J",
    "management": "Manag", "computer": "Comput", "computing": "Comput", "statistics": "Stat",
    "statistical": "Stat", "systems": "Syst", "technology": "Technol", "surgery": "Surg",
    "pharmacology": "Pharmacol", "immunology": "Immunol", "genetics": "Genet",
    "geophysical": "Geophys", "geology": "Geol", "zeitschrift": "Z", "archiv": "Arch",
    "revista": "Rev", "revue": "Rev", "annales": "Ann", "new": "N", "england": "Engl",
  ]

  /// “J. Am. Chem. Soc.”: a journal's name shortened word by word.
  static func abbreviated(_ name: String, dots: Bool, _ random: inout Generator) -> String {
    let words = WordBook.longerWords(of: name)
    guard words.count > 1 else { return name }
    var result: [String] = []
    for word in words {
      var short = abbreviations[word] ?? word
      let isShort = abbreviations[word] != nil
      if !isShort, word.count > 6, random.chance(85) { short = cut(word, random.number(3...6)) }
      short = short.prefix(1).uppercased() + short.dropFirst()
      if dots, short.lowercased() != word { short += "." }
      result.append(short)
    }
    return result.joined(separator: " ")
  }

  /// A word cut behind a consonant.
  private static func cut(_ word: String, _ length: Int) -> String {
    var result = word.prefix(length)
    while result.count > 2, let last = result.last, "aeiouy".contains(last) { result.removeLast() }
    return String(result)
  }
}
