/// What stopped a script, or what a Swift function refused.
///
/// A Swift function throws one made of a message and perhaps a hint; the place in the script, its line
/// and the script's frames are added on the way out. ``LuaErrorText`` turns it into words.
public struct LuaError: Error, Sendable, Equatable {
  /// What sort of failure it is.
  public enum Kind: Sendable, Equatable {
    /// The text is not Lua.
    case syntax
    /// The script, or a function it called, failed.
    case runtime
    /// The script read or wrote a name that nothing has, or that cannot be written.
    case unknownName
    /// The run took longer than ``LuaLimits/seconds``.
    case timeBudget
    /// The run wanted more than ``LuaLimits/memory``.
    case memoryBudget
    /// A value has the wrong shape: an argument's part, or what the script returned.
    case badValue
    /// The state could not be made, or is gone.
    case unavailable
  }

  /// What sort of failure it is.
  public var kind: Kind
  /// What went wrong, in one sentence, without the place.
  public var message: String
  /// What to do about it, where that is plain.
  public var hint: String?
  /// Where in the script it went wrong.
  public var location: LuaLocation?
  /// The text of that line.
  public var sourceLine: String?
  /// The script's own functions that were running, innermost first.
  public var frames: [LuaFrame]

  /// An error of a Swift function, to throw out of it.
  public init(
    _ message: String, hint: String? = nil, kind: Kind = .runtime, location: LuaLocation? = nil,
    sourceLine: String? = nil, frames: [LuaFrame] = []
  ) {
    self.kind = kind
    self.message = message
    self.hint = hint
    self.location = location
    self.sourceLine = sourceLine
    self.frames = frames
  }

  /// Whether a budget is spent, so that nothing more will run in the state.
  public var isBudget: Bool { kind == .timeBudget || kind == .memoryBudget }
}
