/// Where a value stands inside an argument or a returned table: `bullets: item 3: field 'title'`.
public struct LuaPath: Sendable, Equatable, CustomStringConvertible {
  /// One step down.
  public enum Step: Sendable, Equatable {
    /// A place in the list part, from 1.
    case item(Int)
    /// A named field.
    case field(String)
  }

  /// What the whole value is called, such as the function it was given to.
  public var root: String
  /// The steps from there.
  public var steps: [Step]

  /// The path of a whole value.
  public init(_ root: String, steps: [Step] = []) {
    self.root = root
    self.steps = steps
  }

  /// The path one step further down.
  public func appending(_ step: Step) -> LuaPath {
    LuaPath(root, steps: steps + [step])
  }

  /// The path as messages have it.
  public var description: String {
    let parts = steps.map { step in
      switch step {
      case .item(let position): "item \(position)"
      case .field(let name): "field '\(name)'"
      }
    }
    return ((root.isEmpty ? [] : [root]) + parts).joined(separator: ": ")
  }
}
