import Bibliography

/// An author as works are compared: a hash of the family name, and the first initial.
struct AuthorKey: Equatable {
  /// The folded family name with its particles, hashed.
  let family: UInt64
  /// The first letter of the given names, folded; 0 where they are not known.
  let initial: UInt8

  init?(_ name: PersonName) {
    var bytes: [UInt8] = []
    TextFolding.appendKey(name.isLiteral ? name.literal : name.particle + name.family, to: &bytes)
    guard !bytes.isEmpty else { return nil }
    family = FoldedHash.of(bytes.lazy.filter { $0 != 0x20 })
    bytes.removeAll(keepingCapacity: true)
    TextFolding.appendKey(name.given, to: &bytes)
    initial = bytes.first ?? 0
  }

  /// Whether both can be one person: the same family name and no other initial.
  func isLike(_ other: AuthorKey) -> Bool {
    family == other.family
      && (initial == other.initial || initial == 0 || other.initial == 0)
  }
}
