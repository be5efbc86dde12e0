import Bibliography
import CSL

/// Writes styles that make little sense: every element and attribute of CSL may stand anywhere that it is allowed to.
struct RandomStyle {
  private var random: RandomSource
  private var text = ""
  private var budget = 120
  private let macros: Int

  init(seed: UInt64) {
    random = RandomSource(seed: seed)
    macros = random.below(5)
  }

  /// The text of a style.
  mutating func make() -> String {
    text = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\""
    option("class", ["in-text", "note"])
    option("default-locale", ["en-US", "fr-FR", "de-DE", "xx", "ar"])
    option("page-range-format", ["minimal", "minimal-two", "chicago", "chicago-16", "expanded"])
    option("demote-non-dropping-particle", ["never", "sort-only", "display-and-sort"])
    option("initialize-with-hyphen", ["true", "false"])
    nameOptions()
    text += "><info><title>Random</title><id>random</id></info>"
    if random.oneIn(3) { locale() }
    for index in 0..<macros {
      text += "<macro name=\"m\(index)\">"
      children(0, macrosFrom: index + 1)
      text += "</macro>"
    }
    text += "<citation"
    option("collapse", ["citation-number", "year", "year-suffix", "year-suffix-ranged"])
    for name in ["names", "givenname", "year-suffix"] {
      option("disambiguate-add-\(name)", ["true", "false"])
    }
    option("givenname-disambiguation-rule", ["all-names", "primary-name", "by-cite"])
    option("cite-group-delimiter", [", ", ""])
    layout()
    text += "</citation><bibliography"
    option("hanging-indent", ["true"])
    option("second-field-align", ["flush", "margin"])
    option("subsequent-author-substitute", ["———", ""])
    option("subsequent-author-substitute-rule", ["complete-each", "partial-each", "partial-first"])
    layout()
    text += "</bibliography></style>"
    return text
  }

  private mutating func layout() {
    nameOptions()
    text += ">"
    if random.oneIn(2) {
      text += "<sort>"
      for _ in 0...random.below(3) {
        let source =
          macros > 0 && random.oneIn(2)
          ? "macro=\"m\(random.below(macros))\"" : "variable=\"\(anyVariable())\""
        text += "<key \(source) sort=\"\(random.oneIn(2) ? "ascending" : "descending")\"/>"
      }
      text += "</sort>"
    }
    text += "<layout"
    affixes()
    option("delimiter", ["; ", ""])
    text += ">"
    budget = 120
    children(0, macrosFrom: 0)
    text += "</layout>"
  }

  private mutating func locale() {
    text += "<locale xml:lang=\"en\"><style-options punctuation-in-quote=\"true\"/><terms>"
    for _ in 0...random.below(6) {
      text += "<term name=\"\(term())\"><single>one</single><multiple>many</multiple></term>"
    }
    text += "</terms></locale>"
  }

  private mutating func children(_ depth: Int, macrosFrom first: Int) {
    for _ in 0...random.below(depth > 8 ? 1 : 4) where budget > 0 { element(depth, first) }
  }

  private mutating func element(_ depth: Int, _ first: Int) {
    budget -= 1
    switch random.below(depth > 12 ? 6 : 10) {
    case 0, 1: simple("text", "variable=\"\(anyVariable())\"")
    case 2: simple("text", "value=\"\(random.pick(Self.texts, or: "x"))\"")
    case 3: simple("text", "term=\"\(term())\"")
    case 4: simple("number", "variable=\"\(numberVariable())\"")
    case 5: date()
    case 6: names(depth, first)
    case 7:
      text += "<group"
      affixes()
      option("delimiter", [", ", ". ", " "])
      text += ">"
      children(depth + 1, macrosFrom: first)
      text += "</group>"
    case 8: choose(depth, first)
    default:
      if first < macros {
        simple("text", "macro=\"m\(first + random.below(macros - first))\"")
      } else {
        simple("label", "variable=\"\(numberVariable())\"")
      }
    }
  }

  private mutating func simple(_ name: String, _ source: String) {
    text += "<\(name) \(source)"
    affixes()
    option("form", ["short", "long", "ordinal", "long-ordinal", "roman", "symbol", "verb"])
    option("plural", ["always", "never", "contextual", "true"])
    option("strip-periods", ["true"])
    text += "/>"
  }

  private mutating func date() {
    text += "<date variable=\"\(random.pick(DateVariable.allCases, or: .issued).name)\""
    option("form", ["text", "numeric"])
    option("date-parts", ["year", "year-month", "year-month-day"])
    affixes()
    text += ">"
    for part in ["day", "month", "year"] where random.oneIn(2) {
      text += "<date-part name=\"\(part)\""
      option("form", ["short", "numeric", "numeric-leading-zeros", "ordinal", "long"])
      affixes()
      text += "/>"
    }
    text += "</date>"
  }

  private mutating func names(_ depth: Int, _ first: Int) {
    text += "<names variable=\""
    text += (0...random.below(2)).map { _ in nameVariable() }.joined(separator: " ") + "\""
    affixes()
    text += ">"
    if random.oneIn(2) {
      text += "<name"
      nameOptions()
      affixes()
      text += "><name-part name=\"family\""
      affixes()
      text += "/></name>"
    }
    if random.oneIn(3) { simple("label", "") }
    if random.oneIn(3), depth < 10 {
      text += "<substitute>"
      children(depth + 1, macrosFrom: first)
      text += "</substitute>"
    }
    text += "</names>"
  }

  private mutating func choose(_ depth: Int, _ first: Int) {
    text += "<choose><if"
    option("match", ["any", "all", "none"])
    option("type", ["book", "article-journal chapter", "unknown"])
    option("variable", [anyVariable(), nameVariable()])
    option("is-numeric", [numberVariable()])
    option("position", ["first", "ibid", "near-note"])
    option("disambiguate", ["true"])
    text += ">"
    children(depth + 1, macrosFrom: first)
    text += "</if><else>"
    children(depth + 1, macrosFrom: first)
    text += "</else></choose>"
  }

  private mutating func nameOptions() {
    option("and", ["text", "symbol"])
    option("et-al-min", ["1", "3", "0"])
    option("et-al-use-first", ["1", "0", "7"])
    option("et-al-use-last", ["true"])
    option("initialize-with", [". ", ".", ""])
    option("name-as-sort-order", ["first", "all"])
    option("delimiter-precedes-last", ["always", "never", "after-inverted-name"])
    option("form", ["long", "short", "count"])
  }

  private mutating func affixes() {
    option("prefix", Self.texts)
    option("suffix", Self.texts)
    option("font-style", ["italic", "normal", "oblique"])
    option("font-weight", ["bold"])
    option("vertical-align", ["sup", "sub"])
    option("quotes", ["true"])
    option("text-case", ["title", "sentence", "uppercase", "capitalize-first", "capitalize-all"])
    option("display", ["block", "left-margin", "right-inline", "indent"])
  }

  /// Sets an attribute now and then.
  private mutating func option(_ name: String, _ values: [String]) {
    guard random.oneIn(5) else { return }
    text += " \(name)=\"\(random.pick(values, or: ""))\""
  }

  private mutating func anyVariable() -> String {
    random.pick(TextVariable.allCases, or: .title).name
  }

  private mutating func numberVariable() -> String {
    random.pick(TextVariable.allCases.filter(\.isNumber), or: .volume).name
  }

  private mutating func nameVariable() -> String {
    random.pick(NameVariable.allCases, or: .author).name
  }

  private mutating func term() -> String {
    random.pick(
      ["et-al", "and", "in", "edition", "page", "no date", "nonsense", "month-01"], or: "")
  }

  private static let texts = [
    ". ", ", ", " ", "(", ")", ": ", "”", "‘", "é", "《", "https://doi.org/", "?", "!", "&amp;",
  ]
}
