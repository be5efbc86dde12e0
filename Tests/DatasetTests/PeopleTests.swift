import Bibliography
import Dataset
import Testing

@Suite struct PeopleTests {
  private func people(_ authors: String..., subject: String? = nil) -> [[String]] {
    let works = authors.enumerated().map { place, names in
      Samples.work(
        "w\(place)", title: "Paper \(["one", "two", "three", "four"][place]) of stones",
        authors: names)
    }
    return Samples.dataset(works, subject: subject).people.map { $0.spellings.map(\.displayName) }
  }

  @Test func initialsAndFullNamesAreOnePerson() {
    #expect(
      people("A. Seth; C. Buckley", "A. K. Seth; C. L. Buckley", "Seth, Anil K.") == [
        ["A. Seth", "A. K. Seth", "Anil K. Seth"], ["C. Buckley", "C. L. Buckley"],
      ])
  }

  @Test(arguments: [
    ("Łukasz Kaiser", "L. Kaiser"), ("Müller, Jürgen", "J. Mueller"),
    ("García-Márquez, Gabriel", "Garcia Marquez, G."), ("Xiao-Ping Li", "Xiaoping Li"),
    ("C. van Hoof", "C. Hoof"), ("Jean-Pierre Changeux", "J.-P. Changeux"),
    ("Чайковский, Пётр", "P. Chaykovskiy"), ("M’Charrik, A.", "A. M'Charrik"),
    ("Seth AK", "Anil K. Seth"), ("Ørsted, Hans", "Orsted, H."),
    ("Østergård, Søren", "Ostergaard, Soeren"), ("Jürgen Weiß", "Juergen Weiss"),
    ("Чайковский, Пётр", "Pyotr Tchaikovsky"), ("Чайковский, П. И.", "Tschaikowski, Peter I."),
    ("Παπαδόπουλος, Γεώργιος", "Papadopoulos, Georgios"), ("Ευαγγέλου, Ά.", "Evangelou, A."),
    ("Ευθυμίου, Άννα", "Efthymiou, Anna"),
    ("Шевченко, Юрий", "Shevchenko, Iu."), ("Хрущёв, Никита", "Khrushchev, Nikita"),
    ("José Luis García Márquez", "García-Márquez, J. L."), ("Jan van der Berg", "Berg, J. van der"),
    ("lee, byung suk", "lee, byung s."), ("Adriana de Souza e Silva", "Souza e Silva, A."),
    ("Silva, Adriana de Souza e", "de Souza e Silva, Adriana"),
    ("King Jr., Martin", "Martin King, Jr."), ("Wei Wang (王伟)", "W. Wang"),
    ("Wei (王伟) Wang", "Wei Wang"), ("王, 伟", "王伟"),
    ("Anna Smith (née Miller)", "A. Miller"), ("Anna Smith (née Miller)", "Anna Smith"),
    ("김민수 (Minsoo Kim)", "Minsoo Kim"), ("김민수 (Minsoo Kim)", "김, 민수"),
    ("김, 민수 (Minsoo)", "Minsoo Kim"), ("山田太郎 (Taro Yamada)", "山田, 太郎"),
  ])
  func spellingsOfOnePersonComeTogether(_ one: String, _ other: String) {
    let first = one == "Seth AK" ? PersonName(family: "Seth", given: "AK") : Samples.name(one)
    var works = [Samples.work("a", title: "On stones"), Samples.work("b", title: "On plants")]
    works[0][.author] = [first]
    works[1][.author] = [Samples.name(other)]
    #expect(Samples.dataset(works).people.count == 1)
  }

  @Test(arguments: [
    ("Sang Lee", "Sun Lee"), ("S. A. Lee", "S. B. Lee"), ("J. Smith", "K. Smith"),
    ("Jan Novak", "Jane Novak"), ("J. Smith Jr.", "J. Smith Sr."), ("A. van Dyke", "A. von Dyke"),
    ("Пётр Иванов", "Pavel Ivanov"), ("J. Bauer", "J. Baur"),
    ("José García Márquez", "J. Márquez Ruiz"), ("Silva, Adriana de Souza e", "A. Silva"),
    ("김, 민수", "Minsoo Lee"), ("김, 민수", "박, 민수"), ("王, 伟", "王, 芳"), ("Anna Miller", "Anna Smith"),
    ("Mohammed Hassan", "Mahmoud Hassan"), ("Sigríður Jónsdóttir", "Sigríður Jónsson"),
  ])
  func differentPeopleStayTwo(_ one: String, _ other: String) {
    #expect(people(one, other).map(\.count) == [1, 1])
  }

  @Test func threeSpellingsOfAnUmlautAreOnePerson() {
    #expect(
      people("Jürgen Weiß", "Jurgen Weiss", "Juergen Weiss")
        == [["Jürgen Weiß", "Jurgen Weiss", "Juergen Weiss"]])
  }

  @Test func theFullestSpellingIsTheName() {
    let works = [
      Samples.work("a", title: "On stones", authors: "Jan van der Berg"),
      Samples.work("b", title: "On plants", authors: "Berg, J. van der"),
    ]
    #expect(Samples.dataset(works).people.map(\.name.displayName) == ["Jan van der Berg"])
  }

  @Test func aNicknameIsListed() {
    let dataset = Samples.dataset([
      Samples.work("a", title: "On stones", authors: "Robert Smith"),
      Samples.work("b", title: "On plants", authors: "Bob Smith"),
    ])
    #expect(dataset.people.count == 2)
    #expect(
      dataset.possiblePeople.map(\.reason) == ["one given name may be short for the other"])
  }

  @Test(arguments: [
    ("Gabriel García Márquez", "García, Gabriel", "one family name is a part of the other"),
    ("Miller-Smith, Anna", "Anna Smith", "one family name is a part of the other"),
    ("Nguyễn, Văn Anh", "Nguyễn Văn Anh", "family and given names are in the other order"),
    ("Erdős, Pál", "Erdős Pál", "family and given names are in the other order"),
    ("Mohamed Hassan", "Muhammad Hassan", "one given name may be short for the other"),
    ("김, 민수", "Min-Su Kim", "the names may be one in two alphabets"),
    ("이, 영희", "Younghee Lee", "the names may be one in two alphabets"),
    ("王, 伟", "Wei Wang", "the names may be one in two alphabets"),
    ("田中太郎", "Taro Tanaka", "the names may be one in two alphabets"),
  ])
  func whatTheNamesAloneLeaveOpenIsListed(_ one: String, _ other: String, _ reason: String) {
    let family = one.contains("Gabriel") ? "García Márquez" : ""
    var first = Samples.work("a", title: "On stones", authors: one)
    if !family.isEmpty { first[.author] = [PersonName(family: family, given: "Gabriel")] }
    let dataset = Samples.dataset([first, Samples.work("b", title: "On plants", authors: other)])
    #expect(dataset.people.count == 2)
    #expect(dataset.possiblePeople.map(\.reason) == [reason])
  }

  @Test func anORCIDiDTellsPeopleApartAndBringsThemTogether() {
    func work(_ id: String, _ authors: String, _ orcids: String...) -> Work {
      Samples.work(id, title: "Paper \(id) of stones", authors: authors) { work in
        for (place, orcid) in orcids.enumerated() where !orcid.isEmpty {
          work.other.append(OtherField(name: "author[\(place + 1)].ORCID", value: orcid))
        }
      }
    }
    let (one, two) = ("0000-0002-1825-0097", "0000-0001-5109-3700")
    let dataset = Samples.dataset([
      work("a", "Wei Wang; Mary Jones", one, "https://orcid.org/0000-0001-5000-0007"),
      work("b", "Wei Wang; Mary Smith", two, "0000-0001-5000-0007"),
      work("c", "W. Wang; R. Roe", one), work("d", "Q. Quinn", two),
      work("e", "A. Abel; B. Bell", one, one),
    ])
    #expect(
      dataset.people.map { "\($0.name.displayName) \($0.orcid ?? "")" } == [
        "Wei Wang \(one)", "Mary Jones 0000-0001-5000-0007", "Wei Wang \(two)", "R. Roe ",
        "Q. Quinn \(two)", "A. Abel ", "B. Bell ",
      ])
    #expect(dataset.possiblePeople.map { [$0.first, $0.second] } == [[2, 4]])
    #expect(dataset.possiblePeople.map(\.reason) == ["both have one ORCID iD"])
  }

  @Test func aNameThatFitsTwoPeopleStaysApartAndIsListed() {
    let dataset = Samples.dataset([
      Samples.work("a", title: "On stones", authors: "Sang Lee; P. Kim"),
      Samples.work("b", title: "On plants", authors: "Sun Lee; Q. Park"),
      Samples.work("c", title: "On birds", authors: "S. Lee; R. Choi"),
    ])
    #expect(
      dataset.people.map(\.id) == ["lee-sang", "kim-p", "lee-sun", "park-q", "lee-s", "choi-r"])
    #expect(
      dataset.possiblePeople.map { [$0.first, $0.second] } == [[0, 4], [2, 4]])
  }

  @Test func aSharedCoauthorDecidesWhoAShortNameIs() {
    let dataset = Samples.dataset([
      Samples.work("a", title: "On stones", authors: "Sang Lee; P. Kim"),
      Samples.work("b", title: "On plants", authors: "Sun Lee; Q. Park"),
      Samples.work("c", title: "On birds", authors: "S. Lee; Q. Park"),
    ])
    #expect(dataset.people.map(\.id) == ["lee-sang", "kim-p", "lee-sun", "park-q"])
    #expect(dataset.person(.works, 2, of: .author, at: 0) == 2)
  }

  @Test func twoNamesInOneListAreTwoPeople() {
    #expect(people("J. Smith; John Smith") == [["J. Smith"], ["John Smith"]])
    #expect(people("S. Lee; S. Lee").count == 2)
  }

  @Test func theSubjectIsKnownAlsoWhereTheSourceForgotTheBold() {
    let dataset = Samples.dataset([
      Samples.work("a", title: "On stones", authors: "*B. Millidge; A. Seth"),
      Samples.work("b", title: "On plants", authors: "*B. Millidge; C. Buckley"),
      Samples.work("c", title: "On birds", authors: "Y. Song; B. G. Millidge"),
    ])
    #expect(dataset.subject == 0)
    #expect(dataset.people[0].spellings.map(\.displayName) == ["B. Millidge", "B. G. Millidge"])
    #expect(dataset.authorPosition(of: 0, in: .works, at: 2) == 2)
    #expect(dataset.isLastAuthor(0, in: .works, at: 2))
    #expect(!dataset.isFirstAuthor(0, in: .works, at: 2))
  }

  @Test func anAliasNamesTheSamePerson() {
    var options = AssemblyOptions()
    options.person = "Maria Curie"
    options.aliases = ["Maria Skłodowska"]
    let dataset = Dataset(
      assembling: [
        Samples.source(
          "cv.md",
          [
            Samples.work("a", title: "On stones", authors: "M. Sklodowska; P. Kim"),
            Samples.work("b", title: "On plants", authors: "M. Curie; Q. Park"),
          ])
      ], options: options)
    #expect(dataset.subject == 0)
    #expect(
      dataset.people[0].spellings.map(\.displayName) == [
        "Maria Curie", "Maria Skłodowska", "M. Sklodowska", "M. Curie",
      ])
  }

  @Test func anInstitutionIsNobody() {
    var work = Samples.work("a", title: "Estimating the reproducibility of science")
    work[.author] = [PersonName(literal: "Open Science Collaboration"), Samples.name("B. Nosek")]
    let dataset = Samples.dataset([work])
    #expect(dataset.people.map(\.id) == ["nosek-b"])
    #expect(
      dataset.value(of: Samples.field("authors"), in: .works, at: 0)
        == .names(work[.author], people: [-1, 0]))
  }

  @Test func coauthorsSinceADateComeWithTheirLastWork() {
    let dataset = Samples.dataset(
      [
        Samples.work("a", title: "On stones", authors: "B. Millidge; A. Seth", year: 2019),
        Samples.work(
          "b", title: "On plants", authors: "B. Millidge; A. K. Seth; Y. Song", year: 2022),
        Samples.work("c", title: "On birds", authors: "B. Millidge; T. Salvatori", year: 2018),
      ], subject: "Beren Millidge")
    let found = dataset.coauthors(of: 0, since: DateParts(2019, 6))
    #expect(found.map { dataset.people[$0.person].id } == ["seth-a-k", "song-y"])
    #expect(found.map(\.lastActive) == [DateParts(2022), DateParts(2022)])
    #expect(found.map { Samples.ids($0.works, dataset) } == [["a", "b"], ["b"]])
  }

  @Test func similarAuthorsAreThoseWithTheMostInCommon() {
    let dataset = Samples.dataset(
      [
        Samples.work("a", title: "Predictive coding", authors: "B. Millidge; A. Seth; Y. Song"),
        Samples.work("b", title: "Active inference", authors: "B. Millidge; A. Seth"),
        Samples.work("c", title: "Sparse codes", authors: "Y. Song; Z. Xu"),
      ], subject: "Beren Millidge")
    let found = dataset.similarAuthors(to: 0, count: 2)
    #expect(found.map { dataset.people[$0.person].id } == ["seth-a", "song-y"])
    #expect(found.map(\.sharedWorks) == [2, 1])
    #expect(found.map(\.sharedCoauthors) == [1, 1])
  }
}
