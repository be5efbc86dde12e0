import Parsing

/// How deep blocks may stand within blocks, so that no report exhausts the stack.
enum NestingLimit {
  /// The greatest depth; what lies deeper is written as plain paragraphs.
  static let depth = 60

  /// What is said where the limit is met.
  static var diagnostic: Diagnostic {
    Diagnostic(
      .warning, code: "nested-too-deep",
      "blocks stand more than \(depth) levels deep within each other; deeper ones are written as plain paragraphs",
      hint: "lists, quotations and entries within each other share this limit")
  }

  /// The paragraphs and other lines of blocks at any depth, found without recursion.
  static func flattened(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    var waiting = Array(blocks.reversed())
    while let block = waiting.popLast() {
      switch block {
      case .bulletList(let items), .orderedList(_, _, let items):
        for item in items.reversed() { waiting.append(contentsOf: item.reversed()) }
      case .blockQuote(let children): waiting.append(contentsOf: children.reversed())
      case .definitionList(let items):
        for item in items.reversed() {
          for definition in item.definitions.reversed() {
            waiting.append(contentsOf: definition.reversed())
          }
          waiting.append(.paragraph(item.term))
        }
      case .entry(let entry):
        waiting.append(contentsOf: entry.body.reversed())
        result.append(
          .paragraph(
            [entry.title, entry.place, entry.dates].filter { !$0.isEmpty }.map(\.plainText)
              .joined(separator: ", ").asInlines))
      case .bibliography(let list):
        for item in list.items.reversed() {
          waiting.append(contentsOf: item.annotation.reversed())
          waiting.append(.paragraph(item.label + [.text(" ")] + item.content))
        }
      case .paragraph(let inlines): result.append(.paragraph(withoutFootnotes(inlines)))
      case .heading(let level, let inlines):
        result.append(.heading(level: level, withoutFootnotes(inlines)))
      default: result.append(block)
      }
    }
    return result
  }

  private static func withoutFootnotes(_ inlines: [Inline]) -> [Inline] {
    inlines.plainText.asInlines
  }
}

extension String {
  fileprivate var asInlines: [Inline] { [.text(self)] }
}
