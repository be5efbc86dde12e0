import CSL

extension Engine {
  /// The works in the order of a layout's keys; those that compare equal keep their order.
  ///
  /// Most works are told apart by the first key alone; the others are made only for those that are not.
  mutating func sorted(by layout: Layout) -> [Int] {
    guard let first = layout.sort.first else { return Array(works.indices) }
    let keys = ByteStrings.joined(
      inPieces(works.count) { engine, range in
        var keys = ByteStrings()
        keys.reserveCapacity(range.count, bytes: range.count * 96)
        for index in range {
          let context = engine.sortContext(of: index)
          keys.append { engine.renderer.append(first, of: index, context, to: &$0) }
        }
        return keys
      })
    var (entries, equal) = Sorter.order(byLettersOf: keys, isDescending: first.isDescending)
    let members = equal.flatMap { entries[$0].map(\.index) }
    let allKeys = inPieces(members.count) { engine, range in
      range.map { place -> [[UInt8]] in
        let index = members[place]
        let others = engine.renderer.sortKeys(
          layout, of: index, engine.sortContext(of: index), from: 1)
        return [Array(keys.bytes[keys.range(index)])] + others
      }
    }.flatMap { $0 }
    var start = 0
    for range in equal {
      let places = (start..<start + range.count).sorted {
        Sorter.precedes(allKeys[$0], allKeys[$1], layout.sort) ?? (members[$0] < members[$1])
      }
      for (place, member) in zip(range, places) {
        entries[place] = Sorter.Entry(index: members[member])
      }
      start += range.count
    }
    return entries.map(\.index)
  }

  private func sortContext(of index: Int) -> CiteContext {
    var context = CiteContext()
    context.isBibliography = true
    context.citationNumber = index + 1
    return context
  }
}
