internal import Bibliography
internal import LuaRuntime

/// Writes dates as text.
enum DateFormat {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let seasons = ["Spring", "Summer", "Autumn", "Winter"]

  /// The date as `print` shows it: `2024-03-12`, `2017–2021`, `2019–present`, or its literal text.
  static func text(_ date: PartialDate) -> String {
    guard let start = date.start else { return date.literal }
    let prefix = date.isApproximate ? "about " : ""
    return prefix + range(date, start, iso)
  }

  private static func iso(_ parts: DateParts) -> String {
    var text = padded(Int(parts.year), 4)
    if let season = parts.season { return "\(seasons[season - 1]) \(text)" }
    guard (1...12).contains(parts.month) else { return text }
    text += "-" + padded(Int(parts.month), 2)
    if parts.day > 0 { text += "-" + padded(Int(parts.day), 2) }
    return text
  }

  private static func range(
    _ date: PartialDate, _ start: DateParts, _ one: (DateParts) -> String
  ) -> String {
    let first = one(start)
    if date.isOpen { return first + "–present" }
    guard let end = date.end else { return first }
    let last = one(end)
    return first == last ? first : "\(first)–\(last)"
  }

  /// The date by a pattern; see `date:format` in the reference.
  static func format(
    _ date: PartialDate, _ pattern: String, _ arguments: Arguments
  ) throws(LuaError) -> String {
    let pieces = try pieces(of: pattern, arguments)
    guard let start = date.start else { return date.literal }
    return range(date, start) { write($0, pieces) }
  }

  private enum Piece {
    case text(String)
    case part(Character)
  }

  private static func pieces(
    of pattern: String, _ arguments: Arguments
  ) throws(LuaError) -> [Piece] {
    var pieces: [Piece] = []
    var text = ""
    var characters = pattern.makeIterator()
    while let character = characters.next() {
      guard character == "%" else {
        text.append(character)
        continue
      }
      guard let letter = characters.next(), "YymBbde%".contains(letter) else {
        throw arguments.error(
          "the pattern \"\(pattern)\" has a % that no part of a date follows",
          hint: "the parts are %Y %y %m %B %b %d %e, and %% for a percent sign")
      }
      if letter == "%" {
        text.append("%")
        continue
      }
      if !text.isEmpty { pieces.append(.text(text)) }
      text = ""
      pieces.append(.part(letter))
    }
    if !text.isEmpty { pieces.append(.text(text)) }
    return pieces
  }

  /// Writes the parts that are known. Where one is missing, the text before it leads to the next one that is known,
  /// and the text after it goes: `%B %e, %Y` without a day is `March 2024`.
  private static func write(_ parts: DateParts, _ pieces: [Piece]) -> String {
    var result = ""
    var waiting = ""
    var isAfterGap = false
    for piece in pieces {
      switch piece {
      case .text(let text):
        if !isAfterGap { waiting += text }
      case .part(let letter):
        guard let text = value(parts, letter) else {
          isAfterGap = true
          continue
        }
        result += waiting + text
        waiting = ""
        isAfterGap = false
      }
    }
    return result + (isAfterGap ? "" : trailing(waiting, pieces, parts))
  }

  // Text after the last part stays only if that part was written.
  private static func trailing(_ text: String, _ pieces: [Piece], _ parts: DateParts) -> String {
    for piece in pieces.reversed() {
      if case .part(let letter) = piece { return value(parts, letter) == nil ? "" : text }
    }
    return text
  }

  private static func value(_ parts: DateParts, _ letter: Character) -> String? {
    let month = (1...12).contains(parts.month) ? Int(parts.month) : nil
    switch letter {
    case "Y": return String(parts.year)
    case "y": return padded(abs(Int(parts.year)) % 100, 2)
    case "m": return month.map { padded($0, 2) }
    case "B": return month.map { months[$0 - 1] } ?? parts.season.map { seasons[$0 - 1] }
    case "b": return month.map { short($0) } ?? parts.season.map { seasons[$0 - 1] }
    case "d": return parts.day > 0 ? padded(Int(parts.day), 2) : nil
    case "e": return parts.day > 0 ? String(parts.day) : nil
    default: return nil
    }
  }

  private static func short(_ month: Int) -> String {
    // English style guides write May, June, July and Sept. in other ways; three letters suit tables.
    String(months[month - 1].prefix(3))
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number.magnitude)
    let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
    return (number < 0 ? "-" : "") + zeros + digits
  }
}
