/// CSL's `text-case` attribute (CSL 1.0.2 specification, “Text-case”).
public enum TextCase: UInt8, Hashable, Sendable {
  case none
  case lowercase
  case uppercase
  case capitalizeFirst
  case capitalizeAll
  case sentence
  case title
}
