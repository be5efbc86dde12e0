import Bibliography
import CSL
import Parsing

/// The terms of one style in one language: looked up by name once, then by number.
struct TermTable: Sendable {
  private struct Entry {
    var isKnown = false
    var exists = false
    var single: [UInt8] = []
    var multiple: [UInt8] = []
  }

  /// The merged terms: those of the locale file, overridden by the style's.
  private(set) var terms: [TermKey: Term]
  private let styleTermCount: Int
  private let names: [String]
  private var entries: [Entry]
  private let language: String
  private let locales: LocaleLibrary
  private var fallback: [TermKey: Term]?

  /// What is wrong with locale files that had to be passed over.
  let diagnostics: [Diagnostic]
  private(set) var textDate: DateFormat?
  private(set) var numericDate: DateFormat?
  /// What `and="symbol"` writes: the locale's own symbol, or the ampersand that the specification names.
  ///
  /// The word must not stand in for a missing symbol, as it would by the fallback of forms: locale files lacked
  /// the symbol until 2024.
  private(set) var ampersand: [UInt8]
  let limitDayOrdinalsToDay1: Bool
  let punctuationInQuote: Bool

  init(style: Style, locales: LocaleLibrary, language: String) {
    var diagnostics: [Diagnostic] = []
    let base = locales.best(for: language, &diagnostics) ?? Locale()
    self.diagnostics = diagnostics
    let language = language.isEmpty ? "en-US" : language
    let primary = String(language.prefix { $0 != "-" })
    var merged = base
    // From the least to the most specific: any language, the language, the dialect.
    for wanted in primary == language ? ["", language] : ["", primary, language] {
      for locale in style.locales where locale.language == wanted {
        Self.merge(locale, into: &merged)
      }
    }
    terms = merged.terms
    let symbol = merged.terms[TermKey("and", .symbol)]?.single ?? ""
    ampersand = symbol.isEmpty ? [UInt8(ascii: "&")] : Array(symbol.utf8)
    textDate = merged.textDate
    numericDate = merged.numericDate
    limitDayOrdinalsToDay1 = merged.limitDayOrdinalsToDay1 ?? false
    punctuationInQuote = merged.punctuationInQuote ?? false
    styleTermCount = style.terms.count
    names = style.terms
    entries = Array(
      repeating: Entry(),
      count: (style.terms.count + WellKnownTerm.names.count) * TermForm.allCases.count)
    self.language = language
    self.locales = locales
  }

  /// Takes memory of its own for what is asked for most.
  mutating func detach() {
    entries = Array(repeating: Entry(), count: entries.count)
    ampersand = ampersand.map { $0 }
    if let format = textDate { textDate?.parts = format.parts.map { $0 } }
    if let format = numericDate { numericDate?.parts = format.parts.map { $0 } }
  }

  private static func merge(_ locale: Locale, into merged: inout Locale) {
    if locale.hasOrdinals {
      merged.terms = merged.terms.filter { !$0.key.name.hasPrefix("ordinal") }
    }
    merged.terms.merge(locale.terms) { $1 }
    if let format = locale.textDate { merged.textDate = format }
    if let format = locale.numericDate { merged.numericDate = format }
    if let value = locale.limitDayOrdinalsToDay1 { merged.limitDayOrdinalsToDay1 = value }
    if let value = locale.punctuationInQuote { merged.punctuationInQuote = value }
  }

  /// The number of a term that the processor itself asks for.
  func id(_ wellKnown: Int) -> TermID { TermID(raw: Int32(styleTermCount + wellKnown)) }

  /// A term's text; `nil` where no locale has the term, empty where it is empty.
  mutating func text(_ id: TermID, _ form: TermForm = .long, plural: Bool = false) -> [UInt8]? {
    let index = Int(id.raw) * TermForm.allCases.count + Int(form.rawValue)
    if !entries[index].isKnown { load(id, form, at: index) }
    guard entries[index].exists else { return nil }
    return plural ? entries[index].multiple : entries[index].single
  }

  private mutating func load(_ id: TermID, _ form: TermForm, at index: Int) {
    var entry = Entry()
    entry.isKnown = true
    if let term = term(named: name(id), form) {
      entry.exists = true
      entry.single = Array(term.single.utf8)
      entry.multiple = Array(term.multiple.utf8)
    }
    entries[index] = entry
  }

  func name(_ id: TermID) -> String {
    let raw = Int(id.raw)
    return raw < styleTermCount ? names[raw] : WellKnownTerm.names[raw - styleTermCount]
  }

  /// Finds a term, with the fallback of its form; in en-US where the language lacks it.
  mutating func term(named name: String, _ form: TermForm, gender: Gender = .none) -> Term? {
    if let found = Self.find(name, form, gender, in: terms) { return found }
    if fallback == nil {
      fallback = language == "en-US" ? [:] : locales.best(for: "en-US")?.terms ?? [:]
    }
    return Self.find(name, form, gender, in: fallback ?? [:])
  }

  /// A term of exactly this language, in exactly this form.
  func ownTerm(_ name: String, gender: Gender = .none) -> Term? {
    terms[TermKey(name, .long, genderForm: gender)]
  }

  private static func find(
    _ name: String, _ form: TermForm, _ gender: Gender, in terms: [TermKey: Term]
  ) -> Term? {
    var form: TermForm? = form
    while let wanted = form {
      if gender != .none, let found = terms[TermKey(name, wanted, genderForm: gender)] {
        return found
      }
      if let found = terms[TermKey(name, wanted)] { return found }
      form = wanted.fallback
    }
    return nil
  }
}
