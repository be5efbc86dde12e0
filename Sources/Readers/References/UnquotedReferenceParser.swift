internal import Bibliography

/// Reads references whose titles stand without quotation marks.
enum UnquotedReferenceParser {
  /// The fields: by a date in brackets after the names (APA, Harvard), else by sentences (Vancouver, ACM, Nature).
  static func fields(of text: StyledText, context: ReferenceContext) -> ReferenceFields {
    var fields = ReferenceFields()
    let bytes = text.bytes
    let bodyStart: Int
    if let (namesEnd, dateEnd, date) = dateAfterNames(bytes) {
      fields.authors = NameListParser.parse(text.slice(0..<namesEnd), legend: context.legend)
      fields.date = date
      bodyStart = dateEnd
    } else if let namesEnd = sentenceEnd(bytes, from: 0, afterNames: true),
      looksLikeNames(bytes, namesEnd)
    {
      fields.authors = NameListParser.parse(text.slice(0..<namesEnd), legend: context.legend)
      bodyStart = namesEnd + 1
    } else {
      bodyStart = 0
    }
    let body = text.slice(bodyStart..<bytes.count)
    var start = ProseBytes.trimmed(body.bytes, 0..<body.bytes.count, of: ".,;:)").lowerBound
    if let (date, end) = leadingYear(body.bytes, at: start), fields.date == nil {
      fields.date = date
      start = ProseBytes.trimmed(body.bytes, end..<body.bytes.count, of: ".,;:)").lowerBound
    }
    let titleEnd = titleEnd(body, from: start)
    fields.title = body.slice(ProseBytes.trimmed(body.bytes, start..<titleEnd, of: ".,;")).string
    VenueParser.parse(
      body.slice(min(titleEnd + 1, body.bytes.count)..<body.bytes.count).trimmed(), into: &fields)
    return fields
  }

  private static func dateAfterNames(_ bytes: [UInt8]) -> (
    namesEnd: Int, dateEnd: Int, date: PartialDate
  )? {
    guard let open = bytes.firstIndex(of: UInt8(ascii: "(")), open > 3, open < bytes.count * 3 / 4,
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ")")), close - open < 40
    else { return nil }
    let inner = Array(bytes[(open + 1)..<close])
    let names = ProseBytes.trimmed(bytes, 0..<open)
    if let date = ProseDates.find(in: inner).first, date.range.lowerBound == 0 || inner.count < 20 {
      return (names.upperBound, close + 1, date.date)
    }
    return StatusClause(inner, at: 0) == nil
      ? nil
      : (
        names.upperBound, close + 1, PartialDate(literal: ProseBytes.string(inner, 0..<inner.count))
      )
  }

  /// “Buckley, C. and Seth, A. 2021. Title.”
  private static func leadingYear(_ bytes: [UInt8], at start: Int) -> (date: PartialDate, end: Int)?
  {
    guard start + 5 < bytes.count, bytes[start..<(start + 4)].allSatisfy(ProseBytes.isDigit),
      ProseBytes.contains(".,:", bytes[start + 4]),
      let date = ProseDates.whole(Array(bytes[start..<(start + 4)]))
    else { return nil }
    return (date, start + 5)
  }

  private static func looksLikeNames(_ bytes: [UInt8], _ end: Int) -> Bool {
    let text = StyledText(ProseBytes.string(bytes, 0..<end))
    let list = NameListParser.parse(text)
    return !list.names.isEmpty
      && list.names.allSatisfy { !$0.given.isEmpty || $0.isLiteral && list.names.count > 1 }
      && list.names.allSatisfy { $0.displayName.utf8.count < 50 }
  }

  /// A title ends with its sentence, or where emphasis begins (the container's) or ends (a book's).
  private static func titleEnd(_ text: StyledText, from start: Int) -> Int {
    let bytes = text.bytes
    if text.style(at: start).contains(.emphasis), let run = text.run(at: start) {
      return run.range.upperBound
    }
    let emphasis = text.runs.first { $0.style.contains(.emphasis) && $0.range.lowerBound > start }
    let sentence = sentenceEnd(bytes, from: start, afterNames: false) ?? bytes.count
    guard let emphasis else { return sentence }
    return min(sentence, emphasis.range.lowerBound)
  }

  /// Where a sentence ends: a period or a question mark before a space, no initial's or abbreviation's.
  private static func sentenceEnd(_ bytes: [UInt8], from start: Int, afterNames: Bool) -> Int? {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if ProseBytes.contains("?!", byte), index + 1 < bytes.count,
        ProseBytes.isSpace(bytes[index + 1])
      {
        return index + 1
      }
      if byte == UInt8(ascii: "."), index + 1 == bytes.count || ProseBytes.isSpace(bytes[index + 1])
      {
        var word = index
        while word > start, ProseBytes.isWordByte(bytes[word - 1]) { word -= 1 }
        let length = index - word
        let isInitials = bytes[word..<index].allSatisfy(ProseBytes.isUpper)
        if afterNames {
          // In “Smith J, Jones AB. Title” bare initials end the list, in “Smith, J. A., Jones, B.” none do.
          var next = index + 1
          while next < bytes.count, ProseBytes.isSpace(bytes[next]) { next += 1 }
          let nextWord = bytes[min(next, bytes.count)...].prefix { ProseBytes.isWordByte($0) }
          if length > 1 || nextWord.count > 1 && !startsNameJoint(bytes, next) { return index }
        } else if length > 2 || !isInitials && length > 0 {
          return index
        }
      }
      index += 1
    }
    return nil
  }

  private static func startsNameJoint(_ bytes: [UInt8], _ index: Int) -> Bool {
    ProseBytes.hasWord(bytes, at: index, "and") || ProseBytes.hasWord(bytes, at: index, "et")
      || ProseBytes.hasWord(bytes, at: index, "und")
  }
}
