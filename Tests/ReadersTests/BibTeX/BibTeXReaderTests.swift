import Bibliography
import Dataset
import Parsing
import Readers
import Testing

func readBibTeX(_ text: String) -> SourceRecord {
  BibTeXReader.read(Array(text.utf8), source: "refs.bib", options: ReadingOptions())
}

@Suite struct BibTeXReaderTests {
  @Test func aMonthBesideADateOfAYearCounts() {
    let record = readBibTeX(
      "@article{a, date = {2015}, year = 2015, month = jun, issue = {4}, number = {4}}")
    #expect(record.works.first?[.issued] == PartialDate(DateParts(2015, 6)))
    #expect(record.works.first?[.issue] == "4")
    #expect(record.works.first?.other == [])
  }

  @Test func proceedingsWithoutATitleHaveThatOfTheBook() {
    let work = readBibTeX("@proceedings{a, booktitle = {Cryptography}, maintitle = {Notes}}").works[
      0]
    #expect(work[.title] == "Cryptography")
    #expect(work[.collectionTitle] == "Notes")
    #expect(work[.volumeTitle] == nil)
  }

  @Test func readsAnArticleWhole() {
    let record = readBibTeX(
      #"""
      % A comment.
      @string{nc = "Neural Computation"}
      @Article{friston2017,
        author    = {Karl Friston and van der Hoof, C. and King, Jr., Martin and {Open Science
                     Collaboration} and Erd{\H o}s, P. and others},
        title     = {Active Inference: {A} {P}rocess Theory},
        journal   = nc # { (} # "online)",
        year      = 2017,
        month     = jan,
        volume    = 29, number = {1}, pages = {1--49},
        doi       = {https://doi.org/10.1162/NECO\_a\_00912},
        abstract  = "First ``paragraph''.

                     Second {"}one{"}.",
        mendeley-groups = {A_1},
        file      = {C:\x.pdf}
      }
      """#)
    var work = Work(id: "friston2017", type: .articleJournal)
    work[.author] = [
      PersonName(family: "Friston", given: "Karl"),
      PersonName(family: "Hoof", given: "C.", nonDroppingParticle: "van der"),
      PersonName(family: "King", given: "Martin", suffix: "Jr."),
      PersonName(literal: "Open Science Collaboration"),
      PersonName(family: "Erdős", given: "P."),
    ]
    work.truncatedNames = [.author]
    work[.title] =
      #"Active Inference: <span class="nocase">A</span> <span class="nocase">P</span>rocess Theory"#
    work[.titleShort] = "Active Inference"
    work[.containerTitle] = "Neural Computation (online)"
    work[.issued] = PartialDate(DateParts(2017, 1))
    work[.volume] = "29"
    work[.issue] = "1"
    work[.page] = "1-49"
    work[.doi] = "10.1162/NECO_a_00912"
    work[.abstract] = "First “paragraph”.\n\nSecond \"one\"."
    work.other = [
      OtherField(name: "mendeley-groups", value: "A_1"),
      OtherField(name: "file", value: #"C:\x.pdf"#),
    ]
    work.locations = [SourceLocation(source: "refs.bib", line: 3)]
    #expect(record.works == [work])
    #expect(record.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("book", WorkType.book), ("inproceedings", .paperConference), ("incollection", .chapter),
    ("online", .webpage), ("phdthesis", .thesis), ("mastersthesis", .thesis), ("thesis", .thesis),
    ("techreport", .report), ("patent", .patent), ("software", .software),
    ("dataset", .dataset), ("misc", .document), ("unpublished", .manuscript),
    ("booklet", .pamphlet), ("INPROCEEDINGS", .paperConference),
    ("inreference", .entryEncyclopedia),
    ("periodical", .periodical),
  ])
  func readsTheTypes(name: String, type: WorkType) {
    #expect(readBibTeX("@\(name){a, title = {T}}").works.map(\.type) == [type])
  }

  @Test(arguments: [
    ("date = {2004-03-12}", PartialDate(DateParts(2004, 3, 12))),
    ("date = {1990/1995}", PartialDate(DateParts(1990), end: DateParts(1995))),
    ("date = {1990/}", PartialDate(DateParts(1990), isOpen: true)),
    ("date = {1984~}", PartialDate(DateParts(1984), isApproximate: true)),
    ("date = {2001-23}", PartialDate(DateParts(2001, 23))),
    ("date = {-0043}", PartialDate(DateParts(-44))),
    ("year = 2003, month = 5, day = 7", PartialDate(DateParts(2003, 5, 7))),
    (#"year = 2003, month = jan # "~1""#, PartialDate(DateParts(2003, 1, 1))),
    (
      "year = {2003}, month = {March--April}",
      PartialDate(DateParts(2003, 3), end: DateParts(2003, 4))
    ),
    ("year = {c. 1850}", PartialDate(DateParts(1850), isApproximate: true)),
    ("year = {n.d.}", PartialDate(literal: "n.d.")),
  ])
  func readsDates(fields: String, date: PartialDate) {
    #expect(readBibTeX("@book{a, \(fields)}").works.first?[.issued] == date)
  }

  @Test(arguments: [
    "eprint = {2006.04182}, archivePrefix = {arXiv}, primaryClass = {cs.AI}",
    "eprint = {arXiv:2006.04182}", "note = {arXiv:2006.04182}",
    "journal = {arXiv preprint arXiv:2006.04182}", "url = {https://arxiv.org/abs/2006.04182}",
    "url = {http://arxiv.org/pdf/2006.04182.pdf}", "doi = {10.48550/arXiv.2006.04182}",
    "arxivId = {2006.04182}", "eprinttype = {arxiv}, eprint = {2006.04182}",
    "howpublished = {\\url{https://arxiv.org/abs/2006.04182}}",
  ])
  func findsTheArXivID(fields: String) {
    let work = readBibTeX("@article{a, title = {T}, \(fields)}").works.first
    #expect(work?.arxiv == "2006.04182")
    #expect(work?.type == .article)
    #expect(work?.status == .preprint)
  }

  @Test func anArticleInAJournalIsNoPreprint() {
    let work = readBibTeX(
      "@article{a, title = {T}, journal = {Entropy}, eprint = {math/0211159}}"
    ).works.first
    #expect(work?.arxiv == "math/0211159")
    #expect(work?.type == .articleJournal)
    #expect(work?.status == nil)
    #expect(work?[.url] == "https://arxiv.org/abs/math/0211159")
  }

  @Test(arguments: [
    ("10.1000/a_b", "10.1000/a_b"), ("https://doi.org/https://doi.org/10.1000/x", "10.1000/x"),
    ("doi:10.1000/x", "10.1000/x"), ("10.1145/10.1145/123", "10.1145/123"),
    ("10.1000/x(1)<2>", "10.1000/x(1)<2>"), ("none", "none"),
  ])
  func takesPrefixesOffADOI(written: String, doi: String) {
    #expect(readBibTeX("@book{a, doi = {\(written)}}").works.first?[.doi] == doi)
  }

  @Test func readsBlanksThatAreNotASCII() {
    let record = readBibTeX("@book{a,\n\u{A0} title\u{A0}= {T},\n\u{2003}year = 2000}")
    #expect(record.works.first?[.title] == "T")
    #expect(record.works.first?.year == 2000)
    #expect(record.diagnostics.isEmpty)
  }

  @Test func aTitleMayStandUnderAnotherName() {
    let works = readBibTeX(
      """
      @dataset{a, titleaddon = {Raw data}}
      @proceedings{b, booktitle = {Proceedings of X}}
      @video{c, title = {Episode}, maintitle = {Series}}
      @mvbook{d, title = {Volume}, maintitle = {Works}}
      @periodical{e, title = {Journal}, issuetitle = {Special Issue}}
      """
    ).works
    #expect(
      works.map { $0[.title] } == [
        "Raw data", "Proceedings of X", "Episode", "Works", "Special Issue",
      ])
    #expect(works.map { $0[.containerTitle] } == [nil, nil, "Series", nil, "Journal"])
    #expect(works[3][.volumeTitle] == "Volume")
    #expect(works[4].type == .articleJournal)
  }

  @Test func annotationsMarkSingleNames() {
    let works = readBibTeX(
      """
      @article{a, title = {T}, author = {Lee, Ann and Roe, Bob and Poe, Cy},
        author+an = {1=corresponding;3=equal-contribution,supervised}}
      @article{b, title = {T}, author = {Lee, Ann and Roe, Bob}, author+an = {2=highlight}}
      @article{c, title = {T}, author = {Lee, Ann}, author+an = {1:family=odd; 2=highlight}}
      """
    ).works
    #expect(
      works.map { $0[.author].map(\.marks) } == [
        [.corresponding, [], [.equalContribution, .supervised]], [[], .emphasized], [[]],
      ])
    // A word of the user's own stays, since the user's styles ask for it.
    #expect(
      works.map(\.other) == [
        [], [OtherField(name: "author+an", value: "2=highlight")],
        [OtherField(name: "author+an", value: "1:family=odd; 2=highlight")],
      ])
  }

  @Test func whatTheOptionsHideIsKeptButNotPrinted() {
    let record = readBibTeX(
      """
      @article{a, title = {T}, doi = {10.1000/x}, url = {http://a.example}, isbn = {1},
        options = {url=false, doi = false}}
      @online{b, title = {T}, url = {http://a.example}, options = {url=false}}
      @book{c, title = {T}, isbn = {9780000000002}, options = {isbn=false,useprefix=false}}
      """)
    #expect(record.works.map { $0[.doi] } == [nil, nil, nil])
    #expect(record.works.map { $0[.url] } == [nil, "http://a.example", nil])
    #expect(record.works.map { $0[.isbn] } == ["1", nil, nil])
    #expect(
      record.works.map(\.other) == [
        [
          OtherField(name: "doi", value: "10.1000/x"),
          OtherField(name: "url", value: "http://a.example"),
          OtherField(name: "options", value: "url=false, doi = false"),
        ],
        [OtherField(name: "options", value: "url=false")],
        [
          OtherField(name: "isbn", value: "9780000000002"),
          OtherField(name: "options", value: "isbn=false,useprefix=false"),
        ],
      ])
  }

  @Test func nothingIsConcludedWhereTheFileSaysSo() {
    let text = "@misc{a, title = {A: B}, eprint = {2006.04182}, archiveprefix = {arXiv}}"
    let read = readBibTeX(text).works.first
    #expect(read?.type == .article)
    #expect(read?[.titleShort] == "A")
    let exact = readBibTeX("@comment{dossier-exact}\n" + text).works.first
    #expect(exact?.type == .document)
    #expect(exact?[.titleShort] == nil)
    #expect(exact?.arxiv == "2006.04182")
  }

  @Test(arguments: ["620 -652", "620- 652", "620--652", "620 – 652", "620-652"])
  func pagesHaveOneHyphen(pages: String) {
    #expect(readBibTeX("@book{a, pages = {\(pages)}}").works.first?[.page] == "620-652")
  }

  @Test func anEntryWithoutFieldsIsNoWork() {
    let record = readBibTeX("@misc{a,\n}")
    #expect(record.works.isEmpty)
    #expect(record.diagnostics.map(\.code) == ["empty-entry"])
  }

  @Test func inheritsFromParents() {
    let works = readBibTeX(
      """
      @xdata{pub, publisher = {Springer}, location = {Berlin and New York}}
      @inproceedings{child, title = {Paper}, author = {Ann Lee}, crossref = {parent}, pages = {1-2}}
      @proceedings{parent, title = {Proceedings of X}, subtitle = {A Conference}, year = 2001,
        editor = {Bo Li}, xdata = {pub}}
      @book{other, title = {Book}, xdata = {pub}}
      """
    ).works
    #expect(works.map(\.id) == ["child", "parent", "other"])
    #expect(works[0][.title] == "Paper")
    #expect(works[0][.containerTitle] == "Proceedings of X: A Conference")
    #expect(works[0][.editor] == [PersonName(family: "Li", given: "Bo")])
    #expect(works[0].year == 2001)
    #expect(works[1][.title] == "Proceedings of X: A Conference")
    #expect(works[1][.publisher] == "Springer")
    #expect(works[2][.publisherPlace] == "Berlin; New York")
  }

  @Test func aRingOfParentsEnds() {
    let record = readBibTeX(
      "@book{a, crossref = {b}, title = {A}}\n@book{b, crossref = {a}, xdata = {c}}\n@xdata{c, xdata = {c}}"
    )
    #expect(record.works.map(\.id) == ["a", "b"])
  }

  @Test func reportsDuplicateKeysAndKeepsBoth() {
    let record = readBibTeX("@book{a, title={One}}\n@book{a, title={Two}, title={Three}}")
    #expect(record.works.map { $0[.title] } == ["One", "Two"])
    #expect(record.works[1].other == [OtherField(name: "title", value: "Three")])
    #expect(
      record.diagnostics.map(\.description) == [
        """
        refs.bib:2:1: warning: the key 'a' is that of the entry in line 1 already
          hint: both entries are kept
        """,
        """
        refs.bib:2:23: warning: the field 'title' stands twice in the entry 'a'
          hint: the first one counts
        """,
      ])
  }
}
