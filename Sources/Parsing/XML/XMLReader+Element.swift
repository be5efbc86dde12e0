extension XMLReader {
  /// The name of the element that the last start or end is of, without its namespace prefix.
  public var elementName: String { string(localName) }

  /// Whether the element that the last start or end is of has this name, a namespace prefix left aside.
  public func isNamed(_ expected: StaticString) -> Bool { matches(localName, expected) }

  /// The value of an attribute of the last start; `nil` where it has none of that name.
  ///
  /// The name is compared as it is written, its prefix included: `xml:lang`.
  public subscript(attribute: StaticString) -> String? {
    for candidate in attributes where matches(candidate.name, attribute) {
      return value(of: candidate)
    }
    return nil
  }

  /// The value of an attribute that is a name, a number or one of a few words, without the blanks around it, which count
  /// for nothing in such a value (XML Schema Part 2, section 4.3.6, “collapse”).
  public subscript(token attribute: StaticString) -> String? {
    guard let value = self[attribute] else { return nil }
    guard value.utf8.first == 0x20 || value.utf8.last == 0x20 else { return value }
    return value.trimmingBlanks()
  }

  /// The attributes of the last start, in the order of the document.
  public var allAttributes: [(name: String, value: String)] {
    attributes.map { (string($0.name), value(of: $0)) }
  }

  /// Whether the last start has attributes at all.
  public var hasAttributes: Bool { !attributes.isEmpty }

  /// Where the last tag is.
  ///
  /// Lines are counted anew each time: keep ``tagOffset`` where a place may not be needed.
  public var range: SourceRange { location(of: tagStart) }

  /// The byte at which the last tag begins.
  public var tagOffset: Int { tagStart }

  /// The line and column of a byte.
  public func range(at offset: Int) -> SourceRange { location(of: offset) }

  /// Reads on to the end of the element that has just started, whatever it holds.
  public mutating func skipElement() throws(XMLError) {
    let outer = depth - 1
    while depth > outer {
      if case .endOfDocument = try next() { return }
    }
  }

  /// The text of the element that has just started, up to its end; elements within are skipped.
  public mutating func readElementText() throws(XMLError) -> String {
    var result = ""
    while true {
      switch try next() {
      case .text: result += text
      case .start: try skipElement()
      case .end, .endOfDocument: return result
      }
    }
  }

  private var localName: Range<Int> { localPart(of: name) }

  /// A name without its namespace prefix.
  func localPart(of name: Range<Int>) -> Range<Int> {
    if let colon = bytes[name].firstIndex(of: UInt8(ascii: ":")) {
      return colon + 1..<name.upperBound
    }
    return name
  }

  private func value(of attribute: Attribute) -> String {
    attribute.hasReferences ? resolved(attribute.value) : string(attribute.value)
  }
}
