internal import CMarkGFM

/// Parses Markdown with cmark-gfm: CommonMark with tables, strikethrough and bare links.
package enum MarkdownParser {
  /// How deep a tree is followed. What lies deeper (nested quotes without end, say) is kept as one text, so
  /// that a walker's recursion stays bounded.
  static let depthLimit = 100

  /// The registration writes to a table without a lock; a static's initialiser runs once, whoever comes first.
  private static let extensionsAreRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  /// The document that the bytes spell. Every byte sequence is a document; invalid UTF-8 becomes U+FFFD.
  package static func parse(_ bytes: [UInt8]) -> MarkdownNode {
    let empty = MarkdownNode(kind: .document)
    guard extensionsAreRegistered else { return empty }
    // One tilde is no strikethrough: “~40 students” is common in prose.
    let options = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
    guard let parser = cmark_parser_new(options) else { return empty }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink"] {
      if let syntax = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, syntax)
      }
    }
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.bindMemory(to: CChar.self).baseAddress else { return }
      cmark_parser_feed(parser, base, buffer.count)
    }
    guard let root = cmark_parser_finish(parser) else { return empty }
    defer { cmark_node_free(root) }
    return convert(root, depth: 0)
  }

  private static func convert(_ node: OpaquePointer, depth: Int) -> MarkdownNode {
    var result = MarkdownNode(kind: kind(of: node))
    result.line = Int(cmark_node_get_start_line(node))
    result.endLine = Int(cmark_node_get_end_line(node))
    switch result.kind {
    case .text, .code, .codeBlock, .htmlBlock, .htmlInline:
      if let literal = cmark_node_get_literal(node) { result.literal = String(cString: literal) }
      return result
    case .link, .image:
      if let url = cmark_node_get_url(node) { result.url = String(cString: url) }
    default: break
    }
    guard depth < depthLimit else {
      result.children = [MarkdownNode(kind: .text, literal: allText(of: node))]
      return result
    }
    var child = cmark_node_first_child(node)
    while let current = child {
      result.children.append(convert(current, depth: depth + 1))
      child = cmark_node_next(current)
    }
    return result
  }

  private static func kind(of node: OpaquePointer) -> MarkdownNode.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: return .document
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_LIST:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      return .list(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil)
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_CODE_BLOCK: return .codeBlock
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .code
    case CMARK_NODE_HTML_INLINE: return .htmlInline
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_IMAGE: return .image
    default: break
    }
    // The extensions' types are numbered when they are registered, so they are told by their names.
    guard let name = cmark_node_get_type_string(node) else { return .other }
    switch String(cString: name) {
    case "table": return .table
    case "table_header": return .tableRow(isHeader: true)
    case "table_row": return .tableRow(isHeader: false)
    case "table_cell": return .tableCell
    case "strikethrough": return .strikethrough
    default: return .other
    }
  }

  private static func allText(of node: OpaquePointer) -> String {
    var result = ""
    guard let iterator = cmark_iter_new(node) else { return result }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return result }
      guard event == CMARK_EVENT_ENTER, let current = cmark_iter_get_node(iterator) else {
        continue
      }
      if let literal = cmark_node_get_literal(current) {
        if !result.isEmpty { result += " " }
        result += String(cString: literal)
      }
    }
  }
}
