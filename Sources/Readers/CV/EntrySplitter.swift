/// Parts a line of an entry where its writer parted it.
enum EntrySplitter {
  /// The parts between bars, bullets, tabs and dashes with spaces around them; a bold beginning is a part of its own.
  static func parts(of text: StyledText) -> [StyledText] {
    var result: [StyledText] = []
    for part in split(text, at: separatorLength) { result += splitAfterStrong(part) }
    return result
  }

  /// The parts between commas and semicolons that stand outside of brackets and quotation marks.
  static func commaParts(of text: StyledText) -> [StyledText] {
    var depth = 0
    var inQuotes = false
    return split(text) { bytes, index in
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      case UInt8(ascii: "\""): inQuotes.toggle()
      case UInt8(ascii: ","), UInt8(ascii: ";"): return depth == 0 && !inQuotes ? 1 : 0
      case 0xE2 where ProseBytes.hasPrefix(bytes, at: index, "“"): inQuotes = true
      case 0xE2 where ProseBytes.hasPrefix(bytes, at: index, "”"): inQuotes = false
      default: break
      }
      return 0
    }
  }

  private static func split(_ text: StyledText, at length: ([UInt8], Int) -> Int) -> [StyledText] {
    let bytes = text.bytes
    var result: [StyledText] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let count = length(bytes, index)
      if count > 0 {
        result.append(text.slice(start..<index).trimmed())
        index += count
        start = index
      } else {
        index += 1
      }
    }
    result.append(text.slice(start..<bytes.count).trimmed())
    return result.filter { !$0.isEmpty }
  }

  private static func separatorLength(_ bytes: [UInt8], _ index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "|"), 0x09: return 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xB7: return 2
    case 0xE2 where ProseBytes.hasPrefix(bytes, at: index, "•"): return 3
    case 0x20:
      // Three spaces stand for a column's edge, as in text taken from a page.
      if ProseBytes.hasPrefix(bytes, at: index, "   ") { return 3 }
      for dash in [" – ", " — ", " - ", " -- "] as [StaticString]
      where ProseBytes.hasPrefix(bytes, at: index, dash) {
        return dash.utf8CodeUnitCount
      }
      return 0
    default: return 0
    }
  }

  private static func splitAfterStrong(_ text: StyledText) -> [StyledText] {
    guard text.style(at: 0).contains(.strong), !text.commonStyle.contains(.strong) else {
      return [text]
    }
    var end = 0
    for run in text.runs {
      guard run.style.contains(.strong) else { break }
      end = run.range.upperBound
    }
    let rest = ProseBytes.trimmed(text.bytes, end..<text.bytes.count, of: ",;:.|")
    let head = ProseBytes.trimmed(text.bytes, 0..<end, of: ",;:|")
    return [text.slice(head), text.slice(rest.lowerBound..<text.bytes.count).trimmed()]
      .filter { !$0.isEmpty }
  }
}
