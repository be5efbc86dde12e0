internal import Bibliography
internal import Parsing

/// Makes ids for works that have none: `millidge2020whence`, told apart by a number where two are equal.
struct WorkIdentifiers {
  private var used: Set<String> = []
  /// The next number to try after a key, so that many equal keys cost no more than others.
  private var next: [String: Int] = [:]

  private static let articles = WordTable(
    "a an the on of in for der die das ein eine le la les un une el los las und and to from")

  /// An id of the first author's name, the year and the first weighty word of the title.
  mutating func id(for work: Work) -> String {
    let first = work[.author].first ?? work[.editor].first
    var key = ""
    if let first {
      let name = first.isLiteral ? first.literal : first.family
      let words = ProseFolding.wordList(name)
      key += first.isLiteral ? words.first ?? "" : words.joined()
    }
    if let year = work.year { key += String(year) }
    // Without an author one word would tell little.
    key += Self.words(of: work[.title] ?? "", count: first == nil ? 3 : 1).joined(separator: "-")
    if key.isEmpty { key = "work" }
    if used.insert(key).inserted { return key }
    var number = next[key] ?? 2
    while !used.insert("\(key)-\(number)").inserted { number += 1 }
    next[key] = number + 1
    return "\(key)-\(number)"
  }

  /// The first words of a title, so many, that are no articles and the like; or the first of all where there are none.
  private static func words(of title: String, count: Int) -> [String] {
    var all: [String] = []
    var weighty: [String] = []
    _ = ProseFolding.containsWord(title) { word in
      let isWeighty = articles[word] == 0
      guard isWeighty || all.count < count else { return false }
      let text = String(decoding: word, as: UTF8.self)
      if all.count < count { all.append(text) }
      if isWeighty { weighty.append(text) }
      return weighty.count == count
    }
    return weighty.isEmpty ? all : weighty
  }
}
