internal import Document
internal import LuaRuntime

extension DocModule {
  static let barChart = chart("bar_chart", .bar, "Draws numbers as bars.")
  static let lineChart = chart("line_chart", .line, "Draws numbers as a line.")

  private static func chart(
    _ name: String, _ kind: Chart.Kind, _ summary: String
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      name, summary,
      details: """
        For one series give `y`, for several `series`. Each series has a number for each category; `false` leaves
        one out.
        """,
      parameters: [
        .required(
          "chart",
          .table([
            .optional("title", .string, "what stands above the chart"),
            .required("x", .list(.any), "the categories: texts or numbers"),
            .optional("y", .list(.oneOf([.number, .false])), "the numbers of the one series"),
            .optional(
              "series",
              .list(
                .table([
                  .required("name", .string, "what the legend calls it"),
                  .required("y", .list(.oneOf([.number, .false])), "its numbers"),
                ])), "several series"),
            .optional("x_title", .string, "what the categories are"),
            .optional("y_title", .string, "what the numbers are"),
          ]), "the categories and the numbers")
      ],
      returns: ReturnValue(.object("doc element")),
      example: """
        local counts = data.works:where { year = true }:count("year")
        doc.\(name) { title = "Works per year", x = counts:pluck("key"), y = counts:pluck("count") }
        """
    ) { (call, arguments) throws(LuaError) in
      let chart = try ChartReader.chart(kind, arguments)
      call.push("doc.\(name)", blocks: [.chart(chart)])
    }
  }

  static let figure = FunctionDeclaration(
    "figure", "Shows a picture from a file.",
    parameters: [
      .required(
        "figure",
        .table([
          .required("path", .string, "the file, relative to the report"),
          .optional("alt", .string, "what it shows, for those who do not see it"),
          .optional("caption", .inlines, "what stands below it"),
          .optional("width", .number, "its share of the text's width, 0 to 1"),
        ]), "the picture")
    ],
    returns: ReturnValue(.object("doc element")),
    example: "doc.figure { path = \"map.png\", alt = \"A map of field sites\", width = 0.8 }"
  ) { (call, arguments) throws(LuaError) in
    let options = arguments.options(0)
    var figure = Figure(
      path: options.string("path") ?? "", alternative: options.string("alt") ?? "",
      width: options.number("width"))
    if let node = options.node("caption") { figure.caption = try ContentReader.inlines(node) }
    if let width = figure.width, width <= 0 || width > 1 {
      throw arguments.error(
        "field 'width': expected a share between 0 and 1, got \(LuaText.string(width))")
    }
    call.push("doc.figure", blocks: [.figure(figure)])
  }
}
