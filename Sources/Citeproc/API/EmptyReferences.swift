public import Bibliography
internal import CSL
public import Document
public import Parsing

extension Processor {
  /// Warnings that name the works of a list for which the style writes nothing: papers that would be missing in silence.
  ///
  /// A style may have no layout for a type of work, or ask for variables that a work does not have. `works` are those
  /// that the list was made of. One warning a work, at its first place in the sources:
  ///
  /// ```
  /// refs.bib:120: warning: the style 'Springer (notes)' writes nothing for 'Solaris', of type motion_picture
  ///   hint: it is missing from the list: choose another style, or another type for the work
  /// ```
  public func warnings(aboutEmptyReferencesIn list: BibliographyList, of works: [Work])
    -> [Diagnostic]
  {
    warnings(
      aboutEmptyReferencesOf: list.items.lazy.filter(\.content.isEmpty).map { works[$0.index] })
  }

  /// Warnings about works for which the style writes nothing, as ``bibliographyTexts(_:options:)`` finds them.
  public func warnings(aboutEmptyReferencesOf works: some Sequence<Work>) -> [Diagnostic] {
    works.map { work in
      let title = work[.title].map { "'\($0)'" } ?? "'\(work.id)'"
      return Diagnostic(
        .warning, code: "empty-reference",
        "the style '\(style.info.title)' writes nothing for \(title), of type \(work.type.name)",
        at: work.firstLocation.map { SourceRange(source: $0.source, line: $0.line) },
        hint: "it is missing from the list: choose another style, or another type for the work")
    }
  }
}
