import Bibliography
import Dataset
import Parsing
import Readers
import Testing

/// What a reference says and no field has is kept, and said.
@Suite struct UnreadWordsTests {
  private func read(_ reference: String) -> SourceRecord {
    MarkdownCVReader.read(
      Array("# Ada Quill\n\n## Publications\n\n- \(reference)\n".utf8), source: "cv.md",
      options: ReadingOptions())
  }

  @Test func whatNoFieldHasIsKept() {
    let record = read(
      """
      A. Quill, Rain on Glass, in Bo Reed (ed.), Collected Works, 10 vols. (Frankfurt am Main: Rain Verlag, \
      1985–2000), vol. ii (1993), Essays on Water, ed. Gunter E. Grimm, pp. 57–61.
      """)
    let unread = record.works.first?.other.filter { $0.name == "unread" }.map(\.value)
    #expect(unread == ["Essays; Water, ed. Gunter E. Grimm"])
    #expect(record.diagnostics.map(\.code) == ["unread-words"])
    #expect(record.diagnostics.first?.range?.line == 5)
  }

  @Test(arguments: [
    "Quill, A., & Reed, B. (Eds.). (2011, March 3). *Rain on glass* (2nd ed., Vol. 3, pp. 1–9). Oxford: Rain Press. https://doi.org/10.1000/182",
    "A. Quill and B. Reed, “Rain on glass,” in *Proc. Conf. on Rain*, Oxford, UK, Mar. 2011, pp. 1–9. [Online]. Available: https://rain.example.org. Accessed on: 3 May 2012.",
    "QUILL A., “Rain on glass”, in *Journal of Rain*, vol. 3, no. 2, 2011, submitted for publication",
  ])
  func nothingIsSaidOfWhatWasRead(reference: String) {
    let record = read(reference)
    #expect(record.works.first?.other.filter { $0.name == "unread" } == [])
    #expect(!record.diagnostics.contains { $0.code == "unread-words" })
  }
}
