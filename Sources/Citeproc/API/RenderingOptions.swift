public import Bibliography
public import Document

/// How a caller wants a bibliography or citation to differ from what the style alone says.
///
/// ```swift
/// var options = RenderingOptions()
/// options.numbering = .descending
/// options.highlight = { name in name.name.family == "Da Costa" ? .strong : nil }
/// ```
public struct RenderingOptions: Sendable {
  /// In what order the references stand.
  public enum Order: Hashable, Sendable {
    /// As the style's `cs:sort` says; in the order given where it says nothing.
    case style
    /// As they are given.
    case given
  }

  /// What numbers the references bear.
  public enum Numbering: Hashable, Sendable {
    /// As the style says.
    case style
    /// 1, 2, 3 …, in a style without numbers too (in the item's label).
    case ascending
    /// From the number of works down to 1, in a style without numbers too (in the item's label).
    case descending
    /// No numbers, in a style with numbers too.
    case none
  }

  /// The order of the references.
  public var order = Order.style
  /// The numbers of the references.
  public var numbering = Numbering.style
  /// The number that ``Numbering/ascending`` starts at, and ``Numbering/descending`` ends at.
  public var firstNumber = 1
  /// How a name is set apart; `nil` where it is not. Asked once for each name that is written, by identity of
  /// the name, so that it works in every style.
  public var highlight: (@Sendable (NameReference) -> NameHighlight?)?
  /// Whether titles, DOIs, URLs, PMIDs and PMCIDs become links (CSL 1.0.2 specification, Appendix VI).
  public var links = false
  /// Whether italics, bold and the like are marked. Without them a reference is mostly one text, which output that
  /// cannot show them is made from twice as fast; raised and lowered text is marked all the same.
  public var marksStyles = true
  /// The abbreviations that `form="short"` uses for values that bring none of their own: by the variable's CSL name
  /// (`container-title`), then by the value.
  public var abbreviations: [String: [String: String]] = [:]

  /// What the style says, and nothing else.
  public init() {}
}

/// A name that is about to be written: which one, of which list, of which work.
public struct NameReference: Sendable {
  /// The name itself.
  public let name: PersonName
  /// Its place in the work's list, counted from 0.
  public let index: Int
  /// The list it stands in.
  public let variable: NameVariable
  /// The work.
  public let work: Work

  /// A name of a work.
  public init(name: PersonName, index: Int, variable: NameVariable, work: Work) {
    self.name = name
    self.index = index
    self.variable = variable
    self.work = work
  }
}

/// How a name is set apart from others.
public struct NameHighlight: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// The styles that the name is set in.
  public var styles: [TextStyle]
  /// A mark that stands right after the name, superscript: `*`, `†`; empty where there is none.
  public var mark: String

  /// Styles, and perhaps a mark.
  public init(_ styles: [TextStyle], mark: String = "") {
    self.styles = styles
    self.mark = mark
  }

  /// Styles alone.
  public init(arrayLiteral elements: TextStyle...) { self.init(elements) }

  /// Strong, as a CV sets its own person.
  public static let strong = NameHighlight([.strong])
}
