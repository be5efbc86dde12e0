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
    /// The lists of names in the cites, which read the same, with what is being tried.
    var lists: [NameListTrace]
    /// What is being tried.
    var base: Disambiguation
    /// What has helped so far.
    var better: Disambiguation

    /// Whether a name stands in one of the works' lists at least; where the cites differ in their lists, it may.
    func hasName(_ name: Int, inList list: Int) -> Bool {
      list >= lists.count || lists[list].total > name
    }
  }

  /// Works whose cites have the same text.
  private struct Part {
    var works: [Int]
    var lists: [NameListTrace]
  }

  // What a split works with, kept for the next.
  private var table = ByteStringTable()
  private var traces = NameListTraces()
  private var text: [UInt8] = []

  /// One step: a list of names, a name in it, and how much of it is shown; or one name more.
  private struct Step {
    var list: Int
    var name: Int
    var level: UInt8?

    func apply(to disambiguation: inout Disambiguation) {
      if let level {
        while disambiguation.givenLevels.count <= list { disambiguation.givenLevels.append([]) }
        while disambiguation.givenLevels[list].count <= name {
          disambiguation.givenLevels[list].append(0)
        }
        disambiguation.givenLevels[list][name] = level
      } else {
        while disambiguation.nameCounts.count <= list { disambiguation.nameCounts.append(0) }
        disambiguation.nameCounts[list] = name + 1
      }
    }
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
      Group(
        works: $0.works, lists: $0.lists, base: Disambiguation(), better: Disambiguation())
    }
    // What tells one group's cites apart is nothing to the others.
    let results = engine.inPieces(groups.count, size: 64) { engine, range in
      var disambiguator = Disambiguator()
      var left: [Group] = []
      for group in groups[range] {
        left += disambiguator.tellApart(group, &engine, hasCondition)
      }
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
  private mutating func tellApart(
    _ group: Group, _ engine: inout Engine, _ hasCondition: Bool
  ) -> [Group] {
    let settings = engine.style.citationSettings
    var pending = [group]
    let addsNames = settings.disambiguateAddNames
    let addsGivenNames = settings.disambiguateAddGivenName && settings.givenNameRule == .byCite
    if addsNames || addsGivenNames {
      pending = expandNames(group, &engine, addsNames: addsNames, addsGivenNames: addsGivenNames)
    }
    guard hasCondition else { return pending }
    var left: [Group] = []
    for group in pending { left += meetConditions(group, &engine) }
    return left
  }

  /// Meets the `disambiguate` conditions one after another until the group's cites differ.
  private mutating func meetConditions(_ group: Group, _ engine: inout Engine) -> [Group] {
    var groups = [group]
    var level = 0
    while !groups.isEmpty {
      level += 1
      var next: [Group] = []
      var hasMore = false
      for group in groups {
        var base = group.better
        base.conditions = level
        for work in group.works { engine.disambiguation[work] = base }
        for part in split(group.works, base, &engine).same {
          next.append(Group(works: part.works, lists: part.lists, base: base, better: base))
        }
        hasMore = hasMore || engine.renderer.conditionTests > level
      }
      groups = []
      for group in next where !isSplitByNames(group, &engine) { groups.append(group) }
      if !hasMore { break }
    }
    return groups
  }

  /// Whether names that a condition has brought into a group's cites would tell them all apart: then the condition
  /// was enough, and the next one is not met (as the CSL test suite has it).
  private mutating func isSplitByNames(_ group: Group, _ engine: inout Engine) -> Bool {
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
  private static func splitAll(_ engine: inout Engine) -> [Part] {
    let cites = engine.inPieces(engine.works.count) { engine, range in
      var texts = ByteStrings()
      var traces = NameListTraces()
      texts.reserveCapacity(range.count, bytes: range.count * 48)
      for work in range {
        engine.renderCite(work, Disambiguation())
        texts.append { engine.renderer.output.appendPlainText(to: &$0) }
        traces.append(engine.renderer.traces)
      }
      return (texts: texts, traces: traces)
    }
    var table = ByteStringTable()
    var traces = NameListTraces()
    // The last work of each text, and for each work the one before it that has the same.
    var last: [Int32] = []
    var previous = [Int32](repeating: -1, count: engine.works.count)
    var sizes: [Int32] = []
    var work = 0
    for part in cites {
      traces.append(part.traces)
      for index in 0..<part.texts.count {
        let (number, isNew) = part.texts.withText(index) { table.insert($0) }
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
    var result: [Part] = []
    for number in 0..<table.count where sizes[number] > 1 {
      var works = [Int](repeating: 0, count: Int(sizes[number]))
      var work = last[number]
      for place in works.indices.reversed() {
        works[place] = Int(work)
        work = previous[Int(work)]
      }
      result.append(Part(works: works, lists: traces.united(works)))
    }
    return result
  }

  /// Puts works in groups by the text of their cites, in the order of the works; those whose text no other has are left
  /// out.
  private mutating func split(
    _ works: [Int], _ disambiguation: Disambiguation, _ engine: inout Engine
  ) -> (isSplit: Bool, same: [Part]) {
    table.removeAll()
    traces.removeAll()
    var members: [[Int]] = []
    var numbers: [Int] = []
    numbers.reserveCapacity(works.count)
    for work in works {
      engine.renderCite(work, disambiguation)
      text.removeAll(keepingCapacity: true)
      engine.renderer.output.appendPlainText(to: &text)
      numbers.append(text.withUnsafeBufferPointer { table.insert($0).number })
      traces.append(engine.renderer.traces)
    }
    if table.count == works.count { return (works.count > 1, []) }
    // The places of a text's works: an array for those alone that have company.
    var first = [Int](repeating: -1, count: table.count)
    var groups = [Int](repeating: -1, count: table.count)
    for (place, number) in numbers.enumerated() {
      if first[number] < 0 {
        first[number] = place
      } else if groups[number] < 0 {
        groups[number] = members.count
        members.append([first[number], place])
      } else {
        members[groups[number]].append(place)
      }
    }
    var same: [Part] = []
    for group in groups where group >= 0 {
      let places = members[group]
      same.append(Part(works: places.map { works[$0] }, lists: traces.united(places)))
    }
    return (table.count > 1, same)
  }

  /// Shows more names and more of names until the group's cites differ; returns what stays the same.
  private mutating func expandNames(
    _ group: Group, _ engine: inout Engine, addsNames: Bool, addsGivenNames: Bool
  ) -> [Group] {
    var groups = [group]
    func attempt(_ step: Step) {
      var next: [Group] = []
      for group in groups {
        var tried = group.base
        step.apply(to: &tried)
        // Where no list has so many names, one more changes nothing.
        let changes = step.level != nil || group.hasName(step.name, inList: step.list)
        let (isSplit, parts) = changes ? split(group.works, tried, &engine) : (false, [])
        if !isSplit {
          var same = group
          // One more name is kept, since names after it may differ; more of a name is not.
          if step.level == nil { same.base = tried }
          next.append(same)
          continue
        }
        var better = group.better
        better.nameCounts = tried.nameCounts
        step.apply(to: &better)
        for work in group.works { engine.disambiguation[work] = better }
        for part in parts {
          next.append(Group(works: part.works, lists: part.lists, base: tried, better: better))
        }
      }
      groups = next
    }
    for (index, list) in group.lists.enumerated() {
      // Without initials a given name is shown whole at once.
      let firstLevel: UInt8 = list.hasInitials ? 1 : 2
      let last = addsNames ? list.total : list.shown
      for name in 0..<max(0, last) {
        if groups.isEmpty { break }
        if name >= list.shown, addsNames {
          attempt(Step(list: index, name: name, level: nil))
        }
        if addsGivenNames {
          for level in firstLevel...2 { attempt(Step(list: index, name: name, level: level)) }
        }
      }
    }
    for group in groups {
      for work in group.works { engine.disambiguation[work] = group.better }
    }
    return groups
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
