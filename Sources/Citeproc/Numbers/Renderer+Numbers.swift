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
    return wrap(node) { $0.writeNumber(text, variable, form) }
  }

  private mutating func writeNumber(_ text: String, _ variable: TextVariable, _ form: NumberForm) {
    switch variable {
    case .page:
      return output.richText(formattedPages(text))
    case .locator where context.locatorType == .page:
      return output.richText(formattedPages(text))
    case .citationNumber, .firstReferenceNoteNumber:
      return output.text(text)
    default: break
    }
    guard form != .numeric || text.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0x26 }),
      NumberText.isNumeric(text)
    else { return output.richText(text) }
    var result = ""
    for piece in NumberText.pieces(text) {
      switch piece.separator {
      case "": break
      case ",": result += ", "
      case "&": result += " & "
      default: result += variable == .locator || form == .numeric ? "–" : "–"
      }
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

  mutating func formattedPages(_ text: String) -> String {
    let delimiter =
      terms.text(terms.id(WellKnownTerm.pageRangeDelimiter)).map {
        String(decoding: $0, as: UTF8.self)
      } ?? "–"
    return PageRange.format(text, style.options.pageRangeFormat, delimiter: delimiter)
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
      case .contextual: Self.isPlural(text, label.variable)
      }
    let wellKnown =
      if label.variable == .locator {
        WellKnownTerm.locator + locatorIndex(context.locatorType)
      } else {
        WellKnownTerm.textVariable + Int(label.variable.rawValue)
      }
    guard let term = terms.text(terms.id(wellKnown), label.form, plural: isPlural), !term.isEmpty
    else { return false }
    renderedTerm = true
    return wrap(node) { $0.output.text(term) }
  }

  private func locatorIndex(_ type: LocatorType) -> Int {
    LocatorType.allCases.firstIndex(of: type) ?? 0
  }

  static func isPlural(_ text: String, _ variable: TextVariable) -> Bool {
    if variable == .numberOfPages || variable == .numberOfVolumes {
      return Int(text).map { $0 != 1 } ?? false
    }
    let pieces = NumberText.pieces(text)
    guard pieces.count > 1 else { return false }
    return pieces.dropFirst().contains { $0.text.utf8.contains(where: NumberText.isDigit) }
      || pieces.count > 1
  }
}
