import Document
import Testing

@Suite(
  "What is written as LaTeX compiles without errors and without lines in the margin",
  .enabled(
    if: LaTeXCompiler.isInstalled, "pdflatex and lualatex are not installed: nothing is compiled"))
struct LaTeXCompilationTests {
  @Test("A document with every kind of block", arguments: LaTeXCompiler.engines)
  func everything(engine: String) {
    let result = LaTeXWriter().write(SampleDocument.document, options: WriterOptions())
    #expect(LaTeXCompiler(engine: engine).problems(compiling: result.bytes) == [])
  }

  @Test("Narrow columns in an odd size of type", arguments: LaTeXCompiler.engines)
  func narrowColumns(engine: String) {
    var document = SampleDocument.document
    document.page = PageSettings(
      size: "a5", margins: .init(top: 40, right: 36, bottom: 30, left: 36), fontSize: 9.5,
      font: "sans", columns: 2, numbersPages: false)
    let result = LaTeXWriter().write(document, options: WriterOptions())
    #expect(LaTeXCompiler(engine: engine).problems(compiling: result.bytes) == [])
  }
}
