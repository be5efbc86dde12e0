import CMarkGFM

/// Reads Markdown with cmark-gfm as GitHub does, as a tree to compare.
enum CMarkReader {
  /// The blocks of a text.
  static func read(_ markdown: String) -> [ReadBack] {
    cmark_gfm_core_extensions_ensure_registered()
    let options = CMARK_OPT_FOOTNOTES
    guard let parser = cmark_parser_new(options) else { return [] }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tagfilter", "tasklist"] {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    cmark_parser_feed(parser, markdown, markdown.utf8.count)
    guard let root = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(root) }
    return children(of: root).map(block)
  }

  private static func children(of node: OpaquePointer) -> [OpaquePointer] {
    var result: [OpaquePointer] = []
    var child = cmark_node_first_child(node)
    while let found = child {
      result.append(found)
      child = cmark_node_next(found)
    }
    return result
  }

  private static func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  private static func block(_ node: OpaquePointer) -> ReadBack {
    let blocks = { children(of: node).map(block) }
    switch String(cString: cmark_node_get_type_string(node)) {
    case "heading": return .heading(Int(cmark_node_get_heading_level(node)), glyphs(node))
    case "paragraph": return .paragraph(glyphs(node))
    case "block_quote": return .quote(blocks())
    case "thematic_break": return .rule
    case "html_block": return .html(literal(node))
    case "code_block":
      let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
      return .code(literal(node), language: info)
    case "list":
      let items = children(of: node).map { children(of: $0).map(block) }
      return cmark_node_get_list_type(node) == CMARK_BULLET_LIST
        ? .bulletList(items) : .orderedList(Int(cmark_node_get_list_start(node)), items)
    case "table":
      let count = Int(cmark_gfm_extensions_get_table_columns(node))
      var alignments: [String] = []
      if let found = cmark_gfm_extensions_get_table_alignments(node) {
        alignments = (0..<count).map { String(UnicodeScalar(max(found[$0], 45))) }
      }
      let rows = children(of: node).map { row in children(of: row).map(glyphs) }
      return .table(alignments, rows)
    case _ where cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION:
      return .footnote(blocks())
    case let other: return .html("unexpected \(other): \(literal(node))")
    }
  }

  private static func glyphs(_ node: OpaquePointer) -> [ReadBack.Glyph] {
    var tags: [String] = []
    return children(of: node).flatMap { glyphs(inline: $0, styles: [], link: nil, &tags) }
      .normalized
  }

  private static func glyphs(
    inline node: OpaquePointer, styles: Set<String>, link: String?, _ tags: inout [String]
  ) -> [ReadBack.Glyph] {
    let all = styles.union(tags)
    let spelled = { (text: String) in
      text.unicodeScalars.map {
        ReadBack.Glyph(text: String($0), styles: $0 == " " ? [] : all, link: link)
      }
    }
    func inner(_ style: String?, link: String?) -> [ReadBack.Glyph] {
      var result: [ReadBack.Glyph] = []
      for child in children(of: node) {
        result += glyphs(
          inline: child, styles: styles.union(style.map { [$0] } ?? []), link: link, &tags)
      }
      return result
    }
    switch String(cString: cmark_node_get_type_string(node)) {
    case "text": return spelled(literal(node))
    case "softbreak": return [ReadBack.Glyph(text: " ")]
    case "linebreak": return [ReadBack.Glyph(text: "⏎")]
    case "code": return [ReadBack.Glyph(text: "`\(literal(node))`", styles: all, link: link)]
    case "emph": return inner("em", link: link)
    case "strong": return inner("strong", link: link)
    case "link": return inner(nil, link: nil).linked(to: String(cString: cmark_node_get_url(node)))
    case _ where cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_REFERENCE:
      return [ReadBack.Glyph(text: "[^\(literal(node))]")]
    case "html_inline":
      let tag = literal(node)
      if tag == "<br>" { return [ReadBack.Glyph(text: "⏎")] }
      if tag.hasPrefix("</") {
        let name = String(tag.dropFirst(2).dropLast())
        guard tags.last == name else { return [ReadBack.Glyph(text: "unexpected \(tag)")] }
        tags.removeLast()
      } else {
        tags.append(String(tag.dropFirst().prefix { $0.isLetter }))
      }
      return []
    case let other: return [ReadBack.Glyph(text: "unexpected \(other): \(literal(node))")]
    }
  }
}
