/// Writes documents as HTML: one file that needs no other, with its own style sheet.
///
/// Charts stand within the file as SVG, footnotes at its end. What is printed from a browser keeps the
/// document's page: paper, margins, size of type and columns. Addresses that would run a program in
/// the reader's browser (`javascript:`) are shown and not linked.
///
/// The markup is that of the HTML Standard (<https://html.spec.whatwg.org>), with XML's empty elements
/// left open: `<br>`.
public struct HTMLWriter: DocumentWriter {
  /// A writer.
  public init() {}

  public var format: DocumentFormat {
    DocumentFormat(
      name: "html", otherNames: ["htm", "html5"], title: "HTML (one file, with charts within it)",
      fileEndings: ["html", "htm"])
  }

  public func write(_ document: Document, options: WriterOptions) -> WriterResult {
    let page = PageLayout(document.page, language: document.language)
    var writer = HTMLBlocks(headingShift: document.title.isEmpty ? 0 : 1)
    writer.diagnostics += page.diagnostics
    writeFront(document, to: &writer)
    if page.columns > 1 { writer.append("<div class=\"columns\">\n") }
    writer.write(document.blocks)
    if page.columns > 1 { writer.append("</div>\n") }
    writer.writeFootnotes()

    let title = TextCleaning.line(document.title.plainText).trimmingSpaces
    let name = title.isEmpty ? TextCleaning.line(options.name)[...] : title
    let head = """
      <!DOCTYPE html>
      <html lang="\(XMLText.attribute(TextCleaning.line(document.language)))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(XMLText.content(String(name)))</title>
      <style>
      \(HTMLStyleSheet.text(page: page, settings: document.page))
      </style>
      </head>
      <body>
      <main>

      """
    let bytes = Array(head.utf8) + writer.out + Array("</main>\n</body>\n</html>\n".utf8)
    return WriterResult(bytes: bytes, diagnostics: writer.diagnostics)
  }

  public func write(blocks: [Block], options: WriterOptions) -> WriterResult {
    var writer = HTMLBlocks(headingShift: 0)
    writer.write(blocks)
    writer.writeFootnotes()
    return WriterResult(bytes: writer.out, diagnostics: writer.diagnostics)
  }

  public func write(inlines: [Inline], options: WriterOptions) -> WriterResult {
    var format = HTMLInlines.format
    format.keepsFootnotes = false
    var out: [UInt8] = []
    let unlinked = HTMLInlines.append(
      InlineEvents.events(of: inlines, for: format, ends: .kept), to: &out
    ) { _ in "" }
    return WriterResult(bytes: out, diagnostics: unlinked.map(HTMLLinks.diagnostic))
  }

  private func writeFront(_ document: Document, to writer: inout HTMLBlocks) {
    let lines: [(tag: String, attributes: String, inlines: [Inline])] = [
      ("h1", "", document.title), ("p", " class=\"subtitle\"", document.subtitle),
      ("p", " class=\"author\"", Array(document.authors.joined(separator: [.text(", ")]))),
      ("p", " class=\"date\"", document.date),
    ].filter { !$0.2.isEmpty }
    guard !lines.isEmpty else { return }
    writer.append("<header>\n")
    for line in lines { writer.element(line.tag, attributes: line.attributes, line.inlines) }
    writer.append("</header>\n")
  }
}
