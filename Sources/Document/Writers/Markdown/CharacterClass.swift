/// What a character is to CommonMark's rules on runs of `*` and `_` (CommonMark 0.31.2, “Emphasis
/// and strong emphasis”).
enum CharacterClass {
  case whitespace
  case punctuation
  /// A symbol beyond ASCII: punctuation since CommonMark 0.31, a word's part before.
  case symbol
  case word

  init(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      switch scalar.value {
      case 0x09...0x0D, 0x20: self = .whitespace
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .word
      default: self = .punctuation
      }
      return
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: self = .whitespace
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      self = .punctuation
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: self = .symbol
    default: self = .word
    }
  }

  /// Whether a run of delimiters between two characters surely leans on the following one, under
  /// either reading of symbols.
  static func isLeftFlanking(before: CharacterClass, after: CharacterClass) -> Bool {
    switch after {
    case .whitespace: false
    case .punctuation, .symbol: before == .whitespace || before == .punctuation
    case .word: true
    }
  }

  /// Whether such a run may lean on the following character, under some reading of symbols.
  static func mayBeLeftFlanking(before: CharacterClass, after: CharacterClass) -> Bool {
    switch after {
    case .whitespace: false
    case .punctuation: before != .word
    case .symbol, .word: true
    }
  }
}
