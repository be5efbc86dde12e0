/// A pull parser for XML 1.0 as styles and locales use it: elements, attributes, text.
///
/// It reads UTF-8 bytes, checks well-formedness, and refuses what such files have no need of: document type
/// declarations (and with them entities of one's own and external ones). Comments and processing instructions
/// are skipped. Depth and size are limited.
///
/// ```swift
/// var reader = XMLReader(bytes, source: "ieee.csl")
/// while true {
///   switch try reader.next() {
///   case .start: if reader.isNamed("style") { print(reader["version"] ?? "none") }
///   case .end: break
///   case .text: print(reader.text)
///   case .endOfDocument: return
///   }
/// }
/// ```
///
/// Source: Extensible Markup Language (XML) 1.0, fifth edition, sections 2 and 3.
public struct XMLReader: Sendable {
  /// What ``next()`` came upon.
  public enum Event: Sendable {
    /// A start tag; an empty element gives a start and then an end.
    case start
    /// An end tag.
    case end
    /// Text between tags, CDATA sections included; never empty.
    case text
    /// The end of a well-formed document.
    case endOfDocument
  }

  /// How deep elements may stand within each other.
  public static let maximumDepth = 256
  /// How many bytes a document may have.
  public static let maximumSize = 64 << 20
  /// How many bytes a document of data may have.
  public static let maximumDataSize = 8 << 30

  struct Attribute {
    var name: Range<Int>
    var value: Range<Int>
    var hasReferences: Bool
  }

  /// The source's name, for messages.
  public let source: String
  /// The text of the last ``Event/text``, references resolved.
  public private(set) var text = ""
  /// How many elements are open.
  public var depth: Int { open.count }

  let bytes: [UInt8]
  var position = 0
  var name = 0..<0
  var attributes: [Attribute] = []
  var open: [Range<Int>] = []
  var tagStart = 0
  var pendingEnd = false
  var seenRoot = false
  /// Whether the elements around the position are not known.
  var isResumed = false
  /// How many of the innermost open elements end here though their end tags are missing.
  var impliedEnds = 0
  /// Whether the last ``Event/end`` has no tag of its own; only in a document of data.
  public private(set) var isEndImplied = false
  /// Names of elements of which none stands within another; only in a document of data.
  let records: Set<String>
  /// What was read around in a document of data since ``takeMended()`` was called last.
  var mended: [XMLMendedFault] = []

  /// Whether the document is data that a database gave out; see ``init(_:source:forData:)``.
  let isData: Bool

  /// A reader of a document's bytes; `source` names it in messages.
  ///
  /// With `forData`, what the exports of databases have is let pass: a size of up to ``maximumDataSize``,
  /// `<!DOCTYPE name PUBLIC "…" "…">`, and the entities of Latin letters that HTML names (`&eacute;`). Nothing is
  /// fetched, and a declaration with entities of its own is refused all the same. And what such files are damaged by is
  /// read around, and told by ``takeMended()``: a `&` and a `<` that stand for themselves, entities that are not known,
  /// end tags that are missing or too many.
  ///
  /// - Parameter records: Names of elements of which none stands within another: where one begins inside another, that
  ///   one's end tag is missing.
  public init(_ bytes: [UInt8], source: String, forData: Bool = false, records: Set<String> = []) {
    isData = forData
    self.records = records
    self.bytes = bytes
    self.source = source
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Goes on at a start tag, as if the elements around it had been read: for recovery after a fault.
  ///
  /// The document may then end without the end tags of those elements.
  public mutating func resume(at offset: Int) {
    position = max(0, min(offset, bytes.count))
    open.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    pendingEnd = false
    impliedEnds = 0
    isResumed = true
  }

  /// What was read around in a document of data since the last call, in its order.
  public mutating func takeMended() -> [XMLMendedFault] {
    defer { mended.removeAll() }
    return mended
  }

  /// Goes on to the next event; throws where the document is not well-formed, and then stays there.
  public mutating func next() throws(XMLError) -> Event {
    isEndImplied = impliedEnds > 0
    if isEndImplied { return closeImplied() }
    if pendingEnd {
      pendingEnd = false
      name = open.removeLast()
      attributes.removeAll(keepingCapacity: true)
      return .end
    }
    if position <= 3 { try checkStart() }
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "<") || isBareLessThan || startsWith("<![CDATA[") {
        if let event = try readText() { return event }
        continue
      }
      tagStart = position
      switch byte(at: position + 1) {
      case UInt8(ascii: "!"):
        if startsWith("<!--") {
          try skipComment()
        } else if isData, startsWith("<!DOCTYPE"), !seenRoot, let end = plainDoctypeEnd() {
          position = end
        } else {
          throw error(
            "doctype", "a document type declaration stands here; such files must not have one",
            hint: "delete the <!DOCTYPE …> declaration and write entities as &#…; or as characters")
        }
      case UInt8(ascii: "?"): try skip(past: "?>", what: "processing instruction")
      case UInt8(ascii: "/"): if let event = try readEndTag() { return event }
      default: return try readStartTag()
      }
    }
    if let last = open.last {
      let element = string(last)
      throw error(
        "unclosed-element", "the file ends inside <\(element)>; expected </\(element)>",
        hint: "the file may have been cut short", at: last.lowerBound)
    }
    guard seenRoot else {
      throw error("no-element", "the file holds no XML element", at: 0)
    }
    return .endOfDocument
  }

  // MARK: Parts of a document

  private mutating func closeImplied() -> Event {
    impliedEnds -= 1
    name = open.removeLast()
    attributes.removeAll(keepingCapacity: true)
    return .end
  }

  /// Goes back to the tag just read, which the ends of the innermost open elements must precede.
  private mutating func imply(ends: Int) -> Event {
    position = tagStart
    impliedEnds = ends
    isEndImplied = true
    return closeImplied()
  }

  /// The end of a document type declaration that declares nothing itself; `nil` for any other.
  private func plainDoctypeEnd() -> Int? {
    var index = position
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        return nil
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
      index += 1
    }
    return nil
  }

  private func checkStart() throws(XMLError) {
    let limit = isData ? Self.maximumDataSize : Self.maximumSize
    guard bytes.count <= limit else {
      throw error(
        "too-large", "the file has \(bytes.count) bytes; at most \(limit) are read",
        at: 0)
    }
    guard bytes.count >= 2 else { return }
    if (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) {
      throw error(
        "encoding", "the file is in UTF-16; expected UTF-8", hint: "save it as UTF-8", at: 0)
    }
  }

  /// Reads text up to the next tag; `nil` where it is white space outside the root.
  private mutating func readText() throws(XMLError) -> Event? {
    let start = position
    var result: [UInt8] = []
    while position < bytes.count {
      let next = bytes[position]
      if isBareLessThan {
        mend("bare-less-than", "a bare '<' stands here", hint: "it is read as the character")
        result.append(next)
        position += 1
      } else if next == UInt8(ascii: "<") {
        guard startsWith("<![CDATA[") else { break }
        let from = position + 9
        try skip(past: "]]>", what: "CDATA section")
        result += bytes[from..<position - 3]
      } else if next == UInt8(ascii: "&") {
        try appendReference(to: &result)
      } else {
        let from = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "<"),
          bytes[position] != UInt8(ascii: "&")
        {
          position += 1
        }
        result += bytes[from..<position]
      }
    }
    if open.isEmpty {
      if !isResumed, let index = result.firstIndex(where: { !Self.isSpace($0) }) {
        let place = min(start + index, bytes.count)
        throw error(
          "text-outside-root", "text stands outside the root element",
          hint:
            seenRoot ? "delete what follows the root's end tag" : "is this an XML file?", at: place
        )
      }
      return nil
    }
    text = String(decoding: result, as: UTF8.self)
    return .text
  }

  private mutating func readStartTag() throws(XMLError) -> Event {
    if open.isEmpty && seenRoot && !isResumed {
      throw error("second-root", "a second root element stands here; expected the end of the file")
    }
    position += 1
    name = try readName(what: "an element's name after '<'")
    if isData, !open.isEmpty, records.contains(elementName),
      let outer = open.lastIndex(where: { records.contains(string(localPart(of: $0))) })
    {
      mend(
        "unclosed-element", "<\(string(name))> begins inside <\(string(open[outer]))>",
        hint: "the latter is taken to end before it", at: tagStart)
      return imply(ends: open.count - outer)
    }
    attributes.removeAll(keepingCapacity: true)
    while true {
      let hadSpace = skipSpace()
      switch byte(at: position) {
      case UInt8(ascii: ">"):
        position += 1
        return try push()
      case UInt8(ascii: "/") where byte(at: position + 1) == UInt8(ascii: ">"):
        position += 2
        pendingEnd = true
        return try push()
      case nil:
        throw error(
          "unclosed-tag", "the tag <\(string(name))> does not end; expected '>'", at: tagStart)
      default:
        guard hadSpace else {
          throw error(
            "malformed-tag", "\(describe(position)) stands here; expected a space, '/>' or '>'")
        }
        try readAttribute()
      }
    }
  }

  private mutating func push() throws(XMLError) -> Event {
    guard open.count < Self.maximumDepth else {
      throw error(
        "too-deep", "elements stand more than \(Self.maximumDepth) deep within each other",
        at: tagStart)
    }
    open.append(name)
    seenRoot = true
    return .start
  }

  private mutating func readAttribute() throws(XMLError) {
    let attribute = try readName(what: "an attribute's name")
    _ = skipSpace()
    guard byte(at: position) == UInt8(ascii: "=") else {
      throw error(
        "attribute-without-value",
        "the attribute '\(string(attribute))' has no value; expected '='",
        hint: "write \(string(attribute))=\"…\"")
    }
    position += 1
    _ = skipSpace()
    guard let quote = byte(at: position), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else {
      throw error(
        "unquoted-value", "the value of '\(string(attribute))' is not in quotation marks",
        hint: "write \(string(attribute))=\"…\"")
    }
    position += 1
    let start = position
    var hasReferences = false
    while position < bytes.count, bytes[position] != quote {
      let next = bytes[position]
      if next == UInt8(ascii: "<") {
        throw error(
          "tag-in-value", "a '<' stands in the value of '\(string(attribute))'",
          hint: "write it as &lt;, or close the quotation mark before it")
      }
      if next == UInt8(ascii: "&") || next < 0x20 { hasReferences = true }
      position += 1
    }
    guard position < bytes.count else {
      throw error(
        "unclosed-value", "the value of '\(string(attribute))' does not end", at: start - 1)
    }
    let value = start..<position
    position += 1
    if attributes.contains(where: { bytes[$0.name].elementsEqual(bytes[attribute]) }) {
      throw error(
        "duplicate-attribute",
        "the attribute '\(string(attribute))' stands twice in <\(string(name))>",
        at: attribute.lowerBound)
    }
    if hasReferences { try checkReferences(value) }
    attributes.append(Attribute(name: attribute, value: value, hasReferences: hasReferences))
  }

  /// Reads an end tag; `nil` where it is one too many and left out.
  private mutating func readEndTag() throws(XMLError) -> Event? {
    position += 2
    name = try readName(what: "an element's name after '</'")
    _ = skipSpace()
    guard byte(at: position) == UInt8(ascii: ">") else {
      throw error("malformed-tag", "\(describe(position)) stands in an end tag; expected '>'")
    }
    position += 1
    guard let opened = open.last else {
      throw error(
        "unopened-element", "</\(string(name))> closes an element that is not open", at: tagStart)
    }
    guard bytes[opened].elementsEqual(bytes[name]) else {
      let message = "</\(string(name))> stands where </\(string(opened))> was expected"
      guard isData else {
        let line = location(of: opened.lowerBound).line
        throw error(
          "mismatched-tag", message, hint: "<\(string(opened))> was opened on line \(line)",
          at: tagStart)
      }
      guard let place = open.lastIndex(where: { bytes[$0].elementsEqual(bytes[name]) }) else {
        mend("mismatched-tag", message, hint: "it is left out", at: tagStart)
        return nil
      }
      mend(
        "mismatched-tag", message, hint: "<\(string(opened))> is taken to end before it",
        at: tagStart)
      return imply(ends: open.count - 1 - place)
    }
    open.removeLast()
    attributes.removeAll(keepingCapacity: true)
    return .end
  }

  private mutating func skipComment() throws(XMLError) {
    position += 2
    try skip(past: "-->", what: "comment")
  }

  private mutating func skip(past end: StaticString, what: String) throws(XMLError) {
    let start = position
    while position < bytes.count {
      if startsWith(end) {
        position += end.utf8CodeUnitCount
        return
      }
      position += 1
    }
    throw error(
      "unclosed-\(what == "comment" ? "comment" : "section")", "a \(what) does not end",
      at: start)
  }
}
