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

  /// An element that stands in no text.
  init(name: String, attributes: [(name: String, value: String)] = [], content: [Content] = []) {
    self.name = name
    self.attributes = attributes
    self.content = content
  }

  /// Reads the element that has just started, up to its end.
  init(_ reader: inout XMLReader) throws(XMLError) {
    name = reader.elementName
    attributes = reader.hasAttributes ? reader.allAttributes : []
    while true {
      switch try reader.next() {
      case .start: content.append(.element(try XMLNode(&reader)))
      case .text: content.append(.text(reader.text))
      case .end, .endOfDocument: return
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
}
