/// A block of a report, under CommonMark's names where it has one.
public indirect enum Block: Hashable, Sendable {
  /// A heading; level 1 is the highest below the document's title.
  case heading(level: Int, [Inline])
  case paragraph([Inline])
  case bulletList([[Block]])
  /// A numbered list whose first item bears `start`; with `step` −1 the numbers run down.
  case orderedList(start: Int, step: Int, [[Block]])
  case definitionList([DefinitionItem])
  case table(Table)
  case blockQuote([Block])
  case codeBlock(String, language: String)
  case thematicBreak
  case pageBreak
  /// A row of a CV: what, where, when.
  case entry(Entry)
  /// A list of formatted references.
  case bibliography(BibliographyList)
  case chart(Chart)
  case figure(Figure)
  /// Text that is already of a format (`latex`, `markdown`, `html`, `text`); other formats leave it out.
  case raw(format: String, String)
}
