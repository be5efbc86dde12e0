import Bibliography
import Testing

@testable import Readers

/// The authors of a reference, each as `given|particle|family`.
private func authors(_ reference: String) -> [String] {
  let work = ReferenceParser.parse(StyledText(reference), context: ReferenceContext())
  return (work?[.author] ?? []).map {
    [$0.given, $0.nonDroppingParticle, $0.isLiteral ? $0.literal : $0.family]
      .joined(separator: "|")
  }
}

@Suite struct NameOrderTests {
  @Test func fullGivenNamesMayStandBehindEachFamilyName() {
    #expect(
      authors(
        "Brundage, Miles, & Avin, Shahar. (2018). The malicious use of machines. Oxford: Hill Press."
      )
        == ["Miles||Brundage", "Shahar||Avin"])
    #expect(
      authors(
        "Altschul, Stephen F., Gish, Warren, Miller, Webb, & Lipman, David J. (1990). Basic alignment search tool. Journal of Molecular Biology, 215(3), 403–410."
      ) == ["Stephen F.||Altschul", "Warren||Gish", "Webb||Miller", "David J.||Lipman"])
    #expect(
      authors(
        "van der Berg, Carel and de la Cruz, Ana (2006) ‘Networks and the making of a discipline’, Isis 97(1), 45–67."
      ) == ["Carel|van der|Berg", "Ana|de la|Cruz"])
  }

  @Test func onlyTheFirstNameMayBeTurnedRound() {
    #expect(
      authors(
        "Smith, John, Jane Doe, and Bob Roe. 1990. “The weather of small islands.” Isis 97(1): 45–67."
      ) == ["John||Smith", "Jane||Doe", "Bob||Roe"])
  }

  @Test func familyNamesMayComeFirstWithoutAComma() {
    #expect(
      authors(
        "Altschul Stephen F., Gish Warren, Miller Webb et Lipman David J., « Basic alignment search tool », Journal of Molecular Biology, vol. 215, 1990, p. 403-410."
      ) == ["Stephen F.||Altschul", "Warren||Gish", "Webb||Miller", "David J.||Lipman"])
    #expect(
      authors(
        "Berg Carel van der et Cruz Ana de la, « Networks and the making of a discipline », Isis, 2006, p. 45-67."
      ) == ["Carel|van der|Berg", "Ana|de la|Cruz"])
  }

  @Test func familyNamesInCapitalsAreFamilyNamesWhereverTheyStand() {
    #expect(
      authors(
        "AKERLOF George A., Karin M. LINDQVIST, “The market for small islands”, Isis, vol. 84, no. 3 (1970), pp. 488-500."
      ) == ["George A.||AKERLOF", "Karin M.||LINDQVIST"])
    #expect(
      authors(
        "BRUNDAGE M, LINDQVIST K M, AVIN S, 2018. The malicious use of machines[R]. Oxford: Hill Press."
      )
        == ["M.||BRUNDAGE", "K. M.||LINDQVIST", "S.||AVIN"])
    #expect(
      authors(
        "BERG, Carel VAN DER; GISH, Warren. Networks of the islands. Isis, 2006, vol. 97, pp. 45-67."
      )
        == ["Carel|van der|BERG", "Warren||GISH"])
  }

  @Test func particlesAndShortNamesInCapitalsAreNoInitials() {
    #expect(
      authors(
        "van der Berg C, de la Cruz A, Ó Briain S. 2006. Networks and disciplines. Isis 97(1):45–67."
      )
        == ["C.|van der|Berg", "A.|de la|Cruz", "S.||Ó Briain"])
    #expect(
      authors(
        "Müller, J., M. García-López and S. Ó Briain. 2018. Coastal erosion. Geomorphology 312:1–14."
      )
        == ["J.||Müller", "M.||García-López", "S.||Ó Briain"])
    #expect(
      authors(
        "ALTSCHUL, S. F., GISH, W. & VAN DER BERG, C. 1990. Basic alignment search tool. Isis 215:403–410."
      )
        == ["S. F.||ALTSCHUL", "W.||GISH", "C.||VAN DER BERG"])
    #expect(
      authors(
        "KUHN, Thomas S. The structure of storms. Chicago: University of Chicago Press, 1962.")
        == ["Thomas S.||KUHN"])
  }

  @Test func shortFamilyNamesInCapitalsAreNoInitials() {
    #expect(
      authors(
        "DEAN, J., GHEMAWAT, S. & KUHN, K. M. 2004. Processing on large clusters. Isis 97:45–67.")
        == ["J.||DEAN", "S.||GHEMAWAT", "K. M.||KUHN"])
    #expect(
      authors(
        "HE, Kaiming, ZHANG, Xiangyu et VAN DER BERG, Carel. 2016. Deep learning of rain. Isis, vol. 97, p. 45-67."
      )
        == ["Kaiming||HE", "Xiangyu||ZHANG", "Carel||VAN DER BERG"])
    #expect(
      authors(
        "BRUNDAGE Miles, Shahar AVIN, “The malicious use of machines”, Isis, vol. 97, 2018, pp. 4-6."
      )
        == ["Miles||BRUNDAGE", "Shahar||AVIN"])
  }

  @Test func aSlashPartsAVolumeFromALargeIssue() {
    let work = ReferenceParser.parse(
      StyledText("Roe, J. (1998) ‘Small islands’. Nature, 393/6684, pp. 440–442."),
      context: ReferenceContext())
    #expect(work?[.volume] == "393")
    #expect(work?[.issue] == "6684")
  }

  @Test func bareNumbersThatCountUpAreLabels() {
    let texts = (1...3).map {
      StyledText(
        "\($0) Hodgkin, A.L. and Huxley, A.F. (1952) The membrane current \($0). Isis 117, 500–544")
    }
    let list = ReferenceListReader(texts, subject: PersonName(family: "Quill", given: "Ada"))
    let work = list.work(
      at: 1, item: PublicationItem(text: texts[1], line: 1, endLine: 1), context: ReferenceContext()
    )
    #expect(work?[.author].map(\.family) == ["Hodgkin", "Huxley"])
    #expect(work?[.title] == "The membrane current 2")
    #expect(work?.other == [OtherField(name: "label", value: "2")])
  }

  @Test func aLabelOfNamesAndYearIsNoAuthor() throws {
    let work = try #require(
      ReferenceParser.parse(
        StyledText(
          "Akerlof et al. 1970: G. A. Akerlof, K. M. Lindqvist, “The market for small islands”, Isis 84, 1970, pp. 488–500."
        ), context: ReferenceContext()))
    #expect(work[.author].map(\.family) == ["Akerlof", "Lindqvist"])
    #expect(work[.title] == "The market for small islands")
    #expect(work.other == [OtherField(name: "label", value: "Akerlof et al. 1970")])
  }

  @Test func pagesHavePlainHyphens() {
    let work = ReferenceParser.parse(
      StyledText("Roe, Jane, « The market for small islands », Isis, vol. 84, 1970, p. 488‑500."),
      context: ReferenceContext())
    #expect(work?[.page] == "488-500")
  }

  @Test func aListThatNamesOthersLeavesNobodyOut() {
    let texts = [
      "Akerlof, George A. (1970). The market for islands. Isis, 84(3), 488–500.",
      "Kuhn, Thomas S. (1962). The structure of rain. Hill Press.",
      "Pearl, Judea (2009). Causes of rain. Hill Press.",
    ].map { StyledText($0) }
    let list = ReferenceListReader(texts, subject: PersonName(family: "Quill", given: "Ada"))
    let work = list.work(
      at: 0, item: PublicationItem(text: texts[0], line: 1, endLine: 1), context: ReferenceContext()
    )
    #expect(work?[.author].map(\.family) == ["Akerlof"])
  }
}
