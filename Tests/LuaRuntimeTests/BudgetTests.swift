import LuaRuntime
import Testing

/// What a count hook and a memory cap alone do not stop. Each must end, and end as a budget.
@Suite(.timeLimit(.minutes(1))) struct BudgetTests {
  @Test(arguments: [
    "while true do end",
    "local function f() return f() end f()",
    "repeat local s = tostring(1) until false",
    "local t = setmetatable({}, {__len = function() return 1 << 62 end}) table.insert(t, 1, 1)",
    "local t = setmetatable({}, {__len = function() return 1 << 62 end}) table.remove(t, 1)",
    "local t = setmetatable({}, {__index = function() return '' end}) table.concat(t, '', 1, 1 << 62)",
    "table.move({}, 1, 1 << 40, 2)",
    "table.move({}, 1, 1 << 40, 1, setmetatable({}, {__newindex = function() end}))",
    "local t = {} for i = 1, 2000000 do t[i] = i end while true do table.insert(t, 1, 1) end",
    "local t = {} for i = 1, 3000000 do t[i] = -i % 7919 end while true do table.sort(t) end",
    "table.sort({3, 2, 1}, function() while true do end end)",
    "for _ in pairs(setmetatable({}, {__pairs = function() return function() return 1 end end})) do end",
    "while true do pcall(error, 'x') end",
    "while true do pcall(function() while true do end end) end",
    "while true do xpcall(function() while true do end end, function() while true do end end) end",
    "xpcall(error, function() while true do end end)",
    "local x <close> = setmetatable({}, {__close = function() while true do end end})",
    "tostring(setmetatable({}, {__tostring = function() while true do end end}))",
    "print(setmetatable({}, {__tostring = function() while true do end end}))",
    "string.format('%s', setmetatable({}, {__tostring = function() while true do end end}))",
    "('x'):gsub('x', function() while true do end end)",
    "local t = {} for i = 1, 300000 do t['k' .. i] = i end while true do next(t, 'k1') end",
    "local t = {} for i = 1, 300000 do t['k' .. i] = i end while true do pairs(t) end",
    "local s = ('x'):rep(50000000) while true do local u = s .. 'y' end",
    "local s = ('x'):rep(50000000) while true do local u = s:upper() end",
    "local s = ('x'):rep(50000000) local t = s .. 'y' s = s .. 'z' while true do local u = s < t end",
    "local s = ('x'):rep(50000000) while true do local u = s:find('y', 1, true) end",
    "local s = ('x'):rep(50000000) while true do local u = utf8.len(s) end",
  ])
  func whatNeverEndsSpendsTheTimeBudget(source: String) {
    let error = Script.failure(source, limits: LuaLimits(seconds: 0.1))
    #expect(error?.kind == .timeBudget)
    #expect(error?.location?.chunk == "test.lua")
  }

  @Test(arguments: [
    "local s = 'x' while true do s = s .. s end",
    "local t = {} for i = 1, math.huge do t[i] = {} end",
    "local t = {} while true do t[#t + 1] = ('x'):rep(100000) .. #t end",
    "return ('x'):rep(40000000)",
    "return table.concat({('x'):rep(20000000), ('y'):rep(20000000)})",
    "return ('x'):rep(10000000):gsub('x', 'yyyy')",
    "local t = {} while true do t = {t} pcall(error, {}) end",
    "while true do pcall(string.rep, 'x', 40000000) end",
    "local s = ('x'):rep(1000) local t = {} while true do pcall(function() t[#t + 1] = s .. #t end) end",
    "return ('x'):rep(20000000):format():upper():lower()",
  ])
  func whatWantsTooMuchSpendsTheMemoryBudget(source: String) {
    let error = Script.failure(source, limits: LuaLimits(seconds: 20, memory: 32 << 20))
    #expect(error?.kind == .memoryBudget)
    #expect(error?.location?.chunk == "test.lua")
  }

  @Test func anEmptyTextIsRepeatedAtOnce() throws {
    #expect(try Script.result("return (''):rep(1e18)") == "\"\"")
    #expect(try Script.result("return (''):rep(3, ',')") == "\",,\"")
    #expect(Script.failure("return ('x'):rep(1 << 62)")?.kind == .memoryBudget)
    #expect(Script.failure("return ('xy'):rep(math.maxinteger, ', ')")?.kind == .memoryBudget)
  }

  @Test func theCapHoldsWhateverWasWanted() throws {
    let state = try LuaState(limits: LuaLimits(seconds: 20, memory: 8 << 20))
    #expect(throws: LuaError.self) {
      try state.run(
        LuaModule(chunk: "t.lua", source: "local t = {} while true do t[#t + 1] = 'x' .. #t end"))
    }
    #expect(state.memoryPeak <= 10 << 20)
  }

  @Test func aSpentStateRunsNothingMore() throws {
    let state = try LuaState(limits: LuaLimits(seconds: 0.05))
    final class Lines { var all: [String] = [] }
    let lines = Lines()
    state.onPrint = { lines.all.append($0) }
    let shout = try state.load(LuaModule(chunk: "after.lua", source: "print('still here')"))
    #expect(throws: LuaError.self) {
      try state.run(
        LuaModule(
          chunk: "t.lua",
          source: """
            local ok = pcall(function() while true do end end)
            print("caught it")
            """))
    }
    #expect(throws: LuaError.self) { try state.call(shout) }
    #expect(throws: LuaError.self) { try state.load(LuaModule(chunk: "b.lua", source: "return 1")) }
    #expect(lines.all == [])
  }

  @Test func theClockCanBeginAnew() throws {
    let state = try LuaState(limits: LuaLimits(seconds: 5))
    state.restartClock()
    #expect(Script.show(try state.run(LuaModule(chunk: "t.lua", source: "return 1"))) == "1")
  }

  @Test func aLongSwiftFunctionCanAskForTheBudget() {
    let error = Script.failure("spin()", limits: LuaLimits(seconds: 0.05)) { state in
      state.setGlobal(
        "spin",
        to: { (call) throws(LuaError) in while true { try call.checkBudget() } })
    }
    #expect(error?.kind == .timeBudget)
  }

  @Test func aSwiftFunctionThatSwallowsTheErrorStopsNothing() {
    let error = Script.failure(
      "while true do swallow(function() while true do end end) end",
      limits: LuaLimits(seconds: 0.05)
    ) { state in
      state.setGlobal(
        "swallow",
        to: { (call) throws(LuaError) in
          do throws(LuaError) {
            try call.invoke(1, pushing: { _ in }, reading: { _ in })
          } catch {}
        })
    }
    #expect(error?.kind == .timeBudget)
  }

  @Test func whatSwiftPushesPastTheCapIsNoticedAfterwards() {
    let error = Script.failure(
      "local t = {} for i = 1, 100 do t[i] = big(i) end", limits: LuaLimits(memory: 8 << 20)
    ) { state in
      state.setGlobal(
        "big",
        to: { (call) throws(LuaError) in
          call.push(String(repeating: "x", count: 1_000_000) + String(try call.integer(1)))
        })
    }
    #expect(error?.kind == .memoryBudget)
  }

  @Test func deepRecursionIsAnOrdinaryError() throws {
    #expect(Script.failure("local function f() return 1 + f() end return f()")?.kind == .runtime)
    #expect(
      try Script.result(
        "local function f() return 1 + f() end return (pcall(f))") == "false")
    #expect(
      try Script.result(
        "local function f(n) return pcall(f, n + 1) end return (f(1))") == "true")
    #expect(Script.failure("return " + String(repeating: "(", count: 5000))?.kind == .syntax)
  }

  @Test func closingRunsNoScriptCode() throws {
    #expect(
      Script.failure("setmetatable({}, {__gc = function() while true do end end})")?.kind
        == .runtime)
    // Set afterwards it has no effect, at a collection or at the end.
    #expect(
      try Script.result(
        "local m = {} local t = setmetatable({}, m) m.__gc = function() while true do end end t = nil return 1"
      ) == "1")
  }
}
