import Bibliography
import Parsing

/// Reads a style in one pass and compiles it: macros become indices, inherited name options are resolved.
struct StyleParser {
  var reader: XMLReader
  var info = StyleInfo()
  var diagnostics: [Diagnostic] = []
  var errors: [Diagnostic] = []
  var pool: [UInt8] = []
  var nodes: [Node] = []
  var conditions: [Condition] = []
  var terms: [String] = []
  var dates: [DateElement] = []
  var names: [NamesElement] = []
  var nameVariables: [NameVariable] = []
  var nameOptions: [NameOptions] = []
  var citation = Layout()
  var bibliography: Layout?
  var citationSettings = CitationSettings()
  var bibliographySettings = BibliographySettings()
  var options = StyleOptions()
  var locales: [Locale] = []

  var interned: [String: TextRef] = [:]
  var termIndices: [String: Int32] = [:]
  /// The body of each macro that is defined or called; −1 until it is defined.
  var macros: [Macro] = []
  var macroIndices: [String: Int] = [:]
  /// The name options of each of ``names``, before inheritance, and of the elements around them.
  var ownNameAttributes: [NameAttributes] = []
  var styleNames = NameAttributes()
  var citationNames = NameAttributes()
  var bibliographyNames = NameAttributes()
  /// The `cs:names` elements, innermost last, that hold the `cs:substitute` being read.
  var substituted: [Int32] = []

  struct Macro {
    var name: String
    var body: Int32 = -1
    /// The byte of the style at which it is first called.
    var firstCall: Int?
    var calls: Set<Int> = []
  }
  /// The macro being read; `nil` in a layout.
  var currentMacro: Int?

  /// Diagnostics beyond this many are left out.
  static let maximumDiagnostics = 100

  init(_ bytes: [UInt8], source: String) {
    reader = XMLReader(bytes, source: source)
    pool.reserveCapacity(1024)
    nodes.reserveCapacity(512)
  }

  mutating func parse() throws(StyleError) {
    do throws(XMLError) {
      try parseDocument()
    } catch {
      throw StyleError(errors + [error.diagnostic])
    }
    if citation.root < 0, info.parent.isEmpty, errors.isEmpty {
      errors.append(
        Diagnostic(
          .error, code: "no-citation", "the style has no cs:citation with a cs:layout",
          at: SourceRange(source: reader.source, line: 0),
          hint: "a dependent style names its parent: <link rel=\"independent-parent\" href=\"…\"/>")
      )
    }
    resolveMacros()
    guard errors.isEmpty else { throw StyleError(errors) }
    resolveNames()
    findUses()
  }

  private mutating func parseDocument() throws(XMLError) {
    guard case .start = try reader.next() else { return }
    guard reader.isNamed("style") else {
      fail("no-style", "the root element is <\(reader.elementName)>; expected <style>")
      return
    }
    readStyleAttributes()
    while true {
      switch try reader.next() {
      case .endOfDocument: return
      case .end: continue
      case .text: continue
      case .start: try parseTopLevel()
      }
    }
  }

  private mutating func parseTopLevel() throws(XMLError) {
    if reader.isNamed("info") {
      try parseInfo()
    } else if reader.isNamed("locale") {
      var locale = Locale()
      try locale.read(from: &reader)
      locales.append(locale)
    } else if reader.isNamed("macro") {
      try parseMacro()
    } else if reader.isNamed("citation") {
      readCitationAttributes()
      citationNames = NameAttributes(from: reader, isInherited: true)
      citation = try parseLayout()
    } else if reader.isNamed("bibliography") {
      readBibliographyAttributes()
      bibliographyNames = NameAttributes(from: reader, isInherited: true)
      bibliography = try parseLayout()
    } else {
      try skipUnknown("cs:style")
    }
  }

  private mutating func readStyleAttributes() {
    info.isNote = reader[token: "class"] == "note"
    info.version = reader[token: "version"] ?? ""
    info.defaultLocale = reader[token: "default-locale"] ?? ""
    options.initializeWithHyphen = reader[token: "initialize-with-hyphen"] != "false"
    switch reader[token: "demote-non-dropping-particle"] {
    case nil, "display-and-sort": break
    case "never": options.demoteNonDroppingParticle = .never
    case "sort-only": options.demoteNonDroppingParticle = .sortOnly
    case let other?: warnValue("demote-non-dropping-particle", other)
    }
    switch reader[token: "page-range-format"] {
    case nil: break
    case "chicago", "chicago-15": options.pageRangeFormat = .chicago15
    case "chicago-16": options.pageRangeFormat = .chicago16
    case "expanded": options.pageRangeFormat = .expanded
    case "minimal": options.pageRangeFormat = .minimal
    case "minimal-two": options.pageRangeFormat = .minimalTwo
    case let other?: warnValue("page-range-format", other)
    }
    styleNames = NameAttributes(from: reader, isInherited: true)
  }

  private mutating func parseInfo() throws(XMLError) {
    while true {
      switch try reader.next() {
      case .end, .endOfDocument: return
      case .text: continue
      case .start:
        if reader.isNamed("title") {
          info.title = try reader.readElementText()
        } else if reader.isNamed("id") {
          info.id = try reader.readElementText()
        } else {
          if reader.isNamed("link"), reader[token: "rel"] == "independent-parent" {
            info.parent = reader[token: "href"] ?? ""
          }
          try reader.skipElement()
        }
      }
    }
  }

  private mutating func parseMacro() throws(XMLError) {
    let name = reader[token: "name"] ?? ""
    if name.isEmpty { fail("macro-without-name", "a cs:macro has no name") }
    let index = macroIndex(name)
    if macros[index].body >= 0 {
      fail("duplicate-macro", "the macro '\(name)' is defined twice")
    }
    currentMacro = index
    let body = add(Node(.sequence))
    try parseChildren(of: body)
    currentMacro = nil
    macros[index].body = body
  }

  private mutating func parseLayout() throws(XMLError) -> Layout {
    var result = Layout()
    while true {
      switch try reader.next() {
      case .end, .endOfDocument: return result
      case .text: continue
      case .start:
        if reader.isNamed("layout") {
          let node = commonNode(.sequence)
          let root = add(node)
          try parseChildren(of: root)
          if result.root < 0 { result.root = root }
        } else if reader.isNamed("sort") {
          result.sort = try parseSort()
        } else {
          try skipUnknown("cs:citation and cs:bibliography")
        }
      }
    }
  }

  private mutating func parseSort() throws(XMLError) -> [SortKey] {
    var result: [SortKey] = []
    while true {
      switch try reader.next() {
      case .end, .endOfDocument: return result
      case .text: continue
      case .start:
        if reader.isNamed("key") {
          var key: SortKey?
          if let name = reader[token: "macro"] {
            key = SortKey(.macro(Int32(callMacro(name))))
          } else if let name = reader[token: "variable"] {
            key = SortKey(.variable(anyVariable(name)))
          } else {
            fail("key-without-source", "a cs:key has neither a variable nor a macro")
          }
          if var key {
            key.isDescending = reader[token: "sort"] == "descending"
            key.namesMin = reader[token: "names-min"].flatMap { Int32($0) } ?? 0
            key.namesUseFirst = reader[token: "names-use-first"].flatMap { Int32($0) } ?? 0
            key.namesUseLast = reader[token: "names-use-last"].map { $0 == "true" }
            result.append(key)
          }
        }
        try reader.skipElement()
      }
    }
  }
}
