/// CSL's formatting attributes of an element (CSL 1.0.2 specification, “Formatting”).
public struct Formatting: Hashable, Sendable {
  /// `font-style`.
  public enum FontStyle: UInt8, Hashable, Sendable { case inherited, normal, italic, oblique }
  /// `font-variant`.
  public enum FontVariant: UInt8, Hashable, Sendable { case inherited, normal, smallCaps }
  /// `font-weight`.
  public enum FontWeight: UInt8, Hashable, Sendable { case inherited, normal, bold, light }
  /// `text-decoration`.
  public enum TextDecoration: UInt8, Hashable, Sendable { case inherited, none, underline }
  /// `vertical-align`.
  public enum VerticalAlign: UInt8, Hashable, Sendable {
    case inherited, baseline, superscript, `subscript`
  }

  public var fontStyle = FontStyle.inherited
  public var fontVariant = FontVariant.inherited
  public var fontWeight = FontWeight.inherited
  public var textDecoration = TextDecoration.inherited
  public var verticalAlign = VerticalAlign.inherited

  /// No formatting.
  public init() {}

  /// Whether nothing is set.
  @inlinable public var isPlain: Bool {
    fontStyle == .inherited && fontVariant == .inherited && fontWeight == .inherited
      && textDecoration == .inherited && verticalAlign == .inherited
  }
}
