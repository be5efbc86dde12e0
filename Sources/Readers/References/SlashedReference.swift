internal import Bibliography

/// Reads a reference as libraries and journals from Ukraine to Kazakhstan print it, where two strokes stand before the
/// container: `Квилл А. Песок и время // Вопросы геологии. – 2012. – Т. 12, № 3. – С. 77–90.`
///
/// Source: GOST R 7.0.5-2008 and GOST 7.1-2003, of which lists keep the order and leave out much of the punctuation.
enum SlashedReference {
  /// The fields; `nil` where the text has no title before two strokes and no container behind them.
  static func fields(of text: StyledText, legend: MarkLegend) -> ReferenceFields? {
    guard let strokes = strokes(in: text.bytes) else { return book(text, legend: legend) }
    var fields = ReferenceFields()
    let tail = ReferenceIdentifiers.takeOut(
      of: text.slice((strokes + 4)..<text.bytes.count), into: &fields)
    takeHead(text.slice(0..<strokes).trimmed(), legend, into: &fields)
    takeTail(tail, into: &fields)
    return fields.title.isEmpty || fields.container.isEmpty ? nil : fields
  }

  /// `Квилл А. Песок : монография / А. Квилл. – М. : Наука, 2010. – 312 с.`: a book, whose title ends before one stroke.
  private static func book(_ text: StyledText, legend: MarkLegend) -> ReferenceFields? {
    let bytes = text.bytes
    guard
      let stroke = bytes.indices.dropFirst(12).first(where: {
        bytes[$0] == 0x2F && ProseBytes.hasExactPrefix(bytes, at: $0 - 1, " / ")
      }),
      let dash = bytes.indices.dropFirst(stroke).first(where: {
        bytes[$0] == 0xE2
          && (ProseBytes.hasExactPrefix(bytes, at: $0 - 2, ". – ")
            || ProseBytes.hasExactPrefix(bytes, at: $0 - 2, ". — "))
      })
    else { return nil }
    var fields = ReferenceFields()
    let tail = ReferenceIdentifiers.takeOut(
      of: text.slice((dash + 3)..<bytes.count).trimmed(), into: &fields)
    takeHead(text.slice(0..<(dash - 1)).trimmed(), legend, into: &fields)
    for piece in pieces(of: tail.bytes) {
      let piece = Array(tail.bytes[piece])
      let digits = piece.prefix(while: ProseBytes.isDigit)
      let unit = ProseBytes.string(
        piece, ProseBytes.trimmed(piece, digits.endIndex..<piece.count, of: "."))
      if !digits.isEmpty, ["с", "c", "p", "s"].contains(unit) {
        fields.pages = String(decoding: digits, as: UTF8.self)
      } else {
        take(piece, into: &fields)
      }
    }
    return fields.title.isEmpty || fields.publisher.isEmpty ? nil : fields
  }

  /// Where “ // ” stands; addresses have no blank before their strokes.
  private static func strokes(in bytes: [UInt8]) -> Int? {
    guard
      let first = bytes.indices.dropFirst(8).first(where: {
        bytes[$0] == 0x2F && ProseBytes.hasExactPrefix(bytes, at: $0 - 1, " // ")
      }), first + 6 < bytes.count
    else { return nil }
    return first - 1
  }

  // MARK: - Names and title

  private static func takeHead(
    _ head: StyledText, _ legend: MarkLegend, into fields: inout ReferenceFields
  ) {
    var title = head
    let end = endOfNames(head.bytes)
    if end > 0 {
      fields.authors = NameListParser.parse(head.slice(0..<end).trimmed(), legend: legend)
      title = head.slice(end..<head.bytes.count).trimmed()
    }
    // “Песок и время / А. Квилл, Т. Марш”: who is responsible stands behind one stroke.
    if let stroke = title.bytes.indices.dropFirst().first(where: {
      ProseBytes.hasExactPrefix(title.bytes, at: $0 - 1, " / ")
    }) {
      if fields.authors.names.isEmpty {
        let names = title.slice((stroke + 1)..<title.bytes.count).trimmed()
        fields.authors = NameListParser.parse(names, legend: legend)
      }
      title = title.slice(0..<stroke).trimmed()
    }
    fields.title =
      title.slice(ProseBytes.trimmed(title.bytes, 0..<title.bytes.count, of: ".,;")).string
  }

  /// Where the names end that a text begins with: family names with initials, commas between them.
  private static func endOfNames(_ bytes: [UInt8]) -> Int {
    var end = 0
    var index = 0
    while let next = endOfName(bytes, index) {
      end = next
      index = next
      while index < bytes.count, ProseBytes.contains(", ", bytes[index]) { index += 1 }
      if !bytes[end..<index].contains(UInt8(ascii: ",")) { break }
    }
    return end
  }

  /// The end of “Квилл А. Б.”, “Квилл, А.Б.” or “А. Б. Квилл”; `nil` where no such name stands.
  private static func endOfName(_ bytes: [UInt8], _ start: Int) -> Int? {
    if let initials = endOfInitials(bytes, start) {
      return endOfWord(bytes, initials)
    }
    guard var end = endOfWord(bytes, start) else { return nil }
    if end < bytes.count, bytes[end] == UInt8(ascii: ",") { end += 1 }
    guard end < bytes.count, ProseBytes.isSpace(bytes[end]) else { return nil }
    return endOfInitials(bytes, end + 1)
  }

  /// The end of a word of two letters or more that begins with a capital.
  private static func endOfWord(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < bytes.count, ProseBytes.isSpace(bytes[index]) { index += 1 }
    var end = index
    while end < bytes.count,
      ProseBytes.isWordByte(bytes[end]) || ProseBytes.contains("-'", bytes[end])
    { end += 1 }
    let word = ProseBytes.string(bytes, index..<end).unicodeScalars
    guard word.count > 1, word.first?.properties.isUppercase == true else { return nil }
    return end
  }

  /// The end of one to three initials with periods.
  private static func endOfInitials(_ bytes: [UInt8], _ start: Int) -> Int? {
    var end: Int?
    var index = start
    for _ in 0..<3 {
      while index < bytes.count, ProseBytes.contains(" -", bytes[index]) { index += 1 }
      var stop = index
      while stop < bytes.count, stop - index < 5, ProseBytes.isWordByte(bytes[stop]) { stop += 1 }
      let letters = ProseBytes.string(bytes, index..<stop).unicodeScalars
      guard stop < bytes.count, bytes[stop] == UInt8(ascii: "."),
        letters.count == 1 || letters.count == 2 && letters.last?.properties.isLowercase == true,
        letters.first?.properties.isUppercase == true
      else { break }
      index = stop + 1
      end = index
    }
    return end
  }

  // MARK: - What stands behind the strokes

  private static func takeTail(_ tail: StyledText, into fields: inout ReferenceFields) {
    for piece in pieces(of: tail.bytes) {
      var range = piece
      if fields.container.isEmpty {
        for word in ["в кн.:", "в сб.:", "у кн.:", "в кн.", "в сб.", "in:", "w:"] as [StaticString]
        where ProseBytes.hasPrefix(tail.bytes, at: range.lowerBound, word) {
          fields.hasIn = true
          range = ProseBytes.trimmed(
            tail.bytes, range.lowerBound + word.utf8CodeUnitCount..<range.upperBound)
          break
        }
        fields.container = ProseBytes.string(
          tail.bytes, ProseBytes.trimmed(tail.bytes, range, of: ",;:"))
        continue
      }
      take(Array(tail.bytes[range]), into: &fields)
    }
  }

  private static func take(_ piece: [UInt8], into fields: inout ReferenceFields) {
    let rest = NumberScanner.scan(piece, into: &fields, hasContainer: true)
    guard !rest.isEmpty else { return }
    var left = ProseBytes.trimmed(piece, rest, of: ",;:")
    // “М.: Наука, 2012”, “Київ, 2012”
    if let date = ProseDates.find(in: Array(piece[left])).last,
      left.lowerBound + date.range.upperBound == left.upperBound
    {
      if fields.date == nil { fields.date = date.date }
      left = ProseBytes.trimmed(
        piece, left.lowerBound..<(left.lowerBound + date.range.lowerBound), of: ",;:.")
    }
    guard !left.isEmpty else { return }
    if fields.publisher.isEmpty, let colon = piece[left].firstIndex(of: UInt8(ascii: ":")) {
      fields.place = ProseBytes.string(piece, ProseBytes.trimmed(piece, left.lowerBound..<colon))
      fields.publisher = ProseBytes.string(
        piece, ProseBytes.trimmed(piece, (colon + 1)..<left.upperBound))
    } else if fields.place.isEmpty, PlaceParser.couldBePlace(Array(piece[left])) {
      fields.place = ProseBytes.string(piece, left)
    } else {
      fields.notes.append(ProseBytes.string(piece, left))
    }
  }

  /// The parts between dashes that stand alone, and before years and words for numbers.
  private static func pieces(of bytes: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    func add(_ end: Int) {
      let range = ProseBytes.trimmed(bytes, start..<end, of: ".,;")
      if !range.isEmpty { result.append(range) }
    }
    var index = 1
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index - 1] == 0x20 else { continue }
      if ProseBytes.hasExactPrefix(bytes, at: index, "– ")
        || ProseBytes.hasExactPrefix(bytes, at: index, "— ")
      {
        add(index - 1)
        start = index + 4
        index = start
      } else if index > 1, ProseBytes.contains(".,", bytes[index - 2]), startsNumbers(bytes, index)
      {
        add(index - 1)
        start = index
        // The numbers of one piece are told apart by the scanner.
        while index < bytes.count, !ProseBytes.hasExactPrefix(bytes, at: index, " – "),
          !ProseBytes.hasExactPrefix(bytes, at: index, " — ")
        { index += 1 }
      }
    }
    if start < bytes.count { add(bytes.count) }
    return result
  }

  /// Whether a year or a word with its number begins at a place.
  private static func startsNumbers(_ bytes: [UInt8], _ index: Int) -> Bool {
    let digits = bytes[index...].prefix(while: ProseBytes.isDigit)
    if digits.count == 4 {
      return digits.endIndex == bytes.count || !ProseBytes.isWordByte(bytes[digits.endIndex])
    }
    guard let (_, last) = NumberWord.find(in: bytes, at: index) else { return false }
    let next = bytes[last...].first { !ProseBytes.contains(". ", $0) }
    return next.map(ProseBytes.isDigit) == true
  }
}
