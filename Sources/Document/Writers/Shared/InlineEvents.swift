/// Makes the walk of a block's inlines that writers take.
enum InlineEvents {
  /// What becomes of spaces and line breaks at the ends of the inlines.
  enum Ends {
    /// They go: the inlines are a whole block.
    case trimmed
    /// They stay: the inlines are a piece that others will stand beside.
    case kept
  }

  /// The events of inlines.
  ///
  /// Spaces at the edges of styles and links stand outside of them, so that markup that must touch a
  /// word can. Spaces beside line breaks go.
  static func events(
    of inlines: [Inline], for format: InlineFormat, ends: Ends = .trimmed
  ) -> [InlineEvent] {
    // One text is what most cells and headings are.
    if inlines.count == 1, case .text(let text) = inlines[0] {
      let line = TextCleaning.line(text)
      let shown = ends == .trimmed ? String(line.trimmingSpaces) : line
      return shown.isEmpty ? [] : [.text(shown)]
    }
    let runs = InlineFlattener.runs(of: inlines, for: format)
    return nested(spaced(runs, ends: ends), linksAreOutermost: format.linksAreOutermost)
  }

  /// Runs with the spaces at the edges of styles set apart, and none beside line breaks.
  private static func spaced(_ runs: [InlineRun], ends: Ends) -> [InlineRun] {
    var result = InlineRunBuilder()
    // Spaces and line breaks seen since the last content, which stand before the next one.
    var spaces = ""
    var breaks = 0

    func place(_ run: InlineRun) {
      let isWanted = !result.isEmpty || ends == .kept
      if breaks > 0 && isWanted {
        for _ in 0..<breaks { result.append(.lineBreak, [], nil) }
      } else if !spaces.isEmpty && isWanted {
        let last = result.last
        let link = last.link == run.link ? run.link : nil
        result.append(.text(spaces), last.styles.intersection(run.styles), link)
      }
      spaces = ""
      breaks = 0
      result.append(run.content, run.styles, run.link)
    }

    for run in runs {
      switch run.content {
      case .text(let text):
        let core = text.trimmingSpaces
        guard !core.isEmpty else {
          spaces += text
          continue
        }
        spaces += text[..<core.startIndex]
        place(InlineRun(content: .text(String(core)), styles: run.styles, link: run.link))
        spaces = String(text[core.endIndex...])
      case .lineBreak: breaks += 1
      case .code, .footnote, .raw: place(run)
      }
    }
    if ends == .kept {
      for _ in 0..<breaks { result.append(.lineBreak, [], nil) }
      if breaks == 0 && !spaces.isEmpty { result.append(.text(spaces), [], nil) }
    }
    return result.take()
  }

  /// Runs as events: of the wrappers that begin at a run, the one that lasts longest is the outermost.
  private static func nested(
    _ runs: [InlineRun], linksAreOutermost: Bool
  ) -> [InlineEvent] {
    var events: [InlineEvent] = []
    events.reserveCapacity(runs.count * 2)
    var open: [InlineEvent.Wrapper] = []
    // Where the stretch of each style that holds a run ends, found once for each stretch.
    var ends = [Int](repeating: 0, count: InlineStyles.names.count)
    var linkEnd = 0

    for (index, run) in runs.enumerated() {
      var kept = 0
      while kept < open.count, holds(run, open[kept]) { kept += 1 }
      if linksAreOutermost, let link = run.link, !open.contains(.link(destination: link)) {
        kept = 0
      }
      while open.count > kept { events.append(.close(open.removeLast())) }

      var starting: [(end: Int, order: Int, wrapper: InlineEvent.Wrapper)] = []
      if let link = run.link, !open.contains(.link(destination: link)) {
        if linkEnd <= index {
          linkEnd = index + 1
          while linkEnd < runs.count, runs[linkEnd].link == link { linkEnd += 1 }
        }
        starting.append((linksAreOutermost ? runs.count : linkEnd, -1, .link(destination: link)))
      }
      for (order, (style, name)) in InlineStyles.names.enumerated()
      where run.styles.contains(style) && !open.contains(.style(name)) {
        if ends[order] <= index {
          ends[order] = index + 1
          while ends[order] < runs.count, runs[ends[order]].styles.contains(style) {
            ends[order] += 1
          }
        }
        starting.append((ends[order], order, .style(name)))
      }
      starting.sort { ($1.end, $0.order) < ($0.end, $1.order) }
      for (_, _, wrapper) in starting {
        open.append(wrapper)
        events.append(.open(wrapper))
      }

      switch run.content {
      case .text(let text): events.append(.text(text))
      case .code(let text): events.append(.code(text))
      case .footnote(let blocks): events.append(.footnote(blocks))
      case .lineBreak: events.append(.lineBreak)
      case .raw(let text): events.append(.raw(text))
      }
    }
    while let wrapper = open.popLast() { events.append(.close(wrapper)) }
    return events
  }

  private static func holds(_ run: InlineRun, _ wrapper: InlineEvent.Wrapper) -> Bool {
    switch wrapper {
    case .link(let destination): run.link == destination
    case .style(let name):
      InlineStyles.names.contains { $0.1 == name && run.styles.contains($0.0) }
    }
  }
}
