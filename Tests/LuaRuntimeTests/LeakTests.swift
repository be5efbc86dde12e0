import LuaRuntime
import Testing

/// Counts the objects of it that are alive.
final class Counted {
  final class Tally {
    var alive = 0
    var ended = 0
  }
  let tally: Tally
  init(_ tally: Tally) {
    self.tally = tally
    tally.alive += 1
  }
  deinit { tally.alive -= 1 }

  static let type: LuaObjectType<Counted> = LuaObjectType("counted")
}

/// Ways a Lua error could jump over a Swift frame. None may: every object that was alive in the frame
/// must be gone, and every `defer` must have run.
@Suite struct LeakTests {
  let tally = Counted.Tally()

  // Calls `attempt` a thousand times from a script that catches what it raises.
  private func thousand(
    _ argument: String = "nil", limits: LuaLimits = LuaLimits(), caught: Int = 1000,
    _ body: @escaping LuaNative
  ) throws {
    let result = try Script.run(
      """
      local caught = 0
      for i = 1, 1000 do
        if not pcall(attempt, \(argument)) then caught = caught + 1 end
      end
      return caught
      """, limits: limits
    ) { state in
      state.setGlobal(
        "attempt",
        to: { [tally] (call) throws(LuaError) in
          let objects = (0..<3).map { _ in Counted(tally) }
          defer { tally.ended += objects.count }
          try body(&call)
        })
    }
    #expect(Script.show(result) == "\(caught)")
    #expect(tally.ended == 3000)
    #expect(tally.alive == 0)
  }

  @Test func throwing() throws {
    try thousand { (_) throws(LuaError) in throw LuaError("no") }
  }

  @Test func refusingAnArgument() throws {
    try thousand { (call) throws(LuaError) in _ = try call.string(1) }
  }

  @Test func readingAValueWhoseMetamethodsRaise() throws {
    let hostile = """
      setmetatable({1, a = 2}, {__index = error, __len = error, __pairs = error, __tostring = error})
      """
    try thousand(hostile, caught: 0) { (call) throws(LuaError) in
      #expect(Script.show(try call.value(1)) == "{1, a=2}")
    }
  }

  @Test func callingBackAFunctionThatRaises() throws {
    try thousand("function() error('no') end") { (call) throws(LuaError) in
      try call.invoke(1, pushing: { _ in }, reading: { _ in })
    }
  }

  @Test func callingBackWhatIsNoFunction() throws {
    try thousand("{}") { (call) throws(LuaError) in
      try call.invoke(1, pushing: { _ in }, reading: { _ in })
    }
  }

  @Test func failingWhileReadingTheResult() throws {
    try thousand("function() return 1 end") { (call) throws(LuaError) in
      try call.invoke(
        1, pushing: { _ in }, reading: { (result) throws(LuaError) in _ = try result.string(1) })
    }
  }

  @Test func readingATableThatContainsItself() throws {
    try thousand("(function() local t = {} t[1] = {t} return t end)()") { (call) throws(LuaError) in
      _ = try call.value(1)
    }
  }

  @Test func pushingManyValues() throws {
    try thousand(caught: 0) { (call) throws(LuaError) in
      for i in 0..<500 { call.push("value \(i)") }
    }
  }

  @Test func holdingAnExclusiveAccessWhileACallbackRaises() throws {
    final class Box { var counter = 0 }
    func count(_ counter: inout Int, _ call: inout LuaCall) throws(LuaError) {
      counter += 1
      try call.invoke(1, pushing: { _ in }, reading: { _ in })
    }
    let box = Box()
    try thousand("function() error('no') end") { (call) throws(LuaError) in
      try count(&box.counter, &call)
    }
    // The innocent access that would abort the process if one were still open.
    box.counter += 1
    #expect(box.counter == 1001)
  }

  @Test func pushingPastTheMemoryCap() throws {
    let error = Script.failure(
      """
      local kept = {}
      for i = 1, 1000 do kept[i] = select(2, pcall(attempt, i)) end
      """, limits: LuaLimits(memory: 4 << 20)
    ) { state in
      state.setGlobal(
        "attempt",
        to: { [tally] (call) throws(LuaError) in
          let object = Counted(tally)
          defer { tally.ended += 1 }
          call.push(String(repeating: "x", count: 100_000) + "\(try call.integer(1))")
          withExtendedLifetime(object) {}
        })
    }
    #expect(error?.kind == .memoryBudget)
    #expect(tally.ended > 10)
    #expect(tally.alive == 0)
  }

  @Test func spendingTheTimeBudgetInsideACallback() {
    let error = Script.failure(
      "attempt(function() while true do end end)", limits: LuaLimits(seconds: 0.05)
    ) { state in
      state.setGlobal(
        "attempt",
        to: { [tally] (call) throws(LuaError) in
          let object = Counted(tally)
          defer { tally.ended += 1 }
          try call.invoke(1, pushing: { _ in }, reading: { _ in })
          withExtendedLifetime(object) {}
        })
    }
    #expect(error?.kind == .timeBudget)
    #expect(tally.ended == 1)
    #expect(tally.alive == 0)
  }

  @Test func objectsGoWithWhatTheScriptDrops() throws {
    let state = try LuaState()
    state.setGlobal(
      "make",
      to: { [tally] (call) throws(LuaError) in call.push(Counted(tally), as: Counted.type) })
    let kept = try state.run(
      LuaModule(chunk: "t.lua", source: "for i = 1, 1000 do make() end return make()"))
    state.collectGarbage()
    state.collectGarbage()
    #expect(tally.alive == 1)
    withExtendedLifetime(kept) {}
  }

  @Test func objectsGoWithTheirState() throws {
    _ = try Script.run("local t = {} for i = 1, 1000 do t[i] = make() end return 1") { state in
      state.setGlobal(
        "make",
        to: { [tally] (call) throws(LuaError) in call.push(Counted(tally), as: Counted.type) })
    }
    #expect(tally.alive == 0)
  }

  @Test func aFunctionMayOutliveItsState() throws {
    guard case .function(let function) = try Script.run("return function() end") else {
      Issue.record("no function")
      return
    }
    let other = try LuaState()
    #expect(throws: LuaError.self) { try other.call(function) }
  }

  @Test func functionsHeldBySwiftAreGivenBack() throws {
    let state = try LuaState()
    let load = LuaModule(chunk: "t.lua", source: "return {function() end, function() end}")
    for _ in 0..<1000 { _ = try state.run(load) }
    state.collectGarbage()
    let before = state.memoryUsed
    for _ in 0..<1000 { _ = try state.run(load) }
    state.collectGarbage()
    #expect(state.memoryUsed <= before + 1024)
  }
}
