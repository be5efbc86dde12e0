import TestSupport
import Testing

/// Every standard report over the example record, its whole output as it was last looked at.
struct StandardReportsTests {
  /// A report as the tests run it.
  struct Run: Sendable, CustomTestStringConvertible {
    var report: String
    var parameters: [String] = []
    /// What the outputs are called; the report's name where it is run in one way alone.
    var name: String
    var testDescription: String { name }

    init(_ report: String, _ parameters: [String] = [], as name: String? = nil) {
      self.report = report
      self.parameters = parameters.flatMap { ["-P", $0] }
      self.name = name ?? report
    }
  }

  static let runs = [
    Run("publications"),
    Run(
      "publications", ["style=apa", "group=type", "number=descending", "since=2010"],
      as: "publications-by-type"),
    Run(
      "publications", ["selected=related", "highlight=Kazuki Irie"], as: "publications-selected"),
    // Without its numbers, a style that hangs them in the margin keeps everything else.
    Run(
      "publications", ["style=national-library-of-medicine-grant-proposals", "number=none"],
      as: "publications-unnumbered"),
    Run("per-year"),
    Run("cv"),
    Run("profile"),
    Run("nsf-biosketch", ["related=related", "significant=significant"]),
    Run("nih-biosketch"),
    Run("nsf-references", ["selected=significant"]),
    Run("nsf-coa"),
    Run("reconcile"),
  ]

  /// Runs a report over the example record as of one day, into a file of a folder.
  static func make(_ run: Run, _ file: String, in folder: String) -> Program.Result {
    Program.run(
      ["run", run.report, "-o", "\(folder)/\(file)", "--date", "2024-12-01"] + run.parameters,
      in: Repository.folder + "/examples")
  }

  @Test(arguments: runs, ["md", "txt"])
  func comesOutAsRecorded(run: Run, ending: String) throws {
    let folder = Files.temporaryFolder()
    defer { Files.remove(folder) }
    let result = Self.make(run, "\(run.name).\(ending)", in: folder)
    try #require(result.status == 0, "\(result.errors)")
    // Charts stand in files of their own beside a report in Markdown.
    let names = Files.names(folder)
    #expect(names.contains("\(run.name).\(ending)"))
    for name in names {
      let bytes = try #require(Files.read("\(folder)/\(name)"))
      Snapshot.expect(String(decoding: bytes, as: UTF8.self), is: name)
    }
  }

  @Test func theExamplesHaveARunOfEachReport() {
    let reports = Repository.names(in: "reports").filter { $0.hasSuffix(".lua") }
    #expect(Set(Self.runs.map { $0.report + ".lua" }) == Set(reports))
  }

  @Test(arguments: ["my-list.lua", "per-year.lua", "collaborators.lua"])
  func exampleScriptsComeOutAsRecorded(script: String) {
    let result = Program.run(
      ["run", script, "-t", "markdown"], in: Repository.folder + "/examples")
    #expect(result.status == 0, "\(result.errors)")
    Snapshot.expect(result.output, is: "examples/\(script).md")
  }

  /// The same record gives the same bytes, run after run.
  @Test func isTheSameEachTime() {
    let folder = Files.temporaryFolder()
    defer { Files.remove(folder) }
    #expect(Self.make(Run("profile"), "first.md", in: folder).status == 0)
    #expect(Self.make(Run("profile"), "second.md", in: folder).status == 0)
    #expect(Files.read("\(folder)/first.md") == Files.read("\(folder)/second.md"))
  }
}
