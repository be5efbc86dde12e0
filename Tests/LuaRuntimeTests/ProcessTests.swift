import Glibc
import LuaRuntime
import Testing

/// What could end the whole process is tried in one of its own.
@Suite(.timeLimit(.minutes(1))) struct ProcessTests {
  @Test func theWatchdogEndsTheProcess() async throws {
    let result = try await #require(
      processExitsWith: .exitCode(124), observing: [\.standardErrorContent]
    ) {
      _ = LuaWatchdog(seconds: 0.1, message: "dossier: the script did not stop")
      while true { usleep(1000) }
    }
    #expect(
      String(decoding: result.standardErrorContent, as: UTF8.self)
        .contains("dossier: the script did not stop\n"))
  }

  @Test func aStoppedWatchdogLetsTheProcessLive() async {
    await #expect(processExitsWith: .success) {
      let watchdog = LuaWatchdog(seconds: 0.2, message: "no")
      watchdog?.stop()
      watchdog?.stop()
      _ = Script.failure("while true do end", limits: LuaLimits(seconds: 0.3))
    }
  }

  @Test func errorsAcrossSwiftFramesEndNoProcess() async {
    await #expect(processExitsWith: .success) {
      final class Box { var value = 0 }
      let box = Box()
      _ = Script.failure(
        """
        for i = 1, 1000 do pcall(attempt, function() error({}) end) end
        while true do attempt(function(s) return s .. s end) end
        """,
        limits: LuaLimits(seconds: 0.2, memory: 16 << 20)
      ) { state in
        state.setGlobal(
          "attempt",
          to: { (call) throws(LuaError) in
            func enter(_ value: inout Int, _ call: inout LuaCall) throws(LuaError) {
              value += 1
              try call.invoke(
                1,
                pushing: { (call) throws(LuaError) in
                  call.push(String(repeating: "x", count: 1_000))
                }, reading: { (call) throws(LuaError) in _ = try call.string(1) })
            }
            try enter(&box.value, &call)
          })
      }
      box.value += 1
    }
  }

  @Test func closingAStateFullOfTrapsEnds() async {
    await #expect(processExitsWith: .success) {
      for _ in 0..<20 {
        _ = Script.failure(
          """
          local traps = {}
          for i = 1, 10000 do
            local meta = {}
            traps[i] = setmetatable({}, meta)
            meta.__gc = function() while true do end end
            meta.__close = meta.__gc
          end
          local last <close> = traps[1]
          while true do end
          """, limits: LuaLimits(seconds: 0.05))
      }
    }
  }

  @Test func aStackUsedUpBySwiftCallbacksIsAnError() async {
    await #expect(processExitsWith: .success) {
      let error = Script.failure(
        "local function f() return again(f) end return f()"
      ) { state in
        state.setGlobal(
          "again",
          to: { (call) throws(LuaError) in
            let value = try call.invoke(
              1, pushing: { _ in }, reading: { (call) throws(LuaError) in try call.value(1) })
            call.push(value)
          })
      }
      #expect(error?.kind == .runtime)
    }
  }
}
