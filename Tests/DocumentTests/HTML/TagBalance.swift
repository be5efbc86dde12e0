/// Tells where a text's elements are not closed in the order in which they were opened.
enum TagBalance {
  private static let empty: Set<Substring> = [
    "br", "hr", "img", "meta", "col", "rect", "line", "path", "circle", "polyline", "polygon",
  ]

  static func problems(in text: String) -> [String] {
    var open: [Substring] = []
    var problems: [String] = []
    // By scalars: an accent that follows a bracket would hide it within one character.
    let pieces = text.unicodeScalars.split(separator: "<", omittingEmptySubsequences: false)
    for piece in pieces.dropFirst() {
      guard let end = piece.firstIndex(of: ">") else {
        problems.append("an open tag: <\(String(piece))")
        continue
      }
      let tag = Substring(piece[..<end])
      if tag.hasPrefix("!") || tag.hasSuffix("/") { continue }
      if tag.hasPrefix("/") {
        let name = tag.dropFirst()
        if open.popLast() != name { problems.append("</\(name)> closes nothing") }
      } else {
        let name = tag.prefix { $0 != " " }
        if !empty.contains(name) { open.append(name) }
      }
    }
    return problems + open.map { "<\($0)> is not closed" }
  }
}
