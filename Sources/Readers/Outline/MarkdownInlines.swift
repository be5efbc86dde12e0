/// Turns Markdown's inlines into styled text.
enum MarkdownInlines {
  /// The text of some inlines, trimmed; soft and hard breaks are line ends.
  static func text(of nodes: [MarkdownNode]) -> StyledText {
    var result = StyledText()
    var tags: TextStyle = []
    append(nodes, to: &result, style: [], tags: &tags, link: "")
    return result.trimmed()
  }

  private static func append(
    _ nodes: [MarkdownNode], to result: inout StyledText, style: TextStyle, tags: inout TextStyle,
    link: String
  ) {
    for node in nodes {
      switch node.kind {
      case .text:
        result.append(node.literal.utf8, style: style.union(tags), link: link)
      case .code:
        result.append(node.literal.utf8, style: style.union(tags).union(.code), link: link)
      case .softBreak, .lineBreak:
        result.append("\n".utf8, style: style, link: link)
      case .emphasis:
        append(node.children, to: &result, style: style.union(.emphasis), tags: &tags, link: link)
      case .strong:
        append(node.children, to: &result, style: style.union(.strong), tags: &tags, link: link)
      case .link:
        append(node.children, to: &result, style: style, tags: &tags, link: node.url)
      case .htmlInline:
        apply(tag: node.literal, to: &tags, result: &result)
      default:
        append(node.children, to: &result, style: style, tags: &tags, link: link)
      }
    }
  }

  private static func apply(tag: String, to tags: inout TextStyle, result: inout StyledText) {
    let name = tag.lowercased().filter { !"<>/ ".contains($0) }
    let style: TextStyle
    switch name {
    case "b", "strong": style = .strong
    case "i", "em": style = .emphasis
    case "u", "ins": style = .underline
    case "sup": style = .superscript
    case "br":
      result.append("\n".utf8)
      return
    default: return
    }
    if tag.hasPrefix("</") { tags.remove(style) } else { tags.insert(style) }
  }

  /// The text of a block of HTML: tags and comments taken out, line by line.
  static func withoutTags(_ html: String) -> StyledText {
    let bytes = Array(html.utf8)
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if ProseBytes.hasPrefix(bytes, at: index, "<!--") {
        while index < bytes.count, !ProseBytes.hasPrefix(bytes, at: index, "-->") { index += 1 }
        index = min(bytes.count, index + 3)
      } else if bytes[index] == UInt8(ascii: "<") {
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
        index += 1
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return StyledText(String(decoding: output, as: UTF8.self)).trimmed()
  }
}
