import LuaRuntime
import Testing

@Suite struct SandboxTests {
  @Test(arguments: [
    "io", "os", "debug", "package", "coroutine", "load", "loadstring", "loadfile", "dofile",
    "collectgarbage", "_G", "warn",
  ])
  func whatReachesOutsideIsNotThere(name: String) {
    let error = Script.failure("return \(name)")
    #expect(error?.message == "'\(name)' is not available in scripts")
    #expect(Script.failure("return _ENV.\(name)")?.message == error?.message)
  }

  @Test(arguments: [
    "string.dump", "string.pack", "string.unpack", "string.packsize", "math.random",
    "math.randomseed", "('x').dump",
  ])
  func whatIsUnsafeInALibraryIsNotThere(name: String) {
    let member = name.split(separator: ".")[1]
    let library = name.hasPrefix("math") ? "math" : "string"
    #expect(
      Script.failure("return \(name)")?.message
        == "'\(library).\(member)' is not available in scripts")
  }

  @Test func everythingPromisedIsThere() throws {
    for name in LuaBuiltins.base {
      #expect(try Script.result("return type(\(name))") == "\"function\"", "\(name)")
    }
    for library in LuaBuiltins.libraries {
      for member in library.members {
        #expect(
          try Script.result("return \(library.name).\(member) ~= nil") == "true",
          "\(library.name).\(member)")
      }
      #expect(
        try Script.result(
          "local n = 0 for k in pairs(\(library.name)) do n = n + 1 end return n")
          == "\(library.members.count)", "\(library.name)")
    }
  }

  @Test func bytecodeIsRefused() {
    let state = try? LuaState()
    #expect(throws: LuaError.self) {
      try state?.load(LuaModule(chunk: "b", source: [0x1B, 0x4C, 0x75, 0x61, 0x54, 0x00, 0x19]))
    }
  }

  @Test func anUnknownGlobalNamesTheNearest() {
    let error = Script.failure("local n = 1\nprnt(n)")
    #expect(error?.message == "'prnt' is not defined")
    #expect(error?.hint == "did you mean 'print'?")
    #expect(error?.location == LuaLocation(chunk: "test.lua", line: 2))
  }

  @Test func globalsCannotBeSet() {
    let error = Script.failure("total = 1")
    #expect(error?.message == "'total' is not declared, and scripts set no globals")
    #expect(error?.hint == "write local total = … where it is first set")
    #expect(
      Script.failure("function helper() end")?.hint == "write local function helper(…)")
  }

  @Test func aHostMayAllowGlobals() throws {
    let state = try LuaState()
    state.allowsNewGlobals = true
    _ = try state.run(LuaModule(chunk: "1", source: "total = 1"))
    #expect(Script.show(try state.run(LuaModule(chunk: "2", source: "return total"))) == "1")
    state.allowsNewGlobals = false
    #expect(throws: LuaError.self) {
      try state.run(LuaModule(chunk: "3", source: "other = 1"))
    }
  }

  @Test func aMisspeltLibraryFunctionNamesTheNearest() {
    #expect(Script.failure("string.uper('x')")?.hint == "did you mean 'upper'?")
    #expect(Script.failure("('x'):uper()")?.hint == "did you mean 'upper'?")
    #expect(Script.failure("table.inser({}, 1)")?.hint == "did you mean 'insert'?")
  }

  @Test(arguments: [
    "getmetatable('').__index = nil", "setmetatable('', {})", "setmetatable(_ENV, nil)",
    "setmetatable(string, nil)", "getmetatable(math).__index = nil",
    "setmetatable({}, {__gc = print})", "setmetatable({}, {__gc = false})",
    "setmetatable({}, {__mode = 'k'})",
    "setmetatable(setmetatable({}, {__metatable = 1}), {})",
  ])
  func metatablesAreGuarded(source: String) {
    #expect(Script.failure(source) != nil)
  }

  @Test func ordinaryMetatablesWork() throws {
    #expect(
      try Script.result(
        """
        local point = {}
        point.__index = point
        point.__add = function(a, b) return setmetatable({x = a.x + b.x}, point) end
        point.__tostring = function(p) return "<" .. p.x .. ">" end
        local sum = setmetatable({x = 1}, point) + setmetatable({x = 2}, point)
        return {tostring(sum), getmetatable(sum) == point, string.format("%s!", sum)}
        """) == #"{"<3>", true, "<3>!"}"#)
  }

  @Test func textsShowNoAddress() throws {
    #expect(
      try Script.printed(
        """
        print({}, print, function() end, nil, true, 1, 1.0, 1e100)
        print(string.format("%s %10s %-6s|", {}, print, {}))
        """)
        == [
          "table\tfunction\tfunction\tnil\ttrue\t1\t1.0\t1e+100", "table   function table |",
        ])
    #expect(Script.failure("return string.format('%p', {})") != nil)
  }

  @Test func pairsIsOrdered() throws {
    #expect(
      try Script.printed(
        """
        local t = {10, 20, zebra = 1, apple = 2, [3.5] = 3, [-1] = 4, [true] = 5, [false] = 6, B = 7}
        for k, v in pairs(t) do print(k, v) end
        local k, v = next(t)
        while k ~= nil do print(k, v) k, v = next(t, k) end
        """)
        == [
          "-1\t4", "1\t10", "2\t20", "3.5\t3", "B\t7", "apple\t2", "zebra\t1", "false\t6",
          "true\t5",
          "-1\t4", "1\t10", "2\t20", "3.5\t3", "B\t7", "apple\t2", "zebra\t1", "false\t6",
          "true\t5",
        ])
  }

  @Test func pairsOrdersTablesByTheirMaking() throws {
    let source = """
      local t, made = {}, {}
      for i = 1, 200 do made[i] = {name = i} end
      for i = 200, 1, -1 do t[made[i * 7 % 200 + 1]] = i end
      local names = {}
      for k in pairs(t) do names[#names + 1] = k.name end
      for k in pairs({[print] = 1, [type] = 2, [made[1]] = 3}) do names[#names + 1] = type(k) end
      return table.concat(names, " ")
      """
    let first = try Script.result(source)
    for _ in 0..<5 { #expect(try Script.result(source) == first) }
    let numbers = first.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
    #expect(numbers.sorted() == Array(1...200))
  }

  @Test func aTableMayLoseEntriesWhileItIsTraversed() throws {
    #expect(
      try Script.result(
        """
        local t = {a = 1, b = 2, c = 3, 4, 5}
        local seen = {}
        for k in pairs(t) do
          t[k] = nil
          t.c = nil
          t.d = 4
          seen[#seen + 1] = tostring(k)
        end
        return table.concat(seen, " ")
        """) == "\"1 2 a b\"")
  }

  @Test func errorsCanBeCaught() throws {
    #expect(
      try Script.result(
        """
        local ok, message = pcall(error, "plain")
        local _, value = pcall(error, {code = 7})
        local _, handled = xpcall(function() error("x", 0) end, function(m) return m .. "!" end)
        local fine, a, b = pcall(function(...) return ... end, 1, 2)
        local also, c = xpcall(function(...) return ... end, print, 3)
        return {ok, message, value.code, handled, fine, a, b, also, c}
        """) == #"{false, "plain", 7, "x!", true, 1, 2, true, 3}"#)
  }
}
