import LuaRuntime
import Testing

@Suite struct ErrorTests {
  func text(_ source: String, _ prepare: (LuaState) -> Void = { _ in }) -> [String] {
    guard let error = Script.failure(source, limits: LuaLimits(), prepare) else { return [] }
    return LuaErrorText.describe(error).split(separator: "\n").map(String.init)
  }

  @Test func anErrorShowsPlaceLineAndTheScriptsFrames() {
    let lines = text(
      """
      local function row(w)
        return w.titel.x
      end
      local function rows(all)
        local first = row(all[1])
        return {first}
      end
      local list = rows({{}})
      return list
      """)
    // The first line has liblua's words, which differ between its versions.
    #expect(lines.first?.hasPrefix("test.lua:2: ") == true)
    #expect(
      lines.dropFirst() == [
        "    2 |   return w.titel.x",
        "in function 'row' (test.lua:2)",
        "called from function 'rows' (test.lua:5)",
        "called from test.lua:8",
        "hint: what stands before the dot is missing here; test it first: if x then … end",
      ])
  }

  @Test func errorsOfTheScriptsOwnAreTheirWords() {
    let error = Script.failure("error('no works at all')")
    #expect(error?.message == "no works at all")
    #expect(error?.location == LuaLocation(chunk: "test.lua", line: 1))
    #expect(Script.failure("error('bare', 0)")?.message == "bare")
    #expect(Script.failure("assert(false, 'asserted')")?.message == "asserted")
    #expect(Script.failure("assert(nil, 'asserted')")?.location?.line == 1)
    #expect(
      Script.failure("error({})")?.message
        == "the script raised a table where a text was expected")
    #expect(
      Script.failure("local function f() error('caller', 2) end\nf()")?.location?.line == 2)
  }

  @Test func whatASwiftFunctionThrowsIsPlacedInTheScript() {
    let lines = text("local x = 1\nrefuse(x)") { state in
      state.setGlobal(
        "refuse",
        to: { (_) throws(LuaError) in throw LuaError("no such style", hint: "try 'ieee'") })
    }
    #expect(
      lines == ["test.lua:2: no such style", "    2 | refuse(x)", "hint: try 'ieee'"])
  }

  @Test func aRefusalInsideACallbackKeepsItsOwnPlace() {
    let lines = text(
      """
      each(function(x)
        refuse(x)
      end)
      """
    ) { state in
      state.setGlobal("refuse", to: { (_) throws(LuaError) in throw LuaError("no") })
      state.setGlobal(
        "each",
        to: { (call) throws(LuaError) in
          try call.invoke(
            1, pushing: { (call) throws(LuaError) in call.push(1) }, reading: { _ in })
        })
    }
    #expect(
      lines == [
        "test.lua:2: no", "    2 |   refuse(x)", "in test.lua:2", "called from test.lua:1",
      ])
  }

  @Test(arguments: [
    ("f()", "bad argument #1 to 'f' (string expected, got no value)"),
    ("f(nil)", "bad argument #1 to 'f' (string expected, got nil)"),
    ("f(12)", "bad argument #1 to 'f' (string expected, got number)"),
    ("f('x', 'y')", "bad argument #2 to 'f' (integer expected, got string)"),
    ("f('x', 1.5)", "bad argument #2 to 'f' (number has no integer representation)"),
    ("f('x', 2, 1)", "bad argument #3 to 'f' (boolean expected, got number)"),
    ("f('x', 2, true, {})", "bad argument #4 to 'f' (book expected, got table)"),
    ("f('x', 2, true, books)", "bad argument #4 to 'f' (book expected, got book list)"),
    ("books[1]:shout({})", "bad argument #1 to 'shout' (string expected, got table)"),
    (
      "books[1].shout()",
      "'shout' was called without its object (book expected, got no value)"
    ),
  ])
  func badArgumentsSayWhatWasExpected(source: String, message: String) {
    let error = Script.failure(source) { state in
      state.setGlobal("books", to: Shelf(["Emma"]), as: Shelf.listType)
      state.setGlobal(
        "f",
        to: { (call) throws(LuaError) in
          _ = try call.string(1)
          _ = try call.integer(2)
          _ = try call.boolean(3)
          _ = try call.object(4, as: Shelf.bookType)
        })
    }
    #expect(error?.message == message)
  }

  @Test func aSyntaxErrorHasItsLine() {
    let error = Script.failure("local x = 1\nlocal = 2\n")
    #expect(error?.kind == .syntax)
    #expect(error?.location == LuaLocation(chunk: "test.lua", line: 2))
    #expect(error?.sourceLine == "local = 2")
    #expect(error?.frames == [])
  }

  @Test func aLongFileNameIsShownWhole() throws {
    let name = "/home/someone/" + String(repeating: "very-", count: 20) + "long.lua"
    let state = try LuaState()
    do throws(LuaError) {
      _ = try state.run(LuaModule(chunk: name, source: "\nerror('x')"))
    } catch {
      #expect(error.location == LuaLocation(chunk: name, line: 2))
      #expect(error.message == "x")
    }
    do throws(LuaError) {
      _ = try state.load(LuaModule(chunk: name, source: "\n\n)"))
    } catch {
      #expect(error.location == LuaLocation(chunk: name, line: 3))
    }
  }

  @Test func aDeepRecursionShowsBothEnds() {
    let error = Script.failure(
      "local function deep(n) return 1 + deep(n + 1) end\nlocal n = deep(1)\nreturn n")
    #expect(error?.frames.count == 24)
    #expect(error?.frames.first?.location.line == 1)
    #expect(
      error?.frames.last
        == LuaFrame(location: LuaLocation(chunk: "test.lua", line: 2), isMain: true))
  }

  @Test func budgetsSayWhereTheScriptWas() {
    let error = Script.failure(
      "local x = 1\nwhile true do x = x + 1 end", limits: LuaLimits(seconds: 0.05))
    #expect(error?.message == "the script took longer than its 0.05 seconds")
    #expect(error?.location?.line == 2)
    let memory = Script.failure(
      "local t = {}\nwhile true do t[#t + 1] = {} end", limits: LuaLimits(memory: 2 << 20))
    #expect(memory?.message == "the script wanted more than its 2 MB of memory")
    #expect(memory?.location?.line == 2)
  }

  @Test func whatAScriptCaughtIsForgotten() {
    let error = Script.failure(
      """
      pcall(refuse)
      error("later")
      """
    ) { state in
      state.setGlobal(
        "refuse", to: { (_) throws(LuaError) in throw LuaError("earlier", hint: "a hint") })
    }
    #expect(error?.message == "later")
    #expect(error?.hint == nil)
  }
}
