internal import Bibliography
internal import Parsing

/// Takes off a container's ends what belongs to other parts: a journal's series, an edition set solid with a place, a
/// meeting before its proceedings.
enum ContainerEnds {
  /// Tidies a reference's container and series.
  static func tidy(_ fields: inout ReferenceFields) {
    takeRemark(&fields)
    takeMeeting(&fields)
    takeEdition(&fields)
    takeIssueOfYear(&fields)
    takePublication(&fields)
    takeVolume(&fields)
    takeSeries(&fields)
    // “volume 9827 of Lecture Notes in Physics”
    if fields.collection.hasPrefix("of ") { fields.collection.removeFirst(3) }
    takeQuotedSeries(&fields)
  }

  /// “The Guardian, op-ed”, “Vingtième Siècle, à paraître en” before its year.
  private static func takeRemark(_ fields: inout ReferenceFields) {
    guard let comma = fields.container.utf8.lastIndex(of: UInt8(ascii: ",")) else { return }
    let remark = fields.container[comma...].dropFirst().trimmingBlanks()
    switch ProseFolding.words(remark) {
    case "op ed", "oped", "blog post", "opinion", "guest post", "editorial":
      fields.notes.append(remark)
    case "a paraitre", "a paraitre en", "erscheint", "im erscheinen", "w druku", "no prelo":
      if fields.status == nil { fields.status = .inPress }
    default: return
    }
    fields.container = String(fields.container[..<comma])
  }

  /// “Zeitschrift für Kulturwissenschaften 2/2012”: the issue of a year.
  private static func takeIssueOfYear(_ fields: inout ReferenceFields) {
    guard fields.volume.isEmpty, fields.issue.isEmpty,
      let blank = fields.container.utf8.lastIndex(of: 0x20)
    else { return }
    let parts = fields.container[blank...].dropFirst().split(separator: "/")
    guard parts.count == 2, parts[0].utf8.count <= 2, parts[1].utf8.count == 4,
      let issue = Int(parts[0]), (1...12).contains(issue),
      let year = Int(parts[1]), (1900...2100).contains(year),
      fields.date == nil || fields.date?.year == year
    else { return }
    if fields.date == nil { fields.date = PartialDate(DateParts(year)) }
    fields.issue = String(parts[0])
    fields.container = String(fields.container[..<blank])
  }

  /// “Drenthe in beweging (Assen: Van Gorcum”, before a year that was read: place and publisher.
  private static func takePublication(_ fields: inout ReferenceFields) {
    guard fields.publisher.isEmpty, fields.place.isEmpty,
      let open = fields.container.lastIndex(of: "("), open > fields.container.startIndex,
      !fields.container[open...].contains(")"),
      let colon = fields.container[open...].firstIndex(of: ":")
    else { return }
    fields.place = fields.container[open..<colon].dropFirst().trimmingBlanks()
    fields.publisher = fields.container[colon...].dropFirst().trimmingBlanks()
    fields.container = String(fields.container[..<open]).trimmingBlanks()
  }

  /// “in *Gnomon* 88, 2016, 712–715”: what stands behind a journal's name and before the pages is its volume.
  private static func takeVolume(_ fields: inout ReferenceFields) {
    guard fields.volume.isEmpty, fields.issue.isEmpty, !fields.pages.isEmpty,
      fields.publisher.isEmpty, fields.place.isEmpty, fields.editors.names.isEmpty,
      let blank = fields.container.utf8.lastIndex(of: 0x20)
    else { return }
    let number = fields.container[blank...].dropFirst()
    guard (1...3).contains(number.utf8.count), number.utf8.allSatisfy(ProseBytes.isDigit) else {
      return
    }
    fields.volume = String(number)
    fields.container = String(fields.container[..<blank])
    fields.hasIn = false
  }

  /// “coll. « L’Univers historique »”
  private static func takeQuotedSeries(_ fields: inout ReferenceFields) {
    let bytes = Array(fields.collection.utf8)
    guard
      ProseBytes.hasWord(bytes, at: 0, "coll") || ProseBytes.hasWord(bytes, at: 0, "collection"),
      let quoted = QuotedTitle.text(in: fields.collection)
    else { return }
    fields.collection = quoted
  }

  /// “William and Mary Quarterly, 3d ser.”
  private static func takeSeries(_ fields: inout ReferenceFields) {
    guard fields.collection.isEmpty, !fields.volume.isEmpty,
      let comma = fields.container.utf8.lastIndex(of: UInt8(ascii: ","))
    else { return }
    let rest = String(fields.container[fields.container.index(after: comma)...])
    guard isSeries(rest) else { return }
    fields.collection = rest.drop { $0 == " " }.description
    fields.container = String(fields.container[..<comma])
  }

  /// Whether a text is the name of a journal's series: `3d ser.`, `N.F.`
  static func isSeries(_ text: String) -> Bool {
    let words = ProseFolding.wordList(text)
    if words.count == 2, words[0].utf8.first.map(ProseBytes.isDigit) == true {
      return ["ser", "series", "serie", "folge"].contains(words[1])
    }
    return [
      "new ser", "new series", "n s", "ns", "n f", "neue folge", "nouvelle serie", "old series",
    ].contains(words.joined(separator: " "))
  }

  /// “Conservação do Cerrado. 1ed.Brasília”: as the Lattes platform prints editions and places.
  private static func takeEdition(_ fields: inout ReferenceFields) {
    let bytes = Array(fields.container.utf8)
    guard
      let stop = bytes.indices.dropFirst(3).first(where: { index in
        bytes[index] == UInt8(ascii: ".") && index + 4 < bytes.count && bytes[index + 1] == 0x20
          && ProseBytes.isDigit(bytes[index + 2])
      })
    else { return }
    var index = stop + 2
    while index < bytes.count, ProseBytes.isDigit(bytes[index]) { index += 1 }
    let digits = ProseBytes.string(bytes, (stop + 2)..<index)
    while index < bytes.count, ProseBytes.contains(". ", bytes[index]) { index += 1 }
    guard ProseBytes.hasWord(bytes, at: index, "ed") else { return }
    index += 2
    let place = ProseBytes.trimmed(bytes, index..<bytes.count, of: ".,;:")
    if fields.edition.isEmpty { fields.edition = digits }
    if fields.place.isEmpty { fields.place = ProseBytes.string(bytes, place) }
    fields.container = ProseBytes.string(bytes, 0..<stop)
  }

  private static let proceedings: [StaticString] = [
    "anais d", "anais", "actas d", "atas d", "proceedings of", "actes d", "atti d", "resumos d",
  ]

  /// “Congresso de Ornitologia, 2015, Manaus. Anais do XXII Congresso de Ornitologia, 2015”: the meeting stands before
  /// its proceedings.
  private static func takeMeeting(_ fields: inout ReferenceFields) {
    let bytes = Array(fields.container.utf8)
    guard
      let stop = bytes.indices.dropFirst(8).dropLast(8).first(where: { index in
        ProseBytes.contains(".,", bytes[index]) && bytes[index + 1] == 0x20
          && proceedings.contains { ProseBytes.hasPrefix(bytes, at: index + 2, $0) }
      })
    else { return }
    let meeting = bytes[..<stop].split(separator: UInt8(ascii: ","))
    guard let comma = meeting.dropFirst().first,
      comma.drop(while: ProseBytes.isSpace).prefix(4).allSatisfy(ProseBytes.isDigit)
    else { return }
    if meeting.count > 2, fields.place.isEmpty {
      let place = Array(meeting[2])
      fields.place = ProseBytes.string(place, ProseBytes.trimmed(place, 0..<place.count, of: "."))
    }
    var range = ProseBytes.trimmed(bytes, (stop + 2)..<bytes.count, of: ".,;:")
    if let date = ProseDates.find(in: Array(bytes[range])).last,
      range.lowerBound + date.range.upperBound == range.upperBound, date.range.lowerBound > 8
    {
      if fields.date == nil { fields.date = date.date }
      range = ProseBytes.trimmed(
        bytes, range.lowerBound..<(range.lowerBound + date.range.lowerBound), of: ".,;:")
    }
    fields.container = ProseBytes.string(bytes, range)
  }
}
