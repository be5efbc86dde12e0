internal import Document
internal import LuaRuntime

extension DocModule {
  static let markdown = FunctionDeclaration(
    "markdown", "Turns Markdown (CommonMark with tables) into content.",
    details: """
      For prose with markup: emphasis, links, lists, headings, tables. A single paragraph can stand in a line too.
      Headings are counted within the section the text stands in. HTML in the text is passed on to HTML alone.
      """,
    parameters: [.required("text", .string, "the Markdown text")],
    returns: ReturnValue(.object("doc element")),
    example: "doc.markdown \"I work on *active inference*; see [my page](https://example.org).\""
  ) { (call, arguments) throws(LuaError) in
    call.push("doc.markdown", blocks: MarkdownContent.blocks(of: arguments.string(0) ?? ""))
  }
}
