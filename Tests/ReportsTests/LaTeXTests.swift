import TestSupport
import Testing

/// Reports as LaTeX are whole files that both engines set without an error and without a line beyond the margin.
@Suite(
  .enabled(if: Program.find("pdflatex") != nil, "LaTeX is not installed: scripts/setup --latex"))
struct LaTeXTests {
  @Test(arguments: StandardReportsTests.runs, ["pdflatex", "lualatex"])
  func compiles(run: StandardReportsTests.Run, engine: String) throws {
    let program = try #require(Program.find(engine), "\(engine) is not installed")
    let folder = Files.temporaryFolder()
    defer { Files.remove(folder) }
    let report = StandardReportsTests.make(run, "report.tex", in: folder)
    try #require(report.status == 0, "\(report.errors)")
    // Long tables need a second pass to know their columns' widths.
    for _ in 1...2 {
      let result = Program.run(
        program, ["-interaction=nonstopmode", "-halt-on-error", "report.tex"], in: folder)
      try #require(result.status == 0, "\(result.output.suffix(2000))")
    }
    let log = String(decoding: Files.read("\(folder)/report.log") ?? [], as: UTF8.self)
    #expect(!log.isEmpty)
    let problems = log.split(separator: "\n").filter { line in
      line.hasPrefix("Overfull") || line.hasPrefix("Missing character")
        || line.hasPrefix("LaTeX Warning: Hyper reference")
    }
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
  }
}
