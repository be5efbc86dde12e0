public import Parsing

/// Finds locales by language, with CSL's fallback.
///
/// ```swift
/// let locales = LocaleLibrary()
/// locales.chain(for: "de-AT").map(\.language)   // ["de-AT", "de-DE", "en-US"]
/// ```
public struct LocaleLibrary: Sendable {
  /// The folders that hold `locales-….xml` files, in the order of search.
  public var folders: [String]
  /// A locale that the program carries, by language; asked after the folders.
  public var builtIn: @Sendable (String) -> [UInt8]?

  /// Where Debian's package `citation-style-language-locales` keeps the locales.
  public static let systemFolders = ["/usr/share/citation-style-language/locales"]

  /// A library of folders and built-in locales.
  public init(
    folders: [String] = Self.systemFolders,
    builtIn: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.folders = folders
    self.builtIn = builtIn
  }

  /// The locale of exactly this language; `nil` where there is none that can be read.
  public func locale(_ language: String) -> Locale? {
    var diagnostics: [Diagnostic] = []
    return locale(language, &diagnostics)
  }

  /// The locale to use for a language: its dialect's, or the primary dialect's, or en-US.
  ///
  /// Source: CSL 1.0.2 specification, “Locale Fallback”.
  public func best(for language: String) -> Locale? {
    var diagnostics: [Diagnostic] = []
    return best(for: language, &diagnostics)
  }

  /// The locale to use for a language, as ``best(for:)``; what is wrong with locale files that had to be passed over is
  /// added to `diagnostics`, with file and line.
  public func best(for language: String, _ diagnostics: inout [Diagnostic]) -> Locale? {
    for candidate in Self.candidates(for: language) {
      if let found = locale(candidate, &diagnostics) { return found }
    }
    return nil
  }

  private func locale(_ language: String, _ diagnostics: inout [Diagnostic]) -> Locale? {
    for folder in folders {
      let path = "\(folder)/locales-\(language).xml"
      guard let bytes = FileReading.bytes(of: path) else { continue }
      do throws(StyleError) {
        return try Locale(parsing: bytes, source: path)
      } catch {
        diagnostics += error.diagnostics.map {
          Diagnostic(
            .warning, code: $0.code, $0.message, at: $0.range,
            hint: "the locale file is passed over; another language's terms may take its place")
        }
      }
    }
    if let bytes = builtIn(language) {
      return try? Locale(parsing: bytes, source: "<locales-\(language).xml>")
    }
    return nil
  }

  /// The languages to try for one, nearest first; en-US stands last.
  static func candidates(for language: String) -> [String] {
    let language = language.isEmpty ? "en-US" : language
    var result = [language]
    let primary = String(language.prefix { $0 != "-" })
    if let dialect = primaryDialects[primary], dialect != language { result.append(dialect) }
    if primary != language { result.append(primary) }
    if !result.contains("en-US") { result.append("en-US") }
    return result
  }

  /// The languages that most locale files are of, sorted: `af-ZA`, `bg-BG` …
  package static var primaryDialectNames: [String] { primaryDialects.values.sorted() }

  /// The dialect that stands for a language.
  static let primaryDialects: [String: String] = [
    "af": "af-ZA", "bg": "bg-BG", "ca": "ca-AD", "cs": "cs-CZ", "cy": "cy-GB", "da": "da-DK",
    "de": "de-DE", "el": "el-GR", "en": "en-US", "es": "es-ES", "et": "et-EE", "fa": "fa-IR",
    "fi": "fi-FI", "fr": "fr-FR", "gl": "gl-ES", "he": "he-IL", "hi": "hi-IN", "hr": "hr-HR",
    "hu": "hu-HU", "hy": "hy-AM", "id": "id-ID", "is": "is-IS", "it": "it-IT", "ja": "ja-JP",
    "km": "km-KH", "ko": "ko-KR", "lij": "lij-IT", "lt": "lt-LT", "lv": "lv-LV", "mn": "mn-MN",
    "ms": "ms-MY", "nb": "nb-NO", "nl": "nl-NL", "nn": "nn-NO", "pa": "pa-PK", "pl": "pl-PL",
    "pt": "pt-PT", "ro": "ro-RO", "ru": "ru-RU", "sk": "sk-SK", "sl": "sl-SI",
    "sr": "sr-Cyrl-RS", "sv": "sv-SE", "th": "th-TH", "tr": "tr-TR", "uk": "uk-UA",
    "vi": "vi-VN", "zh": "zh-CN",
  ]
}
