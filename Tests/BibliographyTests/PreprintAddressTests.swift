import Bibliography
import Testing

struct PreprintAddressTests {
  private static func work(_ type: WorkType, arxiv: String?) -> Work {
    var work = Work(id: "a", type: type)
    work.arxiv = arxiv
    return work
  }

  @Test func aPreprintGetsItsAddress() {
    let work = Self.work(.article, arxiv: "2412.06078").withPreprintAddress
    #expect(work[.url] == "https://arxiv.org/abs/2412.06078")
    #expect(work[.number] == "arXiv:2412.06078")
  }

  @Test func whatASourceGaveStays() {
    var work = Self.work(.article, arxiv: "2412.06078")
    work[.number] = "TR-7"
    work[.url] = "https://example.org/"
    #expect(work.withPreprintAddress == work)
    work[.url] = nil
    work[.doi] = "10.48550/arXiv.2412.06078"
    #expect(work.withPreprintAddress == work)
  }

  @Test func otherWorksStayAsTheyAre() {
    let article = Self.work(.articleJournal, arxiv: "2412.06078")
    #expect(article.withPreprintAddress == article)
    let blank = Self.work(.article, arxiv: nil)
    #expect(blank.withPreprintAddress == blank)
  }
}
