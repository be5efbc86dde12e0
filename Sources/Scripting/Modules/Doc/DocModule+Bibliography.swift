internal import Bibliography
internal import Citeproc
internal import Dataset
internal import Document
internal import LuaRuntime

extension DocModule {
  static let bibliography = FunctionDeclaration(
    "bibliography", "Lists works as references in a citation style.",
    details: """
      The works stand in the order of the collection, whatever order the style has, unless `order = "style"`.
      Highlighting goes by who a name is, not by its spelling, and so works in every style. Numbers run on from one
      group to the next.
      """,
    parameters: [
      .required("works", .list(.object("work")), "the works"),
      .optional("options", .table(BibliographyOptions.fields), "how to write them"),
    ],
    returns: ReturnValue(.object("doc element")),
    example: """
      doc.bibliography(data.works:sort("-issued"), {
        style = "apa", highlight = data.person, group = "year", number = "descending",
      })
      """, body: makeBibliography)

  private static func makeBibliography(
    _ call: inout LuaCall, _ arguments: Arguments
  ) throws(LuaError) {
    let run = arguments.run
    let options = arguments.options(1)
    var works = try WorkList.works(arguments)
    if let node = options.node("selected") {
      let selected = try Selections.works(node, run)
      works = selected.filter { wanted in works.contains { $0 == wanted } }
    }
    let processor = try run.citations.processor(
      style: options.string("style") ?? run.options.defaultStyle,
      locale: options.string("locale"), node: options.node("style"), arguments)
    let highlighter = try Highlighter(
      options, works: works.map { ($0.list, $0.index) }, run: run)

    var rendering = RenderingOptions()
    rendering.links = options.boolean("link") ?? false
    rendering.order = options.string("order") == "style" ? .style : .given
    rendering.highlight = highlighter.highlight
    switch options.node("number")?.value {
    case .string("ascending")?: rendering.numbering = .ascending
    case .string("descending")?: rendering.numbering = .descending
    case .boolean(false)?: rendering.numbering = .none
    default: break
    }

    let groups = try BibliographyGroups.groups(works, options, run)
    let grouped = groups.map { $0.works.map { run.table($0.list).work($0.index) } }
    let lists = processor.bibliographies(grouped, options: rendering)
    let shown = groups.flatMap(\.works)
    if lists.contains(where: { $0.items.contains(where: \.content.isEmpty) }) {
      let all = grouped.flatMap { $0 }
      for list in lists {
        run.logOnce(processor.warnings(aboutEmptyReferencesIn: list, of: all))
      }
    }
    run.contentWeight += 1_000 * shown.count
    var blocks: [Block] = []
    for (group, var list) in zip(groups, lists) where !list.items.isEmpty {
      if let heading = group.heading { blocks.append(.heading(level: 1, heading)) }
      try annotate(&list, shown, options, run)
      blocks.append(.bibliography(list))
    }
    if let legend = MarkSymbols(options)?.legend(highlighter.usedMarks) { blocks.append(legend) }
    call.push("doc.bibliography", blocks: blocks)
  }

  private static func annotate(
    _ list: inout BibliographyList, _ works: [WorkReference], _ options: Options, _ run: ScriptRun
  ) throws(LuaError) {
    guard case .function(let function)? = options.node("annotate")?.value else { return }
    for item in list.items.indices {
      let work = works[list.items[item].index]
      do throws(LuaError) {
        let value = try run.state.call(function) { (call) throws(LuaError) in
          call.push(run.table(work.list), as: RecordTypes.work, index: work.index)
        }
        if value.isNil { continue }
        let node = LuaNode(value, path: LuaPath("annotate: the function's result"))
        run.contentWeight += ContentWeight.of(value)
        list.items[item].annotation = try ContentReader.blocks(node)
      } catch {
        run.blame(work.list, work.index, for: error)
        throw error
      }
    }
  }
}
