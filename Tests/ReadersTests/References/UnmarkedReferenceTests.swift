import Bibliography
import Dataset
import Readers
import Testing

/// References without quotation marks or emphasis, in the styles that CVs have them in.
@Suite struct UnmarkedReferenceTests {
  private func work(_ reference: String) -> Work? {
    let text = "# Ada Quill\n\n## Publications\n\n- \(reference)\n"
    return MarkdownCVReader.read(Array(text.utf8), source: "cv.md", options: ReadingOptions()).works
      .first
  }

  private func check(
    _ work: Work?, authors: [String], title: String, container: String? = nil,
    volume: String? = nil, issue: String? = nil, pages: String? = nil, publisher: String? = nil,
    place: String? = nil, year: Int, _ location: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(work?[.author].map(\.displayName) == authors, sourceLocation: location)
    #expect(work?[.title] == title, sourceLocation: location)
    #expect(work?[.containerTitle] == container, sourceLocation: location)
    #expect(work?[.volume] == volume, sourceLocation: location)
    #expect(work?[.issue] == issue, sourceLocation: location)
    #expect(work?[.page] == pages, sourceLocation: location)
    #expect(work?[.publisher] == publisher, sourceLocation: location)
    #expect(work?[.publisherPlace] == place, sourceLocation: location)
    #expect(work?.year == year, sourceLocation: location)
  }

  @Test func namesThenADateInBrackets() {
    check(
      work(
        "Hopfield, J. J., & Tank, D. W. (1985). Neural computation of decisions in optimization problems. Biological Cybernetics, 52(3), 141–152."
      ),
      authors: ["J. J. Hopfield", "D. W. Tank"],
      title: "Neural computation of decisions in optimization problems",
      container: "Biological Cybernetics", volume: "52", issue: "3", pages: "141–152", year: 1985)
  }

  @Test func medicalNamesAndASolidYear() {
    check(
      work(
        "Watson JD, Crick FH. Molecular structure of nucleic acids: a structure for deoxyribose nucleic acid. Nature. 1953;171(4356):737-738."
      ),
      authors: ["J. D. Watson", "F. H. Crick"],
      title: "Molecular structure of nucleic acids: a structure for deoxyribose nucleic acid",
      container: "Nature", volume: "171", issue: "4356", pages: "737-738", year: 1953)
  }

  @Test func aBookWithItsPlace() {
    check(
      work(
        "Kuhn, Thomas S. The Structure of Scientific Revolutions. Chicago: University of Chicago Press, 1962."
      ),
      authors: ["Thomas S. Kuhn"], title: "The Structure of Scientific Revolutions",
      publisher: "University of Chicago Press", place: "Chicago", year: 1962)
  }

  @Test func aConferencePaperWithoutMarks() {
    check(
      work(
        "[7] Leslie Lamport. Solved problems, unsolved problems and non-problems in concurrency. In Proceedings of the Third Annual ACM Symposium on Principles of Distributed Computing, pages 1–11, 1984."
      ),
      authors: ["Leslie Lamport"],
      title: "Solved problems, unsolved problems and non-problems in concurrency",
      container:
        "Proceedings of the Third Annual ACM Symposium on Principles of Distributed Computing",
      pages: "1–11", year: 1984)
  }
}
