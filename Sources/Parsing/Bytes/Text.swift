/// Whether a scalar is a blank: a space, a tab, a line end, a no-break space.
@inlinable package func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case " ", "\t", "\n", "\r", "\u{0B}", "\u{0C}", "\u{A0}": true
  default: false
  }
}

extension StringProtocol {
  /// The text without the blanks at its ends.
  package func trimmingBlanks() -> String {
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[start..<scalars.index(after: last)])
  }
}
