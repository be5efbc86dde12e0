import Bibliography
import Dataset
import Parsing
import Readers
import TestSupport
import Testing

@Suite struct RecordPartsTests {
  /// All parts of a file as one record, and how many there were; `nil` where it is read whole.
  private func read(
    _ bytes: [UInt8], partSize: Int, named name: String = "works.jsonl"
  ) throws -> (record: SourceRecord, count: Int)? {
    let folder = Files.temporaryFolder()
    defer { Files.remove(folder) }
    let path = "\(folder)/\(name)"
    Files.write(bytes, to: path)
    guard let parts = RecordParts.find(path, leastSize: 0, partSize: partSize) else { return nil }
    try parts.begin()
    // A second beginning forgets the first.
    _ = try parts.next()
    try parts.begin()
    var whole = SourceRecord(source: path, format: "")
    var count = 0
    while let part = try parts.next() {
      whole.format = part.format
      whole.works += part.works
      whole.diagnostics += part.diagnostics
      count += 1
    }
    #expect(parts.done == (bytes.count, bytes.count))
    // The places name the file, which is gone.
    for index in whole.works.indices {
      whole.works[index].firstLocation?.source = name
    }
    for index in whole.diagnostics.indices { whole.diagnostics[index].range?.source = name }
    return (whole, count)
  }

  private func cslItem(_ number: Int) -> String {
    #"{"id":"w\#(number % 7)","type":"book","title":"Zürich \#(number)","container-title":"A journal of some length","author":[{"family":"Ek","given":"Bo"}],"issued":{"date-parts":[[2001]]}}"#
  }

  private func openAlexWork(_ number: Int) -> String {
    #"{"id":"https://openalex.org/W\#(number % 5)","type":"article","title":"Gifts \#(number) é","authorships":[{"author":{"display_name":"Bo Ek"}}],"cited_by_count":\#(number)}"#
  }

  private func crossrefWork(_ number: Int) -> String {
    #"{"DOI":"10.1/\#(number % 9)","type":"journal-article","title":["Gifts \#(number) é"],"is-referenced-by-count":1,"reference-count":2,"author":[{"family":"Ek","given":"Bo"}]}"#
  }

  @Test(arguments: [300, 1000, 5000])
  func givesWhatReadingTheWholeGives(partSize: Int) throws {
    for line in [cslItem, openAlexWork, crossrefWork] {
      var lines = (0..<60).map(line)
      lines[20] += "\n"
      lines[31] = #"{"id": broken"#
      lines[44] += "\r\n{}"
      lines[45] = lines[45].replacing("Bo", with: String(repeating: "B", count: 2000))
      var bytes = Array(("\u{FEFF}" + lines.joined(separator: "\n") + "\n").utf8)
      // A byte that is no UTF-8, in a line far behind.
      let place = try #require(bytes.lastIndex(of: UInt8(ascii: "k")))
      bytes[place] = 0xFF
      let whole = try SourceLoader.read(bytes, source: "works.jsonl")
      let (record, count) = try #require(try read(bytes, partSize: partSize))
      #expect(record.works == whole.works)
      #expect(record.works.count == 59)
      #expect(Set(record.diagnostics) == Set(whole.diagnostics))
      #expect(record.diagnostics.count == whole.diagnostics.count)
      #expect(count > bytes.count / (partSize * 4) && count > 1)
    }
  }

  @Test func leavesWhatHasNoBordersToBeReadWhole() throws {
    let items = (0..<20).map(cslItem)
    let array = "[" + items.joined(separator: ",\n") + "]"
    #expect(try read(Array(items[0].utf8), partSize: 1000) == nil)
    let envelope = "{\"items\":\n" + array + "}\n"
    #expect(try read(Array(envelope.utf8), partSize: 1000) == nil)
    #expect(RecordParts.find("no-such-file.jsonl") == nil)
    #expect(RecordParts.find("-") == nil)
  }

  /// A text in parts must give what it gives whole, but for the encoding, which is named where it is met.
  private func expectSame(
    _ text: String, partSize: Int, named name: String, works: Int, ending bytes: [UInt8] = []
  ) throws {
    let bytes = Array(text.utf8) + bytes
    let whole = try SourceLoader.read(bytes, source: name)
    let (record, count) = try #require(try read(bytes, partSize: partSize, named: name))
    #expect(record.format == whole.format)
    #expect(record.works == whole.works)
    #expect(record.works.count == works)
    #expect(record.diagnostics == whole.diagnostics)
    #expect(count > bytes.count / (partSize * 4) && count > 1)
  }

  @Test(arguments: [300, 1000, 5000])
  func readsListsOfRecords(partSize: Int) throws {
    for item in [cslItem, openAlexWork, crossrefWork] {
      var items = (0..<60).map(item)
      items[7] = items[7].replacing("B", with: #"\"],{\\"#)
      items[45] = items[45].replacing("Bo", with: String(repeating: "B", count: 2000))
      let lists = [
        "[" + items.joined(separator: ","), "\u{FEFF} [\n" + items.joined(separator: "\r\n,\r\n"),
      ]
      for list in lists {
        try expectSame(list + "]\n", partSize: partSize, named: "works.json", works: 60)
        // Cut off within a record.
        try expectSame(
          list + ",{\"id\":\"last\",\"title\":\"A", partSize: partSize, named: "works.json",
          works: item(0).contains("family\":\"Ek\",\"given\":\"Bo\"}],\"issued") ? 61 : 60)
        // With a comma too many, and with none at all where the list ends.
        try expectSame(list + ",]", partSize: partSize, named: "works.json", works: 60)
        try expectSame(list, partSize: partSize, named: "works.json", works: 60)
      }
    }
  }

  @Test(arguments: [300, 1000, 2000])
  func readsTaggedRecords(partSize: Int) throws {
    let ris = (0..<60).map { number in
      """
      TY  - \(number == 9 ? "JORNAL" : "JOUR")
      AU  - Ek, Bo
      TI  - Zürich \(number)
       goes on
      T2  - A journal of some length
      PY  - 2001

      \(number % 5 == 0 ? "" : "ER  - ")

      """
    }
    try expectSame(
      "Made by hand\n" + ris.joined(separator: "\n"), partSize: partSize, named: "works.ris",
      works: 60)
    try expectSame(
      "\u{FEFF}" + ris.joined().replacing("\n", with: "\r\n"), partSize: partSize,
      named: "works.ris", works: 60)
    let medline = (0..<60).map { number in
      """
      PMID- \(number / 2)
      TI  - Gifts \(number)
            of the sea.
      FAU - Ek, Bo
      JT  - A journal of some length
      DP  - 2001 Jan

      """
    }
    try expectSame(
      medline.joined(separator: "\n"), partSize: partSize, named: "works.nbib", works: 60)
  }

  @Test func namesTheEncodingOfAFileOnce() throws {
    let record = Array("TY  - JOUR\nTI  - Z".utf8) + [0xFC] + Array("rich\nER  - \n\n".utf8)
    let bytes = Array(repeatElement(record, count: 40).joined())
    let whole = try SourceLoader.read(bytes, source: "works.ris")
    let (read, count) = try #require(try read(bytes, partSize: 200, named: "works.ris"))
    #expect(count > 4)
    #expect(read.works == whole.works)
    #expect(read.diagnostics == whole.diagnostics)
    #expect(read.diagnostics.count == 1)
  }
}
