internal import Document
internal import LuaRuntime

extension DocModule {
  static let section = FunctionDeclaration(
    "section", "Puts content under a heading.",
    details: """
      Sections stand within one another; the level of a heading follows from that. The other form is
      `doc.section(title, content, …)`.
      """,
    parameters: [
      .required(
        "section",
        .oneOf([
          .table(
            [.optional("title", .inlines, "the heading; a section without one only groups")],
            items: .blocks),
          .inlines,
        ]), "a table with the title and the content, or the title"),
      .variadic("content", .blocks, "the content, where the first argument is the title"),
    ],
    returns: ReturnValue(.object("doc element")),
    example: "doc.section { title = \"Awards\", doc.bullets(data.awards:pluck(\"title\")) }",
    body: makeSection)

  private static func makeSection(
    _ call: inout LuaCall, _ arguments: Arguments
  ) throws(LuaError) {
    guard let first = arguments.node(0) else { return }
    var title: [Inline]
    var blocks: [Block]
    if case .table(let table) = first.value, !table.fields.isEmpty || table.items.count > 1 {
      title = []
      if let node = first.field("title") { title = try ContentReader.inlines(node) }
      blocks = try ContentReader.stackedItems(first)
    } else {
      title = try ContentReader.inlines(first)
      blocks = []
    }
    blocks += try ContentReader.stack(arguments.nodes(from: 1))
    if title.isEmpty {
      call.push("doc.section", blocks: blocks)
    } else {
      call.push(
        "doc.section", blocks: [.heading(level: 1, title)] + HeadingLevels.lowered(blocks))
    }
  }

  static let heading = FunctionDeclaration(
    "heading", "Makes a heading by itself.",
    details:
      "Its level is counted within the section it stands in. Most reports want `doc.section`.",
    parameters: [
      .required("text", .inlines, "the heading"),
      .optional("level", .integer, default: "1", "1 to 6; 1 is the highest"),
    ],
    returns: ReturnValue(.object("doc element")),
    example: "doc.heading(\"Appendix\", 2)", body: makeHeading)

  private static func makeHeading(
    _ call: inout LuaCall, _ arguments: Arguments
  ) throws(LuaError) {
    guard let node = arguments.node(0) else { return }
    let level = arguments.integer(1) ?? 1
    guard (1...HeadingLevels.deepest).contains(level) else {
      throw arguments.error("level: expected 1 to \(HeadingLevels.deepest), got \(level)")
    }
    call.push("doc.heading", blocks: [.heading(level: level, try ContentReader.inlines(node))])
  }

  static let para = FunctionDeclaration(
    "para", "Makes a paragraph.",
    parameters: [.variadic("text", .inlines, "the text; several are set one after the other")],
    returns: ReturnValue(.object("doc element")),
    example: "doc.para { \"Cited \", doc.strong(412), \" times.\" }"
  ) { (call, arguments) throws(LuaError) in
    let inlines = try ContentReader.inlines(arguments.nodes(from: 0))
    call.push("doc.para", blocks: inlines.isEmpty ? [] : [.paragraph(inlines)])
  }

  static let bullets = FunctionDeclaration(
    "bullets", "Makes a list with bullets.",
    parameters: [.required("items", .list(.blocks), "the items, each of them content")],
    returns: ReturnValue(.object("doc element")),
    example: "doc.bullets { \"first\", { \"second, with a \", doc.strong \"bold\", \" word\" } }"
  ) { (call, arguments) throws(LuaError) in
    let items = try listItems(arguments)
    call.push("doc.bullets", blocks: items.isEmpty ? [] : [.bulletList(items)])
  }

  static let numbered = FunctionDeclaration(
    "numbered", "Makes a numbered list.",
    parameters: [
      .required("items", .list(.blocks), "the items, each of them content"),
      .optional(
        "options",
        .table([
          .optional("start", .integer, default: "1", "the first item's number"),
          .optional(
            "descending", .boolean, default: "false",
            "whether numbers run down; `start` is then the number of items unless it is given"),
        ]), "how to number"),
    ],
    returns: ReturnValue(.object("doc element")),
    example: "doc.numbered({ \"newest\", \"older\" }, { descending = true })"
  ) { (call, arguments) throws(LuaError) in
    let items = try listItems(arguments)
    let options = arguments.options(1)
    let isDescending = options.boolean("descending") ?? false
    let start = options.integer("start") ?? (isDescending ? items.count : 1)
    call.push(
      "doc.numbered",
      blocks: items.isEmpty
        ? [] : [.orderedList(start: start, step: isDescending ? -1 : 1, items)])
  }

  private static func listItems(_ arguments: Arguments) throws(LuaError) -> [[Block]] {
    guard let node = arguments.node(0) else { return [] }
    var items: [[Block]] = []
    for item in try ContentReader.items(node) { items.append(try ContentReader.blocks(item)) }
    return items
  }

  static let definitions = FunctionDeclaration(
    "definitions", "Makes a list of terms with what is said of each.",
    parameters: [
      .required(
        "items",
        .list(
          .table(
            [
              .optional("term", .inlines, "the term"),
              .optional("definition", .blocks, "what is said of it"),
            ], items: .blocks)),
        "tables `{ term, definition, … }`, or with the fields `term` and `definition`")
    ],
    returns: ReturnValue(.object("doc element")),
    example: "doc.definitions { { \"h-index\", \"the largest h such that …\" } }",
    body: makeDefinitions)

  private static func makeDefinitions(
    _ call: inout LuaCall, _ arguments: Arguments
  ) throws(LuaError) {
    guard let node = arguments.node(0) else { return }
    var items: [DefinitionItem] = []
    for item in try ContentReader.items(node) {
      guard case .table = item.value else {
        throw item.expected("a table { term, definition }")
      }
      var parts = try ContentReader.items(item)
      if let term = item.field("term") { parts.insert(term, at: 0) }
      if let definition = item.field("definition") { parts.append(definition) }
      guard let term = parts.first else { throw item.error("the term is missing") }
      var definitions: [[Block]] = []
      for part in parts.dropFirst() { definitions.append(try ContentReader.blocks(part)) }
      items.append(
        DefinitionItem(term: try ContentReader.inlines(term), definitions: definitions))
    }
    call.push("doc.definitions", blocks: items.isEmpty ? [] : [.definitionList(items)])
  }

  static let quote = FunctionDeclaration(
    "quote", "Sets content apart as a quotation.",
    parameters: [.variadic("content", .blocks, "the content")],
    returns: ReturnValue(.object("doc element")),
    example: "doc.quote \"All models are wrong.\""
  ) { (call, arguments) throws(LuaError) in
    call.push(
      "doc.quote", blocks: [.blockQuote(try ContentReader.stack(arguments.nodes(from: 0)))])
  }

  static let code = FunctionDeclaration(
    "code", "Sets lines of code as they stand.",
    parameters: [
      .required("text", .string, "the lines"),
      .optional("language", .string, "what language it is, such as `lua`"),
    ],
    returns: ReturnValue(.object("doc element")),
    example: "doc.code(\"return 1\", \"lua\")"
  ) { (call, arguments) throws(LuaError) in
    call.push(
      "doc.code",
      blocks: [.codeBlock(arguments.string(0) ?? "", language: arguments.string(1) ?? "")])
  }

  static let rule = FunctionDeclaration(
    "rule", "Draws a line across the page.", returns: ReturnValue(.object("doc element")),
    example: "doc.rule()"
  ) { (call, _) throws(LuaError) in call.push("doc.rule", blocks: [.thematicBreak]) }

  static let pageBreak = FunctionDeclaration(
    "page_break", "Begins a new page, in formats that have pages.",
    returns: ReturnValue(.object("doc element")), example: "doc.page_break()"
  ) { (call, _) throws(LuaError) in call.push("doc.page_break", blocks: [.pageBreak]) }

  static let entry = FunctionDeclaration(
    "entry", "Makes a row of a CV: what, where and when, with text below.",
    parameters: [
      .required(
        "entry",
        .table(
          [
            .optional("title", .inlines, "what: a position, a degree"),
            .optional("place", .inlines, "where: an organization, a town"),
            .optional("dates", .inlines, "when"),
            .optional("body", .blocks, "what more there is to say"),
          ], items: .blocks), "the parts; items without a name are more of the body")
    ],
    returns: ReturnValue(.object("doc element")),
    example:
      "doc.entry { title = p.title, place = p.organization, dates = p.dates, body = p.description }",
    body: makeEntry)

  private static func makeEntry(
    _ call: inout LuaCall, _ arguments: Arguments
  ) throws(LuaError) {
    let options = arguments.options(0)
    func inlines(_ name: String) throws(LuaError) -> [Inline] {
      guard let node = options.node(name) else { return [] }
      return try ContentReader.inlines(node)
    }
    var body: [Block] = []
    if let node = options.node("body") { body += try ContentReader.blocks(node) }
    if let node = options.node { body += try ContentReader.stackedItems(node) }
    let entry = Entry(
      title: try inlines("title"), place: try inlines("place"), dates: try inlines("dates"),
      body: body)
    call.push("doc.entry", blocks: [.entry(entry)])
  }

  static let raw = FunctionDeclaration(
    "raw", "Passes text of one format through as it is; other formats leave it out.",
    parameters: [
      .required("format", .string, "the format: `latex`, `markdown`, `html`, `text`"),
      .required("text", .string, "text of that format"),
      .optional(
        "inline", .boolean, default: "false", "whether it stands in a line, not between paragraphs"),
    ],
    returns: ReturnValue(.object("doc element")),
    example: "doc.raw(\"latex\", \"\\\\vfill\")"
  ) { (call, arguments) throws(LuaError) in
    let format = arguments.string(0) ?? ""
    let text = arguments.string(1) ?? ""
    if arguments.boolean(2) ?? false {
      call.push("doc.raw", inlines: [.raw(format: format, text)])
    } else {
      call.push("doc.raw", blocks: [.raw(format: format, text)])
    }
  }
}
