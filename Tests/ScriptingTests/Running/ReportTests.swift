import Bibliography
import Document
import Scripting
import Synchronization
import Testing

@Suite struct ReportTests {
  private func run(
    _ source: String, _ parameters: [(name: String, value: String)] = [],
    options: ReportOptions = Lua.options
  ) throws(ReportError) -> ReportResult {
    try ReportRunner(dataset: SampleRecord.dataset, options: options)
      .run(Script(name: "r.lua", source: source), parameters: parameters)
  }

  private func text(
    _ source: String, _ parameters: [(name: String, value: String)] = [],
    options: ReportOptions = Lua.options
  ) throws -> String {
    guard case .text(let text) = try run(source, parameters, options: options).content else {
      return "no text"
    }
    return text
  }

  private func failure(
    _ source: String, _ parameters: [(name: String, value: String)] = [],
    options: ReportOptions = Lua.options
  ) -> String {
    do throws(ReportError) {
      _ = try run(source, parameters, options: options)
      return "no failure"
    } catch {
      return error.description
    }
  }

  @Test func bothFormsOfScriptRun() throws {
    #expect(
      try text(
        "return function(data, params) return data.person.name .. params.x end", [("x", "1")])
        == "Ada Lovelace1")
    #expect(try text("return { build = function(data) return #data.works .. '' end }") == "5")
    #expect(try text("\u{FEFF}#! /usr/bin/env dossier\nreturn function() return 'x' end") == "x")
  }

  @Test func anElementAloneIsADocument() throws {
    guard
      case .document(let document) = try run("return function() return doc.para 'x' end").content
    else {
      Issue.record("no document")
      return
    }
    #expect(document == Document(blocks: [.paragraph(["x"])]))
  }

  private static let withParameters = """
    return {
      title = "T", summary = "S",
      params = {
        n = { type = "integer", default = 3, help = "how many" },
        x = { type = "number" }, s = { default = "a" }, b = { type = "boolean", default = true },
        c = { choices = { "one", "two" }, default = "one" }, l = { type = "list", default = { "p", "q" } },
        d = { type = "date", default = "2020-02" }, p = { type = "person" },
      },
      build = function(data, params)
        local t = params
        return text.join({ t.n, tostring(t.x), t.s, tostring(t.b), t.c, table.concat(t.l, "+"), t.d, tostring(t.p) }, " ")
      end,
    }
    """

  @Test func parametersHaveDefaultsAndTypes() throws {
    #expect(try text(Self.withParameters) == "3 nil a true one p+q 2020-02 nil")
    #expect(
      try text(
        Self.withParameters,
        [
          ("n", "7"), ("x", "2.5"), ("s", "b c"), ("b", "no"), ("c", "two"), ("l", "u, v"),
          ("d", "2021"), ("p", "Babbage, Charles"),
        ]) == "7 2.5 b c false two u+v 2021 Charles Babbage")
  }

  @Test func aReportDescribesItselfWithoutRunning() throws {
    let description = try ReportRunner(dataset: SampleRecord.dataset)
      .describe(Script(name: "r.lua", source: Self.withParameters))
    #expect(
      description
        == ReportDescription(
          title: "T", summary: "S",
          parameters: [
            .init(name: "b", kind: .boolean, defaultValue: "true"),
            .init(name: "c", kind: .choice, choices: ["one", "two"], defaultValue: "one"),
            .init(name: "d", kind: .date, defaultValue: "2020-02"),
            .init(name: "l", kind: .list, defaultValue: "p,q"),
            .init(name: "n", kind: .integer, help: "how many", defaultValue: "3"),
            .init(name: "p", kind: .person), .init(name: "s", defaultValue: "a"),
            .init(name: "x", kind: .number),
          ], declaresParameters: true))
  }

  @Test(arguments: [
    ("n", "x", "parameter 'n': expected an integer, got \"x\""),
    ("x", "1e999", "parameter 'x': expected a number, got \"1e999\""),
    ("b", "maybe", "parameter 'b': expected true or false, got \"maybe\""),
    (
      "c", "tow",
      "parameter 'c': expected \"one\" or \"two\", got \"tow\"\nhint: did you mean 'two'?"
    ),
    ("d", "2020-13", "parameter 'd': expected a date such as 2024-03-12, got \"2020-13\""),
    (
      "p", "Ada Lovelase",
      "parameter 'p': nobody in the record is called \"Ada Lovelase\"\nhint: did you mean 'Ada Lovelace'?"
    ),
    ("m", "1", "there is no parameter 'm'\nhint: the parameters are b, c, d, l, n, p, s, x"),
  ])
  func refusesParameters(name: String, value: String, message: String) {
    #expect(failure(Self.withParameters, [(name, value)]) == message)
  }

  @Test func aMisspeltParameterIsAnErrorInTheScriptToo() {
    func script(_ name: String) -> String {
      """
      return { params = { since = { type = 'integer' }, type = { default = 'all' } }, build = function(data, params)
        local names = {}
        for name in pairs(params) do names[#names + 1] = name end
        return table.concat(names) .. tostring(params.\(name))
      end }
      """
    }
    let message = failure(script("sinse"))
    #expect(message.hasPrefix("r.lua:4: there is no 'sinse' in 'params'\n"))
    #expect(message.hasSuffix("\nhint: did you mean 'since'?"))
    #expect(failure(script("since")) == "no failure")
  }

  @Test func messagesArePassedOnButNotKeptWithoutEnd() throws {
    let counts = Mutex(0)
    var options = Lua.options
    options.onMessage = { _ in counts.withLock { $0 += 1 } }
    let script = Script(
      name: "r.lua",
      source:
        "return function() local s = ('x'):rep(1 << 20) for i = 1, 40 do log.info(s) end return '' end"
    )
    let result = try ReportRunner(dataset: SampleRecord.dataset, options: options).run(script)
    #expect(result.messages.count == 16)
    #expect(counts.withLock { $0 } == 40)
  }

  @Test func aRequiredParameterMustBeGiven() {
    #expect(
      failure(
        "return { params = { who = { required = true, help = 'whose' } }, build = function() end }")
        == "the parameter 'who' must be given\nhint: -P who=… (whose)")
  }

  @Test(arguments: [
    (
      "return 3",
      "r.lua: the script returned a number; expected a function, or a table with build or each\n"
        + "hint: begin the report with return function(data) … end"
    ),
    (
      "return { title = 'x' }",
      "r.lua: the script returned a table; expected a function, or a table with build or each\n"
        + "hint: begin the report with return function(data) … end"
    ),
    (
      "return { biuld = function() end }",
      "r.lua: there is no field 'biuld'\nhint: did you mean 'build'?"
    ),
    (
      "return { build = function() end, params = { a = { type = 'int' } } }",
      "r.lua: field 'params': field 'a': field 'type': expected \"string\", \"integer\", \"number\", \"boolean\", "
        + "\"choice\", \"list\", \"date\" or \"person\", got \"int\"\nhint: did you mean 'integer'?"
    ),
    (
      "return { build = function() end, params = { a = { type = 'integer', default = 'x' } } }",
      "r.lua: field 'params': field 'a': field 'default': expected an integer, got a string"
    ),
    (
      "return function() end",
      "r.lua: the report is nil; expected a document\nhint: end the report with return doc.document { … }"
    ),
    (
      "return function(data) return data.works end",
      "r.lua: the report is a collection; expected a document\nhint: end the report with return doc.document { … }"
    ),
  ])
  func refusesWhatIsNoReport(source: String, message: String) {
    #expect(failure(source) == message)
  }

  @Test func anErrorShowsLineFramesRecordAndHint() {
    let source = """
      local function link(w)
        return "https://doi.org/" .. w.doi
      end
      return function(data)
        data.works:map(function(w)
          local l = link(w)
          return l
        end)
      end
      """
    #expect(
      failure(source) == """
        r.lua:2: attempt to concatenate a nil value (field 'doi')
            2 |   return "https://doi.org/" .. w.doi
        in function 'link' (r.lua:2)
        called from r.lua:6
        called from r.lua:5
        at work 'flyology' (refs.bib:12)
        hint: a missing value cannot be joined to a text; write (x or "")
        """)
  }

  @Test func anErrorInALoopNamesTheRecordReadLast() {
    let source = "return function(data) for _, w in ipairs(data.works) do local x = #w.doi end end"
    let lines = failure(source).split(separator: "\n")
    #expect(lines.contains("the last record read was work 'flyology' (refs.bib:12)"))
  }

  @Test func theBudgetEndsALoop() {
    var options = Lua.options
    options.seconds = 0.05
    let message = failure("return function() while true do end end", options: options)
    #expect(message.hasPrefix("r.lua:1: the script took longer than its 0.05 seconds"))
  }

  @Test func modulesAreRequired() throws {
    var options = Lua.options
    options.module = { name in
      name == "names" ? Script(name: "names.lua", source: "return { ada = 'Ada' }") : nil
    }
    #expect(
      try text("local n = require 'names'\nreturn function() return n.ada end", options: options)
        == "Ada")
    #expect(
      failure("require '../names'", options: options).hasPrefix(
        "r.lua:1: '../names' is no module's name"))
    #expect(failure("require 'other'", options: options).contains("there is no module 'other'"))
  }

  @Test func filesAreLoaded() throws {
    var options = Lua.options
    options.file = { (path) throws(FileRefusal) in
      switch path {
      case "a.yaml": Array("name: Ada\nyears: [1842, null]\nok: true\n".utf8)
      case "a.json": Array(#"{"n": 1.5, "list": ["x", null], "none": null}"#.utf8)
      case "a.csv": Array("code,name\nA,\"Lovelace, Ada\"\nB,\n".utf8)
      case "b.yaml": Array("a: b: c".utf8)
      default: throw FileRefusal("no such file")
      }
    }
    let source = """
      return function(data)
        local y, j, c = data:load "a.yaml", data:load "a.json", data:load "a.csv"
        return text.join({ y.name, y.years[1], tostring(y.years[2]), tostring(y.ok), j.n, j.list[1], tostring(j.none),
          #c, c[1].name, tostring(c[2].name) }, "|")
      end
      """
    #expect(
      try text(source, options: options) == "Ada|1842|false|true|1.5|x|nil|2|Lovelace, Ada|nil")
    for (path, message) in [
      ("../a.yaml", "'../a.yaml' leads out of the project's folder"),
      ("/etc/passwd", "'/etc/passwd' leads out of the project's folder"),
      ("c.yaml", "'c.yaml': no such file"),
      ("b.yaml", "b.yaml:1:5: mapping values are not allowed in this context"),
    ] {
      let found = failure("return function(data) data:load '\(path)' end", options: options)
      #expect(found.hasPrefix("r.lua:1: data:load: \(message)"))
    }
  }

  @Test func messagesComeInOrder() throws {
    let result = try run(
      "return function() print('a', 1) log.info('b', 2) log.warn('c') return '' end")
    #expect(
      result.messages == [
        LogMessage(kind: .print, text: "a\t1"), LogMessage(kind: .info, text: "b 2"),
        LogMessage(kind: .warning, text: "c"),
      ])
  }

  @Test func todayIsWhatTheRunnerIsTold() throws {
    var options = Lua.options
    options.today = DateParts(2026, 11, 22)
    #expect(
      try text("return function(d) return tostring(d.today) end", options: options) == "2026-11-22")
    #expect(try text("return function(d) return tostring(d.today) end") == "nil")
  }
}
