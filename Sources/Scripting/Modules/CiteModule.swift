internal import Bibliography
internal import CSL
internal import Citeproc
internal import Document
internal import LuaRuntime

/// The library `cite`: single references.
enum CiteModule {
  static let declaration = ModuleDeclaration(
    "cite", "Writes single references in a citation style.",
    functions: [inlines, text, styles])

  private static let parameters: [Parameter] = [
    .required("work", .object("work"), "the work"),
    .optional(
      "options",
      .table([
        .optional("style", .string, "a CSL style's name or file; else the project's own"),
        .optional("locale", .string, "the language of the style's own words: `de-DE`"),
        .optional(
          "form", .choice(["reference", "citation"]), default: "\"reference\"",
          "the whole reference, or what stands in a text for it: (Smith 2024)"),
        .optional("highlight", BibliographyOptions.highlightType, "whose names are set apart"),
        .optional("link", .boolean, default: "false", "whether titles and DOIs become links"),
      ]), "how to write it"),
  ]

  static let inlines = FunctionDeclaration(
    "inlines", "Writes the reference of a work, to be put into a paragraph, a cell or an item.",
    parameters: parameters, returns: ReturnValue(.object("doc element")),
    example:
      "doc.bullets(data.works:map(function(w) return cite.inlines(w, { style = \"apa\" }) end))"
  ) { (call, arguments) throws(LuaError) in
    call.push("cite.inlines", inlines: try reference(&call, arguments))
  }

  static let text = FunctionDeclaration(
    "text", "Writes the reference of a work as plain text.",
    parameters: parameters, returns: ReturnValue(.string),
    example: "print(cite.text(data.works[1], { style = \"nature\" }))"
  ) { (call, arguments) throws(LuaError) in
    call.push(try reference(&call, arguments).plainText)
  }

  static let styles = FunctionDeclaration(
    "styles", "Lists the names of all citation styles there are.",
    returns: ReturnValue(.list(.string)),
    example: "for _, name in ipairs(cite.styles()) do print(name) end"
  ) { (call, arguments) throws(LuaError) in
    call.push(arguments.run.citations.styles.names())
  }

  private static func reference(
    _ call: inout LuaCall, _ arguments: Arguments
  ) throws(LuaError) -> [Inline] {
    guard case .object(let object)? = arguments.node(0)?.value,
      let table = object.target(as: RecordTypes.work)
    else { return [] }
    let run = arguments.run
    let options = arguments.options(1)
    let processor = try run.citations.processor(
      style: options.string("style") ?? run.options.defaultStyle,
      locale: options.string("locale"), node: options.node("style"), arguments)
    let work = table.work(object.index)
    if options.string("form") == "citation" {
      return processor.citations([Citation([CitationItem(id: work.id)])], of: [work]).first ?? []
    }
    var rendering = RenderingOptions()
    rendering.links = options.boolean("link") ?? false
    rendering.numbering = .none
    let highlighter = try Highlighter(
      options, works: [(table.list, object.index)], run: run)
    rendering.highlight = highlighter.highlight
    let list = processor.bibliography([work], options: rendering)
    run.logOnce(processor.warnings(aboutEmptyReferencesIn: list, of: [work]))
    return list.items.first?.content ?? []
  }
}
