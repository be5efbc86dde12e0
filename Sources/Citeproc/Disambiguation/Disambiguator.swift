import Bibliography
import CSL

/// Tells cites apart that would be the same (CSL 1.0.2 specification, “Disambiguation”).
///
/// Cites are put in groups by their text; each group is split step by step, showing one more name or more of a name,
/// and each step is undone that does not split. Every work of a group is written once a step, so that the cost goes
/// with the number of works and not with its square.
struct Disambiguator {
  private struct Group {
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
    var pending = split(Array(engine.works.indices), Disambiguation(), &engine)
      .filter { $0.count > 1 }
      .map { Group(works: $0, base: Disambiguation(), better: Disambiguation()) }
    let addsNames = settings.disambiguateAddNames
    let addsGivenNames = settings.disambiguateAddGivenName && settings.givenNameRule == .byCite
    if addsNames || addsGivenNames {
      pending = pending.flatMap {
        expandNames($0, &engine, addsNames: addsNames, addsGivenNames: addsGivenNames)
      }
    }
    if hasCondition {
      pending = pending.flatMap { meetConditions($0, &engine) }
    }
    guard settings.disambiguateAddYearSuffix else { return }
    var places = [Int](repeating: 0, count: engine.works.count)
    for (place, work) in engine.order.enumerated() { places[work] = place }
    for group in pending {
      // Cites that write nothing have no place for a suffix, and their references need none.
      let first = group.works[0]
      if engine.citeText(first, engine.disambiguation[first]).isEmpty { continue }
      let sorted = group.works.sorted { places[$0] < places[$1] }
      for (index, work) in sorted.enumerated() {
        engine.disambiguation[work].yearSuffix = index
      }
    }
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
    for work in engine.works.indices { _ = engine.citeText(work, Disambiguation()) }
    engine.renderer.registersNames = false
  }

  /// Puts works in groups by the text of their cites, in the order of the works.
  private static func split(
    _ works: [Int], _ disambiguation: Disambiguation, _ engine: inout Engine
  ) -> [[Int]] {
    var groups: [[UInt8]: Int] = [:]
    var result: [[Int]] = []
    for work in works {
      let text = engine.citeText(work, disambiguation)
      if let group = groups[text] {
        result[group].append(work)
      } else {
        groups[text] = result.count
        result.append([work])
      }
    }
    return result
  }

  /// Shows more names and more of names until the group's cites differ; returns what stays the same.
  private static func expandNames(
    _ group: Group, _ engine: inout Engine, addsNames: Bool, addsGivenNames: Bool
  ) -> [Group] {
    _ = engine.citeText(group.works[0], group.base)
    let traces = engine.renderer.traces
    var lists: [(total: Int, shown: Int, firstLevel: UInt8)] = []
    for (index, trace) in traces.enumerated() {
      var total = trace.total
      for work in group.works {
        _ = engine.citeText(work, group.base)
        if engine.renderer.traces.indices.contains(index) {
          total = max(total, engine.renderer.traces[index].total)
        }
      }
      // Without initials a given name is shown whole at once.
      lists.append((total, trace.shown, trace.hasInitials ? 1 : 2))
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
    renderer.output.removeAll()
    renderer.layoutUsesYearSuffix = style.placesYearSuffix
    var context = CiteContext()
    context.citationNumber = numbers[work]
    context.disambiguation = disambiguation
    context.position = .subsequent
    context.isCompared = true
    renderer.begin(work, context)
    renderer.renderChildren(style.nodes[Int(style.citation.root)])
    return renderer.output.plainText()
  }
}
