import Glibc
import Readers
import TestSupport
import Testing

/// Runs this package's own fixtures, which are written in the CSL test suite's format, through `csl-suite`, and `fuzz`.
@Suite("Fixtures")
struct FixtureTests {
  private func run(_ arguments: [String], program: String = "csl-suite") -> Program.Result {
    Program.run(
      Program.dossier.dropLast("dossier".count) + program, arguments,
      in: Support.root + "/Tests/CiteprocTests")
  }

  @Test("every fixture gives what it says")
  func all() {
    let result = run(["--locales", Support.root + "/Sources/Resources/csl", "Fixtures"])
    #expect(result.output.hasSuffix(" passed, 0 failed\n"), "\(result.output)")
    #expect(result.status == 0)
  }

  @Test("a difference is shown, and the list of expected failures works both ways")
  func ratchet() {
    let arguments = [
      "--locales", Support.root + "/Sources/Resources/csl", "--only", "Sentence", "Ratchet",
    ]
    let plain = run(arguments)
    #expect(
      plain.output == """
        FAILED wrong_Sentence
          expected: A wrong sentence
          found:    A right sentence
        1 passed, 1 failed

        """)
    #expect(plain.status == 1)
    #expect(run(["--expect", "Ratchet/listed"] + arguments).status == 0)
    let unlisted = run(["--expect", "Ratchet/none"] + arguments)
    #expect(unlisted.output.contains("unexpected failure: wrong_Sentence\n"))
    #expect(unlisted.status == 1)
    let passes = run(["--expect", "Ratchet/both"] + arguments)
    #expect(passes.output.contains("unexpected pass: right_Sentence (take it off the list)\n"))
    #expect(passes.status == 1)
  }

  @Test(
    "made-up and damaged styles, locales, works and sources are borne",
    arguments: ["style", "locale", "works", "render"] + SourceFormats.readers.map { $0.format })
  func fuzz(kind: String) {
    // DOSSIER_FUZZ=600s looks for ten minutes instead.
    let count = getenv("DOSSIER_FUZZ").map { String(cString: $0) } ?? "150"
    let result = run(
      ["--locales", Support.root + "/Sources/Resources/csl", kind, count], program: "fuzz")
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains(" cases of \(kind), "))
  }
}
