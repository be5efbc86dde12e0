internal import Readers

/// A reference in pieces, each with what it is.
struct Sample {
  var pieces: [(part: ReferencePart, text: String)] = []

  mutating func add(_ part: ReferencePart, _ text: String) {
    if !text.isEmpty { pieces.append((part, text)) }
  }

  /// The whole text.
  var text: String { pieces.map(\.text).joined(separator: " ") }

  /// What each word of the text is.
  var parts: [ReferencePart] {
    pieces.flatMap { piece in
      Array(repeating: piece.part, count: piece.text.split(separator: " ").count)
    }
  }

  /// Puts punctuation at the end of the last piece, unless it ends in some.
  mutating func end(_ mark: String) {
    guard var last = pieces.popLast() else { return }
    let endsInMark = last.text.last.map { ".?!,;:".contains($0) } ?? false
    if !(endsInMark && (mark == "." || mark == "," && !(last.text.hasSuffix(".")))) {
      last.text += mark
    }
    pieces.append(last)
  }
}
