import Parsing
import Testing

@Suite("Jobs in pieces")
struct PiecesTests {
  @Test("results come in the pieces' order, whatever thread made them", arguments: [1, 2, 7])
  func order(threads: Int) {
    var told: [Int] = []
    let results = Pieces.map(
      100, workers: Array(repeating: 3, count: threads), progress: { told.append($0) },
      { factor, piece in factor * piece })
    #expect(results == (0..<100).map { $0 * 3 })
    #expect(told == told.sorted())
    #expect(threads > 1 || told == Array(1...100))
  }

  @Test("a worker keeps what it has changed, for itself")
  func workers() {
    let counts = Pieces.map(50, workers: [0, 0, 0]) { count, _ in
      count += 1
      return count
    }
    // Three threads at most have begun at 1, and each count follows one that is less by 1.
    #expect(counts.count { $0 == 1 } <= 3)
    #expect(Set(counts) == Set(1...(counts.max() ?? 0)))
  }

  @Test("no pieces give no results")
  func none() {
    #expect(Pieces.map(0, workers: [0, 0]) { _, piece in piece } == [])
  }
}
