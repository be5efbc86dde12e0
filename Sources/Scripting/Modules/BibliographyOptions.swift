/// The options that `doc.bibliography` takes.
enum BibliographyOptions {
  static let highlightType = ValueType.oneOf([
    .object("person"), .object("name"), .list(.oneOf([.object("person"), .object("name")])),
    .function("(name, work): any"),
  ])

  static let fields: [Parameter] = [
    .optional(
      "style", .string,
      "a CSL style's name or file (`\"apa\"`, `\"my/house.csl\"`); else the project's own, or ieee"
    ),
    .optional("locale", .string, "the language of the style's own words: `de-DE`"),
    .optional(
      "highlight", highlightType,
      "whose names are set in bold: a person, a list of persons, or a function that gets each name and its work "
        + "and returns how to set it apart: true (bold), `\"bold\"`, `\"italic\"`, `\"underline\"`, "
        + "`\"smallcaps\"`, any other text (a mark after the name), or a table with `style` and `mark`"
    ),
    .optional(
      "number", .oneOf([.choice(["ascending", "descending"]), .false]),
      "numbers that run up or down, in any style; false takes away those that a style has"),
    .optional(
      "group", .oneOf([.string, .function("(work): any")]),
      "a heading for each value of a field (`\"year\"`, `\"type\"`, `\"status\"`, …) or of a function"
    ),
    .optional(
      "headings", .map(.inlines),
      "the headings by value, where they are to be others than the values' own"),
    .optional(
      "annotate", .function("(work): any"), "gives content to put below a reference; nil for none"),
    .optional("link", .boolean, default: "false", "whether titles and DOIs become links"),
    .optional(
      "marks",
      .oneOf([
        .boolean,
        .table([
          .optional("equal_contribution", .oneOf([.string, .false]), "its mark; else `*`"),
          .optional("corresponding", .oneOf([.string, .false]), "its mark; else `†`"),
          .optional("supervised", .oneOf([.string, .false]), "its mark; else `‡`"),
        ]),
      ]), default: "false",
      "whether authors whom the sources mark bear a mark, which a line below the list explains"),
    .optional(
      "selected", .string, "only the works of this selection of `dossier.yaml`, in its order"),
    .optional(
      "order", .choice(["given", "style"]), default: "\"given\"",
      "the order of the works as they are, or the style's own"),
  ]
}
