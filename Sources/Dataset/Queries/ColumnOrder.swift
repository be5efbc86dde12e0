/// The order of items by columns of values, the first column deciding first; equal items stay as they were.
///
/// Items with equal numbers make a run, which is parted further: by the next bytes of a text, or by the next column.
/// Long runs are sorted by their numbers' bytes (radix), short ones by comparing. A column that no run comes to is
/// never made.
struct ColumnOrder {
  private struct Entry {
    var number: UInt64
    var place: Int32
  }

  /// A run of items that are equal so far.
  private struct Run {
    var range: Range<Int>
    var column: Int
    /// How many bytes of the column's texts are known to be equal.
    var depth: Int
  }

  private var entries: [Entry]
  private var spare: [Entry] = []
  private var runs: [Run] = []

  private init(_ count: Int) {
    entries = (0..<count).map { Entry(number: 0, place: Int32(truncatingIfNeeded: $0)) }
    if count > 1 { runs = [Run(range: 0..<count, column: 0, depth: 0)] }
  }

  /// The places 0, 1, 2 … in order.
  ///
  /// `isDescending` has the direction of each column; `column` makes a column's values when they are first needed.
  static func places(
    of count: Int, isDescending: [Bool], column: (Int) -> SortColumn
  ) -> [Int32] {
    var order = ColumnOrder(count)
    var columns: [SortColumn] = []
    while let run = order.runs.popLast() {
      guard run.column < isDescending.count else { continue }
      while columns.count <= run.column { columns.append(column(columns.count)) }
      order.part(run, columns[run.column], isDescending: isDescending[run.column])
    }
    return order.entries.map(\.place)
  }

  private static let fewest = 384

  private mutating func part(_ run: Run, _ column: SortColumn, isDescending: Bool) {
    let (isUniform, differences) = number(run, column, isDescending)
    if !isUniform {
      if run.range.count < Self.fewest {
        sortByComparing(run.range)
      } else {
        sortByBytes(run.range, differences)
      }
    }
    var start = run.range.lowerBound
    while start < run.range.upperBound {
      let number = entries[start].number
      var end = start + 1
      while end < run.range.upperBound, entries[end].number == number { end += 1 }
      if end - start > 1 { add(start..<end, after: run, column) }
      start = end
    }
  }

  private mutating func add(_ range: Range<Int>, after run: Run, _ column: SortColumn) {
    let depth = run.depth + 8
    let goesOn = entries[range].contains { column.hasMore(Int($0.place), after: depth) }
    runs.append(
      goesOn
        ? Run(range: range, column: run.column, depth: depth)
        : Run(range: range, column: run.column + 1, depth: 0))
  }

  /// Gives the entries of a run the numbers that part it, and says whether they are all one and in which bits they
  /// differ.
  private mutating func number(
    _ run: Run, _ column: SortColumn, _ isDescending: Bool
  ) -> (isUniform: Bool, differences: UInt64) {
    var differences: UInt64 = 0
    var first: UInt64?
    for index in run.range {
      var number = column.number(Int(entries[index].place), after: run.depth)
      if isDescending, number != SortColumn.missing { number = SortColumn.missing - 1 - number }
      entries[index].number = number
      differences |= number ^ (first ?? number)
      if first == nil { first = number }
    }
    return (differences == 0, differences)
  }

  private mutating func sortByComparing(_ range: Range<Int>) {
    entries.withUnsafeMutableBufferPointer { entries in
      var run = UnsafeMutableBufferPointer(rebasing: entries[range])
      if run.count > 16 {
        // The places of a run ascend before it is sorted.
        return run.sort { ($0.number, $0.place) < ($1.number, $1.place) }
      }
      for index in 1..<run.count {
        let entry = run[index]
        var place = index
        while place > 0, run[place - 1].number > entry.number {
          run[place] = run[place - 1]
          place -= 1
        }
        run[place] = entry
      }
    }
  }

  /// Sorts by each byte that differs, the lowest first.
  private mutating func sortByBytes(_ range: Range<Int>, _ differences: UInt64) {
    if spare.isEmpty { spare = entries }
    entries.withUnsafeMutableBufferPointer { entries in
      spare.withUnsafeMutableBufferPointer { spare in
        var from = UnsafeMutableBufferPointer(rebasing: entries[range])
        var to = UnsafeMutableBufferPointer(rebasing: spare[range])
        var isSwapped = false
        for byte in 0..<8 {
          let shift = UInt64(8 * byte)
          if differences >> shift & 0xFF == 0 { continue }
          withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { starts in
            starts.initialize(repeating: 0)
            for entry in from { starts[Int(entry.number >> shift & 0xFF)] += 1 }
            var sum = 0
            for digit in 0..<256 {
              let count = starts[digit]
              starts[digit] = sum
              sum += count
            }
            for entry in from {
              let digit = Int(entry.number >> shift & 0xFF)
              to[starts[digit]] = entry
              starts[digit] += 1
            }
          }
          swap(&from, &to)
          isSwapped.toggle()
        }
        // What is in order now stands in the spare places.
        if isSwapped { _ = to.update(from: from) }
      }
    }
  }
}
