internal import Document

/// Moves the headings of a section's content below the section's own.
enum HeadingLevels {
  /// The deepest level there is, as in CommonMark and HTML.
  static let deepest = 6

  /// The blocks with every heading one level deeper.
  static func lowered(_ blocks: [Block]) -> [Block] {
    blocks.map { block in
      switch block {
      case .heading(let level, let inlines):
        .heading(level: min(level + 1, deepest), inlines)
      case .blockQuote(let inner): .blockQuote(lowered(inner))
      case .bulletList(let items): .bulletList(items.map(lowered))
      case .orderedList(let start, let step, let items):
        .orderedList(start: start, step: step, items.map(lowered))
      default: block
      }
    }
  }
}
