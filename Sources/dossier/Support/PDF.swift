internal import Glibc
internal import Readers

/// Sets a LaTeX file as PDF, with the LaTeX that is installed.
enum PDF {
  /// The PDF of a LaTeX file, made in a folder of its own.
  ///
  /// `searchFolder` is where the report's own pictures are looked for. Without a LaTeX, or where LaTeX finds
  /// an error, the failure says what to do, with LaTeX's own words.
  static func make(latex: [UInt8], searchFolder: String) throws(Failure) -> [UInt8] {
    guard let latexmk = ExternalProgram.find("latexmk") else {
      throw Failure(
        code: .unwritable, message: "a PDF needs latexmk, which is not installed",
        hint: "install TeX Live (Debian: apt-get install latexmk texlive-latex-extra texlive-luatex"
          + " texlive-pictures lmodern), or write a .tex file instead")
    }
    let folder = try TemporaryFolder()
    try OutputFile.write(latex, to: folder.path + "/report.tex")
    // A trailing colon keeps LaTeX's own folders in the search.
    setenv("TEXINPUTS", ".:\(absolute(searchFolder)):", 1)
    // Neither the day nor the folder may show in the file: same input, same bytes.
    setenv("SOURCE_DATE_EPOCH", "0", 1)
    setenv("FORCE_SOURCE_DATE", "1", 1)
    let engine = ExternalProgram.find("lualatex") != nil ? "-lualatex" : "-pdf"
    let log = folder.path + "/output.log"
    let status = ExternalProgram.run(
      latexmk,
      [
        "-cd", engine, "-interaction=nonstopmode", "-halt-on-error", "-silent", "-no-shell-escape",
        folder.path + "/report.tex",
      ], log: log)
    if status == 0, let bytes = try? FileBytes.read(folder.path + "/report.pdf") { return bytes }
    let words = (try? FileBytes.read(folder.path + "/report.log")) ?? []
    throw Failure(
      code: .unwritable, message: "LaTeX could not set the report:\n" + firstError(in: words),
      hint: "write a .tex file with -o and look at it there")
  }

  /// The first error of a LaTeX log with the lines that show its place.
  static func firstError(in log: [UInt8]) -> String {
    let lines = String(decoding: log, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { $0.hasPrefix("!") }) else {
      return lines.suffix(5).map { "  \($0)" }.joined(separator: "\n")
    }
    return lines[first...].prefix(6).map { "  \($0)" }.joined(separator: "\n")
  }

  private static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
