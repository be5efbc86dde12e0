import Bibliography
import Testing

@Suite struct TextTests {
  @Test(arguments: [
    ("Müller-Łukasz,  J.", "muller lukasz j"), ("O’Brien & M'Charrik", "obrien mcharrik"),
    ("Straße, ﬁnal E₈", "strasse final e8"), ("Чайковский", "chaykovskiy"),
    ("Παπαδόπουλος", "papadopoylos"), ("Ａｂｃ　１", "abc 1"), ("e\u{301}tude", "etude"),
    ("李 明", "李 明"), ("Đặng Thị", "dang thi"), ("İstanbul ẞ", "istanbul ss"), ("— … —", ""),
  ])
  func foldingLeavesWordsOfPlainLetters(_ text: String, _ key: String) {
    #expect(TextFolding.key(text) == key)
  }

  @Test func asciiKeepsCapitalsAndSigns() {
    #expect(TextFolding.ascii("Čapek & Søn — “Щука”") == "Capek & Son - \"Shchuka\"")
    #expect(TextFolding.ascii("E = mc² 李") == "E = mc2 李")
  }

  @Test func markupIsStrippedOnlyWhereItIsMarkup() {
    #expect(Markup.plainText("E<sub>8</sub> and <i>a < b</i> & <x>") == "E8 and a < b & <x>")
    #expect(Markup.plainText("an <i>open tag") == "an <i>open tag")
    #expect(
      Markup.runs("<i>Homo <b>sapiens</b></i><span class=\"nocase\">DNA</span>") == [
        Markup.Run("Homo ", .italic), Markup.Run("sapiens", [.italic, .bold]),
        Markup.Run("DNA", .noCase),
      ])
    #expect(Markup.runs("</i>x<i>") == [Markup.Run("</i>x<i>")])
    #expect(Markup.runs("") == [])
  }

  @Test(arguments: 0...20)
  func foldingIsTheSameWhereverAWordStands(_ length: Int) {
    // Words are folded eight bytes at a time where they can be.
    let start = String(repeating: "x", count: length)
    let words = " The  QUICK brown fox, 42 times: O'Neil-é a b  c d Zz@[`{ end. "
    #expect(
      TextFolding.key(start + words)
        == (length > 0 ? start + " " : "") + "the quick brown fox 42 times oneil e a b c d zz end")
    #expect(TextFolding.key(words + start + "É").hasPrefix("the quick brown fox 42 times oneil"))
  }

  @Test(arguments: [
    ("Beren Millidge", "Millidge", "Beren", "", ""),
    ("Millidge, B. G.", "Millidge", "B. G.", "", ""),
    ("C. van Hoof", "Hoof", "C.", "van", ""), ("van der Berg, Jan", "Berg", "Jan", "van der", ""),
    ("Martin Luther King Jr.", "King", "Martin Luther", "", "Jr."),
    ("King, Martin, Jr.", "King", "Martin", "", "Jr."),
    ("King, Jr., Martin", "King", "Martin", "", "Jr."), ("Plato", "Plato", "", "", ""),
  ])
  func aNameIsReadAsOneWritesIt(
    _ text: String, _ family: String, _ given: String, _ particle: String, _ suffix: String
  ) {
    let name = PersonName(reading: text)
    #expect(
      [name.family, name.given, name.particle, name.suffix] == [family, given, particle, suffix])
  }

  @Test func initialsOfGivenNames() {
    #expect(PersonName(family: "X", given: "Christopher L.").initials == "C. L.")
    #expect(PersonName(family: "X", given: "Jean-Pierre").initials == "J.-P.")
    #expect(PersonName(family: "X").initials == "")
  }

  @Test func datesAsISO() {
    #expect(DateParts(iso: "2024-03-12") == DateParts(2024, 3, 12))
    #expect(DateParts(iso: "2024-13") == nil)
    #expect(DateParts(iso: "24 May") == nil)
    #expect(DateParts(2024, 3).iso == "2024-03")
    #expect(PartialDate(DateParts(2019), isOpen: true).text == "2019/..")
    #expect(DateParts(2024).covers(DateParts(2024, 3)))
    #expect(!DateParts(2024).covers(DateParts(2025, 1)))
  }
}
