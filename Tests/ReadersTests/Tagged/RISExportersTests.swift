import Bibliography
import Dataset
import Readers
import Testing

private func read(_ text: String) -> [Work] {
  RISReader.read(Array(text.utf8), source: "refs.ris", options: ReadingOptions()).works
}

private func other(_ work: Work?) -> [String] {
  (work?.other ?? []).map { "\($0.name)=\($0.value)" }
}

/// What single programs and databases write their own way.
@Suite struct RISExportersTests {
  @Test func scopusListsSerialNumbersAndEditorsWithoutCommas() {
    let work = read(
      """
      TY  - CONF
      AU  - Müller-Schmidt, K.
      A2  - Rodrigues J.M.F.
      A2  - van den Berg K.-H.
      A2  - U.S. Army
      SN  - 03029743 (ISSN); 9783030225131 (ISBN)
      C2  - 33444555
      DB  - Scopus
      ER  -\u{20}
      """
    ).first
    #expect(
      work?[.editor] == [
        PersonName(family: "Rodrigues", given: "J.M.F."),
        PersonName(family: "Berg", given: "K.-H.", nonDroppingParticle: "van den"),
        PersonName(literal: "U.S. Army"),
      ])
    #expect(work?[.issn] == "03029743")
    #expect(work?[.isbn] == "9783030225131")
    #expect(work?[.pmid] == "33444555")
    let other = read("TY  - JOUR\nTI  - A\nC2  - 33444555\nER  - ").first
    #expect(other?[.pmid] == nil)
    #expect(other?.other == [OtherField(name: "C2", value: "33444555")])
  }

  @Test func webOfScienceHasTagsOfItsOwn() {
    let works = read(
      """
      TY  - JOUR
      AU  - Smith, RJ III
      T2  - PLANT PHYSIOLOGY
      J9  - PLANT PHYSIOL
      JI  - Plant Physiol.
      PU  - AMER SOC PLANT BIOLOGISTS
      PI  - ROCKVILLE
      SN  - 0032-0889
      SN  - 1532-2548
      C1  - Univ Granada
      C1  - Univ Oxford
      ER  -\u{20}

      TY  - CPAPER
      AU  - Kim, HJ
      CP  - 12th International Conference on Circuits
      T2  - 2014 12TH ICC
      CL  - Seoul, SOUTH KOREA
      ER  -\u{20}
      """)
    #expect(works[0][.author] == [PersonName(family: "Smith", given: "RJ", suffix: "III")])
    #expect(works[0][.containerTitleShort] == "Plant Physiol.")
    #expect(works[0][.publisher] == "AMER SOC PLANT BIOLOGISTS")
    #expect(works[0][.publisherPlace] == "ROCKVILLE")
    #expect(works[0][.issn] == "0032-0889, 1532-2548")
    #expect(other(works[0]) == ["J9=PLANT PHYSIOL", "C1=Univ Granada", "C1=Univ Oxford"])
    #expect(works[1][.eventTitle] == "12th International Conference on Circuits")
    #expect(works[1][.eventPlace] == "Seoul, SOUTH KOREA")
    #expect(works[1][.issue] == nil)
  }

  @Test func ieeeWritesNamesAsOneSpeaksThem() {
    let works = read(
      """
      TY  - CONF
      AU  - Y. Zhang
      AU  - J. R. R. Tolkien
      AU  - M. de Vries
      PY  - 2020
      Y1  - 4-8 May 2020
      ER  -\u{20}

      TY  - STD
      TI  - Floating-Point Arithmetic
      PY  - 2019
      Y1  - 22 July 2019
      ER  -\u{20}
      """)
    #expect(
      works[0][.author] == [
        PersonName(family: "Zhang", given: "Y."),
        PersonName(family: "Tolkien", given: "J. R. R."),
        PersonName(family: "Vries", given: "M.", nonDroppingParticle: "de"),
      ])
    #expect(
      works[0][.eventDate] == PartialDate(DateParts(2020, 5, 4), end: DateParts(2020, 5, 8)))
    #expect(works[0][.issued] == PartialDate(DateParts(2020)))
    #expect(works[1].type == .standard)
    #expect(works[1][.issued] == PartialDate(DateParts(2019, 7, 22)))
  }

  @Test func jstorRemarksThePublicationDateAndWhatIsReviewed() {
    let work = read(
      """
      TY  - JOUR
      TI  - Review of Mimesis
      AU  - Doe, Jane
      A2  - Auerbach, E.
      RI  - Mimesis
      PY  - 1954
      C1  - Full publication date: Jun., 1954
      ER  -\u{20}
      """
    ).first
    #expect(work?[.issued] == PartialDate(DateParts(1954, 6)))
    #expect(work?[.reviewedTitle] == "Mimesis")
    #expect(work?[.reviewedAuthor] == [PersonName(family: "Auerbach", given: "E.")])
    #expect(work?[.editor] == [])
    #expect(other(work) == [])
  }

  @Test func proquestListsAdvisorsAndPagesInTheirOwnWay() {
    let works = read(
      """
      TY  - THES
      T1  - Essays
      ED  - Stiglitz, Joseph E.
      ER  -\u{20}

      TY  - NEWS
      T1  - Markets
      SP  - 1
      EP  - 1, 34
      ER  -\u{20}
      """)
    #expect(works[0][.contributor] == [PersonName(family: "Stiglitz", given: "Joseph E.")])
    #expect(works[0][.editor] == [])
    #expect(works[1][.page] == "1, 34")
  }

  @Test func ebscoWritesSeasonsIntoTheMonth() {
    let work = read("TY  - JOUR\nTI  - A\nPY  - 2001\nDA  - 2001/Winter2001///\nER  - ").first
    #expect(work?[.issued] == PartialDate(DateParts(2001, 24)))
  }

  @Test func endNoteGivesTagsOtherMeaningsByType() {
    let works = read(
      """
      TY  - WEB
      AU  - World Health Organization,
      PY  - 2020
      VL  - 2021
      M1  - 5 May
      ER  -\u{20}

      TY  - CONF
      C1  - New York
      CY  - Kyoto
      ER  -\u{20}

      TY  - CASE
      TI  - Roe v. Wade
      OP  - 314 F. Supp. 1217
      ER  -\u{20}

      TY  - DATA
      TI  - Survey
      PY  - 2002
      DA  - 2001/2/3
      ET  - 2.1
      NV  - 1234
      ER  -\u{20}

      TY  - EDBOOK
      TI  - Readings
      T2  - Big Series
      M1  - 4
      NV  - 3
      ER  -\u{20}

      TY  - CHAP
      TI  - Analytic
      M1  - 3
      SE  - 4
      SV  - 12
      ER  -\u{20}

      TY  - JOUR
      TI  - Article
      ET  - 2019/05/03
      SP  - 10
      SE  - 10
      C2  - PMC12345
      ER  -\u{20}

      TY  - EJOUR
      TI  - Online
      PY  - 2008
      C1  - 2009
      C2  - April 7
      ER  -\u{20}

      TY  - RPRT
      TI  - Energy
      T2  - Energy Series
      NV  - 7
      ER  -\u{20}
      """)
    #expect(works[0][.author] == [PersonName(literal: "World Health Organization")])
    #expect(works[0][.accessed] == PartialDate(DateParts(2021, 5, 5)))
    #expect(works[0][.volume] == nil && works[0][.number] == nil)
    #expect(works[1][.publisherPlace] == "New York")
    #expect(works[1][.eventPlace] == "Kyoto")
    #expect(works[2][.references] == "314 F. Supp. 1217")
    #expect(works[2][.originalTitle] == nil)
    #expect(works[3][.issued] == PartialDate(DateParts(2002)))
    #expect(works[3][.version] == "2.1")
    #expect(works[3][.number] == "1234")
    #expect(other(works[3]) == ["DA=2001/2/3"])
    #expect(works[4][.collectionNumber] == "4")
    #expect(works[4][.numberOfVolumes] == "3")
    #expect(works[5][.numberOfVolumes] == "3")
    #expect(works[5][.chapterNumber] == "4")
    #expect(works[5][.collectionNumber] == "12")
    #expect(works[6][.availableDate] == PartialDate(DateParts(2019, 5, 3)))
    #expect(works[6][.edition] == nil && works[6][.section] == nil)
    #expect(works[6][.pmcid] == "PMC12345")
    #expect(works[7][.accessed] == PartialDate(DateParts(2009, 4, 7)))
    #expect(works[8][.collectionNumber] == "7")
    #expect(works[8][.numberOfVolumes] == nil)
  }

  @Test func referHasTheSameMeanings() {
    let works = ReferReader.read(
      Array(
        """
        %0 Thesis
        %A Curie, Marie
        %Y Lippmann, Gabriel
        %T Recherches
        %B Faculté des sciences
        %P 150

        %0 Report
        %A NASA,
        %T Mars
        %N TR-1

        %0 Web Page
        %T Page
        %V 2011
        %N May 3

        %0 Book Section
        %T Myths
        %? Parshley, H. M.
        %Y Doe, Jane
        """.utf8), source: "a.enw", options: ReadingOptions()
    ).works
    #expect(works[0][.numberOfPages] == "150")
    #expect(works[0][.contributor] == [PersonName(family: "Lippmann", given: "Gabriel")])
    #expect(works[0][.containerTitle] == nil)
    #expect(works[1][.number] == "TR-1")
    #expect(works[1][.issue] == nil)
    #expect(works[2][.accessed] == PartialDate(DateParts(2011, 5, 3)))
    #expect(works[2][.volume] == nil)
    #expect(works[3][.translator] == [PersonName(family: "Parshley", given: "H. M.")])
    #expect(works[3][.collectionEditor] == [PersonName(family: "Doe", given: "Jane")])
  }

  @Test func medlineKeepsAffiliationsSuffixesAndTheFirstDay() {
    let work = MEDLINEReader.read(
      Array(
        """
        PMID- 1
        TI  - A title.
        DP  - 2019 Jun
        DEP - 20190529
        PL  - England
        FAU - van der Waals, Johannes D Jr
        AU  - van der Waals JD Jr
        AD  - Amsterdam.
        AD  - Leiden.
        AU  - Smith JA 3rd
        AD  - Dublin.
        """.utf8), source: "a.nbib", options: ReadingOptions()
    ).works.first
    #expect(
      work?[.author] == [
        PersonName(
          family: "Waals", given: "Johannes D.", nonDroppingParticle: "van der", suffix: "Jr"),
        PersonName(family: "Smith", given: "J. A.", suffix: "3rd"),
      ])
    #expect(work?[.issued] == PartialDate(DateParts(2019, 6)))
    #expect(work?[.availableDate] == PartialDate(DateParts(2019, 5, 29)))
    #expect(
      other(work) == [
        "author[1].affiliation=Amsterdam.", "author[1].affiliation=Leiden.",
        "author[2].affiliation=Dublin.", "PL=England",
      ])
  }
}
