internal import Bibliography

/// A part of a reference that says how far it has come: `submitted to ICLR 2021`, `in press`, `under review`.
struct StatusClause {
  var status: PublicationStatus
  /// The place that the clause names after “to”, “at”, “in” or “by”; empty where it names none.
  var venue: String

  private static let words: [(phrase: StaticString, status: PublicationStatus)] = [
    ("submitted", .submitted), ("under review", .submitted), ("in review", .submitted),
    ("under revision", .submitted), ("in revision", .submitted), ("under submission", .submitted),
    ("revise and resubmit", .submitted),
    ("revise & resubmit", .submitted), ("reject and resubmit", .submitted), ("r&r", .submitted),
    ("eingereicht", .submitted), ("soumis", .submitted),
    ("in press", .inPress), ("forthcoming", .inPress), ("to appear", .inPress),
    ("im druck", .inPress),
    ("im erscheinen", .inPress), ("sous presse", .inPress), ("en prensa", .inPress),
    ("accepted", .accepted), ("angenommen", .accepted), ("in preparation", .inPreparation),
    ("manuscript in preparation", .inPreparation), ("in prep", .inPreparation),
    ("advance online publication", .inPress),
  ]

  private static let phrases = PhraseTable(words.map(\.phrase))

  /// The clause that a text begins with, and where it ends; `nil` where it begins with none.
  init?(_ bytes: [UInt8], at start: Int) {
    guard start < bytes.count, let number = Self.phrases.number(ofWordAt: start, in: bytes) else {
      return nil
    }
    let (phrase, status) = Self.words[number]
    self.status = status
    var index = start + phrase.utf8CodeUnitCount
    let skippable = ["for publication", "manuscript", "paper"] as [StaticString]
    while index < bytes.count, ProseBytes.isSpace(bytes[index]) { index += 1 }
    for word in skippable where ProseBytes.hasWord(bytes, at: index, word) {
      index += word.utf8CodeUnitCount
      while index < bytes.count, ProseBytes.isSpace(bytes[index]) { index += 1 }
    }
    venue = ""
    // “Revise and resubmit, Econometrica”
    if index < bytes.count, bytes[index] == UInt8(ascii: ","),
      ProseBytes.hasWord(bytes, at: start, "revise and resubmit")
    {
      let range = ProseBytes.trimmed(bytes, index..<bytes.count, of: ".,;:()[]*")
      venue = ProseBytes.string(bytes, range)
    }
    for word in ["to", "at", "in", "by", "for", "with", "bei"] as [StaticString]
    where ProseBytes.hasWord(bytes, at: index, word) {
      let from = index + word.utf8CodeUnitCount
      let range = ProseBytes.trimmed(bytes, from..<bytes.count, of: ".,;:()[]*")
      venue = ProseBytes.string(bytes, range)
      break
    }
  }

  /// The first clause of a text that begins at a word after punctuation, and where it begins.
  static func find(in bytes: [UInt8]) -> (start: Int, clause: StatusClause)? {
    let phrases = phrases
    for index in bytes.indices where phrases.mayBegin(with: bytes[index]) {
      guard
        index == 0 || ProseBytes.isSpace(bytes[index - 1])
          || ProseBytes.contains("([", bytes[index - 1])
      else { continue }
      var before = index
      while before > 0, ProseBytes.isSpace(bytes[before - 1]) { before -= 1 }
      guard
        before == 0 || ProseBytes.contains(";,.([:?\"", bytes[before - 1])
          || before > 2 && ProseBytes.hasExactPrefix(bytes, at: before - 3, "”")
      else { continue }
      if let clause = StatusClause(bytes, at: index) { return (index, clause) }
    }
    return nil
  }
}
