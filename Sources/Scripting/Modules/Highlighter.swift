internal import Bibliography
internal import Citeproc
internal import Dataset
internal import Document
internal import LuaRuntime

/// How each name of some works is set apart, decided before the works are written.
///
/// Names are told apart by who they are, never by how they are spelt.
struct Highlighter {
  private struct Place: Hashable {
    var work: String
    var variable: NameVariable
    var index: Int
  }

  private var highlights: [Place: NameHighlight] = [:]
  /// The marks that were given to at least one name.
  private(set) var usedMarks: NameMarks = []

  /// What a processor asks for each name; `nil` where no name is set apart.
  var highlight: (@Sendable (NameReference) -> NameHighlight?)? {
    guard !highlights.isEmpty else { return nil }
    let highlights = highlights
    return { name in
      highlights[Place(work: name.work.id, variable: name.variable, index: name.index)]
    }
  }

  init(
    _ options: Options, works: [(list: RecordList, index: Int)], run: ScriptRun
  ) throws(LuaError) {
    let node = options.node("highlight")
    let symbols = MarkSymbols(options)
    guard node != nil || symbols != nil else { return }
    var people: Set<Int> = []
    var texts: Set<String> = []
    var function: LuaFunction?
    if let node {
      if case .function(let found) = node.value {
        function = found
      } else {
        try run.requirePeople("highlight")
        (people, texts) = try Self.persons(node)
      }
    }
    for (list, index) in works {
      let table = run.table(list)
      let work = table.work(index)
      for (variable, names) in work.names.entries {
        for (place, name) in names.enumerated() {
          let person = run.data.person(list, index, of: variable, at: place)
          var highlight = NameHighlight([])
          if let function {
            let object = NameObject(run, name, person: person)
            highlight = try Self.ask(function, object, table, index, run)
          } else if person.map(people.contains) ?? texts.contains(name.displayName) {
            highlight = .strong
          }
          if let symbols {
            highlight.mark += symbols.text(name.marks)
            usedMarks.formUnion(name.marks.intersection(symbols.marks))
          }
          if highlight.styles.isEmpty && highlight.mark.isEmpty { continue }
          highlights[Place(work: work.id, variable: variable, index: place)] = highlight
        }
      }
    }
  }

  /// The persons that an option names, and the texts of names that are nobody's.
  private static func persons(_ node: LuaNode) throws(LuaError) -> (Set<Int>, Set<String>) {
    var people: Set<Int> = []
    var texts: Set<String> = []
    func add(_ node: LuaNode) throws(LuaError) {
      guard case .object(let object) = node.value else { throw node.expected("a person") }
      if object.target(as: RecordTypes.person) != nil {
        people.insert(object.index)
      } else if let name = object.target(as: NameObject.type) {
        if let person = name.person {
          people.insert(person)
        } else {
          texts.insert(name.name.displayName)
        }
      } else {
        throw node.expected("a person")
      }
    }
    if case .object(let object) = node.value, object.type !== Collection.type {
      try add(node)
    } else {
      for item in try ContentReader.items(node) { try add(item) }
    }
    return (people, texts)
  }

  private static func ask(
    _ function: LuaFunction, _ name: NameObject, _ table: RecordTable, _ index: Int,
    _ run: ScriptRun
  ) throws(LuaError) -> NameHighlight {
    let value: LuaValue
    do throws(LuaError) {
      value = try run.state.call(function) { (call) throws(LuaError) in
        call.push(name, as: NameObject.type)
        call.push(table, as: RecordTypes.work, index: index)
      }
    } catch {
      run.blame(table.list, index, for: error)
      throw error
    }
    return try highlight(LuaNode(value, path: LuaPath("highlight: the function's result")))
  }

  private static func highlight(_ node: LuaNode) throws(LuaError) -> NameHighlight {
    switch node.value {
    case .nil, .boolean(false): return NameHighlight([])
    case .boolean(true): return .strong
    case .string(let text):
      return style(text).map { NameHighlight([$0]) } ?? NameHighlight([], mark: text)
    case .table:
      try node.allow(fields: ["style", "mark"])
      var result = NameHighlight([])
      if let field = node.field("style") {
        guard let style = style(try field.string()) else {
          throw field.error("expected bold, italic, underline or smallcaps")
        }
        result.styles = [style]
      }
      if let field = node.field("mark") { result.mark = try field.string() }
      return result
    default: throw node.expected("true, false, a string or a table")
    }
  }

  private static func style(_ name: String) -> TextStyle? {
    switch name {
    case "bold", "strong": .strong
    case "italic", "emph": .emphasis
    case "underline": .underline
    case "smallcaps": .smallCaps
    default: nil
    }
  }
}
