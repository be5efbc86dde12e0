internal import Bibliography
internal import Dataset
internal import Parsing

/// Reads a CV's head: the name, the ways to reach the person, and what else stands there.
struct SubjectReader {
  private(set) var subject: Subject
  private let source: String
  /// A label that waits for what it names: `LinkedIn:` on a line of its own.
  private var pendingLabel = ""
  /// The end of the last link's address, which a page's margin may have broken off.
  private var lastLink: (text: String, url: String)?

  /// A head in which nothing has been read yet.
  init(source: String) {
    self.source = source
    subject = Subject(names: [], location: SourceLocation(source: source, line: 1))
  }

  /// Reads blocks of the head, or of a section of ways to reach the person. In the head the name is looked for.
  mutating func read(_ blocks: [OutlineBlock], isHead: Bool) {
    for block in blocks {
      if isHead, subject.names.isEmpty, let (name, lineCount) = name(in: block) {
        subject.names = [name]
        subject.location = SourceLocation(source: source, line: block.line)
        for line in block.text.lines().dropFirst(lineCount) { take(line.text) }
        continue
      }
      if block.kind == .definition {
        takeLabelled(block.label.string, block.text)
      } else if block.kind == .tableRow {
        if block.cells.count == 2, !block.cells[0].isEmpty {
          takeLabelled(block.cells[0].string, block.cells[1])
        } else {
          for cell in block.cells where !cell.isEmpty { take(cell) }
        }
      } else {
        for line in block.text.lines() { take(line.text) }
      }
      read(block.children, isHead: false)
    }
  }

  /// Keeps prose under its heading.
  mutating func addDetail(label: String, text: String) {
    guard !text.isEmpty else { return }
    subject.details.append(Subject.Detail(label: label, text: text))
  }

  // MARK: - The name

  /// The name that a block begins with, and how many of its lines that takes: “Curriculum vitae” may stand above it.
  private func name(in block: OutlineBlock) -> (name: PersonName, lineCount: Int)? {
    guard block.kind == .paragraph || block.headingLevel != nil else { return nil }
    let lines = block.text.lines()
    guard let first = lines.first else { return nil }
    if Self.isCurriculum(first.text.string), lines.count > 1 {
      return Self.name(lines[1].text.string).map { ($0, 2) }
    }
    return Self.name(first.text.string).map { ($0, 1) }
  }

  /// A person's name in a CV's first line, titles, degrees and the words “Curriculum Vitae” taken off.
  static func name(_ line: String) -> PersonName? {
    var text = line
    for separator in ["   ", "\t", "|", " – ", " — ", " - ", ": ", " • ", " · "] {
      let parts = text.components(separatedBy: separator)
      if parts.count > 1, let part = parts.first(where: { !isCurriculum($0) && !$0.isEmpty }) {
        text = part
      }
    }
    if isCurriculum(text) { return nil }
    for prefix in [
      "Curriculum Vitae of ", "CV of ", "Curriculum vitae of ", "Lebenslauf von ",
      "Curriculum Vitae ", "Curriculum vitae ",
    ]
    where text.hasPrefix(prefix) { text.removeFirst(prefix.count) }
    // “Xiaoming Liang (梁晓明)”: the name in another script.
    if text.utf8.last == UInt8(ascii: ")"), let open = text.lastIndex(of: "("),
      open > text.startIndex, !text[open...].utf8.contains(where: ProseBytes.isLetter)
    {
      text = String(text[..<open])
    }
    // “Jane Doe, Ph.D.”
    if let comma = text.firstIndex(of: ",") {
      let after = Array(text[text.index(after: comma)...].utf8)
      let range = ProseBytes.trimmed(after, 0..<after.count)
      if DegreeParser.startsWithDegree(Array(after[range])) { text = String(text[..<comma]) }
    }
    var words = PersonNameParser.words(of: text)
    while let first = words.first, words.count > 2,
      Self.titles.contains(
        ProseFolding.words(first).replacing(" ", with: ""))
    {
      words.removeFirst()
    }
    while let last = words.last, words.count > 2, DegreeParser.startsWithDegree(Array(last.utf8)) {
      words.removeLast()
    }
    guard (2...6).contains(words.count) else { return nil }
    let isName = words.allSatisfy { word in
      guard let first = word.unicodeScalars.first else { return false }
      return
        (first.properties.isAlphabetic && !first.properties.isLowercase
        || NameWords.particles.contains(word))
        && !word.unicodeScalars.contains {
          $0.properties.numericType != nil || $0 == "@" || $0 == ":" || $0 == "/"
        }
    }
    guard isName, SectionVocabulary.meaning(of: text) == nil else { return nil }
    // A name in capitals is set so for its looks.
    let isShouted =
      words.allSatisfy { $0 == $0.uppercased() }
      && words.contains { $0.unicodeScalars.count > 2 && !PersonNameParser.isInitial($0) }
    if isShouted {
      words = words.enumerated().map { index, word in
        if PersonNameParser.isInitial(word) { return word }
        let isParticle = index > 0 && NameWords.particles.contains(word.lowercased())
        return isParticle ? word.lowercased() : capitalized(word)
      }
    }
    return PersonNameParser.givenFirst(words.joined(separator: " "))
  }

  /// Titles before names, folded.
  private static let titles: Set<String> = [
    "dr", "prof", "professor", "professorin", "mr", "mrs", "ms", "dipl", "ing", "doc", "docent",
    "univ", "pd", "hc", "habil", "mag", "dott", "dottssa", "profssa", "dra", "profa", "arch", "avv",
    "sir", "dame", "yrd", "mme", "drs", "mgr", "phdr", "rndr", "judr", "mudr", "bc",
  ]

  private static func capitalized(_ word: String) -> String {
    var result = ""
    var atStart = true
    for character in word {
      result += atStart ? character.uppercased() : character.lowercased()
      atStart = character == "-" || character == "’" || character == "'"
    }
    return result
  }

  private static func isCurriculum(_ text: String) -> Bool {
    [
      "curriculum vitae", "cv", "resume", "lebenslauf", "vita", "vitae", "academic cv",
      "academic curriculum vitae", "curriculum vitae normalizado", "curriculo lattes",
      "curriculum vitae abreviado", "curriculum vitae et studiorum", "curriculo", "curriculum",
      "academic resume", "full curriculum vitae", "short cv", "full cv",
      "lebenslauf und schriftenverzeichnis",
    ]
    .contains(ProseFolding.words(text))
  }

  // MARK: - Lines

  private mutating func take(_ line: StyledText) {
    if isRestOfLink(line) || Self.isCurriculum(line.string) { return }
    let parts = EntrySplitter.parts(of: line)
    for part in parts { takePart(part) }
  }

  /// What a page's margin broke off a link: its address goes on with exactly this text.
  private func isRestOfLink(_ line: StyledText) -> Bool {
    guard let lastLink, !line.isEmpty, !line.bytes.contains(0x20) else { return false }
    let text = line.string
    return lastLink.url.hasSuffix(text) && lastLink.url.hasSuffix(lastLink.text + text)
  }

  private mutating func takePart(_ part: StyledText) {
    let bytes = part.bytes
    if bytes.last == UInt8(ascii: ":"), bytes.count < 40 {
      pendingLabel = part.slice(0..<(bytes.count - 1)).trimmed().string
      return
    }
    // “LinkedIn: address”, but not “https://…”
    if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0, colon < 30,
      colon + 1 < bytes.count,
      ProseBytes.isSpace(bytes[colon + 1])
    {
      takeLabelled(part.slice(0..<colon).string, part.slice((colon + 1)..<bytes.count).trimmed())
      return
    }
    let label = pendingLabel
    pendingLabel = ""
    takeLabelled(label, part)
  }

  private mutating func takeLabelled(_ label: String, _ text: StyledText) {
    let string = text.onOneLine().string
    var found = false
    if let orcid = Self.orcid(in: text) {
      subject.orcid = subject.orcid ?? orcid
      if text.bytes.count < 60 { return }
      found = true
    }
    for email in Self.emails(in: text) {
      if !subject.emails.contains(email) { subject.emails.append(email) }
      found = true
    }
    if found { return }
    for run in text.runs where !run.link.isEmpty {
      let shown = ProseBytes.string(text.bytes, run.range)
      if run.link.hasPrefix("mailto:") { continue }
      let isAddress = shown.contains(".") && !shown.contains(" ")
      addLink(label: label.isEmpty && !isAddress ? shown : label, url: run.link)
      lastLink = (shown, run.link)
      found = true
    }
    if !found {
      for identifier in IdentifierFinder.find(in: text.bytes) where identifier.kind == .url {
        addLink(label: label, url: identifier.value)
        lastLink = (ProseBytes.string(text.bytes, identifier.range), identifier.value)
        found = true
      }
    }
    if !found, !label.isEmpty, !text.bytes.contains(0x20),
      let url = Self.bareAddress(label: label, string)
    {
      addLink(label: label, url: url)
      found = true
    }
    if !found { subject.details.append(Subject.Detail(label: label, text: string)) }
  }

  private mutating func addLink(label: String, url: String) {
    let url = url.contains("://") ? url : "https://\(url)"
    if !subject.links.contains(where: { $0.url == url }) {
      subject.links.append(Subject.Link(label: label, url: url))
    }
  }

  /// “GitHub: github.com/name”, “Web: example.org/~name”
  private static func bareAddress(label: String, _ text: String) -> String? {
    let host = text.prefix { $0 != "/" }
    let parts = host.split(separator: ".")
    guard parts.count >= 2, let last = parts.last, (2...6).contains(last.utf8.count),
      last.utf8.allSatisfy(ProseBytes.isLetter), !text.contains("@")
    else { return nil }
    return "https://\(text)"
  }

  private static func emails(in text: StyledText) -> [String] {
    var result: [String] = []
    for run in text.runs where run.link.hasPrefix("mailto:") {
      result.append(String(run.link.dropFirst(7)))
    }
    guard result.isEmpty else { return result }
    let bytes = text.bytes
    for index in bytes.indices where bytes[index] == UInt8(ascii: "@") {
      func isPart(_ byte: UInt8) -> Bool {
        ProseBytes.isWordByte(byte) || ProseBytes.contains(".-_+", byte)
      }
      var low = index
      var high = index + 1
      while low > 0, isPart(bytes[low - 1]) { low -= 1 }
      while high < bytes.count, isPart(bytes[high]) { high += 1 }
      while high > index, bytes[high - 1] == UInt8(ascii: ".") { high -= 1 }
      if low < index, bytes[index..<high].contains(UInt8(ascii: ".")) {
        result.append(ProseBytes.string(bytes, low..<high))
      }
    }
    return result
  }

  /// `0000-0002-1825-0097`, alone or in an address.
  private static func orcid(in text: StyledText) -> String? {
    let links = text.runs.map(\.link).filter { $0.contains("orcid.org") }
    for bytes in [text.bytes] + links.map({ Array($0.utf8) }) {
      var start = 0
      while start + 19 <= bytes.count {
        let part = bytes[start..<(start + 19)]
        let fits = part.enumerated().allSatisfy { offset, byte in
          switch offset {
          case 4, 9, 14: byte == UInt8(ascii: "-")
          case 18: ProseBytes.isDigit(byte) || byte == UInt8(ascii: "X")
          default: ProseBytes.isDigit(byte)
          }
        }
        if fits { return String(decoding: part, as: UTF8.self) }
        start += 1
      }
    }
    return nil
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map { part in
      let bytes = Array(part.utf8)
      return ProseBytes.string(bytes, ProseBytes.trimmed(bytes, 0..<bytes.count))
    }
  }

  fileprivate func replacing(_ text: Character, with other: String) -> String {
    split(separator: text, omittingEmptySubsequences: false).joined(separator: other)
  }
}
