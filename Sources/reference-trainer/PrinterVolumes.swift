internal import Readers

/// Volumes in forms that few references have: supplements, Roman numbers, months, series, volumes of sets of books.
extension Printer {
  mutating func seldomNumber() -> String {
    pick([
      "\(number(1...400))", "\(number(1...400))", "\(number(1...99))", romanNumber(),
      "\(pick(["A", "B", "C", "D", "E", "S"]))\(number(1...400))",
      "\(number(1...400))\(pick(["A", "B", "C", "a"]))",
      "\(pick(["A", "B", "C"])) \(number(1...99))", "\(number(1...99))-\(number(100...120))",
      "\(number(1...20))/\(number(21...24))", "\(number(1880...2020))", "\(number(1600...1900))",
    ])
  }

  mutating func romanNumber() -> String {
    let value = number(2...89)
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    let tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"]
    return tens[value / 10] + ones[value % 10]
  }

  /// The numbers of an article behind its journal's name, the year among them where it stands nowhere yet.
  mutating func addSeldomVolumeAndPages() {
    let volume = seldomNumber()
    let issue = String(number(1...24))
    let first = number(1...2400)
    let pages = "\(first)\(style.dash)\(first + number(2...40))"
    let year = String(number(1900...2023))
    let yearAfter = hasDate ? "" : "(\(year))"
    func addYear(_ sample: inout Sample, _ mark: String) {
      if yearAfter.isEmpty { sample.end(mark) } else { sample.add(.date, yearAfter + mark) }
    }
    switch pick([0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 11, 12, 13, 14, 15]) {
    case 0:
      // “12 Suppl 3:S12–9”, “vol. 12, no. 3, Supplement.”
      sample.add(
        .volume,
        pick([
          "\(volume) Suppl \(number(1...4)):", "\(volume)(Suppl \(number(1...4))):",
          "\(volume)(Suppl.\(number(1...3))),", "\(volume) (Suppl. \(number(1...3))),",
          "vol. \(volume), no. \(issue), Supplement,", "\(volume)(\(issue), Suppl.),",
          "Supplement, vol. \(volume),", "\(volume)(\(issue) Suppl \(number(1...2))):",
          "\(volume), Supplement \(number(1...3)),", "Suppl. \(number(1...40)),",
          "\(volume) S\(number(1...4)),", "\(volume)(\(issue) Pt \(number(1...2))):",
        ]))
    case 1:
      // “v. 12, no. 3, March,”
      let month = pick(Lexicon.months + Lexicon.shortMonths)
      sample.add(
        .volume, pick(["v. \(volume), no. \(issue),", "Vol. \(volume), No. \(issue),"]))
      sample.add(.date, hasDate ? "\(month)," : pick(["\(month) \(year),", "(\(month) \(year)),"]))
    case 2:
      // “12 (3 March): 1–9” behind a year that stands before.
      sample.add(.volume, volume)
      if hasDate {
        sample.add(
          .date,
          "(\(pick(["", "\(number(1...28)) "]))\(pick(Lexicon.months))\(pick(["", " \(number(1...28))"])))"
            + pick([":", ",", ":"]))
      } else {
        sample.add(
          .date, "(\(pick(Lexicon.months)) \(number(1...28)), \(year))" + pick([":", ","]))
      }
    case 3:
      sample.add(
        .volume,
        pick([
          "ser. \(number(2...5)), \(volume)", "\(number(2...4))d ser., \(volume)",
          "n.s. \(volume)", "New Series \(volume),", "NS \(volume)", "N.F. \(volume)",
          "nouv. sér., \(volume),", "4e série, t. \(volume),", "s. \(number(2...5)), \(volume)",
          "ser. \(number(2...5)), vol. \(volume), no. \(issue)",
          "\(pick(["3.", "2."])) Folge, \(volume)",
        ]))
      addYear(&sample, pick([":", ","]))
    case 4:
      sample.add(
        .volume,
        pick([
          "Jahrgang \(volume), Heft \(issue),", "Jg. \(volume), H. \(issue),",
          "\(volume). Jg., Nr. \(issue),", "\(volume). Jahrgang, Heft \(issue),",
          "Bd. \(volume), Nr. \(issue),", "Band \(volume), Heft \(issue),",
          "\(volume), H. \(issue)",
          "Heft \(issue),", "Nr. \(issue),", "Jg. \(volume), \(number(1...6)),",
        ]))
      addYear(&sample, pick([",", ":"]))
    case 5:
      sample.add(
        .volume,
        pick([
          "tome \(volume), n° \(issue),", "t. \(volume), fasc. \(issue),",
          "vol. \(volume), n°\(issue),", "vol. \(volume), n° \(issue)-\(number(25...28)),",
          "tome \(volume),", "T. \(volume), no \(issue),", "no \(issue),", "n° \(issue)",
          "\(volume), no \(issue),", "\(volume)-\(number(1...4)),", "vol. \(volume)/\(issue),",
        ]))
      addYear(&sample, pick([",", ":"]))
    case 6:
      sample.add(
        .volume,
        pick([
          "vol. \(volume), núm. \(issue),", "vol. \(volume), n.º \(issue),", "nº \(issue),",
          "núm. \(issue),", "año \(volume), n.º \(issue),", "v. \(volume), n. \(issue),",
          "v.\(volume), n.\(issue),", "a. \(romanNumber()), n. \(issue),",
          "anno \(volume), n. \(issue),",
          "vol. \(volume), fasc. \(issue),", "LXI, \(issue),", "T. \(volume), № \(issue).",
          "Vol. \(volume), nr \(issue),", "R. \(volume), nr \(issue),",
          "roč. \(volume), č. \(issue),",
          "cilt \(volume), sayı \(issue),", "Årg. \(volume), nr. \(issue),",
          "jrg. \(volume), nr. \(issue),",
        ]))
      addYear(&sample, pick([",", ":", "."]))
    case 7:
      // “12: 3 (2001)”, “XII:3 (2001), 1–9”
      sample.add(
        .volume,
        pick([
          "\(volume): \(number(1...12))", "\(romanNumber()):\(number(1...6))",
          "\(romanNumber()), \(number(1...6))", "\(volume):\(number(1...4))",
          "\(volume), \(number(1...4))", "\(volume)/\(number(1...4))", "\(volume).\(number(1...4))",
          "\(volume), nos. \(number(1...2))–\(number(3...4))",
          "\(volume), nos. \(number(1...2))/\(number(3...4))",
        ]))
      addYear(&sample, pick([":", ",", "."]))
    case 8:
      // “(12):1–9”: an issue without a volume.
      sample.add(
        .volume,
        pick([
          "(\(issue)),", "(\(number(100...730_000))):", "(\(issue)).", "No. \(number(1...900)),",
          "Issue \(issue),", "#\(issue),", "no. \(issue):", "Whole No. \(number(100...900)),",
        ]))
    case 9:
      sample.add(.volume, "\(volume), No. \(pick(["A", "B", "C", "D"]))\(number(1...12)),")
      sample.add(
        .pages, "\(pick(["A", "B", "C", "D", "L", "W"]))\(number(1000...19999))" + pick([",", "."]))
      return
    case 10:
      // “1951: 427–436”: the year is the volume.
      guard hasDate else {
        sample.add(.date, year + pick([":", ","]))
        break
      }
      sample.add(.volume, year + pick([":", ",", " (\(issue)):", "(\(issue)):"]))
    case 11:
      sample.add(
        .volume,
        pick([
          "\(volume)(C\(number(1...9))):", "\(volume)(\(number(1...6))-B),",
          "\(volume)(\(number(1...12))-A),", "\(number(30...90)),(\(number(1...12))-B),",
          "\(volume) (\(number(1...4)), Part \(number(1...2))),",
          "\(volume) (Pt \(number(1...4))):", "\(volume), pt. \(number(1...4)),",
        ]))
    case 12:
      sample.add(.volume, "\(volume) (\(issue)) :")
    case 13:
      sample.add(
        .volume,
        pick([
          "\(volume) [\(issue)]", "\(volume)[\(issue)],", "\(volume), issue \(issue),",
          "\(volume), iss. \(issue),", "volume \(volume), number \(issue),",
          "volume \(volume)(\(issue)),", "Vol. \(volume)(\(issue)),", "vol \(volume) no \(issue)",
          "Vol \(volume), No \(issue),", "Vol.\(volume),No.\(issue),", "vol.\(volume)(\(issue)),",
          "Volume \(volume) (\(issue)),", "V. \(volume). № \(issue).", "V.\(volume)(\(issue)).",
        ]))
      addYear(&sample, pick([":", ",", "."]))
    case 14:
      sample.add(.volume, "vols. \(number(1...20))\(pick(["–", "-", "/"]))\(number(21...40)),")
      addYear(&sample, pick([":", ","]))
    default:
      sample.add(.volume, "\(volume) ,")
    }
    if chance(92) { addPages(pages) } else { sample.end(".") }
  }

  /// Which volume of a set a book is, or how many the set has: “Vol. 3:”, “2 vols.”, “Bd. II.”, “vol. 1: Early Writings”.
  mutating func addBookVolume() {
    let mark = pick([".", ",", ".", ","])
    let number = pick([
      "\(self.number(1...12))", "\(self.number(1...12))", romanNumber(), pick(["I", "II", "III"]),
    ])
    let spelled = pick(["One", "Two", "Three", "Four"])
    sample.add(
      .volume,
      pick([
        "Vol. \(number)", "vol. \(number)", "Volume \(number)", "Vol. \(number)", "vol. \(number)",
        "vol. \(number.lowercased())", "Volume \(spelled)", "volume \(spelled.lowercased())",
        "\(self.number(2...24)) vols", "\(self.number(2...24)) vols", "\(self.number(2...24)) vols",
        "\(self.number(2...9)) volumes", "in \(self.number(2...4)) vols",
        "\(self.number(2...9)) Bde",
        "\(self.number(2...9)) vol", "\(self.number(2...9)) t", "Bd. \(number)", "Band \(number)",
        "t. \(number)", "tome \(number)", "tomo \(number)",
        "vols. 1\(pick(["–", "-"]))\(self.number(2...9))",
        "Vols. 1 and 2", "vols. I\(pick(["–", "-"]))\(pick(["II", "III", "IV"]))", "Teil \(number)",
        "Part \(number)", "Book \(number)", "T. \(number)", "v. \(number)", "Vol \(number)",
      ]) + mark)
  }

  /// “(BAR International Series, 604)”, “Studies in Logic, vol. 12,”: a series whose number stands apart behind a
  /// comma is followed by a volume.
  mutating func addNumberedSeries() {
    let name = pick(Lexicon.realSeries)
    let count = "\(number(2...900))"
    let isBracketed = chance(45)
    if isBracketed {
      sample.end("")
      sample.add(.collection, "(\(name),")
    } else {
      sample.add(.collection, name + ",")
    }
    sample.add(
      .volume,
      pick([
        count, count, "vol. \(count)", "Vol. \(count)", "no. \(count)", "volume \(count)",
        "Bd. \(count)", "n° \(count)",
      ])
        + (isBracketed ? ")" : "") + pick([".", ",", ","]))
  }

  /// “vol. ii (1993)”, behind a set of volumes and its years: which of them is meant.
  mutating func addVolumeOfSet() {
    sample.add(
      .volume,
      "\(pick(["vol.", "vol.", "Vol.", "Bd.", "t."])) \(pick(["i", "ii", "iii", "iv", "vi", "\(number(1...9))", "I", "II", "III"]))"
        + pick([",", ",", ""]))
    if chance(30) { sample.add(.date, "(\(number(1900...2015))),") }
    sample.add(
      .pages,
      "\(pick(["pp. ", "p. ", "", "S. "]))\(number(1...300))\(style.dash)\(number(301...600))")
    sample.end(pick([".", ","]))
  }
}
