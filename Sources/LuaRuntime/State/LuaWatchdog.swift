internal import CLuaBridge

/// The last resort of a program that runs scripts: a thread that ends the process when, against all
/// the budgets, it still runs after a time.
///
/// Give it the run's time budget and some grace. It watches until ``stop()``, held or not.
public final class LuaWatchdog {
  private var watchdog: OpaquePointer?

  /// Starts the watch; `nil` if there is no thread to be had. At its end `message` is written to
  /// standard error and the process exits with `status`, without running anything else.
  public init?(seconds: Double, message: String, status: Int32 = 124) {
    guard let watchdog = bridge_watchdog_start(seconds, message + "\n", status) else { return nil }
    self.watchdog = watchdog
  }

  /// Ends the watch; the process goes on.
  public func stop() {
    guard let watchdog else { return }
    bridge_watchdog_stop(watchdog)
    self.watchdog = nil
  }
}
