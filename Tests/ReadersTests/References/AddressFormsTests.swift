import Bibliography
import Dataset
import Readers
import Testing

/// The ways in which lists write addresses, DOIs and arXiv identifiers, each read exactly.
@Suite struct AddressFormsTests {
  private func works(_ written: [String]) -> [Work] {
    var text = "Ada Quill\nada@quill.example\n\nPublications\n\n"
    for (index, form) in written.enumerated() {
      text +=
        "\(index + 1). Quill A. Rain on glass and other surfaces. Rain Studies. 2010;3(2):1-9. \(form)\n"
    }
    return PlainTextCVReader.read(Array(text.utf8), source: "cv.txt", options: ReadingOptions())
      .works
  }

  private static let addresses = [
    (
      "Retrieved from http://www.rain.example.org/a/b/2015/08/some-long-slug-here/",
      "http://www.rain.example.org/a/b/2015/08/some-long-slug-here/"
    ),
    ("http://www.rain.org/auv/IAUV.htm.", "http://www.rain.org/auv/IAUV.htm"),
    (
      "www.rain.org/Publications/Booklets/c/d.pdf.",
      "https://www.rain.org/Publications/Booklets/c/d.pdf"
    ),
    ("Available at: http://rain.org/x [Accessed 5 March 2017].", "http://rain.org/x"),
    (
      "Available: https://www.rain.com/industry-reports/a-b-c. [Accessed: 19-Oct-2017].",
      "https://www.rain.com/industry-reports/a-b-c"
    ),
    (
      "https://www.rain.com/us-news/2017/jan/28/x-y, accessed 19 February, 2017.",
      "https://www.rain.com/us-news/2017/jan/28/x-y"
    ),
    ("http://rain.com/~jason/20News (accessed May 31, 2013).", "http://rain.com/~jason/20News"),
    ("http://rain.com/˜jason/20News (accessed May 31, 2013).", "http://rain.com/˜jason/20News"),
    ("<http://etext.rain.edu /subjects/x.html>.", "http://etext.rain.edu/subjects/x.html"),
    (
      "https://www.rain.gov/ library/publications/the-book/index.html",
      "https://www.rain.gov/library/publications/the-book/index.html"
    ),
    ("<URL:http://www.rain.org/x.html>", "http://www.rain.org/x.html"),
    ("<URL: http://www.rain.org/x.html>.", "http://www.rain.org/x.html"),
    ("URL <http://www.rain.org/x.html> [3 May 2001].", "http://www.rain.org/x.html"),
    ("[http://www.rain.org/x.html]", "http://www.rain.org/x.html"),
    ("(http://www.rain.org/x.html).", "http://www.rain.org/x.html"),
    ("(http://www.rain.org/wiki/Foo_(bar)).", "http://www.rain.org/wiki/Foo_(bar)"),
    ("http://www.rain.org/wiki/Foo_(bar).", "http://www.rain.org/wiki/Foo_(bar)"),
    (
      "http://www.rain.org/wiki/Foo_(bar)_baz (12 May 2010)",
      "http://www.rain.org/wiki/Foo_(bar)_baz"
    ),
    ("\"http://www.rain.org/x\".", "http://www.rain.org/x"),
    ("“http://www.rain.org/x,” accessed May 3, 2012.", "http://www.rain.org/x"),
    ("{http://www.rain.org/x}", "http://www.rain.org/x"),
    ("\\url{http://www.rain.org/x_y}", "http://www.rain.org/x_y"),
    ("\\href{http://www.rain.org/x}{link}", "http://www.rain.org/x"),
    ("URL: http://www.rain.org/x;", "http://www.rain.org/x"),
    ("URL http://www.rain.org/", "http://www.rain.org/"),
    ("url = http://www.rain.org/a", "http://www.rain.org/a"),
    ("Online: http://www.rain.org/a (Stand: 3.3.2012).", "http://www.rain.org/a"),
    ("[Online]. Available: http://www.rain.org/a", "http://www.rain.org/a"),
    (
      "[Internet]. 2010 [cited 2011 Mar 3]. Available from: http://www.rain.org/a",
      "http://www.rain.org/a"
    ),
    (
      "[cited 2011 Mar 3]; Available from: http://www.rain.org/a/b.asp?id=12&x=3.",
      "http://www.rain.org/a/b.asp?id=12&x=3"
    ),
    ("Retrieved March 3, 2011, from http://www.rain.org/a", "http://www.rain.org/a"),
    (
      "Retrieved on March 3, 2011 from the World Wide Web: http://www.rain.org/a",
      "http://www.rain.org/a"
    ),
    ("Retrieved from the World Wide Web: http://www.rain.org/a", "http://www.rain.org/a"),
    ("Accessed at http://www.rain.org/a on 3 May 2010.", "http://www.rain.org/a"),
    ("Accessed 3 May 2010. http://www.rain.org/a.", "http://www.rain.org/a"),
    ("Last accessed: 3 May 2010, http://www.rain.org/a", "http://www.rain.org/a"),
    ("http://www.rain.org/a, last accessed on 2010-05-03.", "http://www.rain.org/a"),
    ("http://www.rain.org/a (visited on 05/03/2010).", "http://www.rain.org/a"),
    ("http://www.rain.org/a (last visited May 3, 2010).", "http://www.rain.org/a"),
    ("http://www.rain.org/a [https://perma.cc/AB12-CD34].", "http://www.rain.org/a"),
    ("http://www.rain.org/a, archived at https://perma.cc/AB12-CD34.", "http://www.rain.org/a"),
    ("http://www.rain.org/a; http://www.snow.org/b", "http://www.rain.org/a"),
    ("http://www.rain.org/a and http://www.snow.org/b.", "http://www.rain.org/a"),
    ("http://www.rain.org/a, http://www.snow.org/b", "http://www.rain.org/a"),
    (
      "https://web.archive.org/web/20100101000000/http://www.rain.org/a/b.html",
      "https://web.archive.org/web/20100101000000/http://www.rain.org/a/b.html"
    ),
    (
      "https://web.archive.org/web/20100101000000*/http://www.rain.org/",
      "https://web.archive.org/web/20100101000000*/http://www.rain.org/"
    ),
    (
      "web.archive.org/web/20100101000000/http://www.rain.org/a",
      "https://web.archive.org/web/20100101000000/http://www.rain.org/a"
    ),
    ("ftp://ftp.rain.org/pub/x.ps.gz.", "ftp://ftp.rain.org/pub/x.ps.gz"),
    ("ftp.rain.org/pub/x.ps.gz", "https://ftp.rain.org/pub/x.ps.gz"),
    ("ftp://ftp.rain.org/pub/papers/ x.ps.Z", "ftp://ftp.rain.org/pub/papers/x.ps.Z"),
    ("HTTP://WWW.RAIN.ORG/A.HTM", "http://WWW.RAIN.ORG/A.HTM"),
    ("Http://www.rain.org/a", "http://www.rain.org/a"),
    ("WWW.rain.org/a", "https://www.rain.org/a"),
    ("http//www.rain.org/a", "http://www.rain.org/a"),
    ("http:/www.rain.org/a", "http://www.rain.org/a"),
    ("http:www.rain.org/a", "http://www.rain.org/a"),
    ("http://rain.org:8080/a/b", "http://rain.org:8080/a/b"),
    ("http://192.168.12.7/a/b.html", "http://192.168.12.7/a/b.html"),
    ("http://rain.org/a%20b%2Fc.pdf", "http://rain.org/a%20b%2Fc.pdf"),
    ("http://rain.org/a?x=1&y=2#sec-3.", "http://rain.org/a?x=1&y=2#sec-3"),
    ("http://rain.org/#!/a/b", "http://rain.org/#!/a/b"),
    (
      "http://rain.org/index.php?option=com_content&view=article&id=12:title&catid=3",
      "http://rain.org/index.php?option=com_content&view=article&id=12:title&catid=3"
    ),
    ("http://rain.org/a,b,c.html.", "http://rain.org/a,b,c.html"),
    ("http://rain.org/0,1518,123456,00.html", "http://rain.org/0,1518,123456,00.html"),
    ("http://rain.org/a;jsessionid=12AB?x=1", "http://rain.org/a;jsessionid=12AB?x=1"),
    ("http://rain.org/d'abord.html", "http://rain.org/d'abord.html"),
    ("http://rain.org/@user/post-12", "http://rain.org/@user/post-12"),
    ("http://rain.org/a+b=c$d!e", "http://rain.org/a+b=c$d!e"),
    ("http://rain.org/größe/straße", "http://rain.org/größe/straße"),
    ("http://rain.org/a/…", "http://rain.org/a/"),
    ("http://www.rain.org/long- er-name/file.pdf", "http://www.rain.org/long-er-name/file.pdf"),
    ("http://www.rain.org/a/ b/c.html", "http://www.rain.org/a/b/c.html"),
    ("http://www.rain.org/a/b/ index.htm", "http://www.rain.org/a/b/index.htm"),
    ("http://www.rain.org/a/b. html", "http://www.rain.org/a/b.html"),
    ("http://www.rain.org/a/b .html.", "http://www.rain.org/a/b.html"),
    ("http://www. rain.org/a", "http://www.rain.org/a"),
    ("http://www.rain .org/a", "http://www.rain.org/a"),
    ("http:// www.rain.org/a", "http://www.rain.org/a"),
    ("http: //www.rain.org/a", "http://www.rain.org/a"),
    ("https ://www.rain.org/a", "https://www.rain.org/a"),
    ("http://www.rain.org /a/b.html", "http://www.rain.org/a/b.html"),
    ("http://www.rain.org/a_ b_c.html", "http://www.rain.org/a_b_c.html"),
    ("http://www.rain.org/a?id= 123", "http://www.rain.org/a?id=123"),
    ("http://www.rain.org/a? id=123", "http://www.rain.org/a?id=123"),
    ("http://www.rain.org/a?id=1& x=2", "http://www.rain.org/a?id=1&x=2"),
    ("http://www.rain.org/a.php ?id=1", "http://www.rain.org/a.php?id=1"),
    ("http://www.rain.org/a/2010/ 05/03/b", "http://www.rain.org/a/2010/05/03/b"),
    ("http://www.rain.org/a/2010/05/03/ some-post.", "http://www.rain.org/a/2010/05/03/some-post"),
    (
      "http://www.rain.org/some-post- on-the-weather.",
      "http://www.rain.org/some-post-on-the-weather"
    ),
    (
      "http://www.rain.org/some-post -on-the-weather",
      "http://www.rain.org/some-post-on-the-weather"
    ),
    ("http://www.rain.co. uk/a", "http://www.rain.co.uk/a"),
    ("http://www.rain.org/a/. Accessed 3 May 2010", "http://www.rain.org/a/"),
    ("http://www.rain.org/a. Last update 3 May 2010.", "http://www.rain.org/a"),
    ("http://www.rain.org. Accessed 3 May 2010.", "http://www.rain.org"),
    ("http://www.rain.org/. Quarterly.", "http://www.rain.org/"),
    ("http://www.rain.org/ (in German).", "http://www.rain.org/"),
    ("http://www.rain.org/ accessed May 2010", "http://www.rain.org/"),
    ("http://www.rain.org/a/ and other sites", "http://www.rain.org/a/"),
    ("http://www.rain.org/a- Seite 3", "http://www.rain.org/a"),
    ("http://www.rain.org/a – abgerufen am 3.5.2010", "http://www.rain.org/a"),
    ("Abrufbar unter: http://www.rain.de/a (letzter Zugriff: 3.5.2010).", "http://www.rain.de/a"),
    (
      "Online verfügbar unter http://www.rain.de/a, zuletzt geprüft am 03.05.2010.",
      "http://www.rain.de/a"
    ),
    ("URL: http://www.rain.de/a, [Stand 03.05.2010]", "http://www.rain.de/a"),
    ("Disponible en: http://www.rain.es/a [Consulta: 3 mayo 2010]", "http://www.rain.es/a"),
    ("Disponible sur : http://www.rain.fr/a (consulté le 3 mai 2010).", "http://www.rain.fr/a"),
    ("En ligne : <http://www.rain.fr/a>, consulté le 3 mai 2010.", "http://www.rain.fr/a"),
    ("Disponível em: <http://www.rain.br/a>. Acesso em: 3 maio 2010.", "http://www.rain.br/a"),
    (
      "Disponível em: https://www.rain.com.br/a. Acesso em: 3 mai. 2010.",
      "https://www.rain.com.br/a"
    ),
    (
      "Disponibile all’indirizzo: http://www.rain.it/a (ultimo accesso: 3 maggio 2010)",
      "http://www.rain.it/a"
    ),
    ("Beschikbaar op: http://www.rain.nl/a", "http://www.rain.nl/a"),
    ("Dostupné z: http://www.rain.cz/a", "http://www.rain.cz/a"),
    ("Режим доступа: http://www.rain.ru/a (дата обращения: 03.05.2010).", "http://www.rain.ru/a"),
    ("Erişim adresi: http://www.rain.com.tr/a (03.05.2010)", "http://www.rain.com.tr/a"),
    ("See http://www.rain.org/a for details.", "http://www.rain.org/a"),
    ("(available at http://www.rain.org/a)", "http://www.rain.org/a"),
    ("(also at http://www.rain.org/a.pdf)", "http://www.rain.org/a.pdf"),
    ("Web. 3 May 2010. <http://www.rain.org/a>.", "http://www.rain.org/a"),
    ("Web: www.rain.org", "https://www.rain.org"),
    ("Homepage: http://www.rain.org", "http://www.rain.org"),
    ("at www.rain.org.", "https://www.rain.org"),
    ("(www.rain.org)", "https://www.rain.org"),
    ("Available from www.rain.org, accessed 3 May 2010", "https://www.rain.org"),
    ("rain.org/a/b", "https://rain.org/a/b"),
    ("github.com/quill/rain", "https://github.com/quill/rain"),
    ("https://github.com/quill/rain.git", "https://github.com/quill/rain.git"),
    ("bit.ly/1aBcD", "https://bit.ly/1aBcD"),
    ("goo.gl/AbC12", "https://goo.gl/AbC12"),
    ("youtu.be/dQ_w9", "https://youtu.be/dQ_w9"),
    ("http://t.co/abc", "http://t.co/abc"),
    ("papers.ssrn.com/abstract=123456", "https://papers.ssrn.com/abstract=123456"),
    (
      "Available at SSRN: https://ssrn.com/abstract=1234567 or http://dx.doi.org/10.2139/ssrn.1234567",
      "https://ssrn.com/abstract=1234567"
    ),
    ("http://ssrn.com/abstract=1234567", "http://ssrn.com/abstract=1234567"),
    ("http://nbn-resolving.de/urn:nbn:de:0183-09", "http://nbn-resolving.de/urn:nbn:de:0183-09"),
    ("urn:nbn:de:0183-gin0012", "https://nbn-resolving.org/urn:nbn:de:0183-gin0012"),
    ("URN: urn:nbn:se:uu:diva-12345", "https://nbn-resolving.org/urn:nbn:se:uu:diva-12345"),
    ("hdl:2027/mdp.390150", "https://hdl.handle.net/2027/mdp.390150"),
    ("hdl.handle.net/1721.1/12345", "https://hdl.handle.net/1721.1/12345"),
    ("http://hdl.handle.net/1721.1/12345", "http://hdl.handle.net/1721.1/12345"),
    ("handle: 10419/12345", "https://hdl.handle.net/10419/12345"),
    ("http://purl.org/rain/a", "http://purl.org/rain/a"),
    ("http://www.jstor.org/stable/123456", "http://www.jstor.org/stable/123456"),
    ("Stable URL: http://www.jstor.org/stable/123456 .", "http://www.jstor.org/stable/123456"),
    ("https://openreview.net/forum?id=BkLh-Q9xB", "https://openreview.net/forum?id=BkLh-Q9xB"),
    (
      "https://hal.archives-ouvertes.fr/hal-01234567v2",
      "https://hal.archives-ouvertes.fr/hal-01234567v2"
    ),
    ("⟨http://www.rain.org/a⟩", "http://www.rain.org/a"),
    ("‹http://www.rain.org/a›", "http://www.rain.org/a"),
    ("http://www.rain.org/a|b", "http://www.rain.org/a"),
    ("http://www.rain.org/a†", "http://www.rain.org/a"),
    ("http://www.rain.org/a]", "http://www.rain.org/a"),
    ("http://www.rain.org/a).", "http://www.rain.org/a"),
    ("http://www.rain.org/a(Accessed: 3 May 2010)", "http://www.rain.org/a"),
    ("http://www.rain.org/a[accessed 3 May 2010]", "http://www.rain.org/a"),
    ("http://www.rain.org/a,accessed 3 May 2010", "http://www.rain.org/a"),
    ("http://www.rain.org/a.Accessed 3 May 2010", "http://www.rain.org/a"),
    ("from:http://www.rain.org/a", "http://www.rain.org/a"),
    ("Available from URL:http://www.rain.org/a", "http://www.rain.org/a"),
    ("Source:http://www.rain.org/a", "http://www.rain.org/a"),
    (
      "http://www.rain.org/a/b/c/d/e/f/g/h.php5?q=a%5Bb%5D",
      "http://www.rain.org/a/b/c/d/e/f/g/h.php5?q=a%5Bb%5D"
    ),
    ("http://www.rain.org/2001/XMLSchema#", "http://www.rain.org/2001/XMLSchema#"),
    (
      "https://en.wikipedia.org/w/index.php?title=Rain&oldid=123456789",
      "https://en.wikipedia.org/w/index.php?title=Rain&oldid=123456789"
    ),
    (
      "https://de.wikipedia.org/wiki/Regen_(Niederschlag)?action=raw",
      "https://de.wikipedia.org/wiki/Regen_(Niederschlag)?action=raw"
    ),
    ("https://books.google.com/books?id=aB_c-1", "https://books.google.com/books?id=aB_c-1"),
    ("s3://rain/data and https://rain.org/data", "https://rain.org/data"),
    ("gopher://rain.org/11/a", "gopher://rain.org/11/a"),
    ("PDF: http://www.rain.org/a.pdf (1.2 MB)", "http://www.rain.org/a.pdf"),
    ("http://www.rain.org/a.pdf, pp. 12-15", "http://www.rain.org/a.pdf"),
    ("http://www.rain.org/a.pdf 2010.", "http://www.rain.org/a.pdf"),
    ("http://www.rain.org/a/ 2010.", "http://www.rain.org/a/"),
    ("Viewed 3 May 2010, <http://www.rain.org/a>.", "http://www.rain.org/a"),
    ("viewed 3 May 2010, http://www.rain.org/a.", "http://www.rain.org/a"),
    ("http://www.rain.org/stories/ 123456", "http://www.rain.org/stories/123456"),
    ("http://www.rain.org/reports/ hail.", "http://www.rain.org/reports/hail"),
    ("http://www.rain.org/reports/ accessed", "http://www.rain.org/reports/"),
    ("http://www.rain.org/a/b _c.html", "http://www.rain.org/a/b_c.html"),
    ("http://www.rain.org/ ~quill/rain", "http://www.rain.org/~quill/rain"),
    ("http://www.rain.org/a?x=1 &y=2", "http://www.rain.org/a?x=1&y=2"),
    ("http://www.rain.org/a #part", "http://www.rain.org/a#part"),
    ("https://www.rain.com/doi/10.1234/rain.3", "https://www.rain.com/doi/10.1234/rain.3"),
  ]

  private static let dois = [
    ("doi:10.1234/rain.3", "10.1234/rain.3"),
    ("DOI: 10.1234/rain.3.", "10.1234/rain.3"),
    ("DOI 10.1234/rain.3", "10.1234/rain.3"),
    ("https://doi.org/10.1234/rain.3", "10.1234/rain.3"),
    ("http://dx.doi.org/10.1234/S0043-1354(98)00447-3.", "10.1234/S0043-1354(98)00447-3"),
    ("http://dx.doi. org/10.1234/S0043-1354(98)00447-3.", "10.1234/S0043-1354(98)00447-3"),
    ("dx.doi.org/10.1234/rain", "10.1234/rain"),
    ("doi.org/10.1234/rain", "10.1234/rain"),
    ("https://doi.org/10.1234/ rain.3", "10.1234/rain.3"),
    ("https://doi.org/10. 1234/rain.3", "10.1234/rain.3"),
    ("https://doi.org/ 10.1234/rain.3", "10.1234/rain.3"),
    ("[doi:10.1234/rain.3]", "10.1234/rain.3"),
    ("(doi: 10.1234/rain.3)", "10.1234/rain.3"),
    ("(https://doi.org/10.1234/rain.3)", "10.1234/rain.3"),
    (
      "doi:10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O",
      "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O"
    ),
    ("https://doi.org/doi:10.1234/rain.3", "10.1234/rain.3"),
    ("doi:https://doi.org/10.1234/rain.3", "10.1234/rain.3"),
    ("doi: http://dx.doi.org/10.1234/rain.3", "10.1234/rain.3"),
    ("https://dx.doi.org/10.1234/rain.3, PMID: 12345678", "10.1234/rain.3"),
    ("10.1234/rain.3", "10.1234/rain.3"),
    ("doi10.1234/rain.3", "10.1234/rain.3"),
    ("doi.10.1234/rain.3", "10.1234/rain.3"),
    ("info:doi/10.1234/rain.3", "10.1234/rain.3"),
    ("doi: 10.1234/ rain.3", "10.1234/rain.3"),
  ]

  private static let preprints = [
    ("arXiv:1001.2345", "1001.2345"),
    ("arXiv:1001.2345v2 [cs.LG]", "1001.2345v2"),
    ("https://arxiv.org/abs/1001.2345", "1001.2345"),
    ("arxiv.org/abs/1001.2345", "1001.2345"),
    ("http://arxiv.org/pdf/1001.2345v1.pdf", "1001.2345v1"),
    ("arXiv preprint arXiv:2001.01234", "2001.01234"),
    ("hep-th/9901001", "hep-th/9901001"),
    ("arXiv:hep-th/9901001", "hep-th/9901001"),
    ("https://arxiv.org/abs/hep-th/9901001", "hep-th/9901001"),
    ("[arXiv:1001.2345]", "1001.2345"),
    ("[hep-th/9901001]", "hep-th/9901001"),
  ]

  @Test func addressesAreReadAsTheyAreMeant() {
    let found = works(Self.addresses.map(\.0))
    #expect(found.map { $0[.url] } == Self.addresses.map(\.1))
    #expect(found.allSatisfy { $0[.title] == "Rain on glass and other surfaces" })
  }

  @Test func addressesOfDOIsAreDOIs() {
    let found = works(Self.dois.map(\.0))
    #expect(found.map { $0[.doi] } == Self.dois.map(\.1))
    #expect(found.map { $0[.url] } == Self.dois.map { _ in nil })
  }

  @Test func addressesOfPreprintsAreTheirIdentifiers() {
    let found = works(Self.preprints.map(\.0))
    #expect(found.map(\.arxiv) == Self.preprints.map(\.1))
  }
}
