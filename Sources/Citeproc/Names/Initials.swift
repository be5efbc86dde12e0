/// Shortens given names to initials (CSL 1.0.2 specification, “initialize-with”).
enum Initials {
  private enum Part {
    case word(Substring)
    /// A word that is already an initial: one capital, or a word that ends in a full stop.
    case initial(Substring)
    case hyphen
  }

  /// Given names as initials, each followed by `with`.
  ///
  /// With `initialize` false only what is already an initial is written so. `hyphen` says whether the hyphen of
  /// `Jean-Paul` stays.
  static func write(_ given: String, with mark: String, initialize: Bool, hyphen: Bool) -> String {
    let parts = split(given)
    var result = ""
    for (index, part) in parts.enumerated() {
      switch part {
      case .hyphen:
        if hyphen {
          result = result.trimmedEnd + "-"
        } else if !result.isEmpty && !result.hasSuffix(" ") && mark.isEmpty && !initialize {
          result += " "
        }
      case .initial(let word):
        result += spaced(result, after: parts, index)
        result += initial(of: word) + mark
      case .word(let word):
        if !initialize {
          if !result.isEmpty && !result.hasSuffix(" ") && !result.hasSuffix("-") { result += " " }
          result += word + (index + 1 < parts.count ? " " : "")
          continue
        }
        guard let first = word.unicodeScalars.first(where: { !isMark($0) }) else { continue }
        if first.properties.isLowercase {
          if !result.isEmpty && !result.hasSuffix(" ") { result += " " }
          result += word + " "
        } else {
          result += initial(of: word) + mark
        }
      }
    }
    return result.trimmedEnd
  }

  private static func spaced(_ result: String, after parts: [Part], _ index: Int) -> String {
    guard index > 0, case .word = parts[index - 1], !result.isEmpty, !result.hasSuffix(" ") else {
      return ""
    }
    return ""
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "'" || scalar == "’" || scalar == "(" || scalar == "\""
  }

  /// The capitals that a word begins with where it is one of several; its first letter otherwise.
  private static func initial(of word: Substring) -> String {
    var result = ""
    for scalar in word.unicodeScalars {
      if isMark(scalar) { continue }
      if result.isEmpty {
        result.unicodeScalars.append(scalar)
        continue
      }
      break
    }
    return result.uppercased()
  }

  private static func split(_ given: String) -> [Part] {
    var result: [Part] = []
    var start = given.startIndex
    var index = start
    func finish(_ end: String.Index, isAbbreviated: Bool) {
      guard start < end else { return }
      let word = given[start..<end]
      let letters = word.unicodeScalars
      let isSingle = letters.count == 1 && letters.first?.properties.isUppercase == true
      if (isAbbreviated || isSingle) && letters.first?.properties.isLowercase != true {
        result.append(.initial(word))
      } else {
        result.append(.word(isAbbreviated ? given[start..<given.index(after: end)] : word))
      }
    }
    while index < given.endIndex {
      let character = given[index]
      let next = given.index(after: index)
      switch character {
      case " ", "\u{A0}", ",":
        finish(index, isAbbreviated: false)
        start = next
      case ".":
        finish(index, isAbbreviated: true)
        start = next
      case "-", "‐", "‑":
        finish(index, isAbbreviated: false)
        result.append(.hyphen)
        start = next
      default: break
      }
      index = next
    }
    finish(given.endIndex, isAbbreviated: false)
    return result
  }
}

extension String {
  /// The text without blanks at its end.
  var trimmedEnd: String {
    var result = self[...]
    while let last = result.last, last == " " { result = result.dropLast() }
    return String(result)
  }
}
