import Bibliography
import Parsing

extension StyleParser {
  mutating func add(_ node: Node) -> Int32 {
    nodes.append(node)
    return Int32(nodes.count - 1)
  }

  /// A node with the attributes that all rendering elements may have.
  mutating func commonNode(_ element: Element) -> Node {
    var node = Node(element)
    guard reader.hasAttributes else { return node }
    node.prefix = intern(reader["prefix"] ?? "")
    node.suffix = intern(reader["suffix"] ?? "")
    node.delimiter = intern(reader["delimiter"] ?? "")
    node.formatting = Formatting(from: reader)
    if let textCase = TextCase(named: reader[token: "text-case"]) {
      node.textCase = textCase
    } else {
      warnValue("text-case", reader[token: "text-case"] ?? "")
    }
    if let display = Display(named: reader[token: "display"]) {
      node.display = display
    } else {
      warnValue("display", reader[token: "display"] ?? "")
    }
    node.quotes = reader[token: "quotes"] == "true"
    node.stripPeriods = reader[token: "strip-periods"] == "true"
    return node
  }

  mutating func intern(_ text: String) -> TextRef {
    if text.isEmpty { return .empty }
    if let known = interned[text] { return known }
    let start = UInt32(pool.count)
    pool += text.utf8
    let reference = TextRef(start: start, count: UInt32(pool.count) - start)
    interned[text] = reference
    return reference
  }

  mutating func term(_ name: String) -> Int32 {
    let name = TermName.normalized(name)
    if let known = termIndices[name] { return known }
    let index = Int32(terms.count)
    terms.append(name)
    termIndices[name] = index
    return index
  }

  mutating func macroIndex(_ name: String) -> Int {
    if let known = macroIndices[name] { return known }
    macros.append(Macro(name: name))
    macroIndices[name] = macros.count - 1
    return macros.count - 1
  }

  mutating func callMacro(_ name: String) -> Int {
    let index = macroIndex(name)
    if macros[index].firstCall == nil { macros[index].firstCall = reader.tagOffset }
    if let currentMacro { macros[currentMacro].calls.insert(index) }
    return index
  }

  mutating func anyVariable(_ name: some StringProtocol) -> AnyVariable {
    let result = AnyVariable(name: name)
    if result == .unknown { warnVariable(String(name)) }
    return result
  }

  mutating func textVariable(_ name: String) -> TextVariable? {
    if let variable = TextVariable(name: name) { return variable }
    warnVariable(name)
    return nil
  }

  // MARK: Macros

  /// Replaces the macros' numbers in nodes and sort keys by their bodies; refuses undefined macros and recursion.
  mutating func resolveMacros() {
    for macro in macros where macro.body < 0 {
      let near = nearest(macro.name, in: macros.filter { $0.body >= 0 }.map(\.name))
      errors.append(
        Diagnostic(
          .error, code: "undefined-macro", "the macro '\(macro.name)' is not defined",
          at: macro.firstCall.map(reader.range(at:)),
          hint: near.isEmpty
            ? "define it with <macro name=\"\(macro.name)\">" : "did you mean '\(near)'?"))
    }
    checkRecursion()
    guard errors.isEmpty else { return }
    for index in nodes.indices {
      if case .macro(let macro) = nodes[index].element {
        nodes[index].element = .macro(macros[Int(macro)].body)
      }
    }
    resolve(&citation.sort)
    if var layout = bibliography {
      resolve(&layout.sort)
      bibliography = layout
    }
  }

  private func resolve(_ keys: inout [SortKey]) {
    for index in keys.indices {
      if case .macro(let macro) = keys[index].source {
        keys[index].source = .macro(macros[Int(macro)].body)
      }
    }
  }

  private mutating func checkRecursion() {
    enum State { case new, open, done }
    var states = [State](repeating: .new, count: macros.count)
    for root in macros.indices where states[root] == .new {
      // A stack of our own: the chain of macros may be as long as the file allows.
      var path: [(macro: Int, calls: [Int])] = [(root, macros[root].calls.sorted())]
      states[root] = .open
      while let top = path.last {
        guard let call = top.calls.first else {
          states[top.macro] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].calls.removeFirst()
        switch states[call] {
        case .new:
          states[call] = .open
          path.append((call, macros[call].calls.sorted()))
        case .open:
          let from = path.firstIndex { $0.macro == call } ?? 0
          let chain = (path[from...].map(\.macro) + [call]).map { macros[$0].name }
          errors.append(
            Diagnostic(
              .error, code: "recursive-macro",
              "the macro '\(macros[call].name)' calls itself: \(chain.joined(separator: " → "))",
              at: macros[call].firstCall.map(reader.range(at:)), hint: "take one of these calls out"
            ))
        case .done: break
        }
      }
    }
  }

  private func nearest(_ name: String, in names: [String]) -> String {
    NearestName.find(name, in: names) ?? ""
  }

  // MARK: What a layout uses

  mutating func findUses() {
    findUses(&citation)
    if var layout = bibliography {
      findUses(&layout)
      bibliography = layout
    }
  }

  private func findUses(_ layout: inout Layout) {
    guard layout.root >= 0 else { return }
    var seen = [Bool](repeating: false, count: nodes.count)
    var pending = [layout.root]
    while let index = pending.popLast() {
      guard index >= 0, !seen[Int(index)] else { continue }
      seen[Int(index)] = true
      let node = nodes[Int(index)]
      pending.append(node.firstChild)
      pending.append(node.next)
      switch node.element {
      case .macro(let body): pending.append(body)
      case .names(let names): pending.append(self.names[Int(names)].substitute)
      case .variable(.citationNumber, _), .number(.citationNumber, _):
        layout.usesCitationNumber = true
      case .variable(.yearSuffix, _): layout.usesYearSuffix = true
      case .variable(.firstReferenceNoteNumber, _), .number(.firstReferenceNoteNumber, _):
        layout.usesFirstNote = true
      case .branch(let first, let count, _):
        for condition in conditions[Int(first)..<Int(first + count)] {
          if case .position = condition { layout.usesPosition = true }
        }
      default: break
      }
    }
  }

  // MARK: Diagnostics

  mutating func fail(_ code: String, _ message: String, hint: String = "") {
    errors.append(Diagnostic(.error, code: code, message, at: reader.range, hint: hint))
  }

  mutating func warn(_ code: String, _ message: String, hint: String = "") {
    guard diagnostics.count < Self.maximumDiagnostics else { return }
    diagnostics.append(Diagnostic(.warning, code: code, message, at: reader.range, hint: hint))
  }

  mutating func warnValue(_ attribute: String, _ value: String) {
    warn(
      "unknown-value", "the value '\(value)' of '\(attribute)' is not one of CSL 1.0.2",
      hint: "the attribute is taken as not given")
  }

  mutating func warnVariable(_ name: String) {
    warn(
      "unknown-variable", "the variable '\(name)' is not one of CSL 1.0.2",
      hint: "it is taken as empty")
  }

  mutating func skipUnknown(_ parent: String) throws(XMLError) {
    warn(
      "unknown-element", "<\(reader.elementName)> is not an element of \(parent)",
      hint: "it is left out")
    try reader.skipElement()
  }
}
