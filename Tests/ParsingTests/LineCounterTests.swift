import Parsing
import Testing

@Suite struct LineCounterTests {
  @Test func countsAllKindsOfLineEnds() {
    let bytes = Array("a\nb\r\nc\rdé😀x".utf8)
    bytes.withUnsafeBufferPointer { buffer in
      var lines = LineCounter(buffer)
      #expect(lines.line(at: 0) == 1)
      #expect(lines.line(at: 2) == 2)
      #expect(lines.line(at: 5) == 3)
      #expect(lines.line(at: 7) == 4)
      // Columns count scalars, not bytes; x is the fourth of its line.
      #expect(lines.range(at: bytes.count - 1, in: "f").description == "f:4:4")
      #expect(lines.line(at: 1) == 1)
      #expect(lines.line(at: 1000) == 4)
    }
  }

  @Test func answersInAnyOrderInALargeText() {
    let bytes = Array(String(repeating: "123456789\n", count: 50_000).utf8)
    bytes.withUnsafeBufferPointer { buffer in
      var lines = LineCounter(buffer)
      for line in [49_999, 3, 20_000, 40_000, 1, 6_553, 6_554, 6_555, 50_000] {
        #expect(lines.line(at: (line - 1) * 10) == line)
        #expect(lines.line(at: (line - 1) * 10 + 9) == line)
      }
    }
  }
}
