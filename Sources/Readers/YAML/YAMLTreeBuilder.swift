internal import CYAML
internal import Parsing

/// Builds the tree from libyaml's events, on a stack of its own.
struct YAMLTreeBuilder {
  private struct Container {
    var value: YAMLValue
    var anchor: String?
    /// For a mapping: the key that waits for its value, and whether its value is kept.
    var key: YAMLValue.Pair?
    var skipsValue = false
    var keys: Set<String> = []
    var valuesBefore: Int
  }

  private let source: String
  private let limits: YAMLLimits
  private var stack: [Container] = []
  private var anchors: [String: (value: YAMLValue, count: Int)] = [:]
  private var root: YAMLValue?
  private var documents = 0
  private var count = 0
  private var isOverLimit = false
  private var diagnostics: [Diagnostic] = []
  /// Whether nothing more is wanted of the text.
  private(set) var isFinished = false

  init(source: String, limits: YAMLLimits) {
    self.source = source
    self.limits = limits
  }

  /// Takes the next event of the text.
  mutating func take(_ event: yaml_event_t) {
    switch event.type {
    case YAML_STREAM_END_EVENT:
      isFinished = true
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      if documents > 1 { refuseFurtherDocument(event.start_mark) }
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = string(scalar.value, scalar.length)
      let content = YAMLValue.Content.scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
      add(value(content, event), anchor: name(scalar.anchor), count: 1)
    case YAML_SEQUENCE_START_EVENT:
      open(value(.sequence([]), event), anchor: name(event.data.sequence_start.anchor))
    case YAML_MAPPING_START_EVENT:
      open(value(.mapping([]), event), anchor: name(event.data.mapping_start.anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      close()
    case YAML_ALIAS_EVENT:
      addAlias(name(event.data.alias.anchor) ?? "", event.start_mark)
    default:
      break
    }
  }

  /// Ends the text at a mistake.
  mutating func fail(_ problem: Diagnostic) {
    diagnostics.append(problem)
    isFinished = true
  }

  /// The tree as far as it was read, and what was found wrong.
  mutating func finish() -> (value: YAMLValue?, diagnostics: [Diagnostic]) {
    while !stack.isEmpty { close() }
    return (isOverLimit ? nil : root, diagnostics)
  }

  // MARK: Values

  private func value(_ content: YAMLValue.Content, _ event: yaml_event_t) -> YAMLValue {
    YAMLValue(
      content, line: Int(event.start_mark.line) + 1, column: Int(event.start_mark.column) + 1)
  }

  private mutating func open(_ value: YAMLValue, anchor: String?) {
    guard stack.count < limits.depth else {
      stopOverLimit(
        value, code: "yaml-too-deep", "more than \(limits.depth) lists and mappings in one another")
      return
    }
    stack.append(Container(value: value, anchor: anchor, valuesBefore: count))
  }

  private mutating func close() {
    guard let container = stack.popLast() else { return }
    add(
      container.value, anchor: container.anchor, count: 1,
      size: count - container.valuesBefore + 1)
  }

  private mutating func addAlias(_ name: String, _ mark: yaml_mark_t) {
    guard let anchored = anchors[name] else {
      diagnostics.append(
        Diagnostic(
          .error, code: "yaml-unknown-alias", "no value is named '&\(name)'", at: place(mark)))
      add(null(mark), anchor: nil, count: 1)
      return
    }
    add(anchored.value, anchor: nil, count: anchored.count)
  }

  /// Puts a value in its place; `count` is what it adds to the number of values, `size` how many it holds.
  private mutating func add(_ value: YAMLValue, anchor: String?, count: Int, size: Int? = nil) {
    self.count += count
    guard self.count <= limits.values else {
      stopOverLimit(value, code: "yaml-too-many-values", "more than \(limits.values) values")
      return
    }
    if let anchor { anchors[anchor] = (value, size ?? count) }
    guard !stack.isEmpty else {
      root = value
      return
    }
    let top = stack.count - 1
    switch stack[top].value.content {
    case .sequence(var items):
      // Without the second owner the array grows in place.
      stack[top].value.content = .sequence([])
      items.append(value)
      stack[top].value.content = .sequence(items)
    case .mapping(var pairs):
      guard var pair = stack[top].key else {
        takeKey(value, at: top)
        return
      }
      stack[top].key = nil
      guard !stack[top].skipsValue else { return }
      pair.value = value
      stack[top].value.content = .mapping([])
      pairs.append(pair)
      stack[top].value.content = .mapping(pairs)
    case .scalar:
      break
    }
  }

  private mutating func takeKey(_ key: YAMLValue, at top: Int) {
    var text = ""
    if case .scalar(let scalar, _) = key.content {
      text = scalar
      stack[top].skipsValue = !stack[top].keys.insert(text).inserted
      if stack[top].skipsValue {
        report(
          key, code: "duplicate-key", "the key '\(text)' stands here a second time",
          hint: "the first one is taken")
      }
    } else {
      stack[top].skipsValue = true
      report(key, code: "yaml-key", "a key is a text, not a list or a mapping")
    }
    stack[top].key = YAMLValue.Pair(key: text, line: key.line, column: key.column, value: key)
  }

  // MARK: Problems

  private mutating func refuseFurtherDocument(_ mark: yaml_mark_t) {
    diagnostics.append(
      Diagnostic(
        .warning, code: "yaml-further-document",
        "a second document begins here; only the first of a file is read", at: place(mark)))
    isFinished = true
  }

  private mutating func stopOverLimit(_ value: YAMLValue, code: String, _ message: String) {
    report(value, code: code, message)
    isOverLimit = true
    isFinished = true
    stack = []
  }

  private mutating func report(
    _ value: YAMLValue, code: String, _ message: String, hint: String = ""
  ) {
    diagnostics.append(
      Diagnostic(
        .error, code: code, message,
        at: SourceRange(source: source, line: value.line, column: value.column), hint: hint))
  }

  private func place(_ mark: yaml_mark_t) -> SourceRange {
    SourceRange(source: source, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private func null(_ mark: yaml_mark_t) -> YAMLValue {
    YAMLValue(
      .scalar("", isPlain: true), line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  // MARK: libyaml's strings

  private func string(_ bytes: UnsafeMutablePointer<UInt8>?, _ length: Int) -> String {
    guard let bytes else { return "" }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
  }

  private func name(_ bytes: UnsafeMutablePointer<UInt8>?) -> String? {
    bytes.map { String(cString: $0) }
  }
}
