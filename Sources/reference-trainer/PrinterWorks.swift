internal import Readers

/// The kinds of works: each prints its parts in the orders that lists have them in.
extension Printer {
  mutating func begin(short: Bool, quoted: Bool) {
    // “Rain over time. J. Roe, A. Poe. Weather 3:1–9”
    if style.titleFirst {
      addTitle(short: short, quoted: quoted)
      addAuthors()
      if style.datePlace == 0 { addFirstDate() }
      return
    }
    // A style with the date behind the names, else later.
    if !chance(style.omitsAuthors ? 90 : 3) { addAuthors() }
    if style.datePlace == 0, !chance(3) { addFirstDate() }
    if !chance(1) { addTitle(short: short, quoted: quoted) }
  }

  var hasDate: Bool { sample.pieces.contains { $0.part == .date } }

  mutating func article() {
    if chance(4) {
      if chance(65) { lawArticle() } else { lawBook() }
      return
    }
    if chance(5) {
      untitledArticle()
      return
    }
    if chance(5) {
      magazinePiece()
      return
    }
    if chance(3) {
      newspaperPiece()
      return
    }
    // Chemists leave titles out.
    if chance(3) { addAuthors() } else { begin(short: false, quoted: true) }
    addContainer(facts.journal(), prefix: chance(8))
    if style.datePlace == 1, !hasDate, style.volumeForm != 14, style.volumeForm != 15 {
      addLateDate()
    }
    if chance(14), style.volumeForm != 14, style.volumeForm != 15 {
      addSeldomVolumeAndPages()
    } else if !chance(5) {
      addVolumeAndPages()
    }
    let isInVolume = style.volumeForm == 14 || style.volumeForm == 15
    if !hasDate, !isInVolume, !chance(3) { addLateDate() }
    if chance(3) { addPublisherAndPlace() }
  }

  mutating func addPublisherAndPlace() {
    let publisher = facts.publisher()
    let place = facts.place()
    switch style.publisherForm {
    case 0...4:
      sample.add(.place, place + pick([":", ":", ":", " :", ","]))
      sample.add(.publisher, publisher)
    case 5, 6:
      sample.add(.publisher, publisher + ",")
      sample.add(.place, place)
    case 7: sample.add(.publisher, publisher)
    case 8:
      if chance(50) { sample.add(.place, place) } else { sample.add(.publisher, publisher) }
    default:
      sample.add(.publisher, publisher + pick([".", ":"]))
      sample.add(.place, place)
    }
    sample.end(pick([",", ",", ".", ",", ""]))
  }

  mutating func book() {
    if chance(8) {
      var list = names(number(1...3))
      list += pick([
        ", eds.", " (Eds.).", " (ed.),", ", ed.", " (eds.)", ", editors.", " (Hrsg.):", " (dir.),",
        " (Eds.),", " (eds.).", ", Editor,", " (Hg.):", " (a cura di),", " (coord.),",
        " (Editors),", ", eds., ",
      ])
      sample.add(.editor, list)
      if style.datePlace == 0 { addFirstDate() }
      addTitle(short: chance(70), quoted: false)
    } else {
      begin(short: chance(70), quoted: chance(12))
    }
    if chance(8) {
      sample.add(
        .edition,
        pick([
          "2nd ed.", "(2nd ed.).", "3rd edition.", "Rev. ed.", "2. Aufl.", "4th edn,", "2nd ed.,",
        ]))
    }
    if chance(3) {
      sample.add(
        .translator,
        names(1)
          + pick([" (trans.),", " (Trans.).", " (trans.)", ", trans.", " (tr.),", " (Übers.):"]))
    } else if chance(10) {
      sample.add(
        .translator,
        pick([
          "Trans. ", "Translated by ", "trans. ", "Übers. v. ", "Traduction de ", "trad. ",
          "trans. by ", "tr. ",
        ]) + name(form: 11)
          + pick([".", ","]))
    }
    if chance(14) { addEditors(number(1...4)) }
    if chance(2) {
      // “vol. 1: Early Writings, edited and translated by Jane Roe.”
      sample.add(
        .volume,
        "vol. \(number(1...9)): \(facts.title(short: true)),")
      sample.add(
        .editor,
        pick([
          "edited by ", "ed. ", "edited and translated by ", "edited and with an introduction by ",
        ])
          + names(number(1...2)) + pick([".", ","]))
    }
    if chance(3) {
      sample.add(
        .note,
        pick([
          "[And earlier editions].", "Unpublished manuscript.",
          "(Original work published \(number(1800...1960)).)",
        ]))
    }
    if chance(2) {
      sample.add(.genre, pick(["[Motion picture].", "[Film].", "DVD.", "[CD-ROM]."]))
    }
    if chance(7) { addBookVolume() }
    if chance(6) { if chance(25) { addNumberedSeries() } else { addSeries() } }
    if chance(12), style.datePlace != 0 {
      // “(Cambridge: MIT Press, 1994)”
      if chance(75) {
        sample.add(.place, "(" + facts.place() + ":")
      } else {
        sample.end("")
        sample.add(.publisher, "(" + facts.publisher() + ",")
        closeBracket()
        return
      }
      sample.add(.publisher, facts.publisher() + ",")
      closeBracket()
    } else {
      addPublisherAndPlace()
      if !hasDate { addLateDate() }
    }
    if chance(2) {
      sample.end(",")
      addVolumeOfSet()
      return
    }
    if chance(3) {
      sample.add(.pages, pick(["p. ", "p.", "p "]) + "\(number(1...600))" + pick([".", ""]))
    }
    if chance(8) { addPages("\(number(1...300))\(style.dash)\(number(301...600))") }
    if chance(4) {
      sample.add(.pages, "\(number(60...900)) \(pick(["p.", "pp.", "s.", "S.", "pages."]))")
    }
  }

  /// “(Studies in Logic 103).”, “Lecture Notes in Physics,”
  mutating func addSeries() {
    var name =
      chance(60)
      ? pick(Lexicon.realSeries)
      : pick([
        "Lecture Notes in ", "Studies in ", "Series in ", "Coll. ", "Monographs in ", "Topics in ",
        "Schriftenreihe für ", "Schriften zur ", "Contributions to ", "Texts in ", "Handbooks of ",
      ]) + pick(Lexicon.fields)
    if chance(15) { name += pick([" International Series", " Series", " Monographs", " Library"]) }
    if chance(30) {
      name += pick([
        " \(number(2...900))", ", \(number(2...900))", ", vol. \(number(2...400))",
        ", no. \(number(2...99))",
      ])
    }
    if chance(35) {
      sample.end("")
      while let last = sample.pieces.last, last.text.hasSuffix(".") || last.text.hasSuffix(","),
        chance(80)
      {
        sample.pieces[sample.pieces.count - 1].text.removeLast()
      }
      sample.add(.collection, "(\(name))" + pick([".", ",", ""]))
    } else {
      sample.add(.collection, name + pick([".", ","]))
    }
  }

  mutating func closeBracket() {
    sample.add(.date, "\(number(1880...2022)))")
    sample.end(pick([".", ",", ""]))
  }

  mutating func addEditors(_ count: Int) {
    let list = names(count)
    switch style.editorForm {
    case 0, 1: sample.add(.editor, "\(list) (\(count > 1 ? "Eds." : "Ed.")),")
    case 2: sample.add(.editor, "edited by \(list)" + pick([",", "."]))
    case 3:
      sample.add(
        .editor, "\(count > 1 ? pick(["Eds.", "Ed.", "eds."]) : "Ed.") \(list)" + pick([".", ","]))
    case 4: sample.add(.editor, "\(list), \(pick(["eds.", "editors,", "ed.", "Eds.,"]))")
    case 5: sample.add(.editor, "(\(pick(["ed.", "eds.", "Hrsg."])) \(list)),")
    case 6: sample.add(.editor, "\(pick(["Eds.", "eds.", "Hrsg. von", "hg. v."])) \(list),")
    case 7: sample.add(.editor, "\(list) (\(pick(["ed. and trans.", "ed.", "Ed. & Trans."]))).")
    default: sample.add(.editor, "Edited by \(list).")
    }
  }

  mutating func chapter() {
    begin(short: false, quoted: true)
    let container = facts.title(short: true)
    if chance(15) {
      sample.add(
        .editor,
        "\(chance(50) ? "In " : "in: ")\(names(number(1...3))), \(pick(["eds.", "ed.,", "eds.,", "editors,", "editor,", "Hg.,"]))"
      )
      sample.add(.container, container)
      sample.end(style.containerEnd)
    } else if chance(40) {
      sample.add(
        .editor,
        (style.containerPrefix.isEmpty ? "In " : style.containerPrefix)
          + "\(names(number(1...3))) (\(pick(["Eds.", "Ed.", "eds.", "Hrsg."]))),")
      sample.add(.container, container)
      sample.end(style.containerEnd)
    } else {
      sample.add(
        .container, (style.containerPrefix.isEmpty ? "In " : style.containerPrefix) + container)
      sample.end(style.containerEnd)
      if chance(7) { addBookVolume() }
      if chance(65) { addEditors(number(1...3)) }
    }
    if chance(3) { addBookVolume() }
    let pages = "\(number(1...300))\(style.dash)\(number(301...600))"
    let early = chance(55)
    if early, chance(85) {
      if chance(35) { sample.add(.pages, "(pp. \(pages)).") } else { addPages(pages) }
    }
    addPublisherAndPlace()
    if !hasDate { addLateDate() }
    if !early, chance(85) { addPages(pages) }
  }

  mutating func paper() {
    begin(short: false, quoted: true)
    addContainer(facts.conference(), prefix: !chance(20))
    if chance(7) {
      // “Proc. SPIE 2301, 12-19”, “LNCS 1402,”
      if chance(45) {
        sample.pieces.removeLast()
        sample.add(
          .container,
          pick(["", "", "In ", "in: ", "in "])
            + pick([
              "Proc. SPIE", "Proceedings of SPIE", "Proc. of SPIE", "AIP Conf. Proc.", "LNCS",
              "Lecture Notes in Computer Science", "Proc. IAU Symp.", "IFIP Transactions",
              "ACM SIGPLAN Notices", "IAU Symposium", "ASP Conf. Ser.", "CEUR Workshop Proceedings",
            ]))
        sample.end(style.containerEnd)
      }
      let volume = chance(60) ? number(1000...7900) : number(12...999)
      sample.add(
        .volume,
        pick(["", "", "", "", "", "vol. ", "Vol. ", "No. "]) + String(volume)
          + pick([",", ",", ".", ":", ""]))
    } else if chance(3) {
      // “Large Meteorite Impacts IV,”
      sample.pieces.removeLast()
      sample.add(
        .container,
        (chance(60) ? style.containerPrefix : "")
          + facts.titleCase(facts.title(short: true)).trimmingMarks)
      sample.add(
        .volume, pick(["II", "III", "IV", "V", "VI", "VII", "IX", "XII"]) + pick([",", ".", ","]))
    } else if chance(12) {
      sample.add(.volume, pick(["vol. \(number(1...40)),", "volume \(number(1...400)),"]))
    } else if chance(8) {
      // As BibTeX's own styles have it: “volume 1234 of Lecture Notes in Physics,”.
      sample.add(.volume, "volume \(number(1...4000))")
      sample.add(.collection, "of \(pick(Lexicon.realSeries))" + pick([",", ",", "."]))
    }
    let pages = "\(number(1...900))\(style.dash)\(number(901...1900))"
    let order = number(0...5)
    if chance(3) {
      sample.add(
        .pages,
        pick(["abstract #", "Abstract ", "abstract no. ", "Abstract #", "paper ", "Paper no. "])
          + pick(["", "", "P", "A-"]) + String(number(2...4200)) + pick([",", ".", ""]))
    } else if order < 3, chance(80) {
      addPages(pages)
    }
    if chance(45) {
      sample.add(.place, facts.place())
      sample.end(pick([",", "."]))
      if !hasDate, chance(30) {
        let month = pick(Lexicon.months + Lexicon.shortMonths)
        sample.add(
          .date,
          pick([
            "\(number(1...14))-\(number(15...30)) \(month) \(number(1985...2020))",
            "\(month) \(number(1...14))–\(number(15...30)), \(number(1985...2020))",
            "\(month) \(number(1985...2020))",
          ]))
        sample.end(pick([",", "."]))
      }
    }
    if chance(30) {
      sample.add(.publisher, facts.publisher())
      sample.end(pick([",", "."]))
    }
    if !hasDate { addLateDate() }
    if order >= 3, chance(70) { addPages(pages) }
  }

  mutating func thesis() {
    begin(short: false, quoted: true)
    let genre = pick([
      "PhD thesis", "Ph.D. dissertation", "Ph.D. thesis", "Doctoral dissertation",
      "Master's thesis", "PhD Dissertation", "Diss.", "MA thesis",
      "Unpublished doctoral dissertation", "M.Sc. thesis", "Diplomarbeit",
    ])
    if chance(35) {
      sample.add(.genre, "(\(genre)).")
    } else if chance(15) {
      sample.add(.genre, "[\(genre)].")
    } else {
      sample.add(.genre, genre + pick([",", ".", ","]))
    }
    sample.add(.publisher, facts.institution())
    sample.end(pick([",", "."]))
    if chance(35) {
      sample.add(.place, facts.place())
      sample.end(",")
    }
    if !hasDate { addLateDate() }
  }

  mutating func report() {
    begin(short: false, quoted: true)
    sample.add(
      .genre,
      pick([
        "Technical report \(number(1...300)),", "Tech. Rep. \(number(10...99))-\(number(1...99)),",
        "Working paper no. \(number(1...900)).", "Technical Report,",
        "Discussion paper \(number(1...99)).", "Technical Report TR \(number(1000...9999)),",
        "Technical Report Technical report TR-\(number(10...999)),", "Internet-Draft,",
        "Press release.",
        "Research Report RR-\(number(100...999)),",
        "\(facts.capitalized(pick(Lexicon.topics))) Bulletin No. \(number(10...900)).",
        "\(facts.capitalized(pick(Lexicon.topics))) Report \(number(1990...2015))/\(number(10...99)).",
        "Ph. D. thesis,", "Master thesis,", "Tech. Report \(number(100...999)),",
      ]))
    sample.add(.publisher, facts.institution())
    sample.end(pick([",", "."]))
    if chance(30) {
      sample.add(.place, facts.place())
      sample.end(",")
    }
    if !hasDate { addLateDate() }
  }

  mutating func webPage() {
    if chance(40) { addAuthors() }
    if style.datePlace == 0 { addFirstDate() }
    addTitle(short: false, quoted: true)
    if chance(60) { addContainer(facts.journal(), prefix: false) }
    if !hasDate, chance(70) { addLateDate() }
    if chance(30) { sample.add(.genre, pick(["Web.", "[Online].", "Web", "Print."])) }
    addIdentifier()
    if chance(40) {
      sample.add(
        .note,
        pick([
          "(accessed \(number(1...28)) \(pick(Lexicon.months)) \(number(2001...2022)))",
          "[accessed \(number(1...28)) \(pick(Lexicon.months)) \(number(2001...2022))]",
          "[Accessed \(number(1...28)) \(pick(Lexicon.months)) \(number(2001...2022))].",
          "Last accessed \(pick(Lexicon.months)) \(number(2001...2022)).",
          "consulté le \(number(1...28)) \(pick(Lexicon.foreignMonths)) \(number(2001...2022))",
          "Accessed \(pick(Lexicon.months)) \(number(1...28)), \(number(2001...2022)).",
          "Accessed \(number(1...28)) Nov. \(number(2001...2022)).",
          "[Accessed: \(number(1...28))-Jan-\(number(2001...2022))]",
          "Retrieved \(pick(Lexicon.months)) \(number(1...28)), \(number(2001...2020)).",
        ]))
    }
  }
}
