/// Finds the name that a misspelt one most likely stands for.
public enum NearestName {
  /// The candidate nearest to `name`, or `nil` where none is near.
  ///
  /// Near means: at most a third of the letters (and at least one) are inserted, removed, replaced or swapped with a
  /// neighbour; case, `-`, `_` and spaces do not count. Or one name begins with the other and shares at least three
  /// letters, or is one of the words of the other. Of equally near ones the first wins.
  ///
  /// ```swift
  /// NearestName.find("titel", in: ["title", "type"])  // "title"
  /// NearestName.find("journal", in: ["book", "article-journal"])  // "article-journal"
  /// ```
  public static func find(_ name: String, in candidates: some Sequence<String>) -> String? {
    names(to: name, in: candidates, count: 1).first
  }

  /// The candidates near to `name`, at most `count` of them, the nearest first; see ``find(_:in:)``.
  public static func names(
    to name: String, in candidates: some Sequence<String>, count: Int
  ) -> [String] {
    let wanted = letters(name)
    guard !wanted.isEmpty, wanted.count <= 100 else { return [] }
    var found: [(cost: Int, place: Int, name: String)] = []
    for (place, candidate) in candidates.enumerated() {
      guard let cost = cost(wanted, candidate) else { continue }
      found.append((cost, place, candidate))
    }
    found.sort { ($0.cost, $0.place) < ($1.cost, $1.place) }
    return found.prefix(count).map(\.name)
  }

  /// A sentence for a hint: `did you mean 'title'?`, `nil` where no name is near.
  public static func hint(_ name: String, among candidates: some Sequence<String>) -> String? {
    find(name, in: candidates).map { "did you mean '\($0)'?" }
  }

  /// How far a candidate is; `nil` where it is not near.
  private static func cost(_ wanted: [UInt8], _ candidate: String) -> Int? {
    let other = letters(candidate)
    if other.isEmpty || other.count > 200 { return nil }
    let (shorter, longer) = (min(wanted.count, other.count), max(wanted.count, other.count))
    let limit = max(1, longer / 3)
    // A name of one or two letters is near to everything.
    if longer - shorter <= limit, longer > 2 || wanted == other {
      let distance = distance(wanted, other)
      if distance <= limit { return distance }
    }
    if shorter < 3 { return nil }
    if wanted.starts(with: other) || other.starts(with: wanted) { return limit + 1 }
    let words = candidate.utf8.split { $0 == 0x2D || $0 == 0x5F || $0 == 0x20 }
    return words.contains { $0.elementsEqual(wanted) } ? limit + 2 : nil
  }

  private static func letters(_ name: String) -> [UInt8] {
    var result: [UInt8] = []
    for byte in name.utf8 where byte != 0x20 && byte != 0x2D && byte != 0x5F {
      result.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return result
  }

  /// Optimal string alignment distance: an edit is an insertion, a removal, a replacement or a swap of neighbours.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = last
    for row in 1...left.count {
      current[0] = row
      for column in 1...right.count {
        let replaced = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        var cost = min(replaced, last[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current[column] = cost
      }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count]
  }
}
