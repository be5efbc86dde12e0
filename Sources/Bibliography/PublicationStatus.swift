/// How far a work has come on its way to being published.
public enum PublicationStatus: String, Hashable, Sendable, CaseIterable {
  case published
  case inPress = "in press"
  case accepted
  case submitted
  case preprint
  case inPreparation = "in preparation"
}
