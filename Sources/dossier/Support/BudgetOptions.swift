internal import ArgumentParser
internal import LuaRuntime

/// How long a script may run, and how much memory it may take.
struct BudgetOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("The most seconds that a script may run.", valueName: "seconds"))
  var timeLimit: Double = 10

  @Option(
    name: .long,
    help: ArgumentHelp("The most megabytes that a script may take.", valueName: "megabytes"))
  var memoryLimit: Int = 512

  func validate() throws {
    guard timeLimit > 0, timeLimit <= 86_400 else {
      throw ValidationError("--time-limit: expected a number of seconds above 0, at most a day")
    }
    guard memoryLimit >= 8, memoryLimit <= 1 << 20 else {
      throw ValidationError("--memory-limit: expected megabytes, 8 or more")
    }
  }
}
