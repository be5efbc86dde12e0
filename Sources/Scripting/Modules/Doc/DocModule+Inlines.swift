internal import Document
internal import LuaRuntime

extension DocModule {
  static let strong = styled("strong", .strong, "Sets text in bold.")
  static let emph = styled("emph", .emphasis, "Emphasises text: sets it in italics.")
  static let underline = styled("underline", .underline, "Underlines text.")
  static let smallcaps = styled("smallcaps", .smallCaps, "Sets text in small capitals.")
  static let superscript = styled("superscript", .superscript, "Raises text: `10³`.")
  static let subscriptText = styled("subscript", .subscript, "Lowers text: `H₂O`.")

  private static func styled(
    _ name: String, _ style: TextStyle, _ summary: String
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      name, summary,
      parameters: [.variadic("text", .inlines, "the text; several are set one after the other")],
      returns: ReturnValue(.object("doc element")),
      example: "doc.para { \"A \", doc.\(name) \"word\", \" in a line.\" }"
    ) { (call, arguments) throws(LuaError) in
      let inlines = try ContentReader.inlines(arguments.nodes(from: 0))
      call.push("doc.\(name)", inlines: inlines.isEmpty ? [] : [.styled(style, inlines)])
    }
  }

  static let verbatim = FunctionDeclaration(
    "verbatim", "Sets text as a piece of code, in a typewriter's letters.",
    parameters: [.required("text", .string, "the text")],
    returns: ReturnValue(.object("doc element")),
    example: "doc.para { \"Run \", doc.verbatim \"dossier check\", \".\" }"
  ) { (call, arguments) throws(LuaError) in
    call.push("doc.verbatim", inlines: [.code(arguments.string(0) ?? "")])
  }

  static let link = FunctionDeclaration(
    "link", "Makes text a link.",
    details: "With an address alone, the address is the text too.",
    parameters: [
      .required("text", .inlines, "what is shown"),
      .optional("url", .string, "where it leads; left out, the text is the address"),
    ],
    returns: ReturnValue(.object("doc element")),
    example: "doc.link(\"my page\", \"https://example.org/\")", body: makeLink)

  private static func makeLink(
    _ call: inout LuaCall, _ arguments: Arguments
  ) throws(LuaError) {
    guard let node = arguments.node(0) else { return }
    let text = try ContentReader.inlines(node)
    let destination = arguments.string(1) ?? text.plainText
    call.push("doc.link", inlines: [.link(destination: destination, text)])
  }

  static let footnote = FunctionDeclaration(
    "footnote", "Puts a footnote here.",
    parameters: [.variadic("content", .blocks, "what the note says")],
    returns: ReturnValue(.object("doc element")),
    example: "doc.para { \"Two works\", doc.footnote \"Not counting reprints.\", \" appeared.\" }"
  ) { (call, arguments) throws(LuaError) in
    let blocks = try ContentReader.stack(arguments.nodes(from: 0))
    call.push("doc.footnote", inlines: [.footnote(blocks)])
  }

  static let lineBreak = FunctionDeclaration(
    "line_break", "Ends the line within a paragraph.",
    returns: ReturnValue(.object("doc element")),
    example: "doc.para { \"Ada Lovelace\", doc.line_break(), \"London\" }"
  ) { (call, _) throws(LuaError) in
    call.push("doc.line_break", inlines: [.lineBreak])
  }
}
