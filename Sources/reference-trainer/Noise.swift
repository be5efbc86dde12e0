internal import Readers

/// What befalls references between a style and a reader: lost marks, lost and added blanks, other dashes.
struct Noise {
  /// The reference with some of its punctuation changed; mostly it stays as it is.
  static func apply(to sample: Sample, _ random: inout Generator) -> Sample {
    var sample = sample
    if random.chance(35) {
      for index in sample.pieces.indices { straighten(&sample.pieces[index].text) }
    }
    if random.chance(6) { loseMark(&sample, &random) }
    if random.chance(4) { breakWord(&sample, &random) }
    if random.chance(4) { moveBlank(&sample, &random) }
    if random.chance(3) { shout(&sample, &random) }
    if random.chance(2) { addMarkup(&sample, &random) }
    if random.chance(3) { dropPiece(&sample, &random) }
    if random.chance(2), let last = sample.pieces.last, last.text.hasSuffix(".") {
      sample.add(.note, String(random.number(1...40)))
    }
    return sample
  }

  private static func straighten(_ text: inout String) {
    text = String(
      text.map { character in
        switch character {
        case "“", "”": "\""
        case "‘", "’": "'"
        case "–": "-"
        default: character
        }
      })
  }

  /// A part without the mark at its end: “… for humans Nature, 3”.
  private static func loseMark(_ sample: inout Sample, _ random: inout Generator) {
    guard sample.pieces.count > 2 else { return }
    let index = random.number(0...(sample.pieces.count - 2))
    let piece = sample.pieces[index]
    guard piece.part != .author, piece.part != .label, let last = piece.text.last,
      ".,".contains(last), piece.text.count > 3
    else { return }
    sample.pieces[index].text.removeLast()
  }

  /// “finite- difference”, “be havior”
  private static func breakWord(_ sample: inout Sample, _ random: inout Generator) {
    guard let index = sample.pieces.indices.filter({ sample.pieces[$0].part == .title }).first
    else { return }
    var words = sample.pieces[index].text.split(separator: " ").map(String.init)
    guard words.count > 2 else { return }
    let at = random.number(1...(words.count - 1))
    if words[at].count > 7, words[at].allSatisfy(\.isLetter) {
      let cut = words[at].index(words[at].startIndex, offsetBy: 4)
      words[at] = words[at][..<cut] + (random.chance(80) ? "- " : " ") + words[at][cut...]
    }
    sample.pieces[index].text = words.joined(separator: " ")
  }

  /// “Paris : Seuil”, “pp.1–9”, “Smith,J.,”
  private static func moveBlank(_ sample: inout Sample, _ random: inout Generator) {
    guard !sample.pieces.isEmpty else { return }
    let index = random.number(0...(sample.pieces.count - 1))
    switch sample.pieces[index].part {
    case .place where sample.pieces[index].text.hasSuffix(":"):
      sample.pieces[index].text.removeLast()
      sample.pieces[index].text += " :"
    case .pages, .volume, .author, .editor:
      sample.pieces[index].text = replaced(
        sample.pieces[index].text, random.pick([", ", ". "]), random.chance(70) ? "" : " ")
    default: break
    }
  }

  private static func replaced(_ text: String, _ mark: String, _ blank: String) -> String {
    guard let first = mark.first, let place = text.dropFirst(2).firstIndex(of: first) else {
      return text
    }
    let next = text.index(after: place)
    guard next < text.endIndex, text[next] == " " else { return text }
    return String(text[...place]) + blank + text[text.index(after: next)...]
  }

  /// Names or a title in capitals.
  private static func shout(_ sample: inout Sample, _ random: inout Generator) {
    let part: ReferencePart = random.chance(60) ? .author : .title
    for index in sample.pieces.indices where sample.pieces[index].part == part {
      sample.pieces[index].text = sample.pieces[index].text.uppercased()
    }
  }

  private static func addMarkup(_ sample: inout Sample, _ random: inout Generator) {
    let tag = random.pick([
      ("<i>", "</i>"), ("<italic>", "</italic>"), ("*", "*"), ("_", "_"), ("<em>", "</em>"),
    ])
    for index in sample.pieces.indices where sample.pieces[index].part == .container {
      let mark = sample.pieces[index].text.last.map { ".,".contains($0) } ?? false
      let text = mark ? String(sample.pieces[index].text.dropLast()) : sample.pieces[index].text
      sample.pieces[index].text =
        tag.0 + text + tag.1 + (mark ? String(sample.pieces[index].text.suffix(1)) : "")
    }
  }

  private static func dropPiece(_ sample: inout Sample, _ random: inout Generator) {
    guard sample.pieces.count > 4 else { return }
    let index = random.number(1...(sample.pieces.count - 1))
    switch sample.pieces[index].part {
    case .title, .container: break
    default: sample.pieces.remove(at: index)
    }
  }
}
