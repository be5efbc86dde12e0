import Bibliography
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: [
    ("10.1038/S41593-023-01514-1", "10.1038/s41593-023-01514-1"),
    ("https://doi.org/10.1000/182", "10.1000/182"),
    ("https://doi.org/https://doi.org/10.1000/182", "10.1000/182"),
    ("http://dx.doi.org/10.1000/a%3Cb%3E", "10.1000/a<b>"),
    ("doi: 10.1000/182.", "10.1000/182"), ("DOI:doi:10.1000/182 ", "10.1000/182"),
    ("10.1000/a%2fb", "10.1000/a%2fb"),
  ])
  func aDOIIsFoundInEveryForm(_ text: String, _ doi: String) {
    #expect(DOI.normalized(text) == doi)
  }

  @Test(arguments: ["", "11.1000/1", "10.1000", "10./x", "10.1000/", "10.10x/y", "10.1000/a b"])
  func whatIsNoDOIIsRefused(_ text: String) { #expect(DOI.normalized(text) == nil) }

  @Test func aLinkHasOnePrefixAndKeepsTheLetters() {
    #expect(
      DOI.link("https://doi.org/10.1002/(SICI)1097<1::AID>3.0.CO;2-X")
        == "https://doi.org/10.1002/(SICI)1097%3C1::AID%3E3.0.CO;2-X")
    #expect(ArXivID("arXiv:2006.04182v5")?.link == "https://arxiv.org/abs/2006.04182v5")
    #expect(PMID.link("PMID: 12345678") == "https://pubmed.ncbi.nlm.nih.gov/12345678/")
    #expect(PMCID.link("1234567") == "https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/")
    #expect(
      ORCID.link("http://orcid.org/0000-0002-1825-0097")
        == "https://orcid.org/0000-0002-1825-0097")
  }

  @Test(arguments: [
    ("2006.04182", "2006.04182", nil), ("arXiv:2006.04182v5", "2006.04182", 5),
    ("https://arxiv.org/pdf/0706.0001v1.pdf", "0706.0001", 1),
    ("math.GT/0309136", "math/0309136", nil), ("hep-th/9901001v3", "hep-th/9901001", 3),
    ("arXiv:2006.04182 [cs.LG]", "2006.04182", nil),
    ("https://doi.org/10.48550/arXiv.2006.04182", "2006.04182", nil),
  ])
  func arXivIdentifiersOldAndNew(_ text: String, _ base: String, _ version: Int?) {
    #expect(ArXivID(text)?.base == base)
    #expect(ArXivID(text)?.version == version)
  }

  @Test(arguments: ["", "2013.00001", "200604182", "2006.041", "math/030913", "10.1000/182"])
  func whatIsNoArXivIdentifierIsRefused(_ text: String) { #expect(ArXivID(text) == nil) }

  @Test func theCheckDigitOfABookDecides() {
    #expect(ISBN("0-306-40615-2")?.thirteen == "9780306406157")
    #expect(ISBN("ISBN 978-0-306-40615-7")?.ten == "0306406152")
    #expect(ISBN("ISBN-13: 978-0-306-40615-7")?.thirteen == "9780306406157")
    #expect(ISBN("080442957X")?.thirteen == "9780804429573")
    #expect(ISBN("979-10-90636-07-1")?.ten == nil)
    #expect(ISBN("0-306-40615-3") == nil)
    #expect(ISBN("978-0-306-40615-8") == nil)
    #expect(ISBN("X123456789") == nil)
  }

  @Test func theCheckDigitOfAJournalAndOfAPersonDecides() {
    #expect(ISSN.normalized("ISSN 2434-561x") == "2434-561X")
    #expect(ISSN.normalized("03785955") == "0378-5955")
    #expect(ISSN.normalized("0378-5954") == nil)
    #expect(ORCID.normalized("https://orcid.org/0000-0002-1694-233X") == "0000-0002-1694-233X")
    #expect(ORCID.normalized("0000000218250097") == "0000-0002-1825-0097")
    #expect(ORCID.normalized("0000-0002-1825-0098") == nil)
  }

  @Test func identifiersOfPubMed() {
    #expect(PMID.normalized("https://pubmed.ncbi.nlm.nih.gov/12345678/") == "12345678")
    #expect(PMID.normalized("0123") == nil)
    #expect(PMID.normalized("volume 12") == nil)
    #expect(PMCID.normalized("PMCID: PMC1234567.1") == "PMC1234567")
    #expect(PMCID.normalized("https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/") == "PMC1234567")
    #expect(PMCID.normalized("abc12") == nil)
  }
}
