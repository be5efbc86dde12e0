internal import CYAML
public import Parsing

/// Reads a YAML text into a tree of values, through libyaml's events.
///
/// Only the first document of a text is read. Tags are taken no notice of: a value is what its text says.
public enum YAMLParser {
  /// Reads a text; what stands before a mistake is kept, and the mistake is a diagnostic.
  ///
  /// The value is `nil` for a text without any value, and for one over the limits. A key that comes twice, a key
  /// that is no scalar and a second document are diagnostics; the rest is read.
  public static func parse(
    _ bytes: [UInt8], source: String, limits: YAMLLimits = YAMLLimits()
  ) -> (value: YAMLValue?, diagnostics: [Diagnostic]) {
    guard bytes.count <= limits.bytes else {
      let problem = Diagnostic(
        .error, code: "yaml-too-large",
        "the text is \(bytes.count) bytes long; at most \(limits.bytes) are read",
        at: SourceRange(source: source, line: 0))
      return (nil, [problem])
    }
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else {
      return (nil, [Diagnostic(.error, code: "yaml-memory", "no memory to read \(source) with")])
    }
    defer { yaml_parser_delete(parser) }

    var builder = YAMLTreeBuilder(source: source, limits: limits)
    bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      while !builder.isFinished {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else {
          builder.fail(mistake(parser.pointee, in: buffer, source: source))
          break
        }
        builder.take(event)
        yaml_event_delete(&event)
      }
    }
    return builder.finish()
  }

  private static func mistake(
    _ parser: yaml_parser_t, in bytes: UnsafeBufferPointer<UInt8>, source: String
  ) -> Diagnostic {
    let problem = parser.problem.map { String(cString: $0) } ?? "no memory left"
    guard parser.error != YAML_READER_ERROR else {
      let offset = min(parser.problem_offset, bytes.count)
      let line = bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
      return Diagnostic(
        .error, code: "yaml-encoding", "not UTF-8 text: \(problem)",
        at: SourceRange(source: source, line: line))
    }
    var message = problem
    if let context = parser.context {
      message = "\(String(cString: context)): \(problem)"
    }
    return Diagnostic(
      .error, code: "yaml-syntax", message,
      at: SourceRange(
        source: source, line: Int(parser.problem_mark.line) + 1,
        column: Int(parser.problem_mark.column) + 1),
      hint: hint(for: problem))
  }

  private static func hint(for problem: String) -> String {
    if problem.contains("cannot start any token") {
      return "indent with spaces, not tabs; put a value that begins with @, ` or % in quotes"
    }
    if problem.contains("mapping values are not allowed") {
      return "put a value that holds a colon in quotes"
    }
    return ""
  }
}
