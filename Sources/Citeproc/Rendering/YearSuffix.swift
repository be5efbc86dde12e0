/// The letters of year suffixes: a to z, then aa, ab …
enum YearSuffix {
  /// The suffix of a number counted from 0.
  static func text(_ number: Int) -> String {
    var rest = number
    var letters: [UInt8] = []
    repeat {
      letters.append(UInt8(ascii: "a") + UInt8(rest % 26))
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
