import TestSupport
import Testing

/// A script at fault: where, what, and nothing written.
@Suite struct BadScriptTests {
  /// Runs a script on a small record; gives its errors after checking that nothing was written.
  private func errors(_ script: String, _ options: String...) -> String {
    let folder = TestFolder(["a.bib": twoWorks, "list.lua": script])
    let run = Program.run(
      Program.dossier, ["run", "list.lua", "a.bib", "-o", "list.md"] + options, in: folder.path)
    #expect(run.status == 3)
    #expect(folder.names == ["a.bib", "list.lua"])
    return run.errors
  }

  @Test func syntaxError() {
    #expect(errors("return function(data)\n  local x = = 1\nend").hasPrefix("error: list.lua:2: "))
  }

  @Test func runtimeErrorInACallbackNamesTheRecord() {
    let text = errors(
      """
      return function(data)
        return doc.bullets(data.works:map(function(w)
          return w.title .. w.volume
        end))
      end
      """)
    #expect(text.hasPrefix("error: list.lua:3: "))
    #expect(text.contains("    3 |     return w.title .. w.volume"))
    #expect(text.contains("a.bib:6"))
  }

  @Test func misspeltFieldNamesTheNearest() {
    let text = errors("return function(data)\n  return data.works[1].titel\nend")
    #expect(text.hasPrefix("error: list.lua:2: "))
    #expect(text.contains("titel"))
    #expect(text.contains("'title'"))
  }

  @Test func endlessLoop() {
    let text = errors("return function() while true do end end", "--time-limit", "0.3")
    #expect(text.hasPrefix("error: list.lua:1: "))
    #expect(text.contains("--time-limit"))
  }

  @Test func endlessLoopThatCatchesErrors() {
    let text = errors(
      "return function() while true do pcall(function() while true do end end) end end",
      "--time-limit", "0.3")
    #expect(text.contains("--time-limit"))
  }

  @Test func memoryBomb() {
    let text = errors(
      "return function() local t = {} for i = 1, 1e9 do t[i] = ('x'):rep(1000) .. i end end",
      "--memory-limit", "16")
    #expect(text.contains("--memory-limit"))
  }

  @Test func wrongReturnValue() {
    #expect(errors("return function() return 42 end").contains("expected a document"))
    #expect(errors("local x = 1").contains("list.lua"))
  }

  @Test func wrongValueInADocumentNamesItsPath() {
    let text = errors(
      "return function()\n  return doc.document { doc.bullets { 'a', 'b', true } }\nend")
    #expect(text.hasPrefix("error: list.lua:2: "))
    #expect(text.contains("item 3"))
  }
}
