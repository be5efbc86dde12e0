import TestSupport
import Testing

/// Sources that are read part by part: what comes out is what reading them whole gives.
///
/// The same items stand in a file of JSON lines and in a list, which are large enough to be read in parts, and in a list
/// within an object, which is held; all three have the same line ends.
@Suite struct StreamTests {
  private static let count = 36

  /// Items of about a megabyte, so that few of them make a large file.
  private func item(_ number: Int) -> String {
    let abstract = String(repeating: "All work and no play. ", count: 45_000)
    let issued = number == 7 ? "" : #""issued":{"date-parts":[[\#(2000 + number % 3)]]},"#
    return """
      {"id":"w\(number)","type":"book","title":"Book \(number)",\(issued)\
      "author":[{"family":"\(number % 2 == 0 ? "Ek" : "Ud")","given":"Bo"}],"DOI":"\(number == 9 ? "none" : "10.1/\(number)")",\
      "abstract":"\(abstract)"}
      """
  }

  private func folder(_ scripts: [String: String] = [:]) -> TestFolder {
    let folder = TestFolder(scripts)
    let items = (1...Self.count).map(item)
    folder.write("lines.json", Array((items.joined(separator: "\n") + "\n").utf8))
    let list = "[" + items.joined(separator: ",\n") + "]"
    folder.write("list.json", Array((list + "\n").utf8))
    folder.write("array.json", Array(("{\"items\":" + list + "}\n").utf8))
    return folder
  }

  @Test func convertWritesWhatHoldingTheWorksWrites() {
    let folder = folder()
    let streamed = folder.dossier("convert", "lines.json", "--as-read", "-o", "streamed.bib")
    let held = folder.dossier("convert", "array.json", "--as-read", "-o", "held.bib")
    #expect(streamed.status == 0 && held.status == 0)
    let text = folder.text("streamed.bib")
    #expect(text == folder.text("held.bib"))
    #expect(text?.split(separator: "\n").count { $0.hasPrefix("@book{w") } == Self.count)
    #expect(folder.dossier("convert", "list.json", "--as-read", "-o", "list.bib").status == 0)
    #expect(text == folder.text("list.bib"))
    #expect(
      folder.names == [
        "array.json", "held.bib", "lines.json", "list.bib", "list.json", "streamed.bib",
      ])
  }

  @Test func ourOwnJSONHoldsWhatHoldingTheWorksGives() {
    let folder = folder()
    folder.write("cv.md", Array("# Bo Ek\n\n## Awards\n\n- Prize of the Sea, 2012\n".utf8))
    for (command, place) in [("inspect", "list.json"), ("convert", "lines.json")] {
      let streamed = folder.dossier(command, "cv.md", place, "--as-read", "-t", "json")
      let held = folder.dossier(command, "cv.md", "array.json", "--as-read", "-t", "json")
      #expect(streamed.status == 0 && held.status == 0)
      #expect(streamed.output == held.output.replacing("array.json", with: place))
      #expect(streamed.output.contains("\"title\": \"Prize of the Sea\""))
    }
  }

  @Test func inspectPrintsWhatHoldingTheWorksPrints() {
    let folder = folder()
    let streamed = folder.dossier("inspect", "lines.json", "--as-read")
    let held = folder.dossier("inspect", "array.json", "--as-read")
    #expect(streamed.status == 0)
    // The two files' names are of different lengths, and so are the columns they stand in.
    let words = { (text: String) in text.split { $0 == " " || $0 == "\n" } }
    #expect(
      words(streamed.output)
        == words(held.output.replacing("array.json", with: "lines.json")))
    #expect(streamed.output.hasPrefix("Sources\n  lines.json  csl-json  36 works\n\nWorks\n"))
    #expect(streamed.output.hasSuffix("  2000  book  lines.json:36  Book 36\n"))
  }

  @Test func checkFindsWhatSingleWorksShow() {
    let folder = folder()
    let streamed = folder.dossier("check", "lines.json", "--as-read")
    let held = folder.dossier("check", "array.json", "--as-read")
    #expect(streamed.status == 1 && held.status == 1)
    let note = """
      note: works were checked one at a time: identifiers and keys that several of them share, and works and people \
      that may be the same, were not looked for
        hint: without --as-read they are, and all works are held in memory

      """
    #expect(streamed.output.hasPrefix(note + "lines.json:7: warning: 'Book 7' has no year\n"))
    #expect(streamed.output.hasSuffix("\n1 error, 1 warning, 1 note\n"))
    #expect(
      streamed.output.dropFirst(note.utf8.count).replacing(", 1 note", with: "")
        == held.output.replacing("array.json", with: "lines.json"))
    let json = folder.dossier("check", "lines.json", "--as-read", "-t", "json", "-q")
    #expect(
      json.output == """
        [
          {
            "severity": "warning",
            "code": "no-year",
            "message": "'Book 7' has no year",
            "source": "lines.json",
            "line": 7
          },
          {
            "severity": "error",
            "code": "invalid-doi",
            "message": "'none' is no DOI; expected 10., a number, / and a name",
            "source": "lines.json",
            "line": 9
          }
        ]

        """)
  }

  private let report = [
    "years.lua": """
    local counts = {}
    return {
      each = function(w) if w.year then counts[w.year] = (counts[w.year] or 0) + 1 end end,
      finish = function()
        local rows = {}
        for year, count in pairs(counts) do table.insert(rows, { year, count }) end
        return doc.document { title = "Years", doc.table { columns = { "Year", "Works" }, rows = rows } }
      end,
    }
    """,
    "list.lua": "return { each = function(w) return w.id .. ' ' .. w.title .. '\\n' end }",
    "person.lua": "return { each = function(w) return w.authors[1].person.name end }",
  ]

  @Test func aReportIsMadeOfOneWorkAfterTheOther() {
    let folder = folder(report)
    let streamed = folder.dossier("run", "years.lua", "lines.json", "--as-read")
    #expect(streamed.status == 0)
    #expect(
      streamed.output == """
        # Years

        | Year | Works |
        | ---- | ----- |
        | 2000 | 12    |
        | 2001 | 11    |
        | 2002 | 12    |

        """)
    let held = folder.dossier("run", "years.lua", "lines.json")
    #expect(held.output == streamed.output)
    #expect(held.errors.contains("all works are held in memory"))

    let list = folder.dossier("run", "list.lua", "lines.json", "--as-read", "-o", "list.txt")
    #expect(list.status == 0)
    #expect(
      folder.text("list.txt") == (1...Self.count).map { "w\($0) Book \($0)\n" }.joined())
  }

  @Test func aFailingReportLeavesNothingBehind() {
    let folder = TestFolder(report)
    folder.write("two.jsonl", Array(#"{"id":"a","title":"A","author":[{"family":"Ek"}]}"#.utf8))
    let run = folder.dossier("run", "person.lua", "two.jsonl", "--as-read", "-o", "out.txt")
    #expect(run.status == 3)
    #expect(run.errors.contains("person: who is who is not known"))
    #expect(folder.dossier("run", "list.lua", "none.jsonl", "--as-read").status == 2)
    #expect(!folder.names.contains("out.txt"))
    #expect(
      folder.dossier("reports", "years.lua").output.contains("with --as-read, from sources of any"))
  }
}
