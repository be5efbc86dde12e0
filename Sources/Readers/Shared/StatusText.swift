import Bibliography
import Parsing

/// The words with which sources say how far a work has come.
enum StatusText {
  /// The status that a whole text names; `nil` for any other text.
  static func parse(_ text: String) -> PublicationStatus? {
    table[text.trimmingBlanks().lowercased().replacing("-", with: " ").filter { $0 != "." }]
  }

  private static let table = ByteKeyTable<PublicationStatus>([
    ("published", .published), ("in press", .inPress), ("inpress", .inPress),
    ("forthcoming", .inPress), ("to appear", .inPress), ("in production", .inPress),
    ("accepted", .accepted), ("accepted for publication", .accepted),
    ("submitted", .submitted), ("under review", .submitted), ("in review", .submitted),
    ("under revision", .submitted), ("in revision", .submitted), ("preprint", .preprint),
    ("prepublished", .preprint), ("prepublication", .preprint),
    ("in preparation", .inPreparation), ("inpreparation", .inPreparation),
  ])
}
