import Bibliography

/// An author as works are compared: a hash of the family name, and the first initial.
struct AuthorKey: Equatable {
  /// The folded family name with its particles, hashed.
  let family: UInt64
  /// The first letter of the given names, folded; 0 where they are not known.
  let initial: UInt8

  /// `nil` for a name without a letter in its family name.
  init?(_ name: PersonName) {
    var scratch: [UInt8] = []
    self.init(name, &scratch)
  }

  /// The same, with a buffer of the caller's, whose content is lost.
  init?(_ name: PersonName, _ scratch: inout [UInt8]) {
    let name = LoneLetters.joined(name) ?? name
    scratch.removeAll(keepingCapacity: true)
    if name.isLiteral {
      TextFolding.appendKey(name.literal, to: &scratch)
    } else {
      if !name.droppingParticle.isEmpty {
        TextFolding.appendKey(name.droppingParticle, to: &scratch)
      }
      if !name.nonDroppingParticle.isEmpty {
        TextFolding.appendKey(name.nonDroppingParticle, to: &scratch)
      }
      TextFolding.appendKey(name.family, to: &scratch)
    }
    guard !scratch.isEmpty else { return nil }
    var hash = FoldedHash()
    for byte in scratch where byte != 0x20 { hash.combine(byte) }
    family = hash.value
    guard let first = name.given.utf8.first else {
      initial = 0
      return
    }
    if first | 0x20 >= 0x61, first | 0x20 <= 0x7A {
      initial = first | 0x20
      return
    }
    scratch.removeAll(keepingCapacity: true)
    TextFolding.appendKey(name.given, to: &scratch)
    initial = scratch.first ?? 0
  }

  /// Whether both can be one person: the same family name and no other initial.
  func isLike(_ other: AuthorKey) -> Bool {
    family == other.family
      && (initial == other.initial || initial == 0 || other.initial == 0)
  }
}
