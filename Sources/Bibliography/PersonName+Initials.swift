extension PersonName {
  /// The initials of the given names: `C. L.` of `Christopher Lee`, `J.-P.` of `Jean-Pierre`; empty without any.
  public var initials: String {
    var result = ""
    var atWordStart = true
    var afterHyphen = false
    for character in given {
      if character.isWhitespace || character == "." || character == "," {
        atWordStart = true
        afterHyphen = false
      } else if character == "-" || character == "‐" || character == "‑" {
        afterHyphen = !result.isEmpty
        atWordStart = true
      } else if atWordStart, character.isLetter {
        if !result.isEmpty { result += afterHyphen ? "-" : " " }
        result += character.uppercased() + "."
        atWordStart = false
        afterHyphen = false
      } else {
        atWordStart = false
      }
    }
    return result
  }
}
