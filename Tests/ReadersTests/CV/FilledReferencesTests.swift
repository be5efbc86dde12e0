import Bibliography
import Dataset
import Testing

@testable import Readers

@Suite struct ReferenceStartsTests {
  @Test func referencesOfAFilledTextPartWhereALineHasRoomLeft() {
    let lines = """
      Akerlof, George A., and Karin M. Lindqvist, ‘The Market for Lemons: Quality
      Uncertainty and the Market Mechanism’, The Quarterly Journal of Economics,
      84.3 (1970), 488–500
      Brundage, Miles, Karin M. Lindqvist, and Shahar Avin, The Malicious Use of
      Artificial Intelligence (Oxford: Future of Humanity Institute, 2018)
      Jumper, John, Richard Evans, Alexander Pritzel, Tim Green, and Karin M.
      Lindqvist, ‘Highly Accurate Protein Structure Prediction with AlphaFold’,
      Nature, 596.7873 (2021), 583–89
      van der Berg, Carel, and Ana de la Cruz, ‘Émigré Networks and the Making of a
      Discipline’, Isis, 97.1 (2006), 45–67
      Pearl, Judea, and Karin M. Lindqvist, Causality: Models, Reasoning (2009).
      Cambridge, Mass.: Hill Press.
      """.split(separator: "\n").map { StyledText(String($0)) }
    #expect(ReferenceStarts.find(in: lines) == [0, 3, 5, 8, 10])
  }
}

@Suite struct FilledReferencesTests {
  @Test func wrappedPagesAreNoPageNumberAndWrappedTitlesNoReference() {
    let text = """
      Karin M. Lindqvist

      PUBLICATIONS

      Lindqvist, Karin M., and Jürgen Müller. 2018. “Coastal erosion under
      rising seas.” Geomorphology, 312,
      1–14.

      Dean, Jeffrey, Sanjay Ghemawat, and Karin M. Lindqvist. 2004.
      “Processing on Large Clusters.” Isis 97 (1): 45–67.

      Haraway, D., & Lindqvist, K. M. (2000). A cyborg manifesto. In D. Bell & B.
      M. Kennedy (Eds.), The reader (pp. 291–324). Routledge.
      """
    let record = PlainTextCVReader.read(
      Array(text.utf8), source: "cv.txt", options: ReadingOptions())
    #expect(
      record.works.map { $0[.title] } == [
        "Coastal erosion under rising seas", "Processing on Large Clusters", "A cyborg manifesto",
      ])
    #expect(record.works.map { $0[.page] } == ["1–14", "45–67", "291–324"])
  }
}
