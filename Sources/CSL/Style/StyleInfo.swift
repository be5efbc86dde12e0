/// What a style says of itself (CSL 1.0.2 specification, “Info”).
public struct StyleInfo: Hashable, Sendable {
  /// The style's title: `IEEE`.
  public var title = ""
  /// The style's identifier, a URI: `http://www.zotero.org/styles/ieee`.
  public var id = ""
  /// The style that a dependent style leaves the formatting to; empty where the style is independent.
  public var parent = ""
  /// Whether cites are meant to stand in notes (`class="note"`).
  public var isNote = false
  /// `default-locale`; empty where the style has none.
  public var defaultLocale = ""
  /// `version`.
  public var version = ""

  /// A style that says nothing.
  public init() {}
}
