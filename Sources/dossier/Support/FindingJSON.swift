internal import Exporters
internal import Parsing

/// Findings as JSON.
enum FindingJSON {
  /// A finding as an item of a list, from its line break on: `severity`, `code`, `message`, and where known `source`,
  /// `line`, `column`, `hint`.
  static func item(_ finding: Diagnostic) -> ArraySlice<UInt8> {
    var text = JSONText()
    text.nest("[") { text in
      text.nest("{") { text in
        text.add(finding.severity.rawValue, name: "severity")
        text.add(finding.code, name: "code")
        text.add(finding.message, name: "message")
        if let range = finding.range {
          text.add(range.source, name: "source")
          text.add(range.line > 0 ? range.line : nil, name: "line")
          text.add(range.column > 0 ? range.column : nil, name: "column")
        }
        text.add(finding.hint, name: "hint")
      }
    }
    // The list's own brackets are the caller's.
    return text.bytes.dropFirst().dropLast(2)
  }
}
