import Bibliography

/// Tells whether one title is another one with something added at its end, behind a sign.
enum TitleCut {
  /// Whether `long` begins with all letters of `short` and goes on behind a colon, a bracket, a comma, a dash or a question mark.
  ///
  /// What is added may hold digits only within brackets, which hold a meeting's name and year (`(FQAS 2000)`), or as the
  /// works' own year (`, report of EFIS 2000`): elsewhere a number names a part.
  static func isAddition(_ long: String, to short: String, year: Int?) -> Bool {
    var wanted: [UInt8] = []
    TextFolding.appendKey(short, to: &wanted)
    wanted.removeAll { $0 == 0x20 }
    guard !wanted.isEmpty else { return false }
    var matched = 0
    var rest = long.unicodeScalars[...]
    var letters: [UInt8] = []
    while matched < wanted.count, let scalar = rest.first {
      letters.removeAll(keepingCapacity: true)
      TextFolding.appendKey(String(scalar), to: &letters)
      for letter in letters {
        guard matched < wanted.count, letter == wanted[matched] else { return false }
        matched += 1
      }
      rest.removeFirst()
    }
    guard matched == wanted.count else { return false }
    var behind = rest
    while behind.first == " " { behind.removeFirst() }
    guard let sign = behind.first else { return false }
    switch sign {
    case "(", "[": return true
    case ":", ",", ";", "?", "!", "\u{2013}", "\u{2014}": break
    case "-", ".":
      // A hyphen within a word and a point within an abbreviation end nothing.
      guard rest.first == " " || behind.dropFirst().first == " " else { return false }
    default: return false
    }
    let numbers = behind.split { $0.properties.numericType == nil }
    return numbers.allSatisfy { number in
      year.map { String(String.UnicodeScalarView(number)) == String($0) } ?? false
    }
  }
}
