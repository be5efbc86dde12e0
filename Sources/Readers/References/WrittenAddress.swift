/// A web address as prose has it: with or without a scheme, in angle brackets, broken by a line's end.
struct WrittenAddress {
  /// The whole address, with a scheme and without blanks.
  let text: String
  /// The bytes it takes up.
  let range: Range<Int>

  /// How far an address in angle brackets may reach.
  private static let bracketLimit = 300

  /// The address that begins at a place, if one does.
  init?(_ bytes: [UInt8], at start: Int) {
    guard let afterScheme = Self.afterScheme(bytes, start) else {
      guard Self.mayBeHost(bytes, start) else { return nil }
      if Self.hasHostAndPath(bytes, start) {
        self.init(bytes, start, path: start, scheme: "https://")
      } else if let end = BareHost.end(bytes, start, endings: Self.hostEndings) {
        self.init(text: "https://" + ProseBytes.string(bytes, start..<end), range: start..<end)
      } else {
        return nil
      }
      return
    }
    self.init(bytes, start, path: afterScheme.end, scheme: afterScheme.scheme)
  }

  private init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
  }

  private init(_ bytes: [UInt8], _ start: Int, path: Int, scheme: String) {
    if start > 0, bytes[start - 1] == UInt8(ascii: "<"),
      let close = bytes[path...].prefix(Self.bracketLimit).firstIndex(of: UInt8(ascii: ">")),
      bytes[path..<close].count(where: ProseBytes.isSpace) <= 4
    {
      let inner = bytes[path..<Self.trimmed(bytes, path..<close)].filter { !ProseBytes.isSpace($0) }
      text = scheme + String(decoding: inner, as: UTF8.self)
      range = start..<close
      return
    }
    var address: [UInt8] = []
    var piece = path
    var end = Self.end(bytes, path)
    // A line's end may have broken the address, more than once: “https://www.rain.example/ notes/ index.html”.
    while let next = Self.continuation(bytes, of: piece..<end, after: address) {
      address += bytes[piece..<end]
      piece = next
      end = Self.end(bytes, next)
    }
    end = Self.trimmed(bytes, piece..<end)
    text = scheme + String(decoding: address + bytes[piece..<end], as: UTF8.self)
    range = start..<end
  }

  /// Whether `http://` or the like stands at a place, blanks in it or not.
  static func hasScheme(_ bytes: [UInt8], at index: Int) -> Bool {
    guard ProseBytes.contains("hHfFgG", bytes[index]) else { return false }
    return afterScheme(bytes, index) != nil
  }

  /// The scheme at a place and where it ends: `http://`, `https: //`, `ftp://`; `www.` counts as one without its text.
  private static func afterScheme(_ bytes: [UInt8], _ index: Int) -> (scheme: String, end: Int)? {
    guard ProseBytes.contains("hHfFwWgG", bytes[index]) else { return nil }
    if ProseBytes.hasPrefix(bytes, at: index, "www.") {
      let next = skipBlank(bytes, index + 4)
      guard next < bytes.count, ProseBytes.isASCIIWordByte(bytes[next]) else { return nil }
      return ("https://www.", next)
    }
    for (name, scheme) in schemes where ProseBytes.hasPrefix(bytes, at: index, name) {
      let end = skipBlank(bytes, index + name.utf8CodeUnitCount)
      if let end = afterMarks(bytes, end) { return (scheme, end) }
    }
    return nil
  }

  private static let schemes: [(StaticString, String)] = [
    ("https", "https://"), ("http", "http://"), ("ftp", "ftp://"), ("gopher", "gopher://"),
  ]

  /// Where the marks behind a scheme's name end: `://`, and before `www.` fewer of them (`http//www.`, `http:www.`).
  private static func afterMarks(_ bytes: [UInt8], _ start: Int) -> Int? {
    var end = start
    var marks: [UInt8] = []
    while end < bytes.count, ProseBytes.contains(":/", bytes[end]), marks.count < 4 {
      marks.append(bytes[end])
      end = skipBlank(bytes, end + 1)
    }
    guard !marks.isEmpty, end < bytes.count, ProseBytes.isWordByte(bytes[end]) else { return nil }
    if marks.starts(with: "://".utf8) { return end }
    return ProseBytes.hasPrefix(bytes, at: end, "www.") ? end : nil
  }

  private static func skipBlank(_ bytes: [UInt8], _ index: Int) -> Int {
    index < bytes.count && bytes[index] == 0x20 ? index + 1 : index
  }

  /// Ends of hosts that are no words, so that `example.org/page` is an address without a scheme.
  private static let hostEndings: Set<[UInt8]> = Set(
    [
      "org", "com", "net", "edu", "gov", "int", "io", "info", "eu", "uk", "de", "fr", "it", "es",
      "ch", "at", "nl", "be", "ca", "au", "jp", "se", "no", "dk", "fi", "pl", "pt", "br", "cn",
      "ru", "mx", "in", "kr", "za", "nz", "ie", "il", "tr", "gr", "cz", "hu", "us", "tv", "ar",
      "cl",
      "co", "me", "biz", "mil", "tw", "hk", "sg", "ro", "hr", "si", "ua", "ir", "is", "lu", "va",
      "name", "museum", "science", "dev", "app", "ai", "ly", "gl", "lt", "lv", "ee", "sk", "bg",
      "rs", "my", "th", "id", "ph", "vn", "sa", "ae", "eg", "ng", "ke", "gh", "pk", "bd", "lk",
      "np", "cu", "pe", "uy", "ve", "ec", "cr", "cat", "coop", "aero", "jobs", "mobi", "online",
      "site", "tech", "xyz", "blog", "page", "cloud", "pub", "media", "news", "wiki", "world",
      "academy", "network", "foundation", "institute", "university", "education", "health", "art",
    ].map { Array($0.utf8) })

  /// Ends of files on the web.
  private static let fileEndings: Set<[UInt8]> = Set(
    [
      "html", "htm", "pdf", "php", "asp", "aspx", "shtml", "xhtml", "phtml", "xml", "txt", "jsp",
      "cfm", "cgi", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "rtf", "ps", "gz", "z", "zip",
      "tar", "dvi", "tex", "csv", "json", "epub", "djvu", "jpg", "jpeg", "png", "gif", "mp3",
      "mp4",
    ]
    .map { Array($0.utf8) })

  /// Whether a word of ASCII begins at a place that has a point within it.
  private static func mayBeHost(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard ProseBytes.isLetter(bytes[start]) else { return false }
    var end = start + 1
    while end < bytes.count,
      ProseBytes.isASCIIWordByte(bytes[end]) || bytes[end] == UInt8(ascii: "-")
    {
      end += 1
    }
    return end + 1 < bytes.count && bytes[end] == UInt8(ascii: ".")
      && (ProseBytes.isASCIIWordByte(bytes[end + 1])
        || ProseBytes.contains("-./", bytes[end + 1]))
  }

  /// `example.org/page`, and no `and/or`.
  private static func hasHostAndPath(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard ProseBytes.isLetter(bytes[start]), start == 0 || bytes[start - 1] != UInt8(ascii: "@")
    else { return false }
    var end = start
    var label = start
    while end < bytes.count,
      ProseBytes.isASCIIWordByte(bytes[end]) || ProseBytes.contains("-.", bytes[end])
    {
      if bytes[end] == UInt8(ascii: ".") { label = end + 1 }
      end += 1
    }
    guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "/"), label > start + 1,
      ProseBytes.isWordByte(bytes[end + 1]) || bytes[end + 1] == UInt8(ascii: "~"),
      // “doi.org/10.1000/1” is a DOI, which has its own form.
      !ProseBytes.hasPrefix(bytes, at: start, "doi.org/")
    else { return false }
    return hostEndings.contains(bytes[label..<end].map(ProseBytes.lowered))
  }

  /// Where an address ends: at a space, a quotation mark, a bracket that closes none of its own.
  private static func end(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    var open: [Int] = []
    while end < bytes.count, !ProseBytes.isSpace(bytes[end]),
      !ProseBytes.contains("<>\"[]|{}", bytes[end]), !isTypographicQuote(bytes, end)
    {
      if bytes[end] == UInt8(ascii: "(") { open.append(end) }
      if bytes[end] == UInt8(ascii: ")"), open.popLast() == nil { break }
      end += 1
    }
    // “http://example.org(accessed”: the bracket is not the address's.
    return open.first ?? end
  }

  /// Whether `“`, `”`, `«`, `»`, `‹`, `›`, `⟨` or `⟩` stands at a place.
  private static func isTypographicQuote(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    if bytes[index] == 0xC2 { return bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB }
    guard bytes[index] == 0xE2, index + 2 < bytes.count else { return false }
    let last = bytes[index + 2]
    if bytes[index + 1] == 0x9F { return last == 0xA8 || last == 0xA9 }
    return bytes[index + 1] == 0x80 && (0x9C...0x9F ~= last || last == 0xB9 || last == 0xBA)
  }

  /// Where an address ends without the sentence's punctuation, typographic quotation marks included.
  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      if ProseBytes.contains(".,;:'* ", bytes[end - 1]) {
        end -= 1
      } else if end - 3 >= range.lowerBound, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
        0x93...0x94 ~= bytes[end - 1] || 0x98...0xA6 ~= bytes[end - 1]
      {
        // A dash, a quotation mark, a dagger, an ellipsis.
        end -= 3
      } else if bytes[end - 1] == UInt8(ascii: "-"), end < bytes.count, bytes[end] == 0x20,
        !bytes[range].contains(UInt8(ascii: "="))
      {
        end -= 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether a word must go on with what stands before it: a host has no ending yet (`http://www. rain.example/`), a
  /// DOI no suffix (`https://doi.org/10.1000/ xyz1`), or the word is a query or a file's ending (`?id=3`, `.html`).
  private static func continuesBeginning(_ address: [UInt8], _ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, let last = address.last else { return false }
    if first == UInt8(ascii: "?") { return word.contains(UInt8(ascii: "=")) }
    let labels = word.drop { $0 == UInt8(ascii: ".") }
    if first == UInt8(ascii: "."), fileEndings.contains(labels.map(ProseBytes.lowered)) {
      return true
    }
    if last == UInt8(ascii: "."), ProseBytes.isDigit(first),
      address.map(ProseBytes.lowered).suffix(11).elementsEqual("doi.org/10.".utf8)
    {
      return true
    }
    if last == UInt8(ascii: "/"), word.contains(where: ProseBytes.isDigit) {
      let text = address.map(ProseBytes.lowered)
      return text.count { $0 == UInt8(ascii: "/") } == 2
        && text.indices.contains { ProseBytes.hasPrefix(text, at: $0, "doi.org/10.") }
    }
    guard !address.contains(UInt8(ascii: "/")),
      first == UInt8(ascii: ".") || last == UInt8(ascii: "."),
      let letter = labels.first, ProseBytes.isLower(letter) || ProseBytes.isDigit(letter)
    else { return false }
    let host = address.split(separator: UInt8(ascii: "."))
    return host.count == 1 || host.count == 2 && host[0].elementsEqual("www".utf8)
  }

  /// Words behind an address that say something of it.
  private static let remarks: Set<String> = [
    "accessed", "retrieved", "online", "forthcoming", "viewed", "visited", "available", "print",
    "web", "html", "pdf", "preprint", "abgerufen", "consulté", "consultado", "stand", "download",
    "and", "or", "unpublished", "undated", "draft", "english", "version", "page", "last",
  ]

  /// Whether a small word is the text's last, and goes on with a path that a line's end broke: `…/reports/ rain.`.
  private static func endsText(
    _ bytes: [UInt8], _ next: Int, _ word: ArraySlice<UInt8>, behind address: [UInt8]
  ) -> Bool {
    guard address.last == UInt8(ascii: "/"), address.count(where: { $0 == UInt8(ascii: "/") }) > 1,
      word.count > 2, word.allSatisfy(ProseBytes.isLower),
      !remarks.contains(String(decoding: word, as: UTF8.self))
    else { return false }
    return !bytes[(next + word.count)...].contains(where: ProseBytes.isWordByte)
  }

  /// Where an address goes on behind a space: the one end and the other beginning cannot be a whole word's.
  private static func continuation(
    _ bytes: [UInt8], of range: Range<Int>, after address: [UInt8]
  ) -> Int? {
    let end = range.upperBound
    guard end > range.lowerBound, end + 1 < bytes.count, bytes[end] == 0x20,
      !ProseBytes.isSpace(bytes[end + 1])
    else { return nil }
    let next = end + 1
    if bytes[next] == UInt8(ascii: "/"), next + 1 < bytes.count,
      ProseBytes.isWordByte(bytes[next + 1])
    {
      return next
    }
    guard afterScheme(bytes, next) == nil, !ProseBytes.hasPrefix(bytes, at: next, "doi") else {
      return nil
    }
    let word = bytes[next..<trimmed(bytes, next..<Self.end(bytes, next))]
    if continuesBeginning(address + bytes[range], word) { return next }
    // No word begins with these.
    if ProseBytes.contains("_~%&=#", bytes[next]), bytes[range].contains(UInt8(ascii: "/")),
      next + 1 < bytes.count, ProseBytes.isWordByte(bytes[next + 1])
    {
      return next
    }
    let isPath = word.contains { ProseBytes.contains("/_=?&%~", $0) }
    let hyphens = word.count { $0 == UInt8(ascii: "-") }
    if bytes[next] == UInt8(ascii: "-"), hyphens > 1,
      (address + bytes[range]).contains(UInt8(ascii: "/"))
    {
      return ProseBytes.isLower(bytes[next + 1]) ? next : nil
    }
    let ending = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).last
    let isFile =
      word.contains(UInt8(ascii: "."))
      && ending.map { fileEndings.contains($0.map(ProseBytes.lowered)) } == true
    switch bytes[end - 1] {
    case UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: "%"):
      // No address ends in these.
      return ProseBytes.isWordByte(bytes[next]) ? next : nil
    case UInt8(ascii: "-")
    where address.contains(UInt8(ascii: "/")) || bytes[range].contains(UInt8(ascii: "/")):
      return ProseBytes.isLower(bytes[next]) || ProseBytes.isDigit(bytes[next]) || isPath || isFile
        ? next : nil
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "?"):
      // “2010/05/03/ rain-on-glass”
      let isSlug =
        hyphens > (ProseBytes.isDigit(bytes[max(end - 2, range.lowerBound)]) ? 0 : 1)
        && word.allSatisfy {
          ProseBytes.isLower($0) || ProseBytes.isDigit($0) || $0 == UInt8(ascii: "-")
        }
      let isNumber = word.count >= 5 && word.allSatisfy(ProseBytes.isDigit)
      return isPath || isFile || isSlug || isNumber
        || endsText(bytes, next, word, behind: address + bytes[range]) ? next : nil
    case UInt8(ascii: "."):
      guard ProseBytes.isLower(bytes[next]) else { return nil }
      let first = word.prefix { ProseBytes.isASCIIWordByte($0) }
      let isRest =
        fileEndings.contains(Array(first))
        || hostEndings.contains(Array(first))
          && (first.count > 2 || first.count < word.count)
      return isPath || isFile || isRest && first.count + 1 >= word.count ? next : nil
    default: return nil
    }
  }
}
