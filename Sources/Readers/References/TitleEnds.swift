internal import Bibliography

/// Takes off a title's end what belongs to other parts: `…, preprint`, `… (West Academic` before `4th ed. 2021)`,
/// `…. Paper presented at the annual meeting …`.
enum TitleEnds {
  private static let presentations = PhraseTable([
    "paper presented at", "paper presented to", "presented at", "poster presented at",
    "poster presentation at", "talk given at", "invited talk at", "ponencia presentada en",
    "comunicación presentada en", "communication présentée au", "communication présentée à",
    "vortrag auf", "presentation at", "oral presentation at",
  ])

  /// Tidies a reference's title.
  static func tidy(_ fields: inout ReferenceFields) {
    takeOffer(&fields)
    if fields.title.hasSuffix(" [abstract]") {
      fields.title = String(fields.title.dropLast(11))
      if fields.genre.isEmpty { fields.genre = "abstract" }
    }
    takeGroup(&fields)
    takeMedium(&fields)
    takePresentation(&fields)
    takeWord(&fields)
    takeOpenBracket(&fields)
  }

  /// “Bell T, on behalf of the WATER Investigators. Cooling the dialysate”: a body stands last among the authors.
  private static func takeGroup(_ fields: inout ReferenceFields) {
    let bytes = Array(fields.title.utf8)
    for sign in ["on behalf of ", "for the "] as [StaticString]
    where ProseBytes.hasPrefix(bytes, at: 0, sign) && !fields.authors.names.isEmpty {
      let start =
        ProseBytes.hasPrefix(bytes, at: 13, "the ") && sign.utf8CodeUnitCount == 13
        ? 17 : sign.utf8CodeUnitCount
      guard
        let stop = bytes.indices.first(where: {
          $0 > start && bytes[$0] == UInt8(ascii: ".") && $0 + 8 < bytes.count
            && ProseBytes.isSpace(bytes[$0 + 1])
        }), stop < 100
      else { continue }
      let body = ProseBytes.string(bytes, start..<stop)
      let last = ProseFolding.wordList(body).last ?? ""
      guard groups.contains(last) else { continue }
      fields.authors.names.append(PersonName(literal: body))
      fields.title = ProseBytes.string(
        bytes, ProseBytes.trimmed(bytes, (stop + 1)..<bytes.count))
      return
    }
  }

  private static let groups: Set<String> = [
    "investigators", "group", "groups", "consortium", "team", "collaboration", "network",
    "committee",
    "collaborators", "initiative", "study", "trial",
  ]

  private static let media: [(mark: String, genre: String)] = [
    ("[data set]", "Data set"), ("[dataset]", "Dataset"),
    ("[computer software]", "Computer software"),
    ("[software]", "Software"), ("[epub ahead of print]", ""),
  ]

  /// “Salinity records [Data set].”
  private static func takeMedium(_ fields: inout ReferenceFields) {
    guard fields.title.utf8.contains(UInt8(ascii: "[")) else { return }
    let bytes = Array(fields.title.utf8)
    let range = ProseBytes.trimmed(bytes, 0..<bytes.count, of: ".")
    let lowered = ProseBytes.string(bytes, range).lowercased()
    for (mark, genre) in media where lowered.hasSuffix(mark) && range.count > mark.utf8.count + 4 {
      fields.title = ProseBytes.string(
        bytes, ProseBytes.trimmed(bytes, 0..<(range.upperBound - mark.utf8.count), of: ".,;"))
      if genre.isEmpty {
        fields.notes.append("Epub ahead of print")
      } else if fields.genre.isEmpty {
        fields.genre = genre
      }
      return
    }
  }

  /// “Title. See”, before an address.
  private static func takeOffer(_ fields: inout ReferenceFields) {
    guard !fields.url.isEmpty || !fields.doi.isEmpty,
      let stop = fields.title.lastIndex(where: { ".?!".contains($0) }),
      ReferenceIdentifiers.isOffer(String(fields.title[fields.title.index(after: stop)...]))
    else { return }
    let end = fields.title[stop] == "." ? stop : fields.title.index(after: stop)
    fields.title = String(fields.title[..<end])
  }

  /// “Title, preprint”
  private static func takeWord(_ fields: inout ReferenceFields) {
    for word in [", preprint", " (preprint)", " [preprint]", ". Preprint", ", manuscript"]
    where fields.title.hasSuffix(word) && fields.title.utf8.count > word.utf8.count + 8 {
      fields.title = String(fields.title.dropLast(word.count))
      if fields.status == nil, word != ", manuscript" { fields.status = .preprint }
    }
  }

  /// “Title. Paper presented at the annual meeting of …”: the meeting is where it stands.
  private static func takePresentation(_ fields: inout ReferenceFields) {
    let bytes = Array(fields.title.utf8)
    guard bytes.count > 30 else { return }
    let presentations = presentations
    for index in bytes.indices.dropFirst(8) where presentations.mayBegin(with: bytes[index]) {
      guard !ProseBytes.isWordByte(bytes[index - 1]),
        let before = bytes[..<index].last(where: { !ProseBytes.isSpace($0) }),
        ProseBytes.contains(".,;:([", before),
        let number = presentations.number(ofWordAt: index, in: bytes)
      else { continue }
      let words = presentations.phrases[number]
      let title = ProseBytes.trimmed(bytes, 0..<index, of: ".,;:([")
      var meeting = ProseBytes.trimmed(
        bytes, (index + words.utf8CodeUnitCount)..<bytes.count, of: ".,;:)]")
      if ProseBytes.hasWord(bytes, at: meeting.lowerBound, "the") {
        meeting = ProseBytes.trimmed(bytes, (meeting.lowerBound + 3)..<meeting.upperBound)
      }
      guard title.count > 7 else { return }
      fields.title = ProseBytes.string(bytes, title)
      if fields.genre.isEmpty { fields.genre = "presentation" }
      if !meeting.isEmpty, fields.container.isEmpty {
        fields.container = ProseBytes.string(bytes, meeting)
      }
      return
    }
  }

  /// “Remedies (West Academic”, before “4th ed. 2021)”: as lawyers have it, the publisher.
  private static func takeOpenBracket(_ fields: inout ReferenceFields) {
    let letters = fields.title.utf8
    guard let open = letters.lastIndex(of: UInt8(ascii: "(")),
      !letters[open...].contains(UInt8(ascii: ")"))
    else { return }
    let inner = fields.title[fields.title.index(after: open)...]
    let words = inner.split(separator: " ")
    guard (1...5).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true }),
      open > fields.title.startIndex
    else { return }
    if fields.publisher.isEmpty { fields.publisher = String(inner) }
    let title = Array(fields.title[..<open].utf8)
    fields.title = ProseBytes.string(title, ProseBytes.trimmed(title, 0..<title.count, of: ",;:"))
  }

  /// “Snow on glass. Rain Stud. 2009;1(1):1–7”: where numbers follow and no container was found, the last sentence is
  /// one, if all its words are a name's.
  static func takeContainer(_ fields: inout ReferenceFields) {
    guard fields.container.isEmpty, fields.publisher.isEmpty,
      !(fields.volume.isEmpty && fields.issue.isEmpty), !fields.pages.isEmpty
    else { return }
    let bytes = Array(fields.title.utf8)
    guard
      let end = bytes.indices.dropFirst(8).dropLast(3).last(where: { index in
        ProseBytes.contains(".?!", bytes[index]) && bytes[index + 1] == 0x20
          && ProseBytes.isLower(bytes[index - 1])
          && !bytes[..<index].reversed().prefix(5).contains(where: ProseBytes.isUpper)
      })
    else { return }
    let rest = ProseBytes.trimmed(bytes, (end + 1)..<bytes.count)
    let words = bytes[rest].split(separator: 0x20)
    let isName = words.allSatisfy { word in
      word.first.map { !ProseBytes.isLower($0) && !ProseBytes.isDigit($0) } == true
        || KnownJournals.isSmall(word)
    }
    // “Geologický sborník”: many languages begin only the first word large. Numbers and pages need a journal.
    let isSentence =
      !fields.volume.isEmpty && (1...5).contains(words.count)
      && words.first?.first.map { !ProseBytes.isLower($0) && !ProseBytes.isDigit($0) } == true
    guard (1...8).contains(words.count), isName || isSentence else { return }
    let mark = bytes[end] == UInt8(ascii: ".") ? end : end + 1
    fields.title = ProseBytes.string(bytes, 0..<mark)
    fields.container = ProseBytes.string(bytes, ProseBytes.trimmed(bytes, rest, of: "."))
  }
}
