import Bibliography
import Citeproc
import Document
import Testing

/// Bibliographies that are long enough for several threads.
@Suite("Long bibliographies")
struct LongBibliographyTests {
  private func processor(_ body: String) throws -> Processor {
    Processor(style: try Support.style(body), locales: Support.locales)
  }

  /// Works of a few authors, years and titles, so that many have the same of each.
  private let works = (0..<1500).map { number in
    let authors = [Support.millidge, Support.tschantz, Support.buckley, Support.daCosta]
    return Support.article(
      "w\(number)", (0..<(1 + number % 3)).map { authors[(number / 7 + $0) % 4] },
      number % 11 == 0 ? "On CO<sub>2</sub> and H<sub>2</sub>O" : "Title \(number % 13)",
      "A Journal of Minds and Machines", 1990 + number % 31)
  }

  private func text(_ write: (([UInt8]) -> Void) -> Void) -> String {
    var bytes: [UInt8] = []
    write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "read as text alone what their trees read", arguments: [Support.numbered, Support.authorDate])
  func textsAndTrees(style: String) throws {
    let processor = try processor(style)
    var options = RenderingOptions()
    options.marksStyles = false
    let tree = processor.bibliography(works, options: options)
    let expected = PlainTextWriter().write(blocks: [.bibliography(tree)], options: WriterOptions())
    let (list, references, empty) = processor.bibliographyTexts(works)
    let found = text {
      PlainTextWriter().write(references: references, as: list, options: WriterOptions(), to: $0)
    }
    #expect(found == expected.text)
    #expect(references.reduce(0) { $0 + $1.count } == works.count)
    #expect(empty == [])
  }

  @Test("are what they are work for work: in order, with suffixes and substituted names")
  func wholeText() throws {
    let works = (0..<600).map {
      Support.article("w\($0)", [Support.daCosta], "Title \(999 - $0)", "", 2000 + $0 % 2)
    }
    let processor = try processor(Support.authorDate)
    let letters = (0..<300).map { number -> String in
      let low = String(UnicodeScalar(UInt8(0x61 + number % 26)))
      return number < 26 ? low : String(UnicodeScalar(UInt8(0x60 + number / 26))) + low
    }
    let expected = (0..<600).map { place in
      let number = place < 300 ? place * 2 : (place - 300) * 2 + 1
      return (place == 0 ? "Da Costa, L. " : "———. ")
        + "(\(2000 + number % 2)\(letters[place % 300])). Title \(999 - number)."
    }
    #expect(processor.bibliographyText(works) == expected)
    // Once more with the same processor: nothing is left of the first.
    #expect(processor.bibliographyText(works) == expected)
  }

  @Test("keep the order of works that all keys find the same")
  func stable() throws {
    let style = Support.authorDate.replacing("<key variable=\"issued\"/>", with: "")
    let works = (0..<400).map {
      Support.article("w\($0)", [Support.buckley], "T", "", 2000 + $0 * 7 % 5)
    }
    let list = try processor(style).bibliography(works)
    #expect(list.items.map(\.id) == works.map(\.id))
  }
}
