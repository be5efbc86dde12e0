/// Names and keeps the files that a writer lays beside its report, and encodes those within it.
struct ReportFiles {
  private let options: WriterOptions
  private(set) var files: [SideFile] = []

  init(options: WriterOptions) { self.options = options }

  /// Where a report finds a chart's picture: the name of a file beside it or a data URI.
  mutating func address(ofSVG svg: [UInt8]) -> String {
    if options.embedsImages { return "data:image/svg+xml;base64," + Base64.encoded(svg) }
    let name = "\(options.name)-chart-\(files.count + 1).svg"
    files.append(SideFile(name: name, bytes: svg))
    return PercentEncoding.path(name)
  }
}
