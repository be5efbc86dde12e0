/// Shortens given names to initials (CSL 1.0.2 specification, “initialize-with”).
enum Initials {
  private enum Part {
    case word(Substring)
    /// What is already an initial: one capital, or a word that ends in a full stop.
    case initial(Substring)
    case hyphen
    /// Markup, which stays where it is.
    case tag(Substring)
  }

  /// Given names as initials, each followed by `mark`.
  ///
  /// With `initialize` false only what is already an initial is written so. `hyphen` says whether the hyphen of
  /// `Jean-Paul` stays.
  static func write(_ given: String, with mark: String, initialize: Bool, hyphen: Bool) -> String {
    let parts = split(given)
    var result = ""
    // Whether what was written last was a whole word, after which a blank stands.
    var afterWord = false
    // Whether a hyphen follows an initial.
    var joinsInitial = false
    for part in parts {
      switch part {
      case .hyphen:
        joinsInitial = !afterWord && initialize && hyphen && !result.isEmpty
        if afterWord {
          result += hyphen || !initialize ? "-" : " "
        } else if hyphen {
          result = result.trimmedEnd
          while result.hasSuffix("\u{A0}") { result.removeLast() }
          result += "-"
        }
        afterWord = false
      case .tag(let tag):
        let kept = result.trimmedEnd
        let blanks = result.dropFirst(kept.count)
        result = tag.hasPrefix("</") ? kept + tag + blanks : result + tag
      case .initial(let word):
        if afterWord { result += " " }
        result += word + mark
        afterWord = false
      case .word(let word):
        if joinsInitial, result.hasSuffix("-"), word.first?.isLowercase ?? false {
          // Of Jean-paul one initial is left.
          result.removeLast()
          if mark.hasSuffix(" ") { result += " " }
          continue
        }
        let first = word.unicodeScalars.first { !isMark($0) }
        // A nickname in quotation marks stays as it is.
        let isQuoted = word.first.map { "\"“‘«".contains($0) } ?? false
        if !initialize || isQuoted || !(first?.properties.isUppercase ?? false) {
          if !result.isEmpty, !result.hasSuffix(" "), !result.hasSuffix("-"), !result.hasSuffix(">")
          {
            result += " "
          }
          result += word
          afterWord = true
        } else if let first {
          if afterWord { result += " " }
          result += first.properties.uppercaseMapping + mark
          afterWord = false
        }
      }
    }
    return result.trimmedEnd
  }

  /// The same for names of plain letters, the most of all, byte by byte; `false` where it must be done the other way.
  static func append(
    _ given: String, mark: ArraySlice<UInt8>, hyphen: Bool, to result: inout [UInt8]
  ) -> Bool {
    var given = given
    return given.withUTF8 { bytes in
      let start = result.count
      var index = 0
      while index < bytes.count {
        let first = bytes[index]
        switch first {
        case UInt8(ascii: " "), UInt8(ascii: "."):
          index += 1
        case UInt8(ascii: "-"):
          if hyphen {
            trimEnd(&result, from: start)
            result.append(first)
          }
          index += 1
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
          var end = index + 1
          while end < bytes.count {
            if bytes[end] | 0x20 >= 0x61, bytes[end] | 0x20 <= 0x7A {
              end += 1
            } else if (0xC3...0xCB).contains(bytes[end]), end + 1 < bytes.count {
              // A Latin letter beyond ASCII, of two bytes.
              end += 2
            } else {
              break
            }
          }
          let isLast = end == bytes.count
          let next = isLast ? UInt8(ascii: " ") : bytes[end]
          guard next == UInt8(ascii: " ") || next == UInt8(ascii: ".") || next == UInt8(ascii: "-")
          else {
            result.removeLast(result.count - start)
            return false
          }
          // A word that ends in a full stop is an abbreviation, and stays whole.
          if next == UInt8(ascii: ".") {
            result.append(contentsOf: bytes[index..<end])
          } else {
            result.append(first)
          }
          result += mark
          index = end
        default:
          result.removeLast(result.count - start)
          return false
        }
      }
      trimEnd(&result, from: start)
      return true
    }
  }

  private static func trimEnd(_ bytes: inout [UInt8], from start: Int) {
    while bytes.count > start, bytes[bytes.count - 1] == 0x20 { bytes.removeLast() }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "'" || scalar == "’" || scalar == "(" || scalar == "\""
  }

  private static func split(_ given: String) -> [Part] {
    var result: [Part] = []
    var start = given.startIndex
    var index = start
    func finish(_ end: String.Index, isAbbreviated: Bool) {
      guard start < end else { return }
      let word = given[start..<end]
      let isUpper = word.unicodeScalars.first?.properties.isUppercase ?? false
      if isAbbreviated && isUpper || word.count == 1 && isUpper {
        result.append(.initial(word))
      } else {
        result.append(.word(isAbbreviated ? given[start...end] : word))
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
      case "<":
        if let end = given[index...].firstIndex(of: ">") {
          finish(index, isAbbreviated: false)
          result.append(.tag(given[index...end]))
          start = given.index(after: end)
          index = start
          continue
        }
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
