import CSL
import Parsing

extension Engine {
  /// Does a job for works, or other things that are counted, piece by piece: long lists by several threads side by side.
  ///
  /// Each thread has an engine of its own, and what it changes there is lost. The results come in the order of the pieces.
  mutating func inPieces<Result: Sendable>(
    _ count: Int, size: Int = 512, _ body: @escaping @Sendable (inout Engine, Range<Int>) -> Result
  ) -> [Result] {
    // A thread costs as much as a few dozen works.
    let threads = count < 256 ? 1 : Pieces.processors
    let size = max(1, min(size, max(64, count / (4 * threads))))
    let pieces = (count + size - 1) / size
    if threads == 1 {
      return (0..<pieces).map { body(&self, $0 * size..<min(count, ($0 + 1) * size)) }
    }
    return Pieces.map(pieces, workers: [self] + (1..<threads).map { _ in detached() }) {
      body(&$0, $1 * size..<min(count, ($1 + 1) * size))
    }
  }

  /// The same engine in memory of its own, but for the works.
  private func detached() -> Engine {
    var result = self
    result.style = style.detached()
    result.renderer.detach(result.style)
    result.finisher = finisher.detached()
    return result
  }
}
