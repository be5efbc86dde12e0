import Bibliography
import Dataset
import Document
import Scripting
import Testing

/// Reports that take one work after the other: of a whole record, and of a stream of parts.
@Suite struct StreamedReportTests {
  private static func part(_ years: [Int], from first: Int) -> SourceRecord {
    var record = SourceRecord(source: "w.jsonl", format: "csl-json")
    for (place, year) in years.enumerated() {
      var work = Work(id: "w\(first + place)", type: .book)
      work[.title] = "Book \(first + place)"
      work[.issued] = PartialDate(DateParts(year))
      work[.author] = [
        PersonName(family: "Ek", given: "Bo"), PersonName(family: "Ek", given: "B."),
      ]
      work.locations = [SourceLocation(source: "w.jsonl", line: first + place)]
      record.works.append(work)
    }
    return record
  }

  private static let parts = [part([2001, 2002, 2001], from: 1), part([2003, 2001], from: 4)]

  /// What a script makes of the parts: what was written on the way, and its end.
  private func stream(
    _ source: String, _ parameters: [(name: String, value: String)] = []
  ) throws -> (written: [String], content: ReportResult.Content) {
    let report = try StreamedReport(
      Script(name: "s.lua", source: source), parameters: parameters, options: Lua.options)
    var written: [String] = []
    for part in Self.parts {
      try report.add(part)
      written.append(String(decoding: report.takeText(), as: UTF8.self))
    }
    return (written, try report.finish())
  }

  private func failure(
    _ source: String, _ parameters: [(name: String, value: String)] = []
  ) -> String {
    do {
      _ = try stream(source, parameters)
      return "no failure"
    } catch let error as ReportError {
      return error.description
    } catch {
      return "\(error)"
    }
  }

  /// The same script of the same works held together, as they were read.
  private func held(_ source: String) throws -> ReportResult.Content {
    var options = AssemblyOptions()
    options.asRead = true
    let dataset = Dataset(assembling: Self.parts, options: options)
    return try ReportRunner(dataset: dataset, options: Lua.options)
      .run(Script(name: "s.lua", source: source)).content
  }

  private func text(_ content: ReportResult.Content) -> String? {
    if case .text(let text) = content { text } else { nil }
  }

  private func document(_ content: ReportResult.Content) -> Document? {
    if case .document(let document) = content { document } else { nil }
  }

  private static let counting = """
    local counts = {}
    return {
      title = "Years",
      params = { since = { type = "integer", default = 2000 } },
      each = function(work, params)
        if work.year >= params.since then counts[work.year] = (counts[work.year] or 0) + 1 end
      end,
      finish = function(params)
        local text = params.since .. ":"
        for year, count in pairs(counts) do text = text .. " " .. year .. "=" .. count end
        return text
      end,
    }
    """

  @Test func countsAsTheHeldRecordDoes() throws {
    let streamed = try stream(Self.counting)
    #expect(streamed.written == ["", ""])
    #expect(text(streamed.content) == "2000: 2001=3 2002=1 2003=1")
    #expect(text(try held(Self.counting)) == "2000: 2001=3 2002=1 2003=1")
    #expect(
      text(try stream(Self.counting, [("since", "2002")]).content) == "2002: 2002=1 2003=1")
  }

  @Test func textsAreWrittenAtOnce() throws {
    let script = """
      return { each = function(w) if w.year ~= 2002 then return w.id .. " " .. cite.text(w) .. "\\n" end end }
      """
    let streamed = try stream(script)
    #expect(
      streamed.written == [
        "w1 B. Ek and B. Ek. Book 1 2001.\nw3 B. Ek and B. Ek. Book 3 2001.\n",
        "w4 B. Ek and B. Ek. Book 4 2003.\nw5 B. Ek and B. Ek. Book 5 2001.\n",
      ])
    #expect(text(streamed.content) == "")
    #expect(text(try held(script)) == streamed.written.joined())
  }

  @Test func elementsStandInTheDocument() throws {
    let titled = "return { title = 'All', each = function(w) return doc.strong(w.title) end }"
    let items = (1...5).map { Block.paragraph([.styled(.strong, [.text("Book \($0)")])]) }
    #expect(document(try stream(titled).content) == Document(title: ["All"], blocks: items))
    #expect(document(try held(titled)) == Document(title: ["All"], blocks: items))
    let ended = """
      return {
        title = 'All', each = function(w) return doc.strong(w.title) end,
        finish = function() return doc.document { title = 'Five', doc.rule() } end,
      }
      """
    #expect(
      document(try stream(ended).content)
        == Document(title: ["Five"], blocks: items + [.thematicBreak]))
  }

  @Test func aScriptSaysThatItTakesOneWorkAfterTheOther() throws {
    let runner = ReportRunner(dataset: Dataset(), options: Lua.options)
    #expect(try runner.describe(Script(name: "s.lua", source: Self.counting)).takesWorksSingly)
    let whole = Script(name: "s.lua", source: "return { build = function() return '' end }")
    #expect(try !runner.describe(whole).takesWorksSingly)
    #expect(
      failure("return { build = function() return '' end }") == """
        s.lua: the report takes the whole record
        hint: give it each(work, params) in place of build(data, params)
        """)
  }

  @Test func aWorkCanBeAskedOnlyInItsTurn() throws {
    let message = "this work's turn is over"
    let script = """
      local first
      return { each = function(w) first = first or w; USE end }
      """
    for use in [
      "print(first.title)", "print(first)", "cite.text(first)", "first:csl('title')",
      "doc.bibliography { first }",
    ] {
      let found = failure(script.replacing("USE", with: use))
      #expect(found.contains(message), "\(use): \(found)")
      #expect(found.contains("at work 'w2' (w.jsonl:2)"))
    }
    // Equality needs nothing of the work but which one it is.
    let same = """
      local first
      return { each = function(w) first = first or w; return tostring(w == first) .. ' ' end }
      """
    #expect(try stream(same).written == ["true false false ", "false false "])
  }

  @Test func whoIsWhoIsNotAnswered() {
    for use in [
      "w.authors[1].person", "w.authors[1].is_subject", "w.authors[1] == w.authors[2]",
      "w:is_first_author()", "w:is_last_author()", "w:author_position()", "w:coauthors()",
      "w.authors:unique()", "w.authors:count(function(n) return n end)",
      "w.versions:group('authors')", "w.versions:where { authors = 'Bo Ek' }",
      "cite.text(w, { highlight = w.authors })",
    ] {
      let found = failure("return { each = function(w) local _ = \(use) end }")
      #expect(found.contains("who is who is not known"), "\(use): \(found)")
    }
    #expect(
      failure(
        "return { params = { p = { type = 'person' } }, each = function() end }", [("p", "Bo Ek")]
      ).contains("who is who is not known"))
    #expect(
      failure("return { each = function(w) return w.authors[1].family end }") == "no failure")
  }

  @Test(arguments: [
    (
      "return { each = function(w) return w end }",
      "s.lua: each returned a work; expected a text or a doc element"
    ),
    (
      "return { each = function() return doc.document { 'x' } end }",
      "s.lua: each returned a whole document; expected a text or a part of one"
    ),
    (
      "return { each = function(w) if w.year == 2002 then return 'x' end return doc.rule() end }",
      "s.lua: some of the report is text and some of it doc elements"
    ),
    (
      "return { each = function() end, finish = function() return 3 end }",
      "s.lua: finish returned a number; expected a text or a doc element"
    ),
    (
      "return { each = function() end, build = function() end }",
      "s.lua: field 'each': a report has either build(data, params) or each(work, params)"
    ),
    (
      "return { build = function() end, finish = function() end }",
      "s.lua: field 'finish': it belongs to each(work, params), which is missing"
    ),
  ])
  func saysWhatIsWrongWithTheScript(script: String, message: String) {
    #expect(failure(script).split(separator: "\n").first.map(String.init) == message)
  }

  @Test func whatWasShownTakesNoMemory() throws {
    var options = Lua.options
    options.memory = 2 << 20
    let report = try StreamedReport(
      Script(name: "s.lua", source: "return { each = function(w) return w.title end }"),
      options: options)
    let part = Self.part(Array(repeating: 2001, count: 2000), from: 1)
    // 100,000 works, each of which would take a hundred bytes.
    for _ in 0..<50 {
      try report.add(part)
      #expect(report.takeText() == Array((1...2000).map { "Book \($0)" }.joined().utf8))
    }
  }
}
