import Readers
import Testing

@Suite struct ChildProgramTests {
  private func run(
    _ script: String, input: [UInt8] = [], seconds: Int = 20, outputLimit: Int = 1 << 20
  ) throws -> ChildProgram.Result {
    let shell = try #require(ChildProgram.find("sh"))
    return try ChildProgram.run(
      shell, ["-c", script], input: input, seconds: seconds, outputLimit: outputLimit)
  }

  @Test func givesWhatAProgramMakesOfItsInput() throws {
    let input = [UInt8](repeating: 0x61, count: 300_000)
    let result = try run("cat; echo problem >&2; exit 3", input: input)
    #expect(result.status == 3)
    #expect(result.output == input)
    #expect(result.errors == Array("problem\n".utf8))
  }

  @Test func endsAProgramThatRunsTooLongWithAllThatItStarted() {
    #expect(throws: ChildProgram.Failure.outOfTime(seconds: 1)) {
      try run("sleep 100 & sleep 100", seconds: 1)
    }
  }

  @Test func endsAProgramThatWritesTooMuch() {
    #expect(throws: ChildProgram.Failure.tooMuchOutput(limit: 1000)) {
      try run("while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done", outputLimit: 1000)
    }
  }

  @Test func saysThatThereIsNoSuchProgram() {
    #expect(ChildProgram.find("no-such-program-anywhere") == nil)
  }
}
