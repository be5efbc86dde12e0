/// How a list of names is written: the inheritable name options, resolved for one place of a style.
///
/// Source: CSL 1.0.2 specification, “Name” and “Inheritable Name Options”.
public struct NameOptions: Hashable, Sendable {
  /// `and`.
  public enum And: UInt8, Hashable, Sendable { case none, text, symbol }
  /// `delimiter-precedes-last`, `delimiter-precedes-et-al`.
  public enum DelimiterPrecedes: UInt8, Hashable, Sendable {
    case contextual, afterInvertedName, always, never
  }
  /// `form`.
  public enum Form: UInt8, Hashable, Sendable { case long, short, count }
  /// `name-as-sort-order`.
  public enum SortOrder: UInt8, Hashable, Sendable { case none, first, all }

  public var and = And.none
  public var delimiter = TextRef.empty
  public var delimiterPrecedesEtAl = DelimiterPrecedes.contextual
  public var delimiterPrecedesLast = DelimiterPrecedes.contextual
  /// `et-al-min`; 0 where lists are never cut short.
  public var etAlMin: Int32 = 0
  public var etAlUseFirst: Int32 = 1
  /// `et-al-subsequent-min`; 0 where it is ``etAlMin``.
  public var etAlSubsequentMin: Int32 = 0
  /// `et-al-subsequent-use-first`; 0 where it is ``etAlUseFirst``.
  public var etAlSubsequentUseFirst: Int32 = 0
  public var etAlUseLast = false
  public var form = Form.long
  public var initialize = true
  /// Whether `initialize-with` is given at all; the empty text counts.
  public var hasInitializeWith = false
  public var initializeWith = TextRef.empty
  public var nameAsSortOrder = SortOrder.none
  public var sortSeparator = TextRef.empty
  /// `delimiter` of `cs:names`, or `names-delimiter`.
  public var namesDelimiter = TextRef.empty

  /// CSL's defaults, but for the texts `, `, which have no place in a pool yet.
  public init() {}
}
