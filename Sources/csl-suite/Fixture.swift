import Bibliography
import CSL
import Citeproc
import Dataset
import Document
import Parsing
import Readers

/// One fixture in the CSL test suite's format: sections between `>>==== NAME ====>>` and `<<==== NAME ====<<`.
struct Fixture {
  enum Outcome {
    case passed
    case different(expected: String, found: String)
    case broken(String)
  }

  private var sections: [String: String] = [:]

  init(_ text: String) {
    var name: String?
    var lines: [Substring] = []
    let text = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if name == nil, line.hasPrefix(">>="), line.hasSuffix(">>") {
        name = Self.sectionName(line)
        lines = []
      } else if let current = name, line.hasPrefix("<<="), Self.sectionName(line) == current {
        sections[current] = lines.joined(separator: "\n")
        name = nil
      } else if name != nil {
        lines.append(line)
      }
    }
  }

  private static func sectionName(_ line: Substring) -> String {
    String(line.filter { $0 != "=" && $0 != "<" && $0 != ">" && $0 != " " })
  }

  func run(_ locales: LocaleLibrary) -> Outcome {
    guard let mode = sections["MODE"], let expected = sections["RESULT"],
      let source = sections["CSL"], let input = sections["INPUT2"] ?? sections["INPUT"]
    else { return .broken("a section is missing: MODE, RESULT, CSL and INPUT are needed") }
    let style: Style
    do throws(StyleError) {
      style = try Style(parsing: Array(source.utf8), source: "CSL")
    } catch {
      return .broken("\(error)")
    }
    let record = CSLJSONReader.read(Array(input.utf8), source: "INPUT", options: ReadingOptions())
    let replay = CitationReplay(
      style: style, works: record.works, locales: locales, options: options)
    let found: String
    switch mode.trimmingNewlines {
    case "bibliography", "bibliography-nosort":
      let processor = Processor(style: style, locales: locales)
      let section = self.section(of: record.works)
      found = processor.bibliographyHTML(
        listed(record.works, replay), options: options, where: { section?.contains($0.id) ?? true })
    case "bibliography-header":
      let processor = Processor(style: style, locales: locales)
      found = header(processor, listed(record.works, replay))
    case "citation":
      if let edits = json("CITATIONS") {
        found = replay.run(edits: edits).text
      } else {
        found = replay.run(items: json("CITATION-ITEMS"))
      }
    default:
      return .broken("the mode '\(mode)' is not known")
    }
    let wanted = expected.trimmingNewlines
    return found.trimmingNewlines == wanted
      ? .passed : .different(expected: wanted, found: found.trimmingNewlines)
  }

  private func json(_ section: String) -> JSONValue? {
    sections[section].flatMap { try? JSONValue.parse(Array($0.utf8)) }
  }

  /// What OPTIONS and ABBREVIATIONS ask for.
  private var options: RenderingOptions {
    var result = RenderingOptions()
    if sections["MODE"]?.trimmingNewlines == "bibliography-nosort" { result.order = .given }
    if json("OPTIONS")?["wrap_url_and_doi"]?.isTrue ?? false { result.links = true }
    let names = [
      "place": ["publisher-place", "event-place", "archive-place"],
      "institution-part": ["publisher"],
      "title": ["title", "title-short", "event", "genre", "medium"],
      "container-title": ["container-title", "archive"],
      "number": [
        "volume", "issue", "number", "edition", "page", "chapter-number", "collection-number",
      ],
    ]
    for category in json("ABBREVIATIONS")?["default"]?.objectValue?.fields ?? [] {
      for entry in category.value.objectValue?.fields ?? [] {
        for variable in names[category.key] ?? [category.key] {
          result.abbreviations[variable, default: [:]][entry.key] = entry.value.text
        }
      }
    }
    return result
  }

  /// The works that stand in the bibliography.
  private func listed(_ works: [Work], _ replay: CitationReplay) -> [Work] {
    if let edits = json("CITATIONS") {
      // Only the works that are still cited after the last edit stand in the bibliography.
      let keys = replay.run(edits: edits).session.citedKeys
      return works.filter { keys.contains($0.id) }
    }
    if let last = json("BIBENTRIES")?.arrayValue?.last?.arrayValue {
      let byKey = Dictionary(works.map { ($0.id, $0) }) { $1 }
      return last.compactMap { $0.text.flatMap { byKey[$0] } }
    }
    return works
  }

  /// The keys of the works that a section of the bibliography shows; `nil` where all are shown.
  private func section(of works: [Work]) -> Set<String>? {
    guard let section = json("BIBSECTION").map(BibliographySection.init),
      let items = json("INPUT2")?.arrayValue ?? json("INPUT")?.arrayValue,
      items.count == works.count
    else { return nil }
    return Set(zip(works, items).filter { section.holds($1) }.map(\.0.id))
  }

  /// The values that go with a bibliography, one a line.
  private func header(_ processor: Processor, _ works: [Work]) -> String {
    let list = processor.bibliography(works, options: options)
    let settings = processor.style.bibliographySettings
    var lines = [
      "bibend: </div>", "bibliography_errors: ", "bibstart: <div class=\"csl-bib-body\">\n",
      "done: false", "entry_ids: \(list.items.map(\.id).joined(separator: ","))",
      "entryspacing: \(settings.entrySpacing)",
    ]
    if settings.hangingIndent { lines.append("hangingindent: true") }
    let offset =
      settings.secondFieldAlign == .none
      ? 0 : list.items.map { $0.label.plainText.count }.max() ?? 0
    let align =
      switch settings.secondFieldAlign {
      case .none: "false"
      case .flush: "flush"
      case .margin: "margin"
      }
    lines += [
      "linespacing: \(settings.lineSpacing)", "maxoffset: \(offset)",
      "second-field-align: \(align)",
    ]
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// The text without blanks and line ends at its ends.
  var trimmingNewlines: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
