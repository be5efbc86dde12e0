import Bibliography

/// Tells scripts whose names have blanks between their parts from those that have none (Han, Kana, Hangul).
enum Romanesque {
  /// Whether a blank stands between the parts of a name.
  static func isSpaced(_ name: PersonName) -> Bool {
    if name.family.utf8.first.map({ $0 < 0xE1 }) ?? true { return true }
    for scalar in name.family.unicodeScalars where isSpaced(scalar) { return true }
    for scalar in name.given.unicodeScalars where isSpaced(scalar) { return true }
    return false
  }

  private static func isSpaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x2AF, 0x370...0x6FF, 0x900...0xE7F,
      0x10A0...0x10FF, 0x1E00...0x1FFF:
      true
    default: false
    }
  }
}
