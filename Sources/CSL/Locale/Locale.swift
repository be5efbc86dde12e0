import Parsing

/// The terms, date formats and options of a language: a locale file, or a `cs:locale` of a style.
///
/// ```swift
/// let locale = try Locale(parsing: bytes, source: "locales-en-US.xml")
/// locale.terms[TermKey("et-al")]?.single   // "et al."
/// ```
public struct Locale: Sendable {
  /// `xml:lang`; empty where a style's `cs:locale` is for every language.
  public var language = ""
  /// The terms.
  public var terms: [TermKey: Term] = [:]
  /// Whether the locale has ordinal terms of its own: they replace all of another locale's.
  public var hasOrdinals = false
  /// `cs:date form="text"`, in the order of its parts.
  public var textDate: DateFormat?
  /// `cs:date form="numeric"`.
  public var numericDate: DateFormat?
  /// `limit-day-ordinals-to-day-1`.
  public var limitDayOrdinalsToDay1: Bool?
  /// `punctuation-in-quote`.
  public var punctuationInQuote: Bool?

  /// A locale that says nothing.
  public init() {}

  /// Reads a locale file; throws where it is not well-formed or no locale.
  public init(parsing bytes: [UInt8], source: String) throws(StyleError) {
    var reader = XMLReader(bytes, source: source)
    self.init()
    do {
      guard case .start = try reader.next() else {
        throw StyleError("no-locale", "the file holds no cs:locale element", at: reader.range)
      }
      guard reader.isNamed("locale") else {
        throw StyleError(
          "no-locale", "the root element is <\(reader.elementName)>; expected <locale>",
          at: reader.range)
      }
      try read(from: &reader)
    } catch let error as XMLError {
      throw StyleError([error.diagnostic])
    } catch let error as StyleError {
      throw error
    } catch {
      throw StyleError("no-locale", "\(error)")
    }
  }
}

/// A localized date format.
public struct DateFormat: Hashable, Sendable {
  public var parts: [DatePart] = []
  /// `delimiter`, between the parts.
  public var delimiter = ""
  public var prefix = ""
  public var suffix = ""
  public var formatting = Formatting()
  public var textCase = TextCase.none

  /// A format without parts.
  public init() {}
}
