import Bibliography
import CSL

extension Renderer {
  /// Writes a number variable (CSL 1.0.2 specification, “Number”).
  mutating func renderNumber(_ node: Node, _ variable: TextVariable, _ form: NumberForm) -> Bool {
    calledVariable = true
    if suppression.contains(variable) { return false }
    let text = value(of: variable)
    guard !text.isEmpty else { return false }
    if substituting > 0 { suppression.insert(variable) }
    renderedVariable = true
    if variable == .locator { wroteLocator = true }
    return wrap(node) { $0.writeNumber(text, variable, form) }
  }

  private mutating func writeNumber(_ text: String, _ variable: TextVariable, _ form: NumberForm) {
    switch variable {
    case .page: return writePages(text)
    case .locator where form == .numeric:
      let text = EmbeddedLocator.find(in: text)?.rest ?? text
      return output.richText(formattedPages(text))
    case .citationNumber, .firstReferenceNoteNumber:
      if context.isSorting, let number = Int(text) {
        return output.number(number, minimumDigits: 9)
      }
      return output.text(text)
    default: break
    }
    let hasMarks = text.utf8.contains { !NumberText.isDigit($0) }
    guard form != .numeric || hasMarks else { return output.text(text) }
    let words = andWords()
    guard NumberText.isNumeric(text, and: words) else {
      // Tags are no markup in a number; a text that happens to stand in a number's place may have some.
      if text.utf8.contains(UInt8(ascii: "<")) { return output.text(text) }
      if let (first, last) = NumberText.romanRange(text) {
        return output.text(first + (string(WellKnownTerm.pageRangeDelimiter) ?? "–") + last)
      }
      return output.richText(text)
    }
    var result = ""
    var previous = ""
    for piece in NumberText(text, and: words).pieces {
      switch piece.separator {
      case .none: break
      case .comma: result += ", "
      case .semicolon: result += "; "
      case .ampersand: result += " & "
      case .and(let word, _): result += " \(word) "
      case .hyphen:
        // Numbers with letters before them are a range where the letters are the same: A12–A15, but AR6-WG1.
        let isRange =
          NumberText.letters(before: previous) == NumberText.letters(before: piece.text)
        result += isRange ? string(WellKnownTerm.pageRangeDelimiter) ?? "–" : "-"
      }
      previous = piece.text
      result += piece.value.map { self.text(of: $0, variable, form) } ?? piece.text
    }
    output.richText(result)
  }

  private mutating func text(of number: Int, _ variable: TextVariable, _ form: NumberForm)
    -> String
  {
    switch form {
    case .numeric: return String(number)
    case .roman: return Ordinal.roman(number) ?? String(number)
    case .ordinal:
      return String(number) + Ordinal.suffix(number, gender: gender(of: variable), terms: &terms)
    case .longOrdinal:
      let gender = gender(of: variable)
      return Ordinal.word(number, gender: gender, terms: &terms)
        ?? String(number) + Ordinal.suffix(number, gender: gender, terms: &terms)
    }
  }

  /// The gender of the noun that a number variable counts.
  private mutating func gender(of variable: TextVariable) -> Gender {
    let name = variable == .locator ? context.locatorType.rawValue : variable.name
    return terms.term(named: name, .long)?.gender ?? .none
  }

  /// Writes pages; most are one number or two with a hyphen, which need not be taken apart.
  private mutating func writePages(_ text: String) {
    var text = text
    let hyphen = text.withUTF8 { PageRange.hyphen(in: $0) }
    switch hyphen {
    case 0: output.text(text)
    case let place? where style.options.pageRangeFormat == .none:
      let delimiter = terms.text(terms.id(WellKnownTerm.pageRangeDelimiter))
      let start = UInt32(output.bytes.count)
      text.withUTF8 { bytes in
        output.bytes.append(contentsOf: bytes[..<place])
        output.bytes.append(contentsOf: delimiter ?? [0xE2, 0x80, 0x93])
        output.bytes.append(contentsOf: bytes[(place + 1)...])
      }
      output.tokens.append(Token(kind: .text, start: start, end: UInt32(output.bytes.count)))
    case let place?:
      let utf8 = text.utf8
      let middle = utf8.index(utf8.startIndex, offsetBy: place)
      output.text(
        PageRange.range(
          NumberText.Piece(text: String(text[..<middle])),
          NumberText.Piece(text: String(text[utf8.index(after: middle)...])),
          style.options.pageRangeFormat, string(WellKnownTerm.pageRangeDelimiter) ?? "–"))
    case nil: output.richText(formattedPages(text))
    }
  }

  private mutating func formattedPages(_ text: String) -> String {
    let delimiter = string(WellKnownTerm.pageRangeDelimiter) ?? "–"
    let and = String(decoding: terms.ampersand, as: UTF8.self)
    return PageRange.format(
      text, style.options.pageRangeFormat, delimiter: delimiter, and: and, words: andWords())
  }

  private mutating func string(_ term: Int, _ form: TermForm = .long) -> String? {
    terms.text(terms.id(term), form).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The words that may join numbers in a text.
  mutating func andWords() -> [String] {
    let word = string(WellKnownTerm.and) ?? "and"
    return word == "and" ? ["and"] : [word, "and"]
  }

  /// Writes the label of a number variable (CSL 1.0.2 specification, “Label”).
  mutating func renderLabel(_ node: Node, _ label: LabelElement) -> Bool {
    let text = value(of: label.variable)
    guard !text.isEmpty else {
      calledVariable = true
      return false
    }
    if suppression.contains(label.variable) { return false }
    let isPlural =
      switch label.plural {
      case .always: true
      case .never: false
      case .contextual: isPlural(text, label.variable)
      }
    let wellKnown =
      if label.variable == .locator {
        WellKnownTerm.locator
          + locatorIndex(EmbeddedLocator.find(in: text)?.type ?? context.locatorType)
      } else {
        WellKnownTerm.textVariable + Int(label.variable.rawValue)
      }
    guard let term = terms.text(terms.id(wellKnown), label.form, plural: isPlural), !term.isEmpty
    else { return false }
    renderedTerm = true
    return wrap(node, isTerm: true) { $0.output.term(term) }
  }

  private func locatorIndex(_ type: LocatorType) -> Int {
    LocatorType.allCases.firstIndex(of: type) ?? 0
  }

  private mutating func isPlural(_ text: String, _ variable: TextVariable) -> Bool {
    if variable == .numberOfPages || variable == .numberOfVolumes {
      let first = text.utf8.prefix { NumberText.isDigit($0) }
      let words = andWords()
      if NumberText(text, and: words).isPlural { return true }
      return Int(Substring(first)) ?? 0 > 1 && NumberText.isNumeric(text, and: words)
    }
    var text = text
    if variable == .locator { text = EmbeddedLocator.first(of: text) }
    if let hyphen = text.withUTF8({ PageRange.hyphen(in: $0) }) { return hyphen > 0 }
    return NumberText(text, and: andWords()).isPlural
  }
}
