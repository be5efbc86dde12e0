import Bibliography
import CSL

/// A term's number in a ``TermTable``: first the style's terms, then those that the processor itself asks for.
struct TermID: Hashable {
  var raw: Int32

  init(raw: Int32) { self.raw = raw }

  /// A term that the style names.
  init(style index: Int32) { raw = index }
}

/// The terms that the processor itself asks for.
enum WellKnownTerm {
  static let and = 0
  static let etAl = 1
  static let openQuote = 2
  static let closeQuote = 3
  static let openInnerQuote = 4
  static let closeInnerQuote = 5
  static let ad = 6
  static let bc = 7
  static let pageRangeDelimiter = 8
  static let yearRangeDelimiter = 9
  static let editorTranslator = 10
  static let noDate = 11
  static let month = 12
  static let season = 24
  static let nameVariable = 28
  static let textVariable = nameVariable + NameVariable.allCases.count
  static let locator = textVariable + TextVariable.allCases.count
  static let ordinal = locator + LocatorType.allCases.count

  static let names: [String] = {
    var result = [
      "and", "et-al", "open-quote", "close-quote", "open-inner-quote", "close-inner-quote", "ad",
      "bc", "page-range-delimiter", "year-range-delimiter", "editortranslator", "no date",
    ]
    for month in 1...12 { result.append(month < 10 ? "month-0\(month)" : "month-\(month)") }
    for season in 1...4 { result.append("season-0\(season)") }
    result += NameVariable.allCases.map(\.name)
    result += TextVariable.allCases.map(\.name)
    result += LocatorType.allCases.map(\.rawValue)
    return result
  }()
}
