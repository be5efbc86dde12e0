import Bibliography
import CSL

/// Tells cites apart that would be the same (CSL 1.0.2 specification, “Disambiguation”).
///
/// Cites are put in groups by their text; each group is split step by step, showing one more name or more of a name,
/// and each step is undone that does not split. Every work of a group is written once a step, so that the cost goes
/// with the number of works and not with its square.
struct Disambiguator {
  private struct Group: Sendable {
    var works: [Int]
    /// What is being tried.
    var base: Disambiguation
    /// What has helped so far.
    var better: Disambiguation
  }

  /// One step: a list of names, a name in it, and how much of it is shown; or one name more.
  private struct Step {
    var list: Int
    var name: Int
    var level: UInt8?
  }

  /// Finds what tells the works' cites apart.
  ///
  /// Where a style writes later cites otherwise, works are compared in that form: it is the shorter one, and what is
  /// told apart there must be so when it is first cited.
  static func run(_ engine: inout Engine) {
    let style = engine.style
    let settings = style.citationSettings
    // Conditions are met where all else has failed, which year suffixes never do.
    let hasCondition =
      style.conditions.contains(.disambiguate) && !settings.disambiguateAddYearSuffix
    guard settings.disambiguates || hasCondition, style.citation.root >= 0 else { return }
    if settings.disambiguateAddGivenName, settings.givenNameRule != .byCite {
      registerNames(&engine)
    }
    compare(&engine, hasCondition: hasCondition)
  }

  private static func compare(_ engine: inout Engine, hasCondition: Bool) {
    let settings = engine.style.citationSettings
    let groups = splitAll(&engine).map {
      Group(works: $0, base: Disambiguation(), better: Disambiguation())
    }
    // What tells one group's cites apart is nothing to the others.
    let results = engine.inPieces(groups.count, size: 64) { engine, range in
      var left: [Group] = []
      for group in groups[range] { left += tellApart(group, &engine, hasCondition) }
      return (
        left: left,
        found: groups[range].flatMap { $0.works.map { engine.disambiguation[$0] } }
      )
    }
    var works = groups.lazy.flatMap(\.works).makeIterator()
    for result in results {
      for found in result.found {
        if let work = works.next() { engine.disambiguation[work] = found }
      }
    }
    guard settings.disambiguateAddYearSuffix else { return }
    var places = [Int](repeating: 0, count: engine.works.count)
    for (place, work) in engine.order.enumerated() { places[work] = place }
    for group in results.lazy.flatMap(\.left) {
      // Cites that write nothing have no place for a suffix, and their references need none.
      let first = group.works[0]
      if engine.citeText(first, engine.disambiguation[first]).isEmpty { continue }
      let sorted = group.works.sorted { places[$0] < places[$1] }
      for (index, work) in sorted.enumerated() {
        engine.disambiguation[work].yearSuffix = index
      }
    }
  }

  /// Tells the cites of a group apart by names and conditions; returns those that stay the same.
  private static func tellApart(
    _ group: Group, _ engine: inout Engine, _ hasCondition: Bool
  ) -> [Group] {
    let settings = engine.style.citationSettings
    var pending = [group]
    let addsNames = settings.disambiguateAddNames
    let addsGivenNames = settings.disambiguateAddGivenName && settings.givenNameRule == .byCite
    if addsNames || addsGivenNames {
      pending = expandNames(group, &engine, addsNames: addsNames, addsGivenNames: addsGivenNames)
    }
    if hasCondition { pending = pending.flatMap { meetConditions($0, &engine) } }
    return pending
  }

  /// Meets the `disambiguate` conditions one after another until the group's cites differ.
  private static func meetConditions(_ group: Group, _ engine: inout Engine) -> [Group] {
    var groups = [group]
    var level = 0
    while !groups.isEmpty {
      level += 1
      var next: [Group] = []
      var hasMore = false
      for group in groups {
        var base = group.better
        base.conditions = level
        for part in split(group.works, base, &engine) {
          for work in part { engine.disambiguation[work] = base }
          if part.count > 1 { next.append(Group(works: part, base: base, better: base)) }
        }
        hasMore = hasMore || engine.renderer.conditionTests > level
        next.removeAll { isSplitByNames($0, &engine) }
      }
      groups = next
      if !hasMore { break }
    }
    return groups
  }

  /// Whether names that a condition has brought into a group's cites would tell them all apart: then the condition
  /// was enough, and the next one is not met (as the CSL test suite has it).
  private static func isSplitByNames(_ group: Group, _ engine: inout Engine) -> Bool {
    let settings = engine.style.citationSettings
    guard settings.disambiguateAddNames else { return false }
    let rest = expandNames(
      group, &engine, addsNames: true,
      addsGivenNames: settings.disambiguateAddGivenName && settings.givenNameRule == .byCite)
    for work in group.works { engine.disambiguation[work] = group.better }
    return rest.isEmpty
  }

  private static func registerNames(_ engine: inout Engine) {
    engine.renderer.names.removeAll()
    engine.renderer.registersNames = true
    let registries = engine.inPieces(engine.works.count, size: 1 << 16) { engine, range in
      engine.renderer.names.removeAll()
      for work in range { engine.renderCite(work, Disambiguation()) }
      return engine.renderer.names
    }
    engine.renderer.registersNames = false
    guard var names = registries.first else { return }
    for others in registries.dropFirst() { names.formUnion(others) }
    engine.renderer.names = names
  }

  /// Puts all works in groups by the text of their cites, and returns those with more than one work.
  private static func splitAll(_ engine: inout Engine) -> [[Int]] {
    let texts = engine.inPieces(engine.works.count) { engine, range in
      var texts = ByteStrings()
      texts.reserveCapacity(range.count, bytes: range.count * 48)
      for work in range {
        engine.renderCite(work, Disambiguation())
        texts.append { engine.renderer.output.appendPlainText(to: &$0) }
      }
      return texts
    }
    var table = ByteStringTable()
    // The last work of each text, and for each work the one before it that has the same.
    var last: [Int32] = []
    var previous = [Int32](repeating: -1, count: engine.works.count)
    var sizes: [Int32] = []
    var work = 0
    for part in texts {
      for index in 0..<part.count {
        let (number, isNew) = part.withText(index) { table.insert($0) }
        if isNew {
          last.append(Int32(work))
          sizes.append(1)
        } else {
          previous[work] = last[number]
          last[number] = Int32(work)
          sizes[number] += 1
        }
        work += 1
      }
    }
    var result: [[Int]] = []
    for number in 0..<table.count where sizes[number] > 1 {
      var group = [Int](repeating: 0, count: Int(sizes[number]))
      var work = last[number]
      for place in group.indices.reversed() {
        group[place] = Int(work)
        work = previous[Int(work)]
      }
      result.append(group)
    }
    return result
  }

  /// Puts works in groups by the text of their cites, in the order of the works.
  private static func split(
    _ works: [Int], _ disambiguation: Disambiguation, _ engine: inout Engine
  ) -> [[Int]] {
    var table = ByteStringTable()
    var result: [[Int]] = []
    var text: [UInt8] = []
    for work in works {
      engine.renderCite(work, disambiguation)
      text.removeAll(keepingCapacity: true)
      engine.renderer.output.appendPlainText(to: &text)
      let (group, isNew) = text.withUnsafeBufferPointer { table.insert($0) }
      if isNew {
        result.append([work])
      } else {
        result[group].append(work)
      }
    }
    return result
  }

  /// Shows more names and more of names until the group's cites differ; returns what stays the same.
  private static func expandNames(
    _ group: Group, _ engine: inout Engine, addsNames: Bool, addsGivenNames: Bool
  ) -> [Group] {
    var lists: [(total: Int, shown: Int, firstLevel: UInt8)] = []
    for (place, work) in group.works.enumerated() {
      engine.renderCite(work, group.base)
      let traces = engine.renderer.traces
      if place == 0 {
        // Without initials a given name is shown whole at once.
        lists = traces.map { ($0.total, $0.shown, $0.hasInitials ? 1 : 2) }
      }
      for (index, trace) in traces.prefix(lists.count).enumerated() {
        lists[index].total = max(lists[index].total, trace.total)
      }
    }
    var groups = [group]
    var done: [Group] = []
    func attempt(_ step: Step) {
      var next: [Group] = []
      for group in groups {
        var tried = group.base
        apply(step, to: &tried)
        let parts = split(group.works, tried, &engine)
        if parts.count == 1 {
          var same = group
          // One more name is kept, since names after it may differ; more of a name is not.
          if step.level == nil { same.base = tried }
          next.append(same)
          continue
        }
        var better = group.better
        better.nameCounts = tried.nameCounts
        apply(step, to: &better)
        for part in parts {
          for work in part { engine.disambiguation[work] = better }
          if part.count > 1 { next.append(Group(works: part, base: tried, better: better)) }
        }
      }
      groups = next
    }
    for (index, list) in lists.enumerated() {
      let last = addsNames ? list.total : list.shown
      for name in 0..<max(0, last) {
        if groups.isEmpty { break }
        if name >= list.shown, addsNames {
          attempt(Step(list: index, name: name, level: nil))
        }
        if addsGivenNames {
          for level in list.firstLevel...2 { attempt(Step(list: index, name: name, level: level)) }
        }
      }
    }
    done += groups
    for group in done {
      for work in group.works { engine.disambiguation[work] = group.better }
    }
    return done
  }

  private static func apply(_ step: Step, to disambiguation: inout Disambiguation) {
    if let level = step.level {
      while disambiguation.givenLevels.count <= step.list { disambiguation.givenLevels.append([]) }
      while disambiguation.givenLevels[step.list].count <= step.name {
        disambiguation.givenLevels[step.list].append(0)
      }
      disambiguation.givenLevels[step.list][step.name] = level
    } else {
      while disambiguation.nameCounts.count <= step.list { disambiguation.nameCounts.append(0) }
      disambiguation.nameCounts[step.list] = step.name + 1
    }
  }
}

extension Engine {
  /// The text of a work's cite, as disambiguation compares it.
  mutating func citeText(_ work: Int, _ disambiguation: Disambiguation) -> [UInt8] {
    renderCite(work, disambiguation)
    return renderer.output.plainText()
  }

  /// Writes a work's cite as disambiguation compares it.
  mutating func renderCite(_ work: Int, _ disambiguation: Disambiguation) {
    renderer.output.removeAll()
    renderer.layoutUsesYearSuffix = style.placesYearSuffix
    var context = CiteContext()
    context.citationNumber = numbers[work]
    context.disambiguation = disambiguation
    context.position = .subsequent
    context.isCompared = true
    renderer.begin(work, context)
    renderer.renderChildren(style.nodes[Int(style.citation.root)])
  }
}
