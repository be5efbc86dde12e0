/// Spells out Greek letters that stand alone among others, as titles have them in one list and not in the other: `TNF-α` and
/// `TNF-alpha`.
enum GreekLetters {
  /// The title with each such letter by its name; `nil` for a title without one, Greek titles among them.
  static func spelledOut(_ title: String) -> String? {
    guard title.utf8.contains(where: { $0 == 0xCE || $0 == 0xCF }) else { return nil }
    let scalars = Array(title.unicodeScalars)
    var result = ""
    var isChanged = false
    for (place, scalar) in scalars.enumerated() {
      let isAlone =
        !(place > 0 && isGreek(scalars[place - 1]))
        && !(place + 1 < scalars.count && isGreek(scalars[place + 1]))
      if isGreek(scalar), isAlone, let name = name(scalar) {
        result += name
        isChanged = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return isChanged ? result : nil
  }

  private static func isGreek(_ scalar: Unicode.Scalar) -> Bool {
    (0x370...0x3FF).contains(scalar.value) || (0x1F00...0x1FFF).contains(scalar.value)
  }

  private static func name(_ scalar: Unicode.Scalar) -> String? {
    let letter = scalar.value >= 0x3B1 ? scalar.value - 0x3B1 : scalar.value &- 0x391
    return letter < UInt32(names.count) ? names[Int(letter)] : nil
  }

  /// From α on, the two forms of sigma among them.
  private static let names = [
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda",
    "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi",
    "psi",
    "omega",
  ]
}
