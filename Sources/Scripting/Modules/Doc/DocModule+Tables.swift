internal import Document
internal import LuaRuntime

extension DocModule {
  static let table = FunctionDeclaration(
    "table", "Makes a table.",
    details: """
      A column is a title, or a table with more to say. A row is a list of cells in the columns' order; where columns
      have a `key`, a row may also be a record or a table with such fields. A value that is nil is an empty cell.
      """,
    parameters: [
      .required(
        "table",
        .table([
          .optional(
            "columns",
            .list(
              .oneOf([
                .inlines,
                .table([
                  .optional("title", .inlines, "what stands above the column"),
                  .optional("key", .string, "the field of a row that the cell shows"),
                  .optional(
                    "align", .choice(["left", "center", "right"]), default: "\"left\"",
                    "the side that the cells stand at"),
                  .optional("width", .number, "the column's share of the text's width, 0 to 1"),
                ]),
              ])), "the columns; without any, the rows alone make the table"),
          .required("rows", .list(.any), "the rows"),
          .optional("caption", .inlines, "what stands above the table"),
        ]), "the columns and the rows")
    ],
    returns: ReturnValue(.object("doc element")),
    example: """
      doc.table {
        columns = { "Year", { title = "Works", align = "right" } },
        rows = data.works:count("year"):map(function(c) return { c.key, c.count } end),
      }
      """, body: makeTable)

  private static func makeTable(
    _ call: inout LuaCall, _ arguments: Arguments
  ) throws(LuaError) {
    let options = arguments.options(0)
    var caption: [Inline] = []
    if let node = options.node("caption") { caption = try ContentReader.inlines(node) }
    var columns: [Table.Column] = []
    var keys: [String?] = []
    if let node = options.node("columns") {
      for item in try ContentReader.items(node) {
        columns.append(try column(item))
        keys.append(item.field("key").flatMap { LuaText.string($0.value) })
      }
    }
    var rows: [[[Inline]]] = []
    if let node = options.node("rows") {
      let reader = TableRowReader(keys: keys, run: arguments.run)
      for item in try ContentReader.items(node) { rows.append(try reader.cells(item)) }
    }
    let table = Table(caption: caption, columns: columns, rows: rows)
    call.push("doc.table", blocks: [.table(table)])
  }

  private static func column(_ node: LuaNode) throws(LuaError) -> Table.Column {
    guard case .table(let table) = node.value, !table.fields.isEmpty else {
      return Table.Column(title: try ContentReader.inlines(node))
    }
    try ArgumentCheck.check(node, columnType)
    let options = Options(node)
    var column = Table.Column(title: [])
    if let title = options.node("title") { column.title = try ContentReader.inlines(title) }
    if let align = options.string("align"), let side = Table.Alignment(rawValue: align) {
      column.alignment = side
    }
    if let width = options.node("width"), let share = LuaText.number(width.value) {
      guard share > 0, share <= 1 else {
        throw width.error("expected a share between 0 and 1, got \(LuaText.string(share))")
      }
      column.width = share
    }
    return column
  }

  private static let columnType = ValueType.table(table.parameters[0].type.fields[0].type.fields)
}
