/// The lists of names that cites wrote, one cite after another.
struct NameListTraces: Sendable {
  private var traces: [NameListTrace] = []
  /// Where each cite's lists end.
  private var ends: [Int] = []

  mutating func append(_ lists: [NameListTrace]) {
    traces.append(contentsOf: lists)
    ends.append(traces.count)
  }

  mutating func append(_ other: NameListTraces) {
    let start = traces.count
    traces.append(contentsOf: other.traces)
    for end in other.ends { ends.append(start + end) }
  }

  mutating func removeAll() {
    traces.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// The lists of the first of some cites, each with as many names in all as the longest of the others in its place.
  func united(_ cites: [Int]) -> [NameListTrace] {
    guard let first = cites.first else { return [] }
    var result = Array(traces[range(first)])
    for cite in cites.dropFirst() {
      for (index, trace) in traces[range(cite)].prefix(result.count).enumerated() {
        result[index].total = max(result[index].total, trace.total)
      }
    }
    return result
  }

  private func range(_ cite: Int) -> Range<Int> { (cite > 0 ? ends[cite - 1] : 0)..<ends[cite] }
}
