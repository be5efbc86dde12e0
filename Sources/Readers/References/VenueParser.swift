internal import Bibliography

/// Reads what follows a reference's title: container, numbers, publisher, date, status.
struct VenueParser {
  private var fields: ReferenceFields
  private var hasContainer = false
  /// Pieces after the container that no rule took: publishers and places.
  private var leftovers: [StyledText] = []

  /// Adds what the text says to the fields.
  static func parse(_ text: StyledText, into fields: inout ReferenceFields) {
    var parser = VenueParser(fields: fields)
    parser.read(text)
    fields = parser.fields
  }

  private init(fields: ReferenceFields) {
    self.fields = fields
    hasContainer = !fields.container.isEmpty
  }

  private mutating func read(_ text: StyledText) {
    var text = ReferenceIdentifiers.takeOut(of: text, into: &fields)
    text = takeStatus(outOf: text)
    let pieces = pieces(of: text)
    for (index, piece) in pieces.enumerated() { take(piece, isLast: index == pieces.count - 1) }
    settleLeftovers()
    // A thesis stands nowhere but at its university.
    if !fields.genre.isEmpty, fields.publisher.isEmpty {
      swap(&fields.publisher, &fields.container)
    }
  }

  // MARK: - Status

  private mutating func takeStatus(outOf text: StyledText) -> StyledText {
    guard let (start, _) = StatusClause.find(in: text.bytes) else { return text }
    let end = clauseEnd(text, from: start)
    guard let clause = StatusClause(Array(text.bytes[start..<end]), at: 0) else { return text }
    fields.status = clause.status
    if clause.status == .submitted {
      fields.submittedTo = clause.venue
    } else if !clause.venue.isEmpty, fields.container.isEmpty {
      // “to appear in Journal of X”: the venue is where it will be.
      fields.container = clause.venue
      hasContainer = true
    }
    let head = ProseBytes.trimmed(text.bytes, 0..<start, of: ";,([")
    var rest = text.slice(0..<(head.isEmpty ? 0 : head.upperBound))
    var tailStart = end
    while tailStart < text.bytes.count, ProseBytes.contains(")]", text.bytes[tailStart]) {
      tailStart += 1
    }
    let tail = text.slice(tailStart..<text.bytes.count)
    if !rest.isEmpty, !tail.isEmpty { rest.append(", ".utf8) }
    rest.append(tail)
    return rest
  }

  /// A clause ends with the emphasis it stands in, at a semicolon or bracket, or before a comma and a year.
  private func clauseEnd(_ text: StyledText, from start: Int) -> Int {
    let bytes = text.bytes
    let isEmphasized = text.style(at: start).contains(.emphasis)
    var index = start
    while index < bytes.count {
      if isEmphasized, !text.style(at: index).contains(.emphasis) { return index }
      if ProseBytes.contains(";)]", bytes[index]) { return index }
      if !isEmphasized, ProseBytes.contains(",.", bytes[index]) {
        var next = index + 1
        while next < bytes.count,
          ProseBytes.isSpace(bytes[next]) || bytes[next] == UInt8(ascii: "(")
        { next += 1 }
        if next == bytes.count || ProseBytes.isDigit(bytes[next]) { return index }
        if bytes[index] == UInt8(ascii: "."), next > index + 1 { return index }
      }
      index += 1
    }
    return bytes.count
  }

  // MARK: - Pieces

  /// The parts between commas and sentence ends that stand outside of brackets and of emphasis.
  private func pieces(of text: StyledText) -> [StyledText] {
    let bytes = text.bytes
    var result: [StyledText] = []
    var depth = 0
    var start = 0
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."):
        guard depth == 0, !isWithinEmphasis(text, index) else { continue }
        if bytes[index] == UInt8(ascii: "."), !isSentenceEnd(bytes, index) { continue }
        result.append(text.slice(start..<index).trimmed())
        start = index + 1
      default: break
      }
    }
    result.append(text.slice(start..<bytes.count).trimmed())
    return result.filter { $0.bytes.contains(where: ProseBytes.isWordByte) }
  }

  private func isWithinEmphasis(_ text: StyledText, _ index: Int) -> Bool {
    guard let run = text.run(at: index), run.style.contains(.emphasis) else { return false }
    return index + 1 < run.range.upperBound
  }

  /// A period that ends a sentence: before a space and a capital, after a word that is no abbreviation.
  private func isSentenceEnd(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return true }
    guard ProseBytes.isSpace(bytes[index + 1]) else { return false }
    var start = index
    while start > 0, ProseBytes.isWordByte(bytes[start - 1]) { start -= 1 }
    let word = bytes[start..<index]
    if word.isEmpty { return true }
    // “Proc Lond Math Soc. 1937;42”
    let next = bytes[(index + 2)...].prefix(5)
    let isNumberWord = ["pp", "p", "no", "vol", "nr", "art", "Vol", "No"].contains {
      word.elementsEqual($0.utf8)
    }
    if !isNumberWord, next.count >= 4, next.prefix(4).allSatisfy(ProseBytes.isDigit),
      next.count == 4 || !ProseBytes.isWordByte(next[next.startIndex + 4])
    {
      return true
    }
    return word.count > 4 || word.allSatisfy(ProseBytes.isDigit)
      || word.count == 4 && !ProseBytes.isUpper(word[word.startIndex])
  }

  private mutating func take(_ piece: StyledText, isLast: Bool) {
    var piece = piece
    if !hasContainer, let length = inLength(piece.bytes) {
      fields.hasIn = true
      piece = piece.slice(length..<piece.bytes.count).trimmed()
    }
    if takeEditors(piece) { return }
    if let edition = edition(piece) {
      fields.edition = edition
      return
    }
    if takeGenre(piece) { return }
    // Emphasis is the container's: “*Entropy* 12” has a volume behind it.
    if !hasContainer, piece.style(at: 0).contains(.emphasis) {
      var end = 0
      for run in piece.runs {
        guard run.style.contains(.emphasis) else { break }
        end = run.range.upperBound
      }
      setContainer(piece.slice(0..<end).string)
      piece = piece.slice(end..<piece.bytes.count).trimmed()
      guard !piece.isEmpty else { return }
    }
    let rest = NumberScanner.scan(piece.bytes, into: &fields, hasContainer: hasContainer)
    guard !rest.isEmpty else { return }
    let text = piece.slice(rest).trimmed()
    guard text.bytes.contains(where: ProseBytes.isWordByte) else { return }
    if !hasContainer, leftovers.isEmpty, fields.publisher.isEmpty, takeBook(text) { return }
    if !hasContainer, leftovers.isEmpty {
      setContainer(withoutTrailingNumbers(text).string)
    } else {
      leftovers.append(text)
    }
  }

  /// “Entropy 26 (2024)” and “Entropy 26(9): 765”, where nothing sets the container off.
  private mutating func withoutTrailingNumbers(_ text: StyledText) -> StyledText {
    let bytes = text.bytes
    guard let last = bytes.lastIndex(where: { ProseBytes.isLetter($0) || $0 >= 0x80 }),
      last + 1 < bytes.count
    else { return text }
    var start = last + 1
    while start < bytes.count, !ProseBytes.isDigit(bytes[start]), bytes[start] != UInt8(ascii: "(")
    { start += 1 }
    guard start > last + 1, start < bytes.count, ProseBytes.isSpace(bytes[start - 1]) else {
      return text
    }
    let tail = Array(bytes[start...])
    // “ECAI 2023” is a name with its year.
    if ProseDates.whole(tail) != nil, bytes[start] != UInt8(ascii: "(") { return text }
    var probe = fields
    guard NumberScanner.scan(tail, into: &probe, hasContainer: true).isEmpty else { return text }
    fields = probe
    return text.slice(0..<start).trimmed()
  }

  private mutating func setContainer(_ text: String) {
    let bytes = Array(text.utf8)
    let range = ProseBytes.trimmed(bytes, 0..<bytes.count, of: ",;:")
    let name = ProseBytes.string(bytes, range)
    let folded = ProseFolding.words(name)
    guard !folded.isEmpty else { return }
    hasContainer = true
    if !fields.arxiv.isEmpty, folded.hasPrefix("arxiv"), VenueWords.isPreprintServer(folded) {
      fields.container = "arXiv"
    } else {
      fields.container = name
    }
  }

  private func inLength(_ bytes: [UInt8]) -> Int? {
    for word in ["in:", "in"] as [StaticString] where ProseBytes.hasPrefix(bytes, at: 0, word) {
      let end = word.utf8CodeUnitCount
      if end < bytes.count, ProseBytes.isSpace(bytes[end]) { return end + 1 }
    }
    return nil
  }

  /// “A. Smith and B. Jones, Eds.”, “edited by A. Smith”
  private mutating func takeEditors(_ piece: StyledText) -> Bool {
    let bytes = piece.bytes
    for word in ["edited by ", "ed. by ", "eds. ", "hrsg. von ", "hg. v. "] as [StaticString]
    where ProseBytes.hasPrefix(bytes, at: 0, word) {
      fields.editors = NameListParser.parse(piece.slice(word.utf8CodeUnitCount..<bytes.count))
      return true
    }
    let folded = ProseFolding.words(piece.string)
    if folded == "eds" || folded == "ed" || folded == "editors" || folded == "editor"
      || folded == "hrsg"
    {
      // The names stood in the pieces before.
      var text = StyledText()
      for name in leftovers {
        if !text.isEmpty { text.append(", ".utf8) }
        text.append(name)
      }
      leftovers = []
      fields.editors = NameListParser.parse(text)
      return true
    }
    guard let open = bytes.lastIndex(of: UInt8(ascii: "(")), open > 0 else { return false }
    let inner = ProseFolding.words(ProseBytes.string(bytes, open..<bytes.count))
    guard ["eds", "ed", "hrsg", "editors", "hg"].contains(inner) else { return false }
    var text = StyledText()
    for name in leftovers {
      text.append(name)
      text.append(", ".utf8)
    }
    leftovers = []
    text.append(piece.slice(0..<open))
    fields.editors = NameListParser.parse(text)
    return true
  }

  /// “2nd ed.”, “3rd edition”, “2. Aufl.”
  private func edition(_ piece: StyledText) -> String? {
    let words = ProseFolding.wordList(piece.string)
    guard words.count == 2 || words.count == 3 && words[1] == "rev",
      ["ed", "edition", "edn", "aufl", "auflage"].contains(words[words.count - 1])
    else { return nil }
    let digits = words[0].prefix { $0.isNumber }
    return digits.isEmpty ? words[0] : String(digits)
  }

  private mutating func takeGenre(_ piece: StyledText) -> Bool {
    let folded = ProseFolding.words(piece.string)
    if takeNumberedPaper(piece, folded) { return true }
    guard VenueWords.theses.contains(where: { folded == $0 }) else { return false }
    fields.genre = piece.string
    return true
  }

  /// “NBER Working Paper No. 28999”, “IZA Discussion Paper 13456”
  private mutating func takeNumberedPaper(_ piece: StyledText, _ folded: String) -> Bool {
    let kinds = [
      "working paper", "discussion paper", "technical report", "research report", "policy paper",
    ]
    guard fields.genre.isEmpty, let start = piece.bytes.firstIndex(where: ProseBytes.isDigit),
      !piece.style(at: 0).contains(.emphasis),
      kinds.contains(where: { ProseBytes.has(folded, $0) })
    else { return false }
    let number = piece.bytes[start...]
    guard number.allSatisfy({ ProseBytes.isASCIIWordByte($0) || ProseBytes.contains("-/.", $0) })
    else { return false }
    var end = ProseBytes.trimmed(piece.bytes, 0..<start, of: "#").upperBound
    for word in ["no.", "no", "nr.", "n°"] as [StaticString]
    where end > word.utf8CodeUnitCount + 1
      && ProseBytes.hasPrefix(piece.bytes, at: end - word.utf8CodeUnitCount, word)
    {
      end = ProseBytes.trimmed(piece.bytes, 0..<(end - word.utf8CodeUnitCount)).upperBound
      break
    }
    fields.genre = piece.slice(0..<end).string
    fields.number = ProseBytes.string(
      piece.bytes, ProseBytes.trimmed(piece.bytes, start..<piece.bytes.count, of: "."))
    return true
  }

  // MARK: - Publisher and place

  private mutating func settleLeftovers() {
    var places: [String] = []
    for text in leftovers {
      let string = text.string
      let folded = ProseFolding.words(string)
      if fields.publisher.isEmpty, takePublication(text, &places) { continue }
      if let colon = text.bytes.firstIndex(of: UInt8(ascii: ":")), fields.publisher.isEmpty {
        places.append(text.slice(0..<colon).trimmed().string)
        fields.publisher = text.slice((colon + 1)..<text.bytes.count).trimmed().string
      } else if ReferenceIdentifiers.areLinkLabels(string) {
        continue
      } else if fields.collection.isEmpty, ContainerEnds.isSeries(string) {
        fields.collection = string
      } else if folded == "blog" || folded == "online" || isBracketed(text.bytes)
        || fields.status != nil && StatusClause(text.bytes, at: 0) != nil
      {
        fields.notes.append(string)
      } else if VenueWords.contains(VenueWords.publishers, folded), fields.publisher.isEmpty {
        fields.publisher = string
      } else if PlaceParser.isRegion(folded) {
        places.append(string)
      } else if fields.publisher.isEmpty, leftovers.count == 1,
        fields.hasIn || fields.container.isEmpty
      {
        fields.publisher = string
      } else if fields.hasIn, PlaceParser.couldBePlace(text.bytes) {
        places.append(string)
      } else if !fields.hasIn, fields.publisher.isEmpty, !fields.container.isEmpty, places.isEmpty,
        !text.style(at: 0).contains(.emphasis), string.utf8.count < 60, !isVenueNote(folded),
        !text.bytes.contains(where: ProseBytes.isDigit)
      {
        // A journal's name may have a comma in it: “Learning, Memory, and Cognition”.
        fields.container += ", \(string)"
      } else {
        fields.notes.append(string)
      }
    }
    if !places.isEmpty { fields.place = places.joined(separator: ", ") }
  }

  /// “北京: 科学出版社”, “Leiden: Brill”: a known place before a colon.
  private mutating func takeBook(_ text: StyledText) -> Bool {
    guard let colon = text.bytes.firstIndex(of: UInt8(ascii: ":")), colon + 2 < text.bytes.count
    else { return false }
    let isKnown =
      text.bytes[0] >= 0xE3 && colon <= 12
      || CueWords.kind(of: text.bytes[..<colon]) == .place
    guard isKnown else { return false }
    fields.place = text.slice(0..<colon).trimmed().string
    fields.publisher = text.slice((colon + 1)..<text.bytes.count).trimmed().string
    return true
  }

  /// “(Leiden: Brill, 2011)”
  private mutating func takePublication(_ text: StyledText, _ places: inout [String]) -> Bool {
    guard text.bytes.first == UInt8(ascii: "("), text.bytes.last == UInt8(ascii: ")"),
      let colon = text.bytes.firstIndex(of: UInt8(ascii: ":")), colon > 2, colon < 40
    else { return false }
    var end = text.bytes.count - 1
    if let date = ProseDates.find(in: Array(text.bytes[..<end])).last, date.range.upperBound == end
    {
      if fields.date == nil { fields.date = date.date }
      end = ProseBytes.trimmed(text.bytes, 0..<date.range.lowerBound, of: ",").upperBound
    }
    guard end > colon + 1 else { return false }
    places.append(ProseBytes.string(text.bytes, ProseBytes.trimmed(text.bytes, 1..<colon)))
    fields.publisher = ProseBytes.string(
      text.bytes, ProseBytes.trimmed(text.bytes, (colon + 1)..<end))
    return true
  }

  private func isBracketed(_ bytes: [UInt8]) -> Bool {
    bytes.first == UInt8(ascii: "(") && bytes.last == UInt8(ascii: ")")
      || bytes.first == UInt8(ascii: "[") && bytes.last == UInt8(ascii: "]")
  }

  private func isVenueNote(_ folded: String) -> Bool {
    [
      "oral", "spotlight", "poster", "best paper", "award", "invited", "talk", "equal",
      "acceptance",
      "code", "note", "presented", "mis en ligne", "url", "online seit",
    ].contains { ProseBytes.has(folded, $0) }
  }
}
