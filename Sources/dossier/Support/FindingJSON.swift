internal import Exporters
internal import Parsing

/// Findings as JSON.
enum FindingJSON {
  /// Findings as a list of objects: `severity`, `code`, `message`, and where known `source`, `line`, `column`, `hint`.
  static func text(_ findings: [Diagnostic]) -> [UInt8] {
    var text = JSONText()
    text.nest("[") { text in
      for finding in findings {
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
    }
    return text.finished()
  }
}
