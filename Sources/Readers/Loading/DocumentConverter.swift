/// What makes text of a document that is none, where it is installed.
struct DocumentConverter: Sendable {
  /// The program's name.
  var program: String
  var arguments: [String]
  /// The ending of a file as what comes out: `md`.
  var ending: String
  /// How to install the program.
  var installation: String

  /// Makes GitHub's Markdown of a format that pandoc knows, without any file but the one it is given.
  static func pandoc(from format: String) -> DocumentConverter {
    DocumentConverter(
      program: "pandoc",
      arguments: [
        "--sandbox", "--from=\(format)", "--to=gfm-raw_html", "--wrap=none",
        "--markdown-headings=atx",
      ], ending: "md", installation: "apt install pandoc")
  }

  /// Makes text of a PDF, its layout kept.
  static let pdftotext = DocumentConverter(
    program: "pdftotext", arguments: ["-layout", "-nopgbrk", "-enc", "UTF-8", "-", "-"],
    ending: "txt", installation: "apt install poppler-utils")

  /// The document as text; throws a sentence that says why there is none, and a hint.
  func convert(_ bytes: [UInt8]) throws(Problem) -> [UInt8] {
    guard let path = ChildProgram.find(program) else {
      throw Problem(
        message: "is read with \(program), which is not installed", hint: installation)
    }
    let result: ChildProgram.Result
    do {
      result = try ChildProgram.run(path, arguments, input: bytes)
    } catch {
      throw Problem(message: "could not be read with \(program): \(error.description)", hint: "")
    }
    guard result.status == 0 else {
      let said = String(decoding: result.errors, as: UTF8.self).split(separator: "\n").first
      throw Problem(
        message: "could not be read with \(program): \(said ?? "it failed and did not say why")",
        hint: "check that the file opens elsewhere")
    }
    return result.output
  }

  /// Why there is no text.
  struct Problem: Error {
    var message: String
    var hint: String
  }
}
