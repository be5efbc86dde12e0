internal import Bibliography
internal import CSL
internal import Citeproc
internal import Document
internal import Readers

/// Prints made-up works in styles of the Citation Style Language, and finds in the print what each word is.
struct StylePrinter {
  private let names: [String]
  private let library = StyleLibrary()
  private let locales = LocaleLibrary()

  /// A printer for the styles that are installed; without any it prints nothing.
  init() {
    names = library.names()
  }

  var hasStyles: Bool { !names.isEmpty }

  /// A few works of one style, drawn at random; none where the style has no bibliography.
  func samples(_ count: Int, _ facts: inout Facts) -> [Sample] {
    guard let style = try? library.style(facts.random.pick(names)), style.bibliography != nil else {
      return []
    }
    let language = facts.random.pick(["", "", "", "", "en-US", "en-GB", "de-DE", "fr-FR", "es-ES"])
    let processor = Processor(
      style: style, locales: locales, language: language.isEmpty ? nil : language)
    var options = RenderingOptions()
    options.order = .given
    options.links = false
    options.highlight = { reference in
      switch reference.variable {
      case .author: [.baseline]
      case .editor: [.normalVariant]
      case .translator: [.normalWeight]
      default: nil
      }
    }
    var result: [Sample] = []
    for _ in 0..<count {
      let work = MadeWork(&facts)
      for item in processor.bibliography([work.work], options: options).items {
        let print = LabelledPrint(item, of: work)
        if let sample = print.sample(&facts.random) { result.append(sample) }
      }
    }
    return result
  }
}

/// A work made of facts, all of whose texts differ.
struct MadeWork {
  var work: Work
  /// The number it has in its list.
  var number: Int

  init(_ facts: inout Facts) {
    let types: [WorkType] = [
      .articleJournal, .articleJournal, .articleJournal, .articleJournal, .articleJournal, .book,
      .book, .book, .chapter, .chapter, .paperConference, .paperConference, .thesis, .report,
      .webpage, .articleNewspaper, .articleMagazine, .article,
    ]
    let type = facts.random.pick(types)
    work = Work(id: "work", type: type)
    number = facts.random.number(1...180)
    let isShort = type == .book
    work[.title] = facts.title(short: isShort && facts.random.chance(70))
    work[.author] = Self.people(&facts, 1...5)
    let year =
      facts.random.chance(70) ? facts.random.number(1975...2023) : facts.random.number(1850...1990)
    let issued = Self.ranged(&facts, year)
    work[.issued] = PartialDate(issued)
    let first = facts.random.number(1...2400)
    let pages = "\(first)-\(first + facts.random.number(2...40))"
    switch type {
    case .articleJournal, .articleMagazine, .articleNewspaper:
      work[.containerTitle] = facts.journal()
      if facts.random.chance(92) { work[.volume] = Self.volume(&facts) }
      if facts.random.chance(60) { work[.issue] = Self.issue(&facts) }
      if facts.random.chance(90) {
        work[.page] =
          facts.random.chance(88)
          ? pages : facts.random.pick(["e\(first)45", "1\(first)05", "L\(first)"])
      }
    case .book:
      addPublisher(&facts)
      if facts.random.chance(15) { work[.edition] = String(facts.random.number(2...6)) }
      if facts.random.chance(15) { work[.collectionTitle] = facts.random.pick(Lexicon.realSeries) }
      if facts.random.chance(8) { work[.volume] = String(facts.random.number(1...9)) }
      if facts.random.chance(5) {
        work[.numberOfVolumes] = String(facts.random.number(2...9))
      }
      if facts.random.chance(10) { work[.translator] = Self.people(&facts, 1...2) }
      if facts.random.chance(15) {
        work[.editor] = work[.author]
        work[.author] = []
      }
    case .chapter:
      work[.containerTitle] = facts.title(short: true)
      if facts.random.chance(80) { work[.editor] = Self.people(&facts, 1...3) }
      if facts.random.chance(90) { work[.page] = pages }
      addPublisher(&facts)
      if facts.random.chance(10) { work[.collectionTitle] = facts.random.pick(Lexicon.realSeries) }
    case .paperConference:
      work[.containerTitle] = facts.conference()
      if facts.random.chance(85) { work[.page] = pages }
      if facts.random.chance(50) { addPublisher(&facts) }
      if facts.random.chance(15) { work[.editor] = Self.people(&facts, 1...3) }
      if facts.random.chance(15) { work[.volume] = String(facts.random.number(1...240)) }
      if facts.random.chance(25) { work[.eventPlace] = facts.place() }
    case .thesis:
      work[.publisher] = facts.institution()
      if facts.random.chance(40) { work[.publisherPlace] = facts.place() }
      work[.genre] = facts.random.pick(["PhD thesis", "Ph.D. dissertation", "Master’s thesis"])
    case .report:
      work[.publisher] = facts.institution()
      if facts.random.chance(40) { work[.publisherPlace] = facts.place() }
      if facts.random.chance(60) {
        work[.genre] = facts.random.pick([
          "Technical Report", "Working Paper", "Research Memorandum",
        ])
        work[.number] = "\(facts.random.number(80...99))-\(facts.random.number(10...300))"
      }
    default:
      if facts.random.chance(60) { work[.containerTitle] = facts.journal() }
    }
    if type == .webpage || facts.random.chance(8) {
      work[.url] = "https://www.\(facts.pseudoWord()).org/\(facts.pseudoWord())/\(first)"
      if facts.random.chance(60) {
        work[.accessed] = PartialDate(
          DateParts(2024, facts.random.number(1...12), facts.random.number(1...28)))
      }
    }
    if facts.random.chance(12) {
      work[.doi] = "10.\(facts.random.number(1000...9999))/\(facts.pseudoWord()).\(first)"
    }
  }

  private mutating func addPublisher(_ facts: inout Facts) {
    work[.publisher] = facts.publisher()
    if facts.random.chance(85) { work[.publisherPlace] = facts.place() }
  }

  private static func volume(_ facts: inout Facts) -> String {
    let number = facts.random.number(1...240)
    guard facts.random.chance(8) else { return String(number) }
    return facts.random.pick([
      "XI", "XXIV", "LII", "\(number)A", "B\(number)", "\(number)-\(number + 1)", "S\(number)",
      "\(number * 20)", "\(1900 + number % 120)",
    ])
  }

  private static func issue(_ facts: inout Facts) -> String {
    let number = facts.random.number(1...24)
    guard facts.random.chance(8) else { return String(number) }
    return facts.random.pick([
      "\(number)-\(number + 1)", "\(number)/\(number + 1)", "B\(number)", "Suppl \(number)",
      "S\(number)",
      "Part \(number)", "\(number)A",
    ])
  }

  private static func ranged(_ facts: inout Facts, _ year: Int) -> DateParts {
    guard facts.random.chance(30) else { return DateParts(year) }
    let month = facts.random.number(1...12)
    return DateParts(year, month, facts.random.chance(50) ? facts.random.number(1...28) : 0)
  }

  private static func people(_ facts: inout Facts, _ range: ClosedRange<Int>) -> [PersonName] {
    let count = facts.random.chance(30) ? 1 : facts.random.number(range)
    let areInitials = facts.random.chance(40)
    return (0..<count).map { _ in
      var given = facts.givenName()
      if areInitials { given = "\(given.prefix(1))." }
      if facts.random.chance(35) { given += " \(facts.givenName().prefix(1))." }
      return PersonName(family: facts.familyName(), given: given)
    }
  }
}

/// The print of a work, each of whose letters is told to be of a part or of none.
struct LabelledPrint {
  private var text: [Character] = []
  private var parts: [ReferencePart?] = []
  private var emphasis: [Bool] = []
  private let work: Work

  init(_ item: BibliographyList.Item, of made: MadeWork) {
    work = made.work
    let number =
      item.content.isEmpty
      ? item.label
      : item.label.map { inline in
        guard case .text(let text) = inline else { return inline }
        return .text(text.replacing("1", with: String(made.number)))
      }
    add(number, part: .label)
    if !item.label.isEmpty { append(" ", nil) }
    add(item.content, part: nil)
  }

  private mutating func append(
    _ string: String, _ part: ReferencePart?, isEmphasized: Bool = false
  ) {
    for character in string {
      text.append(character)
      parts.append(part)
      emphasis.append(isEmphasized)
    }
  }

  private mutating func add(
    _ inlines: [Inline], part: ReferencePart?, isEmphasized: Bool = false
  ) {
    for inline in inlines {
      switch inline {
      case .text(let string): append(string, part, isEmphasized: isEmphasized)
      case .styled(let style, let inner):
        switch style {
        case .baseline where part == nil: add(inner, part: .author)
        case .normalVariant where part == nil: add(inner, part: .editor)
        case .normalWeight where part == nil: add(inner, part: .translator)
        case .emphasis: add(inner, part: part, isEmphasized: true)
        default: add(inner, part: part, isEmphasized: isEmphasized)
        }
      case .link(_, let inner), .display(_, let inner):
        append(" ", nil)
        add(inner, part: part, isEmphasized: isEmphasized)
        append(" ", nil)
      default: append(" ", nil)
      }
    }
  }

  /// The labelled words; `nil` where the title or the date is not found, so that the labels may be wrong.
  func sample(_ random: inout Generator) -> Sample? {
    var print = self
    guard print.mark(work[.title], .title) else { return nil }
    print.mark(work[.containerTitle], .container)
    print.mark(work[.collectionTitle], .collection)
    print.mark(work[.publisher], .publisher)
    print.mark(work[.publisherPlace], .place)
    print.mark(work[.eventPlace], .place)
    print.mark(work[.genre], .genre)
    print.mark(work[.url], .identifier)
    print.mark(work[.doi], .identifier)
    if let year = work[.issued]?.year { print.mark(String(year), .date, isNumber: true) }
    if let page = work[.page] {
      print.mark(String(page.prefix { $0 != "-" }), .pages, isNumber: true)
    }
    if let volume = work[.volume] { print.mark(volume, .volume, isNumber: true) }
    if let issue = work[.issue] { print.mark(issue, .volume, isNumber: true) }
    if let count = work[.numberOfVolumes] { print.mark(count, .volume, isNumber: true) }
    print.mark(work[.edition], .edition, isNumber: true)
    print.mark(work[.number], .genre, isNumber: true)
    return print.words(keepsEmphasis: random.chance(50))
  }

  /// Marks where a value stands that is not marked yet; tells whether it was found.
  @discardableResult
  private mutating func mark(_ value: String?, _ part: ReferencePart, isNumber: Bool = false)
    -> Bool
  {
    guard let value, !value.isEmpty else { return false }
    let wanted = value.map(Self.folded)
    guard text.count >= wanted.count else { return false }
    for start in 0...(text.count - wanted.count) {
      guard parts[start] == nil, parts[start + wanted.count - 1] == nil else { continue }
      var matches = true
      for offset in wanted.indices where Self.folded(text[start + offset]) != wanted[offset] {
        matches = false
        break
      }
      guard matches else { continue }
      if isNumber {
        if start > 0, text[start - 1].isNumber { continue }
        if start + wanted.count < text.count, text[start + wanted.count].isNumber { continue }
      }
      for index in start..<(start + wanted.count) { parts[index] = part }
      return true
    }
    return false
  }

  private static func folded(_ character: Character) -> Character {
    switch character {
    case "“", "”", "‘", "’", "\"", "«", "»", "'": "'"
    case "–", "—", "-": "-"
    case "\u{A0}", "\u{202F}": " "
    default:
      character.isLetter
        ? Character(character.lowercased().first.map(String.init) ?? "x") : character
    }
  }

  private struct Word {
    var text = ""
    var part: ReferencePart?
  }

  private func words(keepsEmphasis: Bool) -> Sample? {
    var words: [Word] = []
    var current = Word()
    func flush() {
      if !current.text.isEmpty { words.append(current) }
      current = Word()
    }
    for (index, character) in text.enumerated() {
      let part = parts[index]
      if character.isWhitespace {
        flush()
      } else {
        if current.text.isEmpty, keepsEmphasis, emphasis[index] {
          current.text.append(Sample.emphasisMark)
        }
        current.text.append(character)
        // Set solid, “2007;191:1373–93”, a word goes to the volume, and is taken apart later.
        if current.part == nil || current.part == .date && part == .volume { current.part = part }
      }
    }
    flush()
    fillGaps(&words)
    var sample = Sample()
    for word in words {
      guard let part = word.part else { return nil }
      if sample.pieces.last?.part == part {
        sample.pieces[sample.pieces.count - 1].text += " " + word.text
      } else {
        sample.add(part, word.text)
      }
    }
    return sample
  }

  /// What the words are that no field holds: “In”, “edited by”, “vol.”, “pp.”, months, “Available at”.
  private func fillGaps(_ words: inout [Word]) {
    for index in words.indices where words[index].part == nil {
      let core = words[index].text.lowercased().filter { $0.isLetter || $0.isNumber }
      let before = index > 0 ? words[index - 1].part : nil
      let after = words[index...].first { $0.part != nil }?.part
      words[index].part = Self.part(of: core, word: words[index].text, before: before, after: after)
    }
  }

  private static func part(
    of core: String, word: String, before: ReferencePart?, after: ReferencePart?
  ) -> ReferencePart? {
    let isPerson = before == .author || before == .editor || before == .translator
    if core.isEmpty, word.contains("&") || word.contains("+"), isPerson { return before }
    switch core {
    case "and", "und", "et", "y", "al", "others", "andere", "ua", "autres":
      return isPerson ? before : after ?? before
    case "ed", "eds", "editor", "editors", "edited", "hrsg", "éd", "éds", "herausgegeben", "dir",
      "editado", "sous", "direction", "editorial", "edit":
      if before == .edition || after == .edition, core == "ed" || core == "éd" { return .edition }
      if before == .author, after != .editor { return .editor }
      return before == .editor || after == .editor ? .editor : before ?? after
    case "by", "von", "par", "por", "la", "de":
      return after == .editor || after == .translator || after == .author
        ? after : before ?? after
    case "in", "en", "dans", "im": return after ?? before
    case "vol", "volume", "vols", "no", "nr", "issue", "bd", "band", "num", "n", "t", "v", "núm",
      "jg", "iss", "heft":
      return after == .volume || before == .volume ? .volume : after ?? before
    case "p", "pp", "page", "pages", "pag", "s", "seiten", "pág", "págs":
      return after == .pages ? .pages : before == .pages ? .pages : after ?? before
    case "edition", "edn", "auflage", "aufl", "édition", "st", "nd", "rd", "th":
      return before == .edition || after == .edition ? .edition : before ?? after
    case "translated", "trans", "übersetzt", "traduit", "translator", "tr", "trad":
      return after == .translator || before == .translator ? .translator : after ?? before
    case "available", "accessed", "retrieved", "from", "at", "abgerufen", "consulté", "verfügbar",
      "visited", "cited", "disponible", "online", "internet", "website", "viewed", "on", "le", "am",
      "url", "link":
      return .note
    case "doi", "https", "http": return .identifier
    default: break
    }
    if Lexicon.monthWords.contains(core) {
      return before == .note ? .note : after == .date || before == .date ? .date : .note
    }
    if before == .note { return .note }
    if core.allSatisfy(\.isNumber), !core.isEmpty {
      if before == .date || after == .date { return .date }
      if before == .pages { return .pages }
      if before == nil { return .label }
    }
    return before ?? after
  }
}

extension Lexicon {
  static let monthWords: Set<String> = Set(
    (months + foreignMonths + shortMonths).map { $0.lowercased().filter(\.isLetter) })
}
