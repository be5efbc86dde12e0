import Document
import Parsing
import Testing

@Suite("Formats are found by name and by a file's ending")
struct DocumentWritersTests {
  @Test(
    "Names and other names, in any case",
    arguments: [
      ("markdown", "markdown"), ("MD", "markdown"), ("latex", "latex"), ("tex", "latex"),
      ("Text", "text"), ("plain", "text"), ("HTML", "html"),
    ])
  func names(name: String, format: String) {
    #expect(DocumentWriters.named(name)?.format.name == format)
  }

  @Test(
    "Endings of files",
    arguments: [
      ("list.md", "markdown"), ("a.b/list.TEX", "latex"), ("list.tar.txt", "text"),
      ("/reports/cv.markdown", "markdown"), ("list.htm", "html"),
    ])
  func endings(path: String, format: String) {
    #expect(DocumentWriters.forFile(path)?.format.name == format)
  }

  @Test("What is no format is none", arguments: ["list", "a.md/list", "list.xyz", ""])
  func unknown(path: String) {
    #expect(DocumentWriters.forFile(path) == nil)
    #expect(DocumentWriters.named(path) == nil)
  }

  @Test("No two formats share a name or an ending")
  func distinct() {
    let names = DocumentWriters.all.flatMap { [$0.format.name] + $0.format.otherNames }
    let endings = DocumentWriters.all.flatMap(\.format.fileEndings)
    #expect(Set(names).count == names.count)
    #expect(Set(endings).count == endings.count)
  }

  @Test("The same document gives the same bytes, whatever the format")
  func deterministic() {
    for writer in DocumentWriters.all {
      let first = writer.write(SampleDocument.document, options: WriterOptions())
      #expect(writer.write(SampleDocument.document, options: WriterOptions()) == first)
    }
  }

  @Test("Blocks a thousand deep are written, with a warning and no text lost")
  func deep() {
    var block = Block.paragraph([.text("innermost")])
    for level in 0..<1_000 {
      block = level % 2 == 0 ? .blockQuote([block]) : .bulletList([[block]])
    }
    for writer in DocumentWriters.all {
      let result = writer.write(blocks: [block], options: WriterOptions())
      #expect(result.text.contains("innermost"))
      #expect(result.diagnostics.map(\.code) == ["nested-too-deep"])
    }
  }

  @Test("Inlines thousands deep are written")
  func deepInlines() {
    var inline = Inline.text("innermost")
    for level in 0..<5_000 { inline = .styled(level % 2 == 0 ? .strong : .emphasis, [inline]) }
    let result = MarkdownWriter().write(inlines: [inline], options: WriterOptions())
    #expect(result.text == "**_innermost_**")
  }

  @Test("An empty document is written in every format")
  func empty() {
    #expect(MarkdownWriter().write(Document(), options: WriterOptions()).text == "")
    #expect(PlainTextWriter().write(Document(), options: WriterOptions()).text == "")
    let latex = LaTeXWriter().write(Document(), options: WriterOptions()).text
    #expect(latex.hasSuffix("\\begin{document}\n\\null\n\\end{document}\n"))
  }
}
