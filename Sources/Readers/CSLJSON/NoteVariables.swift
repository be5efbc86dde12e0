import Bibliography
import Parsing

/// Variables that a note carries, since the program it comes from has no field for them.
///
/// ```
/// original-date: 1843
/// {:container-author: Ada || Lovelace}
/// ```
///
/// The lines stand at the note's beginning (after one line of anything). A variable that the item has already is
/// left alone, a `type` is not. Names are written `family || given`.
///
/// Source: citeproc-js manual, “Cheater syntax for odd fields”.
enum NoteVariables {
  /// Moves the variables of a note into a work and returns what is left of the note; `nil` for nothing.
  static func extract(from note: String, into work: inout Work) -> String? {
    guard note.utf8.contains(UInt8(ascii: ":")) else { return note }
    var kept: [Substring] = []
    var names: [(NameVariable, PersonName)] = []
    let lines = separateBraces(note).split(separator: "\n", omittingEmptySubsequences: false)
    var isInBlock = true
    for (index, line) in lines.enumerated() {
      let isVariable = isInBlock && take(line, into: &work, names: &names)
      if isVariable { continue }
      if isInBlock, index > 0, !line.trimmingBlanks().isEmpty, !looksLikeVariable(line) {
        isInBlock = false
      }
      kept.append(line)
    }
    if kept.count == lines.count { return note }
    for (variable, name) in names { work[variable] = work[variable] + [name] }
    let rest = kept.joined(separator: "\n").trimmingBlanks()
    return rest.isEmpty ? nil : rest
  }

  /// Puts each `{:key: value}` on a line of its own.
  private static func separateBraces(_ note: String) -> String {
    guard note.contains("{:") else { return note }
    var result = ""
    var rest = note[...]
    while let start = rest.firstRange(of: "{:") {
      guard let end = rest[start.upperBound...].firstIndex(of: "}"),
        looksLikeVariable(rest[start.upperBound..<end])
      else {
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        continue
      }
      result += rest[..<start.lowerBound]
      result += "\n\(rest[start.upperBound..<end].trimmingBlanks())\n"
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func looksLikeVariable(_ line: Substring) -> Bool {
    guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { return false }
    let key = line[..<colon].utf8
    return key.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 == 0x2D || $0 == 0x5F }
      || key.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }

  private static func take(
    _ line: Substring, into work: inout Work, names: inout [(NameVariable, PersonName)]
  ) -> Bool {
    guard looksLikeVariable(line), let colon = line.firstIndex(of: ":") else { return false }
    let value = line[line.index(after: colon)...].trimmingBlanks()
    guard !value.isEmpty else { return false }
    let key = String(line[..<colon])
    if key == "type" {
      guard let type = WorkType(name: value) else { return false }
      work.type = type
      return true
    }
    switch CSLJSONField.table[key] {
    case .text(let variable):
      guard work[variable] == nil, variable != .note else { return false }
      work[variable] = value
    case .date(let variable):
      guard work[variable] == nil else { return false }
      work[variable] = DateText.parse(value) ?? PartialDate(literal: value)
    case .names(let variable):
      guard work[variable].isEmpty else { return false }
      names.append((variable, name(value)))
    default: return false
    }
    return true
  }

  private static func name(_ text: String) -> PersonName {
    let parts = text.split(separator: "||").map { $0.trimmingBlanks() }
    guard parts.count == 2 else { return PersonName(literal: text) }
    var name = PersonName(family: parts[0], given: parts[1])
    NameParticles.split(&name)
    return name
  }
}
