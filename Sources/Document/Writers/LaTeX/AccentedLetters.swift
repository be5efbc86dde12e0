/// Letters with accents, taken apart and put together as Unicode's canonical equivalence says.
///
/// The tables are made from the standard library's own comparison, once, when a text first needs them.
enum AccentedLetters {
  /// The letters that all fonts have as one, by any spelling of them.
  static let setByAll: [Character: Unicode.Scalar] = {
    var result: [Character: Unicode.Scalar] = [:]
    for value in UInt32(0xC0)...0x17E {
      guard let scalar = Unicode.Scalar(value), LaTeXSymbols.isSetByAll(scalar) else { continue }
      result[Character(scalar)] = scalar
    }
    return result
  }()

  /// A base letter and its marks, for letters with one or two of the marks that LaTeX has.
  static let parts: [Character: [Unicode.Scalar]] = {
    var result: [Character: [Unicode.Scalar]] = [:]
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".unicodeScalars
    for letter in letters {
      for mark in LaTeXSymbols.marks {
        var text = String.UnicodeScalarView([letter, mark])
        if let character = only(text) { result[character] = [letter, mark] }
        // Vietnamese and scientific transliterations put two marks on a letter.
        for second in LaTeXSymbols.marks where second != mark {
          text = String.UnicodeScalarView([letter, mark, second])
          if let character = only(text), result[character] == nil {
            result[character] = [letter, mark, second]
          }
        }
      }
    }
    return result
  }()

  private static func only(_ scalars: String.UnicodeScalarView) -> Character? {
    let text = String(scalars)
    return text.count == 1 ? text.first : nil
  }
}
