internal import CSL
internal import Citeproc
internal import Glibc
internal import Parsing

/// Where citation styles and their languages are found: the system's folders, then the program itself.
enum Styles {
  /// The style that the program carries, for a machine without any.
  static let carriedStyle = "fallback"

  /// The style where none is named: `ieee` if it is installed, or else the one that the program carries.
  static var defaultName: String {
    let isInstalled = StyleLibrary.systemFolders.contains { access("\($0)/ieee.csl", R_OK) == 0 }
    return isInstalled ? "ieee" : carriedStyle
  }

  /// The styles of the system, and the one that the program carries.
  static func library() -> StyleLibrary {
    StyleLibrary(builtIn: { EmbeddedFile.bytes("csl/\($0).csl") })
  }

  /// The languages of the system, and en-US, which the program carries.
  static func locales() -> LocaleLibrary {
    LocaleLibrary(builtIn: { EmbeddedFile.bytes("csl/locales-\($0).xml") })
  }

  /// A processor for a style by name or path.
  ///
  /// What is doubtful in a style of one's own (a path) is told; the system's styles are what they are.
  static func processor(_ name: String, locale: String?) throws(Failure) -> Processor {
    do throws(StyleError) {
      let processor = Processor(
        style: try library().style(name), locales: locales(), language: locale)
      if name.contains("/") || name.hasSuffix(".csl") {
        DiagnosticList.showAll(processor.diagnostics)
      }
      return processor
    } catch {
      let first = error.diagnostics.first
      let place = first?.range.map { "\($0): " } ?? ""
      throw Failure(
        code: .script, message: place + (first?.message ?? "the style cannot be used"),
        hint: first?.hint ?? "")
    }
  }
}
