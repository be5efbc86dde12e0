import Bibliography

/// The sources that give no authors or no years at all: one finding says as much as one for each work.
struct BareSources {
  private(set) var authors: [String] = []
  private(set) var years: [String] = []

  /// The bare ones of sources that are whole.
  init(_ sources: [SourceRecord]) {
    for source in sources {
      var sight = SourceSight(source.source)
      sight.add(source.works)
      add(sight)
    }
  }

  /// What is known of one source that was looked through.
  init(_ sight: SourceSight) { add(sight) }

  private mutating func add(_ sight: SourceSight) {
    guard sight.workCount > 1 else { return }
    if !sight.hasAuthors { authors.append(sight.source) }
    if !sight.hasYears { years.append(sight.source) }
  }
}
