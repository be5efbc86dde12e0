internal import Exporters
internal import Parsing

/// Findings as `dossier check` prints them, text or JSON, one behind the other.
struct FindingList {
  private let isJSON: Bool
  private let showsNotes: Bool
  private var bytes: [UInt8] = []
  private var counts: [Diagnostic.Severity: Int] = [:]

  /// An empty list.
  init(isJSON: Bool, showsNotes: Bool) {
    self.isJSON = isJSON
    self.showsNotes = showsNotes
  }

  /// Whether an error was among the findings.
  var hasErrors: Bool { counts[.error] != nil }

  /// Whether so much was written that it should be taken.
  var isFull: Bool { bytes.count >= 1 << 18 }

  /// Adds findings.
  mutating func add(_ findings: [Diagnostic]) {
    for finding in findings where showsNotes || finding.severity != .note {
      if isJSON {
        bytes.append(UInt8(ascii: counts.isEmpty ? "[" : ","))
        bytes += FindingJSON.item(finding)
      } else {
        bytes += "\(finding)\n".utf8
      }
      counts[finding.severity, default: 0] += 1
    }
  }

  /// Ends the list, in text with how many findings there were.
  mutating func finish() {
    if isJSON {
      bytes += (counts.isEmpty ? "[]\n" : "\n]\n").utf8
      return
    }
    let words = [Diagnostic.Severity.error, .warning, .note].compactMap { severity in
      counts[severity].map { "\($0) \(severity.rawValue)\($0 == 1 ? "" : "s")" }
    }
    bytes += (words.isEmpty ? "nothing found" : words.joined(separator: ", ")).utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  /// What was written since the last time.
  mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    return taken
  }
}
