import LuaRuntime
import Testing

@Suite struct ModuleTests {
  static let texts = [
    "colors": "local name = ... return {red = 1, name = name}",
    "counter": "local n = 0 return function() n = n + 1 return n end",
    "a": "return require('b')", "b": "return require('c')", "c": "return require('a')",
    "nothing": "local x = 1", "broken": "\n\nreturn nil .. 1", "wrong": "return return",
    "falsehood": "return false",
  ]

  func prepare(_ state: LuaState) {
    state.onRequire = { (name) throws(LuaError) in
      guard let text = Self.texts[name] else { return nil }
      return LuaModule(chunk: "lib/\(name).lua", source: text)
    }
  }

  @Test func aModuleIsRunOnce() throws {
    #expect(
      try Script.result(
        """
        local count = require("counter")
        count()
        local colors = require "colors"
        return {require("counter")(), count == require("counter"), colors.red, colors.name}
        """, prepare) == #"{2, true, 1, "colors"}"#)
  }

  @Test func aModuleMayReturnFalse() throws {
    #expect(try Script.result("return require('falsehood')", prepare) == "false")
  }

  @Test(arguments: [
    ("a", "modules require each other in a circle: a → b → c → a", "lib/c.lua", 1),
    ("nothing", "the module 'nothing' returned nothing", "test.lua", 1),
    ("absent", "bad argument #1 to 'require' (there is no module 'absent')", "test.lua", 1),
  ])
  func whatCannotBeRequiredIsAnError(name: String, message: String, chunk: String, line: Int) {
    let error = Script.failure("return require('\(name)')", limits: LuaLimits(), prepare)
    #expect(error?.message == message)
    #expect(error?.location == LuaLocation(chunk: chunk, line: line))
  }

  @Test func anErrorInAModuleIsPlacedThere() {
    let error = Script.failure("return require('broken')", limits: LuaLimits(), prepare)
    #expect(error?.location == LuaLocation(chunk: "lib/broken.lua", line: 3))
    #expect(error?.sourceLine == "return nil .. 1")
    let syntax = Script.failure("return require('wrong')", limits: LuaLimits(), prepare)
    #expect(syntax?.kind == .syntax)
    #expect(syntax?.location == LuaLocation(chunk: "lib/wrong.lua", line: 1))
  }

  @Test func bytecodeIsNoModule() {
    let error = Script.failure("return require('x')") { state in
      state.onRequire = { (_) throws(LuaError) in
        LuaModule(chunk: "x.lua", source: [0x1B, 0x4C, 0x75, 0x61, 0x54])
      }
    }
    #expect(error?.kind == .syntax)
  }

  @Test func withoutAHandlerThereAreNoModules() {
    #expect(Script.failure("require('x')")?.message == "'require' is not available here")
  }
}
