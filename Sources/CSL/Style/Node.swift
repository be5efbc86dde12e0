public import Bibliography

/// One rendering element of a compiled style.
///
/// Nodes stand in one array (``Style/nodes``) and name each other by index; −1 stands for none. They are plain
/// bytes: copying one counts no references.
public struct Node: Sendable {
  /// What the element is, with what is its own.
  public var element: Element
  /// `prefix`.
  public var prefix = TextRef.empty
  /// `suffix`.
  public var suffix = TextRef.empty
  /// `delimiter`, of groups and layouts.
  public var delimiter = TextRef.empty
  /// The formatting attributes.
  public var formatting = Formatting()
  /// `text-case`.
  public var textCase = TextCase.none
  /// `display`.
  public var display = Display.none
  /// `quotes`.
  public var quotes = false
  /// `strip-periods`.
  public var stripPeriods = false
  /// The first element within; −1 where there is none.
  public var firstChild: Int32 = -1
  /// The next element beside; −1 where there is none.
  public var next: Int32 = -1
  /// The line of the style's file, for messages.
  public var line: Int32 = 0

  /// An element without attributes.
  public init(_ element: Element) { self.element = element }
}

/// CSL's `display` attribute (CSL 1.0.2 specification, “Display”).
public enum Display: UInt8, Hashable, Sendable {
  case none
  case block
  case leftMargin
  case rightInline
  case indent
}

/// What a rendering element is, with what is its own.
public enum Element: Sendable {
  /// A layout, or the body of a macro: its elements one after another.
  case sequence
  /// `cs:group`.
  case group
  /// `cs:choose`; its children are branches.
  case choose
  /// `cs:if`, `cs:else-if`, `cs:else`: conditions `first..<first + count` of ``Style/conditions``.
  case branch(first: Int32, count: Int32, match: Match)
  /// `cs:text` with `macro`: the body's node.
  case macro(Int32)
  /// `cs:text` with `variable`.
  case variable(TextVariable, short: Bool)
  /// `cs:text` with `term`: an index of ``Style/terms``.
  case term(Int32, form: TermForm, plural: Bool)
  /// `cs:text` with `value`.
  case value(TextRef)
  /// `cs:number`.
  case number(TextVariable, NumberForm)
  /// `cs:label`; outside `cs:names` it has a variable of its own.
  case label(LabelElement)
  /// `cs:date`: an index of ``Style/dates``.
  case date(Int32)
  /// `cs:names`: an index of ``Style/names``.
  case names(Int32)
  /// An element that asks for a variable CSL does not have: it renders nothing.
  case unknown
}

/// `match` of a condition.
public enum Match: UInt8, Hashable, Sendable { case all, any, none }

/// `form` of `cs:number`.
public enum NumberForm: UInt8, Hashable, Sendable { case numeric, ordinal, longOrdinal, roman }

/// `form` of a term (CSL 1.0.2 specification, “Terms”).
public enum TermForm: UInt8, Hashable, Sendable, CaseIterable {
  case long, short, verb, verbShort, symbol
}

/// A `cs:label`.
public struct LabelElement: Hashable, Sendable {
  /// `plural`.
  public enum Plural: UInt8, Hashable, Sendable { case contextual, always, never }

  /// The number variable that is labelled; meaningless within `cs:names`.
  public var variable: TextVariable = .locator
  /// `form`.
  public var form: TermForm = .long
  /// `plural`.
  public var plural: Plural = .contextual
}
