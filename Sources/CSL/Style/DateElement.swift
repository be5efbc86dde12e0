public import Bibliography

/// A `cs:date` element (CSL 1.0.2 specification, “Date”).
public struct DateElement: Sendable {
  /// `form`; a date with none is written by its own parts.
  public enum Form: UInt8, Hashable, Sendable { case none, text, numeric }
  /// `date-parts`.
  public enum Parts: UInt8, Hashable, Sendable { case yearMonthDay, yearMonth, year }

  /// The date variable.
  public var variable: DateVariable
  /// `form`.
  public var form = Form.none
  /// `date-parts`.
  public var parts = Parts.yearMonthDay
  /// Its `cs:date-part`s, in order; with a ``form``, those that override the locale's.
  public var dateParts: [DatePart] = []
  /// `delimiter`, between the parts.
  public var delimiter = ""
  /// Whether `delimiter` was given.
  public var hasDelimiter = false

  /// A date of a variable.
  public init(variable: DateVariable) { self.variable = variable }
}

/// A `cs:date-part` element.
public struct DatePart: Hashable, Sendable {
  /// `name`.
  public enum Name: UInt8, Hashable, Sendable { case year, month, day }
  /// `form`.
  public enum Form: UInt8, Hashable, Sendable {
    case long, short, numeric, numericLeadingZeros, ordinal
  }

  public var name: Name
  /// `form`; `nil` where the style does not say.
  public var form: Form?
  public var prefix = ""
  public var suffix = ""
  public var formatting = Formatting()
  public var textCase = TextCase.none
  public var stripPeriods = false
  /// `range-delimiter`; an en dash where the style does not say.
  public var rangeDelimiter = "–"

  /// A part without attributes.
  public init(_ name: Name) { self.name = name }
}
