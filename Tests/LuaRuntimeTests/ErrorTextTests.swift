import LuaRuntime
import Testing

@Suite struct ErrorTextTests {
  @Test func theWholeText() {
    let error = LuaError(
      "attempt to index a nil value", hint: "test it first",
      location: LuaLocation(chunk: "my-list.lua", line: 12),
      sourceLine: "  local t = w.titel.x",
      frames: [
        LuaFrame(name: "row", location: LuaLocation(chunk: "my-list.lua", line: 12)),
        LuaFrame(location: LuaLocation(chunk: "my-list.lua", line: 20)),
        LuaFrame(location: LuaLocation(chunk: "my-list.lua", line: 30), isMain: true),
      ])
    #expect(
      LuaErrorText.describe(error) == """
        my-list.lua:12: attempt to index a nil value
           12 |   local t = w.titel.x
        in function 'row' (my-list.lua:12)
        called from my-list.lua:20
        called from my-list.lua:30
        hint: test it first
        """)
    #expect(LuaErrorText.headline(error) == "my-list.lua:12: attempt to index a nil value")
  }

  @Test func withoutAPlaceOnlyTheMessageIsLeft() {
    #expect(LuaErrorText.describe(LuaError("no memory")) == "no memory")
  }

  @Test func theFileItselfNeedsNoFrame() {
    let location = LuaLocation(chunk: "a.lua", line: 3)
    let error = LuaError(
      "no", location: location, frames: [LuaFrame(location: location, isMain: true)])
    #expect(LuaErrorText.describe(error) == "a.lua:3: no")
  }

  @Test func aSourceLineStaysOneShortLine() {
    let error = LuaError(
      "no", location: LuaLocation(chunk: "a.lua", line: 123_456),
      sourceLine: "\tx\u{1B}[31m\r" + String(repeating: "y", count: 500))
    #expect(
      LuaErrorText.describe(error)
        == "a.lua:123456: no\n123456 |   x\u{FFFD}[31m" + String(repeating: "y", count: 152) + "…")
  }
}
