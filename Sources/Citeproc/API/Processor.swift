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

  /// What is doubtful in the style and the locale files: variables, types, elements and values that CSL 1.0.2 does not
  /// know, each with its place; locale files that could not be read.
  ///
  /// Rendering goes on as the specification says: what is not known is empty, and a test of it fails.
  public var diagnostics: [Diagnostic] { style.diagnostics + engine.renderer.terms.diagnostics }

  private var engine: Engine
  private let locales: LocaleLibrary

  /// A processor for a style.
  ///
  /// `language` overrides the style's `default-locale`; where neither is given, en-US is used. A language without
  /// a locale falls back as the specification says.
  public init(style: Style, locales: LocaleLibrary = LocaleLibrary(), language: String? = nil) {
    self.style = style
    self.locales = locales
    let wanted = language ?? style.info.defaultLocale
    self.language = wanted.isEmpty ? "en-US" : wanted
    engine = Engine(style: style, locales: locales, language: self.language)
  }

  /// A bibliography of works.
  public func bibliography(
    _ works: [Work], options: RenderingOptions = RenderingOptions()
  ) -> BibliographyList {
    bibliographies([works], options: options)[0]
  }

  /// Bibliographies of groups of works, which share numbers and disambiguation: one list for each group.
  ///
  /// The style's order holds within each group; numbers run on from one group to the next.
  public func bibliographies(
    _ groups: [[Work]], options: RenderingOptions = RenderingOptions()
  ) -> [BibliographyList] {
    engine.prepare(groups.count == 1 ? groups[0] : groups.flatMap { $0 }, options)
    var groupOf: [Int] = []
    for (group, works) in groups.enumerated() {
      groupOf += Array(repeating: group, count: works.count)
    }
    engine.number(groupOf, count: groups.count, options)
    var lists = Array(repeating: emptyList, count: groups.count)
    for index in engine.order {
      lists[groupOf[index]].items.append(engine.item(index, options))
    }
    return lists
  }

  /// The references of works as plain text, in the order of the bibliography; labels stand before them.
  ///
  /// Faster than ``bibliography(_:options:)``, since no tree is built.
  public func bibliographyText(
    _ works: [Work], options: RenderingOptions = RenderingOptions()
  ) -> [String] {
    engine.prepare(works, options)
    var bytes: [UInt8] = []
    return engine.order.map { index in
      bytes.removeAll(keepingCapacity: true)
      engine.renderReference(index)
      engine.finisher.finish(engine.renderer.output)
      PlainTextWriter.append(engine.finisher.tokens, engine.finisher.bytes, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// A bibliography of works as nothing but text: what `PlainTextWriter.write(references:as:options:to:)` lays out.
  ///
  /// It reads as the text of ``bibliography(_:options:)`` does where `marksStyles`, `links` and `highlight` are off, takes
  /// a third less time and far less memory, and is made by all processors of the machine. The list has the style's layout,
  /// but no items; `empty` are the places among `works` of those for which the style writes nothing.
  public func bibliographyTexts(
    _ works: [Work], options: RenderingOptions = RenderingOptions()
  ) -> (list: BibliographyList, references: [ReferenceTexts], empty: [Int]) {
    var options = options
    options.marksStyles = false
    options.links = false
    options.highlight = nil
    engine.prepare(works, options)
    let references = engine.referenceTexts(options)
    var empty: [Int] = []
    var first = 0
    for texts in references {
      empty += texts.emptyPlaces.map { engine.order[first + $0] }
      first += texts.count
    }
    return (emptyList, references, empty)
  }

  /// A list with the style's layout, and nothing in it.
  private var emptyList: BibliographyList {
    let settings = style.bibliographySettings
    return BibliographyList(
      items: [], hangingIndent: settings.hangingIndent, entrySpacing: settings.entrySpacing,
      lineSpacing: settings.lineSpacing)
  }

  /// The references of works as HTML, in the form that the CSL test suite expects; with the works' keys where
  /// `hasKeys` says so.
  ///
  /// A work that the style writes nothing for has no reference. With `isListed`, only a part of the works is written: they
  /// keep the numbers and year suffixes that they have among all.
  public func bibliographyHTML(
    _ works: [Work], options: RenderingOptions = RenderingOptions(), hasKeys: Bool = false,
    where isListed: (Work) -> Bool = { _ in true }
  ) -> String {
    engine.prepare(works, options)
    var bytes = Array("<div class=\"csl-bib-body\">\n".utf8)
    for index in engine.order where isListed(works[index]) {
      engine.renderReference(index)
      engine.finisher.finish(engine.renderer.output)
      guard engine.finisher.tokens.contains(where: \.isText) else { continue }
      bytes += "  <div ".utf8
      if hasKeys { bytes += "id=\"ref-\(works[index].id)\" ".utf8 }
      bytes += "class=\"csl-entry\">".utf8
      HTMLWriter.append(
        engine.finisher.tokens, engine.finisher.bytes,
        destinations: engine.renderer.destinations, to: &bytes)
      bytes += "</div>\n".utf8
    }
    bytes += "</div>".utf8
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The texts of citations that stand in a document in this order.
  public func citations(
    _ citations: [Citation], of works: [Work], options: RenderingOptions = RenderingOptions()
  ) -> [[Inline]] {
    let session = CitationSession(
      style: style, works: works, locales: locales, language: language, options: options,
      citedOnly: false)
    session.replaceAll(citations)
    return citations.indices.map { session.inlines(of: $0) }
  }
}
