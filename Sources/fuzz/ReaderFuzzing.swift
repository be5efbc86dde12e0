import Dataset
import Glibc
import Parsing
import Readers

/// Gives damaged files to the readers of sources.
struct ReaderFuzzing {
  /// The kinds of cases: the formats that are read.
  static let kinds = SourceFormats.readers.map { $0.format }

  private let reader: any SourceReader.Type
  private var samples: [[UInt8]]
  private let other: [[UInt8]]

  /// Cases for the reader of a format; `nil` for no format.
  init?(kind: String) {
    guard let reader = SourceFormats.readers.first(where: { $0.format == kind }) else { return nil }
    self.reader = reader
    other = ReaderSamples.all.map { Array($0.utf8) }
    samples = other.filter { reader.confidence($0, ending: "") > 0 }
  }

  /// Takes the files of a folder that the reader takes for its own.
  mutating func load(_ folder: String) {
    for path in FolderListing.files(below: folder).paths.prefix(2000) {
      guard let bytes = try? FileBytes.read(path), bytes.count < 100_000,
        reader.confidence(bytes, ending: "") > 0
      else { continue }
      samples.append(bytes)
    }
  }

  /// Damages a sample and reads it; a case that runs alone is written to standard output before.
  func runCase(_ number: UInt64, isAlone: Bool) {
    var random = RandomSource(seed: number)
    var bytes = random.pick(random.oneIn(20) ? other : samples, or: [])
    if random.oneIn(3) { disorder(&bytes, &random) }
    random.damage(&bytes, with: Self.marks)
    if random.oneIn(10) {
      // Much of one thing.
      let mark = Array(random.pick(Self.marks, or: "").utf8)
      let marks = [UInt8](
        Array(repeating: mark, count: 1 << random.below(14)).joined().prefix(200_000))
      bytes.insert(contentsOf: marks, at: random.below(bytes.count + 1))
    }
    if isAlone { write(STDOUT_FILENO, bytes, bytes.count) }
    let decoded = TextDecoding.decode(bytes, source: "fuzz")
    let record = reader.read(decoded.bytes, source: "fuzz", options: ReadingOptions())
    if random.oneIn(8) { _ = Dataset(assembling: [record]).check() }
  }

  /// Moves, doubles and drops lines, and puts lines of other formats between them.
  private func disorder(_ bytes: inout [UInt8], _ random: inout RandomSource) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    for _ in 0...random.below(5) where !lines.isEmpty {
      let place = random.below(lines.count)
      switch random.below(4) {
      case 0: lines.remove(at: place)
      case 1: lines.insert(lines[random.below(lines.count)], at: place)
      case 2: lines.swapAt(place, random.below(lines.count))
      default:
        let strange = random.pick(other, or: []).split(separator: 0x0A).map(Array.init)
        lines.insert(random.pick(strange, or: []), at: place)
      }
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  private static let marks = [
    "{", "}", "\"", "\\", "@", "@article{", "@string{a = ", "crossref = {a},", "xdata = {a},", "#",
    "%", ",", "=", "\\'", "\\\"{", "\\emph{", "$", "$\\frac{", "^", "_{", "~", " and ",
    " and others", "\n", "\r\n", "\r", "\t", "\nTY  - ", "\nER  - ", "\nPMID- ", "\n      ",
    "\n%0 ", "\n%A ", "<", ">", "</", "/>", "&", "&#x110000;", "&amp;", "<!--", "-->",
    "<![CDATA[", "]]>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "[", "]", ":", "null", "1e999", "-",
    "\\u", "\\ud800", ":\n  ", "\n- ", "|", "'", "\u{0}", "é", "\u{FEFF}", "\u{2013}", "\u{301}",
    "\u{A0}", "\n## ", "**", "\n* ", "\n1. ", "| - |", "[^1]: ", "(", ")", ";", "doi.org/10.",
    "arXiv:2001.00001", "pp. ", "et al.", "2020", "99999999999999999999", "&a ", "*a ", "? ", "!!",
  ]
}
