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

@Suite struct LineCounterTextTests {
  @Test func countsEveryKindOfLineEndWhereverItStands() {
    // Longer than what is counted at once, with each line end at each place.
    for end in ["\n", "\r\n", "\r"] {
      for indent in 0..<40 {
        let text =
          String(repeating: "a", count: indent) + end + String(repeating: "b", count: 50)
          + end + end + "c"
        Array(text.utf8).withUnsafeBufferPointer { bytes in
          var lines = LineCounter(bytes)
          let last = lines.line(at: bytes.count)
          var later = LineCounter(bytes, firstLine: 10)
          let laterLines = [bytes.count, 0].map { later.line(at: $0) }
          #expect(last == 4)
          #expect(laterLines == [13, 10])
        }
      }
    }
  }

  @Test func countsManyEmptyLines() {
    Array(repeating: UInt8(0x0A), count: 10_000).withUnsafeBufferPointer { bytes in
      var lines = LineCounter(bytes)
      let line = lines.line(at: 9_999)
      #expect(line == 10_000)
    }
  }
}

@Suite struct LineCounterColumnTests {
  @Test func givesOneColumnInWhateverOrderItIsAsked() {
    let text = "aé\u{1F600}b\nc\r\n" + String(repeating: "ü", count: 300) + "\rz"
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      let alone = bytes.indices.map { offset in
        var lines = LineCounter(bytes)
        return lines.column(at: offset)
      }
      #expect(alone[0...3] == [1, 2, 3, 3])
      for step in [1, 7, 101] {
        var lines = LineCounter(bytes)
        for round in 0..<(bytes.count * 2) {
          let offset = round * step % bytes.count
          let column = lines.column(at: offset)
          #expect(column == alone[offset])
        }
      }
    }
  }

  @Test func doesNotCountInALineOfMoreThanAMegabyte() {
    Array(repeating: UInt8(0x61), count: 3 << 20).withUnsafeBufferPointer { bytes in
      var lines = LineCounter(bytes)
      let megabyte = 1 << 20
      let columns = [megabyte, megabyte + 1, 2 * megabyte, 5].map { lines.column(at: $0) }
      #expect(columns == [megabyte + 1, 0, 0, 6])
    }
  }
}
