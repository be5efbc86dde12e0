public import Parsing

extension Dataset {
  /// What is wrong or doubtful in the record: what the readers and the merging found, and what `RecordCheck` finds.
  ///
  /// In the order of the sources and their lines. Errors are what is wrong as it stands, warnings what is doubtful or
  /// lacking, notes what is worth knowing; docs/check.md lists every code.
  public func check() -> [Diagnostic] {
    var check = RecordCheck(self)
    check.run()
    return inOrder(check.findings)
  }

  /// What is wrong or doubtful in this record, which is a part of one source, works as they were read.
  ///
  /// What only all works together show is not looked for: identifiers and keys that several works share, works and
  /// people that may be the same, works without the record's person.
  public func check(part sight: SourceSight) -> [Diagnostic] {
    var check = RecordCheck(self)
    check.run(part: BareSources(sight))
    return inOrder(check.findings)
  }

  /// What is to be said of a source that is checked part by part, before its parts.
  public static func notes(on sight: SourceSight) -> [Diagnostic] {
    var check = RecordCheck(Dataset())
    check.note(BareSources(sight))
    return check.findings
  }

  private func inOrder(_ findings: [Diagnostic]) -> [Diagnostic] {
    var order: [String: Int] = [:]
    for (place, source) in sources.enumerated() where order[source.source] == nil {
      order[source.source] = place
    }
    let all = (diagnostics + findings).enumerated().map { place, finding in
      (
        source: finding.range.map { order[$0.source] ?? -1 } ?? -1, line: finding.range?.line ?? 0,
        place: place, finding: finding
      )
    }
    return all.sorted {
      ($0.source, $0.line, $0.place) < ($1.source, $1.line, $1.place)
    }.map(\.finding)
  }
}
