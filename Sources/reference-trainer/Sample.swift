internal import Readers

/// A reference in pieces, each with what it is.
struct Sample {
  var pieces: [(part: ReferencePart, text: String)] = []

  mutating func add(_ part: ReferencePart, _ text: String) {
    if !text.isEmpty { pieces.append((part, text)) }
  }

  /// Stands before a word that is emphasised, until the text is taken.
  static let emphasisMark: Character = "\u{E000}"

  /// The whole text, and at which bytes emphasised words begin.
  var text: (bytes: [UInt8], emphasized: Set<Int>) {
    var bytes: [UInt8] = []
    var emphasized: Set<Int> = []
    for word in pieces.flatMap({ $0.text.split(separator: " ") }) {
      if !bytes.isEmpty { bytes.append(0x20) }
      if word.contains(Self.emphasisMark) { emphasized.insert(bytes.count) }
      bytes += Array(String(word.filter { $0 != Self.emphasisMark }).utf8)
    }
    return (bytes, emphasized)
  }

  /// Emphasises all words of a part.
  mutating func emphasize(_ part: ReferencePart) {
    for index in pieces.indices where pieces[index].part == part {
      pieces[index].text = pieces[index].text.split(separator: " ")
        .map { "\(Self.emphasisMark)\($0)" }.joined(separator: " ")
    }
  }

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

extension String {
  /// Without the punctuation at the end.
  var trimmingMarks: String {
    var result = self
    while let last = result.last, ".,;:".contains(last) { result.removeLast() }
    return result
  }
}
