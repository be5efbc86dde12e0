import Parsing

/// What the writers share that write one block after the other into a growing buffer.
protocol NestedBlockWriter {
  var out: [UInt8] { get set }
  var diagnostics: [Diagnostic] { get set }
  /// How many sequences of blocks stand around the next one.
  var depth: Int { get set }

  mutating func write(_ block: Block)
}

extension NestedBlockWriter {
  /// Writes blocks that stand within those written before; what lies deeper than ``NestingLimit/depth`` as plain
  /// paragraphs.
  mutating func write(_ blocks: [Block]) {
    guard depth < NestingLimit.depth else {
      if !diagnostics.contains(where: { $0.code == NestingLimit.diagnostic.code }) {
        diagnostics.append(NestingLimit.diagnostic)
      }
      for block in NestingLimit.flattened(blocks) { write(block) }
      return
    }
    depth += 1
    for block in blocks { write(block) }
    depth -= 1
  }

  mutating func append(_ text: String) { out += text.utf8 }
}
