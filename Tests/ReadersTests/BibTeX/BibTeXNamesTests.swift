import Bibliography
import Dataset
import Readers
import Testing

@Suite struct BibTeXNamesTests {
  private func names(_ text: String) -> [PersonName] {
    readBibTeX("@book{a, author = {\(text)}}").works.first?[.author] ?? []
  }

  @Test(arguments: [
    ("Averroes", PersonName(family: "Averroes")),
    ("bell hooks", PersonName(family: "hooks", given: "bell")),
    ("vincent van gogh", PersonName(family: "gogh", given: "vincent", nonDroppingParticle: "van")),
    ("van gogh", PersonName(family: "gogh", nonDroppingParticle: "van")),
    ("John Paul Jones", PersonName(family: "Jones", given: "John Paul")),
    ("Jean-Paul Sartre", PersonName(family: "Sartre", given: "Jean-Paul")),
    (
      "Ludwig van Beethoven",
      PersonName(family: "Beethoven", given: "Ludwig", nonDroppingParticle: "van")
    ),
    (
      "Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin",
      PersonName(
        family: "Vallée Poussin", given: "Charles Louis Xavier Joseph",
        nonDroppingParticle: "de la")
    ),
    ("Da Costa, Lancelot", PersonName(family: "Da Costa", given: "Lancelot")),
    (
      "De la Cruz, Maria",
      PersonName(family: "Cruz", given: "Maria", nonDroppingParticle: "De la")
    ),
    (
      "von Hicks, III, Michael",
      PersonName(
        family: "Hicks", given: "Michael", nonDroppingParticle: "von", suffix: "III")
    ),
    (
      "Martin Luther King Jr.",
      PersonName(family: "King", given: "Martin Luther", suffix: "Jr.")
    ),
    (
      "{\\'E}tienne {\\'e}l Foo",
      PersonName(family: "Foo", given: "Étienne", nonDroppingParticle: "él")
    ),
    ("D.~E. Knuth", PersonName(family: "Knuth", given: "D. E.")),
    ("{Barnes and Noble}", PersonName(literal: "Barnes and Noble")),
    ("{Vall{\\'e}e Poussin}, Ch.", PersonName(family: "Vallée Poussin", given: "Ch.")),
    ("{{NASA}}", PersonName(literal: "NASA")),
    (
      "family=Goethe, given={Johann Wolfgang}, prefix=von, useprefix=false",
      PersonName(family: "Goethe", given: "Johann Wolfgang", droppingParticle: "von")
    ),
    ("Øystein Ørsted", PersonName(family: "Ørsted", given: "Øystein")),
    ("王 伟", PersonName(family: "伟", given: "王")),
    ("A, B, C, D", PersonName(family: "A", given: "C, D", suffix: "B")),
  ])
  func readsANameByBibTeXsRules(text: String, name: PersonName) {
    #expect(names(text) == [name])
  }

  @Test func separatesNames() {
    #expect(
      names("Ann Lee\nand  Bo Li AND {X and Y} and").map(\.displayName) == [
        "Ann Lee", "Bo Li", "X and Y",
      ])
    #expect(names("Anderson Sand and Andy Band").map(\.family) == ["Sand", "Band"])
    #expect(names("Cullis, A.G.; Hutchison, J.L.").map(\.family) == ["Cullis", "Hutchison"])
    #expect(names("and").isEmpty)
    #expect(names("").isEmpty)
  }

  @Test func theEntrysOptionsSayWhetherParticlesDrop() {
    let work = readBibTeX(
      "@book{a, options = {useprefix=false}, author = {von Brandt, Ahasver}}"
    ).works.first
    #expect(
      work?[.author] == [PersonName(family: "Brandt", given: "Ahasver", droppingParticle: "von")])
  }

  @Test func theEntrysOptionsAskForACommaBeforeASuffix() {
    let work = readBibTeX(
      "@book{a, options = {juniorcomma=true}, author = {King, Jr., Martin}}"
    ).works.first
    #expect(
      work?[.author]
        == [PersonName(family: "King", given: "Martin", suffix: "Jr.", commaSuffix: true)])
    #expect(work?.other == [])
  }
}
