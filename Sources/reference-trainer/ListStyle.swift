/// How a list prints its references: the choices of one style, drawn at random.
struct ListStyle {
  var names: Int
  var nameSeparator: String
  var lastSeparator: String
  var namesEnd: String
  var etAlAfter: Int
  var namesUpper: Bool
  var initialsSpaced: Bool
  var datePlace: Int
  var dateForm: Int
  var quotes: Int
  var quoteEndInside: Bool
  var titleEnd: String
  var containerPrefix: String
  var containerEnd: String
  var volumeForm: Int
  var pageForm: Int
  var dash: String
  var pagesBeforeDate: Bool
  var publisherForm: Int
  var label: Int
  var finalPeriod: Bool
  var editorForm: Int
  var emphasizes: Bool
  var emphasizesVolume: Bool
  /// Whether titles stand before the names.
  var titleFirst: Bool
  /// Whether the list leaves out the person whose it is.
  var omitsAuthors: Bool

  init(_ random: inout Generator) {
    names = random.chance(3) ? 12 : random.number(0...11)
    nameSeparator = random.pick([", ", ", ", ", ", ", ", "; ", " and ", ",", " - "])
    if names <= 1, nameSeparator == "," { nameSeparator = ", " }
    lastSeparator = random.pick([
      " and ", ", and ", " & ", ", & ", nameSeparator, nameSeparator, "; and ", " et ", " und ",
      " y ",
    ])
    namesEnd = random.pick([".", ",", ".", ",", ".", ",", ".", ":", "", "", ";"])
    etAlAfter = random.chance(30) ? random.number(1...6) : 99
    namesUpper = random.chance(7)
    initialsSpaced = random.chance(65)
    datePlace = random.number(0...99) < 42 ? 0 : random.number(0...99) < 65 ? 1 : 2
    dateForm = random.number(0...9)
    quotes = random.pick([0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 4, 5, 5])
    quoteEndInside = random.chance(60)
    titleEnd =
      random.chance(96) ? random.pick([".", ".", ".", ",", ","]) : random.pick(["", ";", ":"])
    // A style mostly ends names and titles alike.
    if random.chance(75), titleEnd == "." || titleEnd == ",", namesEnd == "." || namesEnd == "," {
      titleEnd = namesEnd
    }
    containerPrefix = random.pick(["In ", "in ", "In: ", "", "In ", "in: ", "in ", "dans ", "In "])
    containerEnd = random.pick([",", ",", ",", ".", ".", "", "", "", "", ",", ".", ";"])
    if random.chance(45), titleEnd == "," { containerEnd = "," }
    volumeForm = random.number(0...24)
    pageForm = random.number(0...11)
    dash = random.pick(["-", "–", "–", "--", "-", "—", "- "])
    pagesBeforeDate = random.chance(50)
    publisherForm = random.number(0...9)
    label = random.chance(72) ? 0 : random.number(1...6)
    finalPeriod = random.chance(78)
    editorForm = random.number(0...9)
    emphasizes = random.chance(25)
    emphasizesVolume = random.chance(30)
    // Medical lists set year, volume and pages solid: “Heart 2019;73(4):412–420.”
    if names == 3, random.chance(45) {
      volumeForm = random.pick([14, 15, 15])
      if random.chance(50) { containerEnd = "" }
    }
    titleFirst = random.chance(2)
    omitsAuthors = random.chance(2)
  }
}
