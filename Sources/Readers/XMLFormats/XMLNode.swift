import Parsing

/// An element of XML as a tree, for records that are small.
struct XMLNode {
  /// What stands within an element.
  enum Content {
    case text(String)
    case element(XMLNode)
  }

  var name: String
  var attributes: [(name: String, value: String)]
  var content: [Content] = []
  /// Whether the end tag is missing, so that the element seems to go on to the end of the one around it.
  private var isUnclosed = false
  /// Whether elements within were copied out of one another.
  private var holdsCopies = false

  /// An element that stands in no text.
  init(name: String, attributes: [(name: String, value: String)] = [], content: [Content] = []) {
    self.name = name
    self.attributes = attributes
    self.content = content
  }

  /// Reads the element that has just started, up to its end.
  ///
  /// Where a fault stops it, what stands before the fault is kept but for the texts that may be cut off by it.
  init(_ reader: inout XMLReader, fault: inout XMLError?) {
    name = reader.elementName
    attributes = reader.hasAttributes ? reader.allAttributes : []
    while true {
      do throws(XMLError) {
        switch try reader.next() {
        case .start:
          var child = XMLNode(&reader, fault: &fault)
          if fault != nil {
            if !Self.isText(child.content[...]) { content.append(.element(child)) }
            return
          }
          let spilled = child.isUnclosed ? child.spill() : []
          if !spilled.isEmpty, child.holdsCopies { holdsCopies = true }
          content.append(.element(child))
          content += spilled
        case .text: content.append(.text(reader.text))
        case .end:
          isUnclosed = reader.isEndImplied
          return
        case .endOfDocument: return
        }
      } catch {
        fault = error
        return
      }
    }
  }

  /// The value of an attribute.
  subscript(attribute name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The elements within, of a name.
  func children(_ name: String) -> [XMLNode] {
    content.compactMap { if case .element(let node) = $0, node.name == name { node } else { nil } }
  }

  /// All elements within.
  var children: [XMLNode] {
    content.compactMap { if case .element(let node) = $0 { node } else { nil } }
  }

  /// The first element down a path of names.
  func first(_ path: String...) -> XMLNode? {
    var node: XMLNode? = self
    for name in path { node = node?.children(name).first }
    return node
  }

  /// The text with blanks collapsed; `nil` where there is none. Italics and the like become CSL-JSON's markup.
  var text: String? {
    let words = markup.split(whereSeparator: { $0.isWhitespace })
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The text in its paragraphs, which carriage returns written as `&#xD;` part; `nil` where there is none.
  var paragraphs: String? {
    let paragraphs = markup.split(whereSeparator: { $0 == "\r" }).map {
      $0.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    }
    let text = paragraphs.filter { !$0.isEmpty }.joined(separator: "\n")
    return text.isEmpty ? nil : text
  }

  private var markup: String {
    var result = ""
    for part in content {
      switch part {
      case .text(let text): result += text
      case .element(let node):
        let tag: String? =
          switch (node.name, node[attribute: "face"]) {
          case ("i", _), ("italic", _), (_, "italic"): "i"
          case ("b", _), ("bold", _), (_, "bold"): "b"
          case ("sup", _), (_, "superscript"): "sup"
          case ("sub", _), (_, "subscript"): "sub"
          default: nil
          }
        let inner = node.markup
        result += tag.map { "<\($0)>\(inner)</\($0)>" } ?? inner
      }
    }
    return result
  }

  // MARK: Elements without an end tag

  private static let inlineNames: Set<String> = [
    "i", "b", "u", "sup", "sub", "style", "italic", "bold", "tt", "ref",
  ]

  /// What stands in an element without an end tag and belongs to the one around it.
  ///
  /// An element that begins with text ends where the first one begins that is no markup of text. Of any other it is not known
  /// where it ends: then the elements in it stand in both.
  private mutating func spill() -> [Content] {
    let first = content.firstIndex {
      if case .element(let node) = $0 { !Self.inlineNames.contains(node.name) } else { false }
    }
    guard let first, !holdsCopies else { return [] }
    let rest = Array(content[first...])
    if Self.isText(content[..<first]) {
      content.removeSubrange(first...)
    } else {
      holdsCopies = true
    }
    return rest
  }

  private static func isText(_ content: ArraySlice<Content>) -> Bool {
    content.contains {
      switch $0 {
      case .text(let text): text.utf8.contains { $0 > 0x20 }
      case .element(let node): inlineNames.contains(node.name) && isText(node.content[...])
      }
    }
  }
}
