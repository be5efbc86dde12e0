internal import Document
internal import Parsing

/// A format that reports are written in: one of the writers, or PDF through LaTeX.
enum ReportFormat {
  case writer(any DocumentWriter)
  case pdf

  /// The format that `-t` names, or else the ending of `-o`'s file, or else `fallback`.
  static func choose(
    output: String?, format: String?, fallback: String = "markdown"
  ) throws(Failure) -> ReportFormat {
    if let format { return try named(format) }
    guard let output, output != "-" else { return try named(fallback) }
    if output.lowercased().hasSuffix(".pdf") { return .pdf }
    if let writer = DocumentWriters.forFile(output) { return .writer(writer) }
    throw Failure(
      code: .usage, message: "\(output): no format has this ending",
      hint: "name the format with -t: " + names.joined(separator: ", "))
  }

  private static func named(_ name: String) throws(Failure) -> ReportFormat {
    if name.lowercased() == "pdf" { return .pdf }
    if let writer = DocumentWriters.named(name) { return .writer(writer) }
    throw Failure(
      code: .usage, message: "-t: there is no format '\(name)'",
      hint: "formats: " + names.joined(separator: ", "))
  }

  /// The names of all formats.
  static var names: [String] { DocumentWriters.all.map { $0.format.name } + ["pdf"] }

  /// Whether the format can show italics, bold and the like.
  var marksStyles: Bool {
    if case .writer(let writer) = self { return writer.format.name != "text" }
    return true
  }

  /// The writer of plain text, where that is the format.
  var textWriter: PlainTextWriter? {
    if case .writer(let writer) = self { return writer as? PlainTextWriter }
    return nil
  }

  /// Writes a document; `folder` is where its pictures are looked for.
  func write(_ document: Document, output: String?, folder: String) throws(Failure) -> WrittenReport
  {
    let isFile = output != nil && output != "-"
    let options = WriterOptions(
      name: output.map(Self.stem) ?? "report",
      // Standard output has no place beside it for a chart's file.
      embedsImages: !isFile)
    switch self {
    case .writer(let writer):
      return WrittenReport(result: writer.write(document, options: options))
    case .pdf:
      var result = LaTeXWriter().write(document, options: options)
      result.bytes = try PDF.make(latex: result.bytes, searchFolder: folder)
      return WrittenReport(result: result)
    }
  }

  /// A path's last part without its ending: `list` of `out/list.tex`.
  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}

/// A report as a writer made it, with the files beside it.
struct WrittenReport {
  var result: WriterResult

  /// Writes the report and the files beside it; what the format could not show is told.
  func save(_ output: OutputOptions) throws(Failure) {
    try saveSideFiles(output)
    try output.write(result.bytes)
  }

  /// Writes the files beside the report; what the format could not show is told.
  func saveSideFiles(_ output: OutputOptions) throws(Failure) {
    for diagnostic in result.diagnostics { Console.message(diagnostic.description) }
    if let path = output.output, path != "-" {
      // The pictures come first: a report that stands there is whole.
      for file in result.sideFiles {
        try OutputFile.write(file.bytes, to: "\(OutputFile.folder(of: path))/\(file.name)")
      }
    }
  }
}
