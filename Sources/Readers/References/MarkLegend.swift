internal import Bibliography

/// What the signs beside names mean in one list of publications.
///
/// A legend in the source (“\* equal contribution”, “† students supervised”) overrules the usual meaning: an asterisk
/// is an equal contribution.
struct MarkLegend: Hashable, Sendable {
  private var meanings: [(sign: [UInt8], mark: NameMarks)] = [
    (Array("*".utf8), .equalContribution), (Array("†".utf8), []), (Array("‡".utf8), []),
    (Array("§".utf8), []), (Array("¶".utf8), []), (Array("#".utf8), []), (Array("^".utf8), []),
    (Array("✉".utf8), .corresponding), (Array("∗".utf8), .equalContribution),
  ]

  /// The usual meanings.
  init() {}

  /// The meaning of the sign at a place, and the sign's length; `nil` where there is none.
  func mark(in bytes: [UInt8], at index: Int) -> (mark: NameMarks, length: Int)? {
    for (sign, mark) in meanings where bytes[index...].starts(with: sign) {
      return (mark, sign.count)
    }
    return nil
  }

  /// Learns from a line that begins with a sign, or says “\* denotes …”; false where it is no legend.
  mutating func learn(from line: StyledText) -> Bool {
    let text = line.onOneLine().string
    guard text.utf8.count < 200 else { return false }
    let folded = ProseFolding.words(text)
    let mark: NameMarks
    if folded.contains("equal") {
      mark = .equalContribution
    } else if folded.contains("correspond") {
      mark = .corresponding
    } else if folded.contains("student") || folded.contains("advisee")
      || folded.contains("supervis")
      || folded.contains("mentee") || folded.contains("trainee") || folded.contains("undergraduate")
    {
      mark = .supervised
    } else {
      return false
    }
    let bytes = line.onOneLine().bytes
    var found = false
    for index in bytes.indices {
      for position in meanings.indices where bytes[index...].starts(with: meanings[position].sign) {
        meanings[position].mark = mark
        found = true
      }
      if found { break }
    }
    return found
  }

  static func == (left: MarkLegend, right: MarkLegend) -> Bool {
    left.meanings.elementsEqual(right.meanings) { $0.sign == $1.sign && $0.mark == $1.mark }
  }

  func hash(into hasher: inout Hasher) {
    for (sign, mark) in meanings {
      hasher.combine(sign)
      hasher.combine(mark)
    }
  }
}
