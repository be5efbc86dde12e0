/// Labelled parts of an entry: `Supervisor: …`, `supervised by …`, `GPA: …`.
enum EntryLabels {
  private static let advisorLabels: [StaticString] = [
    "supervised by", "advised by", "supervisor", "supervisors", "advisor", "advisors", "adviser",
    "under the supervision of", "betreuer", "betreut von", "directeur", "co-supervised by",
    "mentor", "mentors", "thesis advisor", "phd advisor", "principal advisor",
  ]

  /// What follows a word for a supervisor at the beginning of a text; `nil` where there is none.
  static func advisor(_ text: StyledText) -> StyledText? {
    rest(of: text, after: advisorLabels)
  }

  /// What follows a word for a mark; the mark with its label, since a number alone says nothing.
  static func honors(_ text: StyledText) -> StyledText? {
    let labels: [StaticString] = ["gpa", "grade", "honors", "honours", "final grade", "note"]
    guard text.bytes.count < 60, rest(of: text, after: labels) != nil else { return nil }
    return text
  }

  /// The place of a word for a supervisor within a text, after a comma or a bracket.
  static func advisorRange(in bytes: [UInt8]) -> (mark: Int, names: Int)? {
    for index in bytes.indices where ProseBytes.contains(",;(.", bytes[index]) {
      var start = index + 1
      while start < bytes.count, ProseBytes.isSpace(bytes[start]) { start += 1 }
      for label in advisorLabels where ProseBytes.hasWord(bytes, at: start, label) {
        var end = start + label.utf8CodeUnitCount
        while end < bytes.count, ProseBytes.isSpace(bytes[end]) || bytes[end] == UInt8(ascii: ":") {
          end += 1
        }
        return (index, end)
      }
    }
    return nil
  }

  private static func rest(of text: StyledText, after labels: [StaticString]) -> StyledText? {
    let bytes = text.bytes
    for label in labels where ProseBytes.hasWord(bytes, at: 0, label) {
      var end = label.utf8CodeUnitCount
      if ProseBytes.hasPrefix(bytes, at: end, "(s)") { end += 3 }
      while end < bytes.count, ProseBytes.isSpace(bytes[end]) || bytes[end] == UInt8(ascii: ":") {
        end += 1
      }
      return end < bytes.count ? text.slice(end..<bytes.count) : nil
    }
    return nil
  }
}
