/// The styles that a run of text is set in, after those that cancel others have done so.
struct InlineStyles: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let strong = InlineStyles(rawValue: 1 << 0)
  static let emphasis = InlineStyles(rawValue: 1 << 1)
  static let oblique = InlineStyles(rawValue: 1 << 2)
  static let light = InlineStyles(rawValue: 1 << 3)
  static let underline = InlineStyles(rawValue: 1 << 4)
  static let smallCaps = InlineStyles(rawValue: 1 << 5)
  static let superscript = InlineStyles(rawValue: 1 << 6)
  static let `subscript` = InlineStyles(rawValue: 1 << 7)

  /// Each style by itself with its name, in the order in which they are opened where several begin
  /// and end together.
  static let names: [(InlineStyles, TextStyle)] = [
    (.strong, .strong), (.emphasis, .emphasis), (.oblique, .oblique), (.light, .light),
    (.underline, .underline), (.smallCaps, .smallCaps), (.superscript, .superscript),
    (.subscript, .subscript),
  ]

  /// The styles within a run of these styles on which another is set.
  func applying(_ style: TextStyle) -> InlineStyles {
    switch style {
    case .emphasis: union(.emphasis).subtracting(.oblique)
    case .strong: union(.strong).subtracting(.light)
    case .underline: union(.underline)
    case .smallCaps: union(.smallCaps)
    case .superscript: union(.superscript).subtracting(.subscript)
    case .subscript: union(.subscript).subtracting(.superscript)
    case .oblique: union(.oblique).subtracting(.emphasis)
    case .light: union(.light).subtracting(.strong)
    case .upright: subtracting([.emphasis, .oblique])
    case .normalWeight: subtracting([.strong, .light])
    case .normalVariant: subtracting(.smallCaps)
    case .noDecoration: subtracting(.underline)
    case .baseline: subtracting([.superscript, .subscript])
    }
  }
}
