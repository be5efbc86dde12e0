/// A part of a CV under one heading.
struct CVSection: Sendable {
  /// The heading as the source has it; empty for what stands before the first.
  var title: String
  /// What the heading means; `nil` where it was not understood.
  var meaning: SectionMeaning?
  /// The level of the heading.
  var level: Int
  var blocks: [OutlineBlock] = []
  /// The first line (the heading's) and the last, counted from 1.
  var line: Int
  var endLine: Int

  /// A section that nothing stands in yet.
  init(title: String, meaning: SectionMeaning?, level: Int, line: Int, endLine: Int) {
    self.title = title
    self.meaning = meaning
    self.level = level
    self.line = line
    self.endLine = endLine
  }

  /// Takes a block in.
  mutating func append(_ block: OutlineBlock) {
    blocks.append(block)
    endLine = max(endLine, block.endLine)
  }
}
