import Bibliography

/// What is compared of a title: its folded words, without those that say nothing, and its numbers.
struct TitleWords {
  /// The folded title.
  let key: String
  /// All letters and digits of the title without spaces, hashed: `1.3 t` and `1.3T` are one.
  let tight: UInt64
  /// How many letters and digits that are.
  let letterCount: Int
  /// The words that say something, hashed by their stems, in order.
  let words: [UInt64]
  /// ``words`` in order as one hash: function words do not count.
  let content: UInt64
  /// The numbers in any order as one hash; 0 without any. Roman numerals count as numbers.
  let numbers: UInt64
  /// The letters and digits before the first colon or question mark, hashed; 0 where nothing follows one.
  let main: UInt64
  /// How many telling words stand before it.
  let mainWordCount: Int
  let markers: TitleMarkers

  init(_ title: String) {
    let plain = Markup.plainText(title)
    key = TextFolding.key(plain)
    let telling = Self.withoutAnnotations(plain)
    var tight = FoldedHash()
    var letters = 0
    for byte in key.utf8 where byte != 0x20 {
      tight.combine(byte)
      letters += 1
    }
    self.tight = letters == 0 ? 0 : tight.value
    letterCount = letters

    let all = (telling == plain ? key : TextFolding.key(telling)).split(separator: " ")
    var words: [UInt64] = []
    var content = FoldedHash()
    var numbers: UInt64 = 0
    var hasNumber = false
    var markers: TitleMarkers = []
    var before: Substring = ""
    for (index, word) in all.enumerated() {
      let after = index + 1 < all.count ? all[index + 1] : ""
      markers.formUnion(.marker(of: word, before: before, after: after))
      if let number = Self.number(word, before: before) {
        numbers &+= FoldedHash.of(String(number))
        hasNumber = true
      } else {
        for run in word.utf8.split(whereSeparator: { $0 &- 0x30 >= 10 }) {
          numbers &+= FoldedHash.of(run)
          hasNumber = true
        }
      }
      if !Self.functionWords.contains(word) {
        let stem = Self.stem(word)
        words.append(stem)
        withUnsafeBytes(of: stem) { for byte in $0 { content.combine(byte) } }
      }
      before = word
    }
    self.words = words
    self.content = words.isEmpty ? 0 : content.value
    self.numbers = hasNumber ? numbers | 1 : 0
    self.markers = markers

    let mainPart = Self.mainTitle(plain)
    if let mainPart {
      let mainKey = TextFolding.key(String(mainPart))
      main = FoldedHash.of(mainKey.utf8.lazy.filter { $0 != 0x20 })
      mainWordCount = mainKey.split(separator: " ").count { !Self.functionWords.contains($0) }
    } else {
      main = 0
      mainWordCount = 0
    }
  }

  /// The title without what says what kind of contribution it is: `(extended abstract)`, `Tutorial: …`, `Panel on …`.
  static func withoutAnnotations(_ title: String) -> String {
    var rest = title
    if rest.utf8.contains(UInt8(ascii: "(")), let open = rest.lastIndex(of: "("),
      let close = rest[open...].firstIndex(of: ")")
    {
      let words = TextFolding.key(String(rest[open...close])).split(separator: " ")
      if !words.isEmpty, words.count <= 3, words.allSatisfy(annotations.contains) {
        rest = String(rest[..<open] + rest[rest.index(after: close)...])
      }
    }
    if let dash = lastDash(in: rest) {
      let words = TextFolding.key(String(rest[dash...])).split(separator: " ")
      if !words.isEmpty, words.count <= 4, words.allSatisfy(notes.contains) {
        rest = String(rest[..<dash])
      }
    }
    let lower = rest.prefix(12).lowercased()
    for opening in ["tutorial", "panel", "keynote", "poster", "demo", "foreword"]
    where lower.hasPrefix(opening) {
      var after = rest.dropFirst(opening.count)
      while after.first == " " { after.removeFirst() }
      if after.first == ":" {
        return String(after.dropFirst())
      } else if after.hasPrefix("on ") {
        return String(after.dropFirst(3))
      }
    }
    return rest
  }

  /// Where the last dash between spaces stands.
  private static func lastDash(in title: String) -> String.Index? {
    var last: String.Index?
    var before: Character = "x"
    for index in title.indices {
      let character = title[index]
      if before == " ", character == "-" || character == "–" || character == "—" { last = index }
      before = character
    }
    return last
  }

  /// Words of which a note behind a dash is made: `– Book review`, `– Guest editors’ introduction`.
  private static let notes: Set<Substring> = [
    "book", "review", "guest", "editor", "editors", "editorial", "introduction", "foreword", "s",
    "preface", "invited", "paper", "extended", "abstract",
  ]

  private static let annotations: Set<Substring> = [
    "abstract", "extended", "demo", "demonstration", "description", "experience", "experiences",
    "industrial", "invited", "keynote", "lecture", "panel", "paper", "poster", "presentation",
    "session", "short", "summary", "talk", "tutorial", "full", "version", "work", "in", "progress",
    "preprint", "only",
  ]

  /// The title up to a colon, a question mark or a dash between spaces; `nil` where nothing follows it.
  private static func mainTitle(_ title: String) -> Substring? {
    let bytes = title.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "?") {
        guard next < bytes.endIndex, bytes[next...].contains(where: { $0 > 0x40 }) else {
          return nil
        }
        return title[..<index]
      }
      index = next
    }
    return nil
  }

  /// The number that a word writes out: a Roman numeral of two letters or more, or any after `part` and the like.
  private static func number(_ word: Substring, before: Substring) -> Int? {
    guard word.utf8.count <= 6 else { return nil }
    if counted.contains(before) {
      if let index = ["one", "two", "three", "four", "five", "six"].firstIndex(of: word) {
        return index + 1
      }
      if let number = roman(word) { return number }
    }
    return word.utf8.count > 1 && word != "mi" && word != "di" && word != "li" && word != "mix"
      ? roman(word) : nil
  }

  private static let counted: Set<Substring> = [
    "part", "parts", "volume", "vol", "chapter", "phase", "series", "book", "paper", "report",
    "type", "section", "stage", "study", "lecture", "edition", "version",
  ]

  /// The value of a Roman numeral up to 39; `nil` for anything else.
  private static func roman(_ word: Substring) -> Int? {
    var value = 0
    var last = 0
    for byte in word.utf8.reversed() {
      let digit: Int
      switch byte {
      case UInt8(ascii: "i"): digit = 1
      case UInt8(ascii: "v"): digit = 5
      case UInt8(ascii: "x"): digit = 10
      default: return nil
      }
      value += digit < last ? -digit : digit
      last = max(last, digit)
    }
    return value > 0 ? value : nil
  }

  /// The bit that marks a word of three letters or fewer in its hash: such words name variants (`VL`, `RL`).
  static let shortWord: UInt64 = 2

  /// The hash of a word without a plural ending.
  private static func stem(_ word: Substring) -> UInt64 {
    var bytes = word.utf8[...]
    if bytes.count > 6, bytes.suffix(4).elementsEqual("sses".utf8) {
      bytes = bytes.dropLast(2)
    } else if bytes.count > 4, bytes.last == UInt8(ascii: "s"),
      !bytes.dropLast().hasSuffix(UInt8(ascii: "s")), !bytes.dropLast().hasSuffix(UInt8(ascii: "u"))
    {
      bytes = bytes.dropLast()
    }
    let hash = FoldedHash.of(bytes)
    return word.utf8.count <= 3 ? hash | shortWord : hash & ~shortWord
  }

  static let functionWords: Set<Substring> = [
    "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "for", "from", "how", "in",
    "into", "is", "it", "its", "of", "on", "or", "over", "the", "their", "this", "through", "to",
    "towards", "toward", "under", "using", "via", "what", "when", "with", "s", "der", "die", "das",
    "und", "von", "zur", "zum", "im", "ein", "eine", "le", "la", "les", "de", "des", "du", "et",
    "un",
    "une", "el", "los", "las", "y", "en", "pp",
  ]
}

extension Substring.UTF8View {
  fileprivate func hasSuffix(_ byte: UInt8) -> Bool { last == byte }
}
