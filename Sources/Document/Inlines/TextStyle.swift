/// How a run of text is set, under CommonMark's and CSL's names.
public enum TextStyle: Hashable, Sendable, CaseIterable {
  case emphasis
  case strong
  case underline
  case smallCaps
  case superscript
  case `subscript`
  /// Slanted, where a format tells it from emphasis (CSL's `oblique`).
  case oblique
  /// Lighter than the text around (CSL's `light`).
  case light
  /// Upright within emphasis (CSL's `font-style="normal"`).
  case upright
  /// Of normal weight within strong text (CSL's `font-weight="normal"`).
  case normalWeight
  /// Without small capitals within them (CSL's `font-variant="normal"`).
  case normalVariant
  /// Without underline within it (CSL's `text-decoration="none"`).
  case noDecoration
  /// On the baseline within a superscript (CSL's `vertical-align="baseline"`).
  case baseline
}
