import Dataset
import Document
import Scripting
import Testing

@Suite struct DeclarationTests {
  @Test func theStubsNameEveryFunctionOfTheReference() {
    let headings = Reference.markdown.split(separator: "\n").filter {
      $0.hasPrefix("### ") || $0.hasPrefix("#### ")
    }
    let stubs = Reference.stubs.split(separator: "\n")
    var functions = 0
    for heading in headings {
      let name = String(heading.drop { $0 == "#" || $0 == " " })
      guard name.contains(".") || name.contains(":") else { continue }
      functions += 1
      let stub = String(name.map { $0 == " " ? "_" : $0 })
      #expect(stubs.contains { $0.hasPrefix("function \(stub)(") }, "no stub of \(name)")
    }
    #expect(
      functions == stubs.count { $0.hasPrefix("function ") && !$0.hasPrefix("function help") })
  }

  /// The fields that are shown are those that the dataset has, in the reference, the stubs and at run time.
  @Test(arguments: RecordKind.allCases)
  func everyFieldOfARecordIsExplained(kind: RecordKind) {
    let name = String(kind.name.map { $0 == " " ? "_" : $0 })
    let stubs = Reference.stubs.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = stubs.firstIndex(of: "---@class dossier.\(name)") else {
      Issue.record("no class of \(kind.name)")
      return
    }
    let fields = stubs[(start + 1)...].prefix { $0.hasPrefix("---@field ") }.map { line in
      String(line.dropFirst("---@field ".count).prefix { $0 != " " && $0 != "?" })
    }
    let names = Field.names(of: kind).filter { kind != .work || $0 != "coauthors" }
    #expect(fields == names)
  }

  @Test func theNewScriptRuns() throws {
    let result = try ReportRunner(dataset: SampleRecord.dataset, options: Lua.options)
      .run(Script(name: "new.lua", source: Reference.newScript), parameters: [("since", "1840")])
    guard case .document(let document) = result.content else {
      Issue.record("no document")
      return
    }
    #expect(document.title == [.text("Publications since 1840")])
    #expect(document.blocks.count == 3)
  }

  /// Each example of the reference is Lua; what it is about stands before it.
  @Test func theExamplesOfTheReferenceRun() throws {
    var examples: [String] = []
    var lines: [Substring]?
    for line in Reference.markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```lua" {
        lines = []
      } else if line == "```", let example = lines {
        examples.append(example.joined(separator: "\n"))
        lines = nil
      } else {
        lines?.append(line)
      }
    }
    #expect(examples.count > 60)
    for example in examples {
      let isScript =
        example.contains("return function(data)") || example.contains("build = function")
      let session = try ScriptSession(dataset: SampleRecord.dataset, options: Lua.options)
      _ = session.evaluate(
        "w, a, b, p = data.works[1], data.works[1], data.works[2], data.positions[1]")
      let outcome =
        isScript ? session.evaluate("(function() \(example)\nend)()") : session.evaluate(example)
      if case .output = outcome { continue }
      let needsFiles = ["data:load", "data:selection", "\"apa\"", "\"nature\"", "help(doc.table)"]
      if needsFiles.contains(where: { example.contains($0) }) { continue }
      Issue.record("the example does not run: \(example)\n\(outcome)")
    }
  }
}
