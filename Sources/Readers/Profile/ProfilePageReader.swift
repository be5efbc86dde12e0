internal import Bibliography
public import Dataset
internal import Parsing

/// Reads the text of a researcher's profile page, as it comes out of a browser by copying: a name, a claimed count, the
/// site's own words, and then titles, each with an abstract that the page cut short.
public enum ProfilePageReader: SourceReader {
  public static let format = "profile"
  public static let longestLine = 1 << 20
  public static let fileEndings = ["txt", "text"]

  private static let lookahead = 1 << 16

  public static let highestConfidence = 88

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    if SourceHead.isJSON(bytes) { return 0 }
    let head = Array(bytes.prefix(lookahead))
    guard let first = head.first(where: { !ProseBytes.isSpace($0) }),
      !ProseBytes.contains("{<@%#", first), !head.contains(0)
    else { return 0 }
    var claims = 0
    var chrome = 0
    var cutAbstracts = 0
    for part in head.split(separator: 0x0A) {
      let line = StyledText(String(decoding: part, as: UTF8.self)).trimmed()
      switch ProfileLine.classify(line) {
      case .claim: claims += 1
      case .chrome: chrome += 1
      case .abstract(isCut: true): cutAbstracts += 1
      default: break
      }
    }
    if claims > 0, chrome + cutAbstracts >= 2 { return highestConfidence }
    return chrome >= 2 && cutAbstracts >= 2 ? 80 : 0
  }

  public static func read(_ bytes: [UInt8], source: String, options: ReadingOptions) -> SourceRecord
  {
    var page = ProfilePage(source: source)
    let lines = SourceLines(bytes)
    for number in 1...max(1, lines.count) {
      let text = StyledText(String(decoding: lines.line(number), as: UTF8.self)).trimmed()
      page.take(text, at: number)
    }
    return page.finish(format: format, options: options)
  }
}
