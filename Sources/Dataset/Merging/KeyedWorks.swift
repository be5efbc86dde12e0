/// Works by the keys that they share with others, grouped in linear time.
///
/// Keys are hashes and so spread evenly: one pass puts them into small buckets by their highest bits, and only the
/// buckets are sorted.
struct KeyedWorks {
  struct Entry {
    var key: UInt64
    var work: Int32
  }

  private var entries: [Entry] = []

  mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  @inline(__always)
  mutating func add(_ key: UInt64, _ work: Int32) {
    entries.append(Entry(key: key, work: work))
  }

  /// Hands out the works of each key that more than one entry has, ascending, a work once; the keys come in ascending
  /// order.
  ///
  /// The entries must have been added in the order of their works.
  consuming func forEachBlock(_ body: (borrowing [Int32]) -> Void) {
    let sorted = grouped()
    entries = []
    var block: [Int32] = []
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].key == sorted[start].key { end += 1 }
      if end - start > 1 {
        block.removeAll(keepingCapacity: true)
        for place in start..<end where block.last != sorted[place].work {
          block.append(sorted[place].work)
        }
        if block.count > 1 { body(block) }
      }
      start = end
    }
  }

  /// The entries by key, those of one key by work.
  private func grouped() -> [Entry] {
    var bits = 0
    while bits < 24, entries.count >> bits > 4 { bits += 1 }
    if bits == 0 { return entries.sorted { ($0.key, $0.work) < ($1.key, $1.work) } }
    let shift = UInt64(64 - bits)
    var starts = [Int](repeating: 0, count: (1 << bits) + 1)
    for entry in entries { starts[Int(truncatingIfNeeded: entry.key >> shift) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var next = starts
    return [Entry](unsafeUninitializedCapacity: entries.count) { sorted, count in
      for entry in entries {
        let bucket = Int(truncatingIfNeeded: entry.key >> shift)
        sorted.initializeElement(at: next[bucket], to: entry)
        next[bucket] += 1
      }
      count = entries.count
      for bucket in 0..<(starts.count - 1) where starts[bucket + 1] - starts[bucket] > 1 {
        Self.sort(sorted, starts[bucket], starts[bucket + 1])
      }
    }
  }

  private static func sort(
    _ entries: UnsafeMutableBufferPointer<Entry>, _ start: Int, _ end: Int
  ) {
    // A key that many works share makes a large bucket, in which the works stand in order already.
    guard end - start <= 24 else {
      entries[start..<end].sort { ($0.key, $0.work) < ($1.key, $1.work) }
      return
    }
    for place in (start + 1)..<end {
      let entry = entries[place]
      var hole = place
      while hole > start, entries[hole - 1].key > entry.key {
        entries[hole] = entries[hole - 1]
        hole -= 1
      }
      entries[hole] = entry
    }
  }
}
