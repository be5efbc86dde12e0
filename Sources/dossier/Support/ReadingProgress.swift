internal import Glibc

/// Says on standard error how far the reading of many files has come.
///
/// On a terminal the count stands on one line; elsewhere a line is written every few seconds.
struct ReadingProgress {
  private static let firstAfter = 500
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private var next = ReadingProgress.now() + ReadingProgress.firstAfter
  private var hasLine = false

  /// Shows the count where it is time to; takes its line away at the end.
  mutating func show(_ done: Int, of total: Int) {
    if done == total { end() } else { show("\(done) of \(total) files") }
  }

  /// Shows how much of one large file was read.
  mutating func show(megabytes done: Int, of total: Int) { show("\(done) of \(total) MB") }

  /// Takes the line away.
  mutating func end() {
    if hasLine { Console.progress("\r\u{1B}[K") }
    hasLine = false
  }

  private mutating func show(_ state: String) {
    let now = Self.now()
    guard now >= next else { return }
    next = now + (isTerminal ? 100 : 5000)
    hasLine = isTerminal
    Console.progress(isTerminal ? "\rreading: \(state)\u{1B}[K" : "reading: \(state)\n")
  }

  /// Milliseconds of a clock that only goes forward.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
