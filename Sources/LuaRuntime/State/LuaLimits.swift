/// What one run of a script may use.
///
/// Both budgets are sticky: once one is spent, every later call into the state fails with it at once,
/// and no `pcall` of the script can catch it. How deep calls may nest is liblua's own limit: 200 calls
/// through C or Swift, a million stack slots.
public struct LuaLimits: Sendable, Equatable {
  /// The time a run may take, in seconds of the wall clock, counted from the state's creation or
  /// from the last ``LuaState/restartClock()``. Time spent in Swift functions counts.
  public var seconds: Double
  /// The memory that Lua's own values may take, in bytes.
  public var memory: Int
  /// How many values a table may hold in all, counted through every level, when it is read whole.
  public var values: Int

  /// The defaults of the command line: 10 seconds, 512 MB, two million values.
  public init(seconds: Double = 10, memory: Int = 512 << 20, values: Int = 2_000_000) {
    self.seconds = seconds
    self.memory = memory
    self.values = values
  }
}
