internal import LuaRuntime

/// Why a report was not made.
public struct ReportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What sort of failure it is.
  public enum Kind: Hashable, Sendable {
    /// The text is not Lua.
    case syntax
    /// The script failed, or returned what is no report.
    case script
    /// The script took longer, or wanted more memory, than it may.
    case budget
    /// A parameter is unknown, missing, or has a value that it cannot have.
    case parameter
  }

  public var kind: Kind
  /// The place and what went wrong, on one line: `my-list.lua:12: attempt to …`.
  public var headline: String
  /// The whole message: the place, the source line, the script's frames, the record at fault, a hint.
  ///
  /// ```
  /// my-list.lua:3: there is no field 'titel' in a work
  ///     3 |   return w.titel
  /// in function 'row' (my-list.lua:3)
  /// called from my-list.lua:8
  /// at work 'millidge2020' (refs.bib:120)
  /// hint: did you mean 'title'?
  /// ```
  public var description: String

  init(_ kind: Kind, _ message: String, hint: String? = nil) {
    self.kind = kind
    headline = message
    description = hint.map { "\(message)\nhint: \($0)" } ?? message
  }

  init(_ error: LuaError, record: String? = nil) {
    kind =
      switch error.kind {
      case .syntax: .syntax
      case .timeBudget, .memoryBudget: .budget
      default: .script
      }
    headline = LuaErrorText.headline(error)
    guard let record else {
      description = LuaErrorText.describe(error)
      return
    }
    var bare = error
    bare.hint = nil
    description =
      LuaErrorText.describe(bare) + "\n\(record)" + (error.hint.map { "\nhint: \($0)" } ?? "")
  }
}
