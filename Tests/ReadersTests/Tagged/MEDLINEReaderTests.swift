import Bibliography
import Dataset
import Parsing
import Readers
import Testing

@Suite struct MEDLINEReaderTests {
  @Test func readsRecordsWhole() {
    let record = MEDLINEReader.read(
      Array(
        """

        PMID- 8692918
        IS  - 0027-8424 (Print)
        IS  - 1091-6490 (Electronic)
        IS  - 0027-8424 (Linking)
        VI  - 93
        IP  - 14
        DP  - 1996 Jul 9
        TI  - The structure of an enzyme complexed with
              an inhibitor.
        PG  - 6913-7
        LID - 10.1073/pnas.93.14.6913 [doi]
        FAU - van Raaij, M J
        AU  - van Raaij MJ
        AUID- ORCID: https://orcid.org/0000-0002-1825-0097
        AD  - Cambridge
        AU  - Wong Kee Song LM
        AU  - et al.
        CN  - The Group
        LA  - eng
        PT  - Journal Article
        TA  - Science
        JT  - Science (New York, N.Y.)
        OT  - enzymes
        PMC - PMC38908

        PMID- 2
        BTI - A Book.
        TI  - A chapter.
        FED - Boardman, Lisa A
        ED  - Boardman LA
        """.utf8), source: "x.nbib", options: ReadingOptions())
    var work = Work(id: "pmid8692918", type: .articleJournal)
    work[.pmid] = "8692918"
    work[.pmcid] = "PMC38908"
    work[.issn] = "0027-8424, 1091-6490"
    work[.volume] = "93"
    work[.issue] = "14"
    work[.issued] = PartialDate(DateParts(1996, 7, 9))
    work[.title] = "The structure of an enzyme complexed with an inhibitor"
    work[.page] = "6913-6917"
    work[.doi] = "10.1073/pnas.93.14.6913"
    work[.author] = [
      PersonName(family: "Raaij", given: "M. J.", nonDroppingParticle: "van"),
      PersonName(family: "Wong Kee Song", given: "L. M."), PersonName(literal: "The Group"),
    ]
    work.truncatedNames = [.author]
    work[.language] = "eng"
    work[.containerTitle] = "Science"
    work[.containerTitleShort] = "Science"
    work[.keyword] = "enzymes"
    work.other = [
      OtherField(name: "author[1].ORCID", value: "0000-0002-1825-0097"),
      OtherField(name: "author[1].affiliation", value: "Cambridge"),
    ]
    work.locations = [SourceLocation(source: "x.nbib", line: 2)]
    #expect(record.works.first == work)
    #expect(record.works.last?.type == .chapter)
    #expect(record.works.last?[.containerTitle] == "A Book")
    #expect(record.works.last?[.editor] == [PersonName(family: "Boardman", given: "Lisa A.")])
    #expect(record.works.count == 2)
  }
}

@Suite struct ReferReaderTests {
  @Test func readsRecordsWhole() {
    let record = ReferReader.read(
      Array(
        """
        %0 Journal Article
        %A Calvino, Italo
        %A W. H. Newman
        %A University of Nowhere,
        %T A title
        %J A Journal
        %D 2009
        %8 March 3
        %N 2
        %V 29
        %P 94-98
        %K one
        two
        %@ 1008-0821
        %R 10.1000/x
        %+ An address

        %T Corn
        %I A Publisher
        %P 173 s.
        """.utf8), source: "x.enw", options: ReadingOptions())
    var work = Work(id: "Calvino_2009", type: .articleJournal)
    work[.author] = [
      PersonName(family: "Calvino", given: "Italo"), PersonName(family: "Newman", given: "W. H."),
      PersonName(literal: "University of Nowhere"),
    ]
    work[.title] = "A title"
    work[.containerTitle] = "A Journal"
    work[.issued] = PartialDate(DateParts(2009, 3, 3))
    work[.issue] = "2"
    work[.volume] = "29"
    work[.page] = "94-98"
    work[.keyword] = "one, two"
    work[.issn] = "1008-0821"
    work[.doi] = "10.1000/x"
    work.other = [OtherField(name: "%+", value: "An address")]
    work.locations = [SourceLocation(source: "x.enw", line: 1)]
    #expect(record.works.first == work)
    #expect(record.works.last?.type == .book)
    #expect(record.works.last?[.numberOfPages] == "173 s.")
  }
}
