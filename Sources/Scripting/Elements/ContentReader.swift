internal import Document
internal import LuaRuntime

/// Turns what scripts hand to `doc.*` into the document's inlines and blocks.
///
/// A string is text and a number becomes text. A list is a sequence. Dates, names, persons and inline elements
/// stand for their text. Everything else is refused with its path.
enum ContentReader {
  private static let expectedInlines = "text, a list or an inline doc element"
  private static let expectedBlocks = "text, a list or a doc element"

  // MARK: Inlines

  /// The inlines of a value.
  static func inlines(_ node: LuaNode) throws(LuaError) -> [Inline] {
    var result: [Inline] = []
    try append(node, to: &result)
    return result
  }

  /// The inlines of several arguments, one after the other.
  static func inlines(_ nodes: some Sequence<LuaNode>) throws(LuaError) -> [Inline] {
    var result: [Inline] = []
    for node in nodes where !node.isNil { try append(node, to: &result) }
    return result
  }

  private static func append(_ node: LuaNode, to result: inout [Inline]) throws(LuaError) {
    if let text = LuaText.string(node.value) {
      if !text.isEmpty { result.append(.text(text)) }
      return
    }
    switch node.value {
    case .table(let table):
      for item in try sequence(node, table, expected: expectedInlines) {
        try append(item, to: &result)
      }
    case .object(let object):
      if let collection = object.target(as: Collection.type) {
        for item in try collection.nodes(path: node.path) { try append(item, to: &result) }
      } else if let element = object.target(as: DocumentElement.type) {
        result += try inlines(of: element, node)
      } else if let text = RecordText.text(of: object) {
        result.append(.text(text))
      } else {
        throw node.expected(expectedInlines, hint: RecordText.hint(for: object))
      }
    default:
      throw node.expected(expectedInlines, hint: hint(for: node.value))
    }
  }

  private static func inlines(
    of element: DocumentElement, _ node: LuaNode
  ) throws(LuaError) -> [Inline] {
    switch element.content {
    case .inlines(let inlines): return inlines
    case .blocks(let blocks):
      if blocks.isEmpty { return [] }
      if blocks.count == 1, case .paragraph(let inlines) = blocks[0] { return inlines }
      fallthrough
    case .document:
      throw node.error(
        "expected \(expectedInlines), got a \(element.name), which stands in a page by itself")
    }
  }

  // MARK: Blocks

  /// The blocks of one value: a text, or a list of texts and inline elements alone, is a paragraph.
  static func blocks(_ node: LuaNode) throws(LuaError) -> [Block] {
    var builder = BlockBuilder()
    try append(node, to: &builder)
    return builder.finish()
  }

  /// The blocks of values that stand one below the other: each text is a paragraph of its own.
  static func stack(_ nodes: some Sequence<LuaNode>) throws(LuaError) -> [Block] {
    var result: [Block] = []
    for node in nodes where !node.isNil { result += try blocks(node) }
    return result
  }

  /// The blocks of a table's items, one below the other, and of a collection's.
  static func stackedItems(_ node: LuaNode) throws(LuaError) -> [Block] {
    try stack(try items(node))
  }

  private static func append(_ node: LuaNode, to builder: inout BlockBuilder) throws(LuaError) {
    if let text = LuaText.string(node.value) {
      builder.add([.text(text)])
      return
    }
    switch node.value {
    case .table(let table):
      for item in try sequence(node, table, expected: expectedBlocks) {
        try append(item, to: &builder)
      }
    case .object(let object):
      if let collection = object.target(as: Collection.type) {
        for item in try collection.nodes(path: node.path) { builder.add(try blocks(item)) }
      } else if let element = object.target(as: DocumentElement.type) {
        switch element.content {
        case .inlines(let inlines): builder.add(inlines)
        case .blocks(let blocks): builder.add(blocks)
        case .document:
          throw node.error("a document cannot stand within another; use doc.section")
        }
      } else if let text = RecordText.text(of: object) {
        builder.add([.text(text)])
      } else {
        throw node.expected(expectedBlocks, hint: RecordText.hint(for: object))
      }
    default:
      throw node.expected(expectedBlocks, hint: hint(for: node.value))
    }
  }

  // MARK: Lists

  /// The items of a list, each with its path: a table's, or a collection's.
  static func items(_ node: LuaNode) throws(LuaError) -> [LuaNode] {
    switch node.value {
    case .table(let table):
      try Holes.check(node, table)
      return table.items.enumerated().map { place, value in
        LuaNode(value, path: node.path.appending(.item(place + 1)))
      }
    case .object(let object):
      if let collection = object.target(as: Collection.type) {
        return try collection.nodes(path: node.path)
      }
      throw node.expected("a list")
    default:
      throw node.expected("a list")
    }
  }

  private static func sequence(
    _ node: LuaNode, _ table: LuaTable, expected: String
  ) throws(LuaError) -> [LuaNode] {
    if let field = table.fields.first {
      throw node.error(
        "expected \(expected), got a table with a field '\(field.name)'",
        hint: "a list has no named fields; did you mean to call a doc function with this table?")
    }
    return try items(node)
  }

  private static func hint(for value: LuaValue) -> String? {
    switch value {
    case .boolean(false): "write {} for nothing: condition and element or {}"
    case .function: "call the function, and hand over what it returns"
    default: nil
    }
  }
}

/// Gathers inlines into paragraphs, and blocks between them.
private struct BlockBuilder {
  private var blocks: [Block] = []
  private var line: [Inline] = []

  mutating func add(_ inlines: [Inline]) { line += inlines }

  mutating func add(_ more: [Block]) {
    closeLine()
    blocks += more
  }

  mutating func finish() -> [Block] {
    closeLine()
    return blocks
  }

  private mutating func closeLine() {
    if !line.isEmpty { blocks.append(.paragraph(line)) }
    line = []
  }
}
