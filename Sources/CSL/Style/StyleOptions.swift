/// The options of `cs:style` (CSL 1.0.2 specification, “Global Options”).
public struct StyleOptions: Hashable, Sendable {
  /// `demote-non-dropping-particle`.
  public enum DemoteParticle: UInt8, Hashable, Sendable { case never, sortOnly, displayAndSort }
  /// `page-range-format`.
  public enum PageRangeFormat: UInt8, Hashable, Sendable {
    case none, chicago15, chicago16, expanded, minimal, minimalTwo
  }

  public var initializeWithHyphen = true
  public var demoteNonDroppingParticle = DemoteParticle.displayAndSort
  public var pageRangeFormat = PageRangeFormat.none

  /// CSL's defaults.
  public init() {}
}
