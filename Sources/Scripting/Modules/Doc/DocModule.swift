/// The library `doc`: what a report is made of.
enum DocModule {
  static let declaration = ModuleDeclaration(
    "doc", "Makes the parts of a report.",
    details: """
      Every function returns an element, which other functions take. Two sorts of value are spoken of below:

      - **text**: a string, a number, a name, a date, an inline element (`doc.strong`, `doc.link`, …), or a list of
        these, set one after the other.
      - **content**: everything that is text, and block elements (`doc.table`, `doc.section`, …). A text, or a list
        of texts and inline elements only, is a paragraph; a list with blocks in it is its blocks, one below the other.

      A string is always text: it is escaped for the format being written, so `"50% of *all*"` comes out as it stands.
      For prose with markup there is `doc.markdown`. A wrong value is refused with its path:
      `doc.bullets: item 3: expected text, a list or a doc element, got a boolean`.
      """,
    functions: [
      document, section, heading, para, bullets, numbered, definitions, table, quote, code, rule,
      pageBreak, entry, bibliography, barChart, lineChart, figure, raw, markdown,
      strong, emph, underline, smallcaps, superscript, subscriptText, verbatim, link, footnote,
      lineBreak,
    ])
}
