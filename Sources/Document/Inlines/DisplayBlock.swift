/// The places of CSL's `display` attribute (CSL 1.0.2 specification, “Display”).
public enum DisplayBlock: Hashable, Sendable, CaseIterable {
  case block
  case leftMargin
  case rightInline
  case indent
}
