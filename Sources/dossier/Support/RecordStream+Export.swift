internal import Dataset
internal import Exporters

extension RecordStream {
  /// Writes each work as soon as it is read, in a format that there is; whether a source or the settings hold an error.
  ///
  /// What a format holds beside works is that of the sources that are not large. Who the works' authors are is not asked.
  func export(as format: String, to sink: OutputFile.Step) throws(Failure) -> Bool {
    try DataFormat.require(format)
    guard let exporter = DataExporters.named(format) else { return false }
    var writer = exporter.writer(around: try DataFormat.isOfWorks(format) ? Dataset() : facts())
    let hasErrors = try forEachPart { (record) throws(Failure) in
      for work in record.works {
        writer.add(work)
        if writer.isFull { try sink(writer.take()) }
      }
    }
    writer.finish()
    try sink(writer.take())
    return hasErrors
  }

  /// What the sources hold that are not large, but for their works.
  private func facts() throws(Failure) -> Dataset {
    var records: [SourceRecord] = []
    for path in paths where !isLarge(path) {
      try forEachPart(of: path) { (record) throws(Failure) in
        var other = record
        other.works = []
        records.append(other)
        return true
      }
    }
    return Dataset(assembling: records, options: Record.assembly(options, project))
  }
}
