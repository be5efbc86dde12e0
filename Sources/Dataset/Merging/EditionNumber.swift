/// The number of a book's edition.
enum EditionNumber {
  /// The number that a text gives: `2`, `2nd edition`, `second, revised`, `3., überarb. Aufl.`; `nil` where it gives none.
  static func read(_ text: String) -> Int? {
    let digits = text.utf8.drop { $0 &- 0x30 >= 10 }.prefix { $0 &- 0x30 < 10 }
    if !digits.isEmpty { return digits.count <= 4 ? Int(Substring(digits)) : nil }
    let first = text.lowercased().prefix { $0.isLetter }
    return ordinals.firstIndex(of: String(first)).map { $0 + 1 }
  }

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
}
