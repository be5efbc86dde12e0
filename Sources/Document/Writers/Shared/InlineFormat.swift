/// What a format makes of inlines, as far as it decides how they are walked.
struct InlineFormat {
  /// The names under which raw pieces are the format's own; others are left out.
  var rawFormats: [String]
  /// The styles that the format has no mark for.
  var unmarkedStyles: InlineStyles = []
  var keepsFootnotes = true
  /// Whether links may not stand within styles, but styles within links.
  var linksAreOutermost = false
}
