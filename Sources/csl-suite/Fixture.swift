import Bibliography
import CSL
import Citeproc
import Dataset
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
      let source = sections["CSL"], let input = sections["INPUT"]
    else { return .broken("a section is missing: MODE, RESULT, CSL and INPUT are needed") }
    let style: Style
    do throws(StyleError) {
      style = try Style(parsing: Array(source.utf8), source: "CSL")
    } catch {
      return .broken("\(error)")
    }
    let record = CSLJSONReader.read(Array(input.utf8), source: "INPUT", options: ReadingOptions())
    let processor = Processor(style: style, locales: locales)
    let found: String
    switch mode.filter({ $0 != " " && $0 != "\n" }) {
    case "bibliography":
      var works = record.works
      if let text = sections["CITATIONS"], let edits = try? JSONValue.parse(Array(text.utf8)) {
        // Only the works that are still cited after the last edit stand in the bibliography.
        let replay = CitationReplay(style: style, works: works, locales: locales)
        let keys = replay.run(edits: edits).session.citedKeys
        works = works.filter { keys.contains($0.id) }
      }
      found = processor.bibliographyHTML(works)
    case "citation":
      let replay = CitationReplay(style: style, works: record.works, locales: locales)
      if let text = sections["CITATIONS"], let edits = try? JSONValue.parse(Array(text.utf8)) {
        found = replay.run(edits: edits).text
      } else {
        let items = sections["CITATION-ITEMS"].flatMap { try? JSONValue.parse(Array($0.utf8)) }
        found = replay.run(items: items)
      }
    default:
      return .broken("the mode '\(mode)' is not known")
    }
    let wanted = expected.trimmingNewlines
    return found.trimmingNewlines == wanted
      ? .passed : .different(expected: wanted, found: found.trimmingNewlines)
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
