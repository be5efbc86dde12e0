internal import Parsing

/// Reads a degree with its field, marks and supervisors:
/// `Ph.D. in Machine Learning, supervised by A. Smith`, `MSc. in Physics, **Distinction**`.
enum DegreeParser {
  /// Whether a text begins with a degree: `Ph.D.`, `MSc`, `Master of Science`.
  static func startsWithDegree(_ bytes: [UInt8]) -> Bool { degreeEnd(bytes) != nil }

  /// The degree, its field, and what follows them.
  static func pieces(of part: StyledText) -> [EntryClassifier.Piece] {
    var part = part
    var result: [EntryClassifier.Piece] = []
    var tail: [EntryClassifier.Piece] = []
    if let (mark, names) = EntryLabels.advisorRange(in: part.bytes) {
      let range = ProseBytes.trimmed(part.bytes, names..<part.bytes.count, of: ").;")
      tail.append((part.slice(range), .advisor))
      part = part.slice(0..<mark).trimmed()
    }
    let pieces = EntrySplitter.commaParts(of: part)
    guard let first = pieces.first, let end = degreeEnd(first.bytes) else {
      return [(part, .degree)] + tail
    }
    result.append((first.slice(0..<end).trimmed(), .degree))
    var field = first.slice(fieldStart(first.bytes, after: end)..<first.bytes.count).trimmed()
    var isFieldOpen = true
    for piece in pieces.dropFirst() {
      let kind = EntryClassifier.kind(of: piece)
      if isHonors(piece) {
        result.append((piece, .honors))
        isFieldOpen = false
      } else if isFieldOpen, kind == .unknown, !piece.commonStyle.contains(.strong) {
        if !field.isEmpty { field.append(", ".utf8) }
        field.append(piece)
      } else {
        isFieldOpen = false
        if kind == .place, let last = result.last, last.kind == .unknown || last.kind == .place {
          result.removeLast()
          var text = last.text
          text.append(", ".utf8)
          text.append(piece)
          result.append((text, .place))
        } else {
          result.append((piece, kind))
        }
      }
    }
    if !field.isEmpty { result.insert((field, .title), at: 1) }
    return result + tail
  }

  private static func isHonors(_ piece: StyledText) -> Bool {
    let words = ProseFolding.wordList(piece.string)
    return words.count <= 6 && words.contains { EntryWords.honors.contains($0) }
      || piece.commonStyle.contains(.strong) && words.count <= 4
        && EntryClassifier.kind(of: piece) == .unknown
  }

  /// Where a degree ends that the text begins with.
  private static func degreeEnd(_ bytes: [UInt8]) -> Int? {
    var end = 0
    var letters = ""
    var capitals = 0
    var periods = 0
    // “Ph. D.” and “M. Sc.” have a space in them, so up to three short pieces are tried as one word.
    for _ in 0..<3 {
      while end < bytes.count, !ProseBytes.isSpace(bytes[end]),
        !ProseBytes.contains(",;:(", bytes[end])
      {
        let byte = bytes[end]
        if ProseBytes.isUpper(byte) { capitals += 1 }
        if byte == UInt8(ascii: ".") { periods += 1 }
        if ProseBytes.isLetter(byte) {
          letters.unicodeScalars.append(UnicodeScalar(ProseBytes.lowered(byte)))
        }
        if byte >= 0x80 || ProseBytes.isDigit(byte) { return nil }
        end += 1
        if letters.utf8.count > 16 { return nil }
      }
      if EntryWords.degrees.contains(letters), letters.utf8.count > 3 || capitals > 1 || periods > 0
      {
        return extended(bytes, end)
      }
      guard end < bytes.count, ProseBytes.isSpace(bytes[end]), letters.utf8.count <= 3 else {
        return nil
      }
      end += 1
    }
    return nil
  }

  /// “Master of Science”, “Bachelor's degree”, “Doctor of Philosophy (Ph.D.)”
  private static func extended(_ bytes: [UInt8], _ end: Int) -> Int {
    let text = ProseBytes.string(bytes, 0..<end).lowercased()
    guard text.hasPrefix("master") || text.hasPrefix("bachelor") || text.hasPrefix("doctor") else {
      return end
    }
    if ProseBytes.hasPrefix(bytes, at: end, " degree") { return end + 7 }
    for word in [
      " of Science", " of Arts", " of Philosophy", " of Engineering", " of Medicine", " of Laws",
      " of Business Administration", " of Education", " of Public Health", " of Fine Arts",
      " of Social Science", " of Research", " of Music", " of Technology", " of Music",
      " of Public Policy", " of Public Administration", " of Mathematics", " of Divinity",
    ] as [StaticString] where ProseBytes.hasWord(bytes, at: end, word) {
      return end + word.utf8CodeUnitCount
    }
    return end
  }

  private static func fieldStart(_ bytes: [UInt8], after end: Int) -> Int {
    var index = end
    while index < bytes.count, ProseBytes.isSpace(bytes[index]) || bytes[index] == UInt8(ascii: ":")
    {
      index += 1
    }
    for word in ["in ", "en ", "degree in ", "of ", "im Fach ", "de "] as [StaticString]
    where ProseBytes.hasPrefix(bytes, at: index, word) {
      return index + word.utf8CodeUnitCount
    }
    return index
  }
}
