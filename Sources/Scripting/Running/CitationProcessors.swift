internal import CSL
internal import Citeproc
internal import LuaRuntime
internal import Parsing

/// The citation processors of a run: each style is compiled once.
final class CitationProcessors {
  let styles: StyleLibrary
  private let locales: LocaleLibrary
  private var processors: [String: Processor] = [:]

  init(styles: StyleLibrary, locales: LocaleLibrary) {
    self.styles = styles
    self.locales = locales
  }

  /// The processor of a style in a language; an unknown style is refused with the nearest ones.
  func processor(
    style name: String, locale: String?, node: LuaNode?, _ arguments: Arguments
  ) throws(LuaError) -> Processor {
    let key = "\(name)\n\(locale ?? "")"
    if let found = processors[key] { return found }
    do throws(StyleError) {
      let processor = Processor(
        style: try styles.style(name), locales: locales, language: locale)
      processors[key] = processor
      // The system's styles are what they are; one's own can be mended.
      if name.contains("/") || name.hasSuffix(".csl") { arguments.run.log(processor.diagnostics) }
      return processor
    } catch {
      let path = node.map { "\($0.path)" } ?? arguments.function
      let first = error.diagnostics.first
      let place = first?.range.map { "\($0): " } ?? ""
      throw LuaError(
        "\(path): \(place)\(first?.message ?? "the style '\(name)' cannot be used")",
        hint: first.flatMap { $0.hint.isEmpty ? nil : $0.hint }, kind: .badValue)
    }
  }
}
