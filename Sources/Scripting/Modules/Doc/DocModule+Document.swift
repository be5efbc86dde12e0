internal import Document
internal import LuaRuntime

extension DocModule {
  static let document = FunctionDeclaration(
    "document", "Makes the whole report; a script returns one.",
    parameters: [
      .required(
        "document",
        .table(
          [
            .optional("title", .inlines, "the title"),
            .optional("subtitle", .inlines, "a line under the title"),
            .optional(
              "author", .inlines, "who the report is by; `authors` takes a list of several"),
            .optional("authors", .list(.inlines), "who the report is by"),
            .optional("date", .inlines, "the date shown under the title"),
            .optional("language", .string, default: "\"en-US\"", "the text's language: `de-DE`"),
            .optional("page", .table(pageFields), "the page, in formats that have pages"),
          ], items: .blocks), "the title, the page, and the content")
    ],
    returns: ReturnValue(.object("doc element")),
    example: """
      return doc.document {
        title = "Publications",
        page = { size = "a4", margins = "2cm", font_size = 11 },
        doc.bibliography(data.works, { style = "apa" }),
      }
      """, body: makeDocument)

  static let pageFields: [Parameter] = [
    .optional("size", .choice(["letter", "a4", "a5", "legal"]), "the paper"),
    .optional(
      "margins",
      .oneOf([
        .number, .string,
        .table([
          .optional("top", .oneOf([.number, .string]), "the upper margin"),
          .optional("right", .oneOf([.number, .string]), "the right margin"),
          .optional("bottom", .oneOf([.number, .string]), "the lower margin"),
          .optional("left", .oneOf([.number, .string]), "the left margin"),
        ]),
      ]),
      "a number of inches, a length such as `\"2cm\"`, `\"1in\"`, `\"20mm\"`, `\"72pt\"`, "
        + "or a table of the four sides"),
    .optional("font_size", .number, "the size of the text in points"),
    .optional("font", .string, "`serif`, `sans`, or a font family's name"),
    .optional("columns", .integer, default: "1", "how many columns the text runs in"),
    .optional("page_numbers", .boolean, default: "true", "whether pages carry their number"),
  ]

  private static func makeDocument(
    _ call: inout LuaCall, _ arguments: Arguments
  ) throws(LuaError) {
    let options = arguments.options(0)
    func inlines(_ name: String) throws(LuaError) -> [Inline] {
      guard let node = options.node(name) else { return [] }
      return try ContentReader.inlines(node)
    }
    var document = Document(
      title: try inlines("title"), subtitle: try inlines("subtitle"), date: try inlines("date"))
    if let node = options.node("author") {
      document.authors.append(try ContentReader.inlines(node))
    }
    if let node = options.node("authors") {
      for item in try ContentReader.items(node) {
        document.authors.append(try ContentReader.inlines(item))
      }
    }
    if let language = options.string("language") { document.language = language }
    document.page = try PageOptions.settings(Options(options.node("page")))
    if let node = options.node { document.blocks = try ContentReader.stackedItems(node) }
    call.push("doc.document", .document(document))
  }
}
