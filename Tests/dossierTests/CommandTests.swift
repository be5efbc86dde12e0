import TestSupport
import Testing

@Suite struct CommandTests {
  @Test func runWritesToStandardOutputAndMessagesToStandardError() {
    let folder = TestFolder([
      "a.bib": twoWorks,
      "list.lua":
        "return function(data) print('hello') log.warn('careful') return 'n=' .. #data.works end",
    ])
    let run = folder.dossier("run", "list.lua", "a.bib")
    #expect(run.status == 0)
    #expect(run.output == "n=2")
    #expect(run.errors == "hello\nwarning: careful\n")
  }

  @Test func readsStandardInput() {
    let folder = TestFolder(["list.lua": "return function(data) return 'n=' .. #data.works end"])
    let run = folder.dossier("run", "list.lua", "-", input: twoWorks)
    #expect(run.output == "n=2")
  }

  @Test func aProjectNamesItsSources() {
    let folder = TestFolder([
      "me/a.bib": twoWorks, "me/dossier.yaml": "person: Marie Curie\nsources: [a.bib]\n",
      "list.lua": "return function(data) return data.person.name .. #data.works end",
    ])
    #expect(folder.dossier("run", "list.lua", "me").output == "Marie Curie2")
    #expect(folder.dossier("run", "list.lua", "me/dossier.yaml").output == "Marie Curie2")
    #expect(
      Program.run(Program.dossier, ["run", "../list.lua"], in: folder.path + "/me").output
        == "Marie Curie2")
  }

  @Test func modulesStandBesideTheScript() {
    let folder = TestFolder([
      "a.bib": twoWorks, "mine/names.lua": "return { greeting = 'hello' }",
      "mine/list.lua": "local names = require 'names'\nreturn function() return names.greeting end",
    ])
    #expect(folder.dossier("run", "mine/list.lua", "a.bib").output == "hello")
  }

  @Test func sameInputGivesTheSameBytes() {
    let folder = TestFolder(["a.bib": twoWorks])
    let first = folder.dossier("run", "publications", "a.bib", "-t", "latex")
    let second = folder.dossier("run", "publications", "a.bib", "-t", "latex")
    #expect(first.status == 0)
    #expect(first.output == second.output)
  }

  @Test func notesStandBelowTheirOwnWorkWhereKeysAreNotUnique() {
    let folder = TestFolder([
      "a.bib": """
      @misc{key, author = {Young, Ada}, title = {Zebras}, year = 2020}
      @misc{key, author = {Abel, Ben}, title = {Apes}, year = 2021}
      """,
      "list.lua": """
      return function(data)
        local function note(work) return 'On ' .. work.title end
        return doc.document {
          doc.bibliography(data.works, { style = 'apa', annotate = note }),
          doc.bibliography(data.works, { style = 'apa', annotate = note, order = 'style' }),
        }
      end
      """,
    ])
    let run = folder.dossier("run", "list.lua", "a.bib", "--as-read", "-t", "text")
    #expect(
      run.output.split(separator: "\n").filter { $0.contains("On ") }.map {
        $0.drop { $0 == " " }
      } == ["On Zebras", "On Apes", "On Apes", "On Zebras"])
  }

  @Test func aWorkForWhichAStyleWritesNothingIsNamed() {
    let style = """
      <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
        <info><title>Articles only</title><id>articles</id></info>
        <citation><layout><text variable="title"/></layout></citation>
        <bibliography><layout><choose><if type="article-journal">
          <text variable="title"/></if></choose></layout></bibliography>
      </style>
      """
    let folder = TestFolder([
      "a.bib": twoWorks, "articles.csl": style,
      "list.lua": """
      return function(data)
        print(cite.text(data.works[2], { style = 'articles.csl' }) .. '|')
        return doc.document { doc.bibliography(data.works, { style = 'articles.csl' }) }
      end
      """,
    ])
    let message = """
      the style 'Articles only' writes nothing for 'Traité de radioactivité', of type book
        hint: it is missing from the list: choose another style, or another type for the work

      """
    for format in ["text", "markdown", "latex", "html"] {
      let cite = folder.dossier("cite", "-s", "articles.csl", "a.bib", "-t", format)
      #expect(cite.status == 0)
      #expect(cite.errors == "a.bib:6: warning: " + message)
    }
    #expect(
      folder.dossier("run", "list.lua", "a.bib").errors
        == "warning: a.bib:6: " + message + "|\n")
  }

  @Test func newStartsAScriptThatRuns() {
    let folder = TestFolder(["a.bib": twoWorks])
    #expect(folder.dossier("new", "mine.lua").status == 0)
    #expect(folder.names == ["a.bib", "dossier-types.lua", "mine.lua"])
    #expect(folder.text(".luarc.json")?.contains(#""runtime.version": "Lua 5.4""#) == true)
    #expect(folder.text("dossier-types.lua")?.contains("---@class dossier.work") == true)
    let run = folder.dossier("run", "mine.lua", "a.bib", "-P", "since=1900", "-o", "mine.md")
    #expect(run.errors == "")
    #expect(folder.text("mine.md")?.contains("Traité de radioactivité") == true)
    #expect(folder.dossier("new", "mine.lua").status == 4)
  }

  @Test func convertWritesWhatConvertReadsBack() {
    let folder = TestFolder(["a.bib": twoWorks])
    let first = folder.dossier("convert", "a.bib", "--as-read", "-o", "a.json")
    #expect(first.status == 0)
    let second = folder.dossier("convert", "a.json", "--as-read", "-t", "csl-json")
    #expect(second.output == folder.text("a.json"))
  }

  @Test func replEvaluatesLinesAndGoesOnAfterAnError() {
    let folder = TestFolder(["a.bib": twoWorks])
    let run = folder.dossier(
      "repl", "a.bib", input: "#data.works\nlocal x = nil + 1\nfunction f()\nreturn 7\nend\nf()\n")
    #expect(run.status == 0)
    #expect(run.output == "2\n7\n")
    #expect(run.errors.contains("nil"))
  }

  @Test func reportsListsEveryStandardReport() {
    let folder = TestFolder()
    let run = folder.dossier("reports")
    let names = Repository.names(in: "reports").filter { $0.hasSuffix(".lua") }
      .map { String($0.dropLast(4)) }
    #expect(
      run.output.split(separator: "\n").prefix(names.count).map { $0.split(separator: " ")[0] }
        == names.map { $0[...] })
  }

  @Test func checkEndsWithOneWhereSomethingIsWrong() {
    let folder = TestFolder([
      "a.bib": twoWorks + "\n@article{curie1898, title = {Other}, year = 1900}\n"
    ])
    let run = folder.dossier("check", "a.bib")
    #expect(run.output.contains("curie1898"))
    #expect(
      folder.dossier("check", "a.bib", "-t", "json").output.hasPrefix(
        "[\n  {\n    \"severity\": \""))
  }
}
