internal import LuaRuntime

/// The arguments of one call, checked against the function's declaration.
///
/// They are numbered from 0, the object of a method left out.
struct Arguments {
  /// The run that the script belongs to.
  let run: ScriptRun
  /// What messages begin with: `doc.table`.
  let function: String
  private let nodes: [LuaNode]

  init(run: ScriptRun, function: String, nodes: [LuaNode]) {
    self.run = run
    self.function = function
    self.nodes = nodes
  }

  /// An argument with its path; `nil` where it is left out or nil.
  func node(_ place: Int) -> LuaNode? {
    place < nodes.count && !nodes[place].isNil ? nodes[place] : nil
  }

  /// All arguments from a place on, nils among them too.
  func nodes(from place: Int) -> ArraySlice<LuaNode> {
    nodes.dropFirst(place)
  }

  /// A text, or `nil`.
  func string(_ place: Int) -> String? {
    node(place).flatMap { LuaText.string($0.value) }
  }

  /// An integer, or `nil`.
  func integer(_ place: Int) -> Int? {
    node(place).flatMap { LuaText.integer($0.value) }
  }

  /// A number, or `nil`.
  func number(_ place: Int) -> Double? {
    node(place).flatMap { LuaText.number($0.value) }
  }

  /// A boolean; `nil` where it is left out.
  func boolean(_ place: Int) -> Bool? {
    guard case .boolean(let value) = node(place)?.value else { return nil }
    return value
  }

  /// A table of options; an empty one where it is left out.
  func options(_ place: Int) -> Options {
    Options(node(place))
  }

  /// An error about the call as a whole.
  func error(_ message: String, hint: String? = nil) -> LuaError {
    LuaError("\(function): \(message)", hint: hint, kind: .badValue)
  }
}

/// The named fields of a table argument, checked.
struct Options {
  /// The table itself; `nil` where it was left out.
  let node: LuaNode?

  init(_ node: LuaNode?) { self.node = node }

  /// A field with its path; `nil` where it is left out.
  func node(_ name: String) -> LuaNode? { node?.field(name) }

  /// A text, or `nil`.
  func string(_ name: String) -> String? { node(name).flatMap { LuaText.string($0.value) } }

  /// An integer, or `nil`.
  func integer(_ name: String) -> Int? { node(name).flatMap { LuaText.integer($0.value) } }

  /// A number, or `nil`.
  func number(_ name: String) -> Double? { node(name).flatMap { LuaText.number($0.value) } }

  /// A boolean, or `nil`.
  func boolean(_ name: String) -> Bool? {
    guard case .boolean(let value) = node(name)?.value else { return nil }
    return value
  }
}
