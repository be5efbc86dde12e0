import Scripting
import Testing

@Suite struct SessionTests {
  @Test func evaluatesExpressionsStatementsAndBeginnings() throws {
    let session = try ScriptSession(dataset: SampleRecord.dataset, options: Lua.options)
    #expect(session.evaluate("#data.works") == .output("5"))
    #expect(session.evaluate("local n = 2") == .output(""))
    #expect(session.evaluate("works = data.works:take(n)") == .output(""))
    #expect(
      session.evaluate("works")
        == .output(
          """
          <2 works>
            1  <work engine1843: "Notes on the Analytical Engine" (1843)>
            2  <work flyology: "Flyology" (1828)>
          """))
    #expect(
      session.evaluate("{ 1, 'a', x = { true }, w = data.works[1] }").text.hasPrefix(
        "{ 1, \"a\", w = <work"))
    #expect(session.evaluate("print('a') print('b')") == .output("a\nb"))
    #expect(session.evaluate("for _, w in ipairs(works) do") == .incomplete)
    #expect(
      session.evaluate("for _, w in ipairs(works) do\n print(w.id) end")
        == .output("engine1843\nflyology"))
    #expect(session.evaluate("doc.para 'x'") == .output("<doc.para>"))
    #expect(session.evaluate("nil") == .output(""))
  }

  @Test func aMistakeDoesNotEndTheSession() throws {
    let session = try ScriptSession(dataset: SampleRecord.dataset, options: Lua.options)
    guard case .failure(let message) = session.evaluate("data.work") else {
      Issue.record("no failure")
      return
    }
    #expect(message.contains("there is no field 'work' in a data"))
    #expect(session.evaluate("1 + 1") == .output("2"))
    guard case .failure = session.evaluate("x = = 2") else {
      Issue.record("no failure")
      return
    }
  }

  @Test func helpExplains() throws {
    let session = try ScriptSession(dataset: SampleRecord.dataset, options: Lua.options)
    #expect(
      session.evaluate("help(text.join)")
        == .output(
          """
          text.join(list, separator?, last?)
            Joins the texts of a list.
            list (a list): texts, numbers, dates or names
            separator? (a string, else ", "): what stands between them
            last? (a string): what stands before the last instead, such as `" and "`
            returns a string
            example:
              text.join(w.authors, ", ", " and ")
          """))
    #expect(session.evaluate("help(text.join)") == session.evaluate("help 'text.join'"))
    #expect(session.evaluate("help(log)").text.contains("log.warn  Writes a warning."))
    #expect(session.evaluate("help(data.works[1])").text.contains("citation_count"))
    #expect(session.evaluate("help()").text.contains("help(doc.table)"))
    #expect(session.evaluate("help 'doc.tabel'").text.contains("did you mean 'doc.table'?"))
  }
}

extension ScriptSession.Outcome {
  fileprivate var text: String {
    switch self {
    case .output(let text), .failure(let text): text
    case .incomplete: ""
    }
  }
}
