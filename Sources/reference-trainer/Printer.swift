internal import Readers

/// Prints made-up references in a style, remembering what each word is.
struct Printer {
  var facts: Facts
  var style: ListStyle
  var sample = Sample()

  init(facts: Facts, style: ListStyle) {
    self.facts = facts
    self.style = style
  }

  mutating func chance(_ percent: Int) -> Bool { facts.random.chance(percent) }
  mutating func pick<T>(_ values: [T]) -> T { facts.random.pick(values) }
  mutating func number(_ range: ClosedRange<Int>) -> Int { facts.random.number(range) }

  mutating func reference() -> Sample {
    sample = Sample()
    addLabel()
    switch number(0...99) {
    case 0..<41: article()
    case 41..<66: book()
    case 66..<68: odd()
    case 68..<79: chapter()
    case 79..<91: paper()
    case 91..<95: thesis()
    case 95..<98: webPage()
    default: report()
    }
    if chance(6) { addIdentifier() }
    if chance(3) {
      sample.add(
        .note,
        pick([
          "In press.", "(in press).", "Submitted for publication.", "To appear.",
          "PMCID: \(number(100000...9_999_999)).", "[PubMed: \(number(100000...9_999_999))]",
          "Reprinted 1990.", "(Original work published \(number(1850...1960)))",
          "Accessed \(number(1...28)) May \(number(2001...2020)).",
          "Impact factor: \(number(1...12)).\(number(100...999)).",
          "(IF \(number(1...9)).\(number(0...9)))",
          "Cited \(number(2...400)) times.", "[Open access]", "(Open Access).", "Best paper award.",
          "(acceptance rate: \(number(9...40))%)", "[PDF]", "(invited)", "Peer-reviewed.",
          "\(pick(["(in", "[In", "(In"])) \(pick(["German", "French", "Hebrew", "Russian", "Japanese"]))\(pick([")", ").", "]."]))"
            .replacing("[In", with: "[In"),
          "Equal contribution.", "Corresponding author.",
          "(\(pick(["abstract", "poster", "invited talk"]))).",
        ]))
    }
    if style.finalPeriod, chance(95) { sample.end(".") }
    trimEnd()
    if style.emphasizes {
      let hasContainer = sample.pieces.contains { $0.part == .container }
      sample.emphasize(hasContainer ? .container : .title)
      if style.emphasizesVolume { sample.emphasize(.volume) }
    }
    return sample
  }

  mutating func trimEnd() {
    guard var last = sample.pieces.popLast() else { return }
    while let mark = last.text.last, ",;:".contains(mark) { last.text.removeLast() }
    sample.pieces.append(last)
  }

  mutating func addLabel() {
    let value = number(1...180)
    switch style.label {
    case 1: sample.add(.label, "[\(value)]")
    case 2: sample.add(.label, "\(value).")
    case 3: sample.add(.label, "(\(value))")
    case 4: sample.add(.label, "\(value)")
    case 5: sample.add(.label, "\(value))")
    case 6: sample.add(.label, "[\(pick(Lexicon.family).prefix(3))\(number(10...99))]")
    default: break
    }
  }

  // MARK: - Names

  mutating func initials(_ given: String) -> String {
    let count = chance(45) ? 2 : chance(6) ? 3 : 1
    var letters = [String(given.prefix(1))]
    while letters.count < count { letters.append(String(pick(Lexicon.given).prefix(1))) }
    if given.contains("-"), chance(60) { return "\(given.prefix(1)).-P." }
    return letters.map { "\($0)." }.joined(separator: style.initialsSpaced ? " " : "")
  }

  mutating func name(form: Int) -> String {
    var family = facts.familyName()
    if style.namesUpper { family = family.uppercased() }
    let given = facts.givenName()
    let short = initials(given)
    if style.namesUpper, style.names > 6 {
      return chance(70) ? "\(family) \(given)" : "\(family) \(short)"
    }
    switch form {
    case 0, 1, 2: return "\(family), \(short)"
    case 3: return "\(family) \(short.filter { $0 != "." && $0 != " " })"
    case 4: return "\(family) \(short)"
    case 5, 6: return "\(short) \(family)"
    case 7: return "\(given) \(chance(35) ? "\(pick(Lexicon.given).prefix(1)). " : "")\(family)"
    case 8, 9:
      let second =
        chance(30)
        ? " \(pick(Lexicon.given).prefix(1))." : chance(15) ? " \(pick(Lexicon.given))" : ""
      return "\(family), \(given)\(second)\(chance(3) ? pick([" de", " da", " von", ", Jr."]) : "")"
    case 10: return "\(family), \(short)"
    case 12: return chance(70) ? "\(family) \(given)" : "\(family) \(short)"
    case 11 where chance(20): return "\(given) \(facts.familyName()) \(family)"
    default: return "\(given) \(family)"
    }
  }

  mutating func names(_ count: Int) -> String {
    var result = ""
    var form = style.names
    for index in 0..<count {
      if index == style.etAlAfter {
        return result + pick([", et al.", " et al.", " et al", ", et al", " and others"])
      }
      if index > 0 { result += index == count - 1 ? style.lastSeparator : style.nameSeparator }
      result += name(form: form)
      // Some styles turn only the first name round.
      if index == 0, form == 8 { form = 7 }
      if index == 0, form == 10 { form = 5 }
    }
    return result
  }

  mutating func addAuthors() {
    if chance(9) {
      if chance(38) {
        sample.add(
          .author, pick(["———", "______", "---", "Idem", "ders.", "–––––", "—", "——", "_____"]))
        if chance(50) {
          sample.end(".")
          return
        }
      } else {
        sample.add(.author, facts.body())
        if chance(12) { sample.add(.author, "and \(facts.body())") }
      }
    } else {
      var count = 1
      while count < 14, chance(count < 4 ? 58 : 45) { count += 1 }
      sample.add(.author, names(count))
    }
    sample.end(style.namesEnd)
  }

  // MARK: - Dates

  mutating func date(months: Bool) -> String {
    let year = number(0...99) < 90 ? number(1950...2023) : number(1780...1950)
    var text = String(year)
    if chance(4) { text += pick(["a", "b", "c"]) }
    if chance(1) {
      text =
        "\(year)\(pick(["–", "-", "/"]))\(chance(50) ? year + number(1...4) : (year + 1) % 100)"
    }
    if months, chance(3) {
      return pick([
        "\(number(1...28)) \(pick(Lexicon.months))",
        "\(pick(Lexicon.months))-\(pick(Lexicon.months)) \(year)",
        "\(pick(["Spring", "Summer", "Fall", "Winter", "Autumn"])) \(year)",
        "\(year)-\(String(year + 1).suffix(2))",
        "cop. \(year)", "c\(year)",
        "\(pick(Lexicon.shortMonths))/\(pick(Lexicon.shortMonths)) \(year)",
        "\(year)/\(number(10...12))/\(number(10...28))",
        "\(number(1...28)). \(number(1...12)). \(year)",
      ])
    }
    if chance(1) { return pick(["n.d.", "s.d.", "n.d", "forthcoming"]) }
    if months, chance(25) {
      switch number(0...7) {
      case 6: text = "\(pick(Lexicon.foreignMonths)) \(year)"
      case 7: text = "\(number(1...28)) \(pick(Lexicon.foreignMonths)) \(year)"
      case 0: text = "\(pick(Lexicon.months)) \(year)"
      case 1: text = "\(number(1...28)) \(pick(Lexicon.months)) \(year)"
      case 2: text = "\(pick(Lexicon.months)) \(number(1...28)), \(year)"
      case 3: text = "\(pick(Lexicon.shortMonths)) \(year)"
      case 4: text = "\(year), \(pick(Lexicon.months)) \(number(1...28))"
      default: text = "\(year) \(pick(Lexicon.shortMonths))"
      }
    }
    return text
  }

  /// “12 (1989-90):”: the year of a volume that goes over two.
  mutating func span() -> String {
    let year = number(1880...2019)
    let next = chance(80) ? year + 1 : year + number(2...9)
    return
      "\(year)\(pick(["-", "–", "/"]))\(chance(75) && year / 100 == next / 100 ? String(next).suffix(2) : String(next)[...])"
  }

  mutating func addFirstDate() {
    let text = date(months: chance(30))
    switch style.dateForm {
    case 0...3: sample.add(.date, "(\(text))\(pick([".", ".", ",", "", ":"]))")
    case 4, 5: sample.add(.date, "\(text).")
    case 6: sample.add(.date, "\(text),")
    case 7: sample.add(.date, "\(text):")
    case 8: sample.add(.date, text)
    default: sample.add(.date, "[\(text)]")
    }
  }

  mutating func addLateDate() {
    let text = date(months: true)
    if chance(style.dateForm < 3 ? 80 : 8) {
      sample.add(.date, "(\(text))\(pick([",", ".", ":", ""]))")
    } else {
      sample.add(.date, text)
      sample.end(pick([",", ".", ",", ";"]))
    }
  }

  // MARK: - Titles and venues

  mutating func addTitle(short: Bool, quoted: Bool) {
    let title = facts.title(short: short)
    let pairs = [("", ""), ("“", "”"), ("\"", "\""), ("``", "''"), ("‘", "’"), ("« ", " »")]
    let pair = quoted ? pairs[style.quotes] : pairs[0]
    if pair.0.isEmpty {
      sample.add(.title, title)
      sample.end(style.titleEnd.isEmpty ? pick([".", ","]) : style.titleEnd)
    } else if style.quoteEndInside {
      let needsMark = !(title.last.map { "?!".contains($0) } ?? false)
      sample.add(.title, pair.0 + title + (needsMark ? style.titleEnd : "") + pair.1)
    } else {
      sample.add(.title, pair.0 + title + pair.1 + style.titleEnd)
    }
  }

  mutating func addContainer(_ name: String, prefix: Bool) {
    sample.add(
      .container, (prefix && !style.containerPrefix.isEmpty ? style.containerPrefix : "") + name)
    sample.end(style.containerEnd)
  }

  mutating func addVolumeAndPages() {
    let volume =
      chance(4)
      ? pick([
        "XI", "XII", "IV", "12A", "S1", "XXIX", "LII", "B\(number(10...400))",
        "\(number(10...99))C",
      ])
      : chance(4)
        ? String(chance(70) ? number(1000...5000) : number(1500...2010))
        : String(chance(80) ? number(1...180) : number(180...999))
    let issue =
      chance(10)
      ? "\(number(1...5))\(pick(["-", "–", "/"]))\(number(6...12))"
      : chance(4)
        ? pick(["B\(number(1...12))", "S\(number(1...4))", "Suppl \(number(1...4))"])
        : String(number(1...24))
    let first = chance(85) ? number(1...4200) : number(10000...140000)
    let last = first + number(1...40)
    let pages =
      chance(8)
      ? pick([
        "e\(number(1000...99999))", "\(number(100000...999999))", "L\(first)", "A\(number(1...99))",
        "0\(number(10...99))", "\(number(100000...199999)) (\(number(2...14)) pp.)",
        "B\(number(10000...19999))", "\(pick(["A", "C", "D", "G", "W"]))\(number(1000...19999))",
        "CD00\(number(1000...9999))",
        "\(pick(["j", "m", "g", "b", "f", "h", "k"]))\(number(100...5999))",
        "S\(first % 300)\(style.dash)\(last % 300)",
        "\(number(1...99)):1\(style.dash)\(number(10...40))",
        "\(first), \(last)", "\(first)\(style.dash)\(last), \(last + 40)\(style.dash)\(last + 61)",
      ])
      : chance(13)
        ? String(chance(50) ? first : number(1...700))
        : chance(25)
          ? "\(first)\(style.dash)\(last % 100)"
          : chance(3) ? "\(first) \(pick(["-", "–"])) \(last)" : "\(first)\(style.dash)\(last)"
    if chance(2) {
      // “Geophys. Res., 117(B10), B10307”: issue and number share the section's letter.
      let letter = pick(["A", "B", "C", "D", "E", "F", "G"])
      let part = "\(letter)\(number(1...12))"
      sample.add(
        .volume,
        pick([
          "\(volume)(\(part)),", "\(volume), No. \(part),", "\(volume), \(part),", "\(volume),",
        ]))
      sample.add(.pages, "\(letter)\(pick(["", "0"]))\(number(1000...19999))" + pick([",", "."]))
      return
    }
    let form = chance(88) ? style.volumeForm : number(0...24)
    let withPages = chance(93)
    switch form {
    case 0: sample.add(.volume, "vol. \(volume), no. \(issue),")
    case 1: sample.add(.volume, "vol. \(volume),")
    case 2, 3: sample.add(.volume, "\(volume)(\(issue)),")
    case 4: sample.add(.volume, "\(volume) (\(issue)),")
    case 5: sample.add(.volume, "\(volume),")
    case 6: sample.add(.volume, "\(volume):")
    case 7: sample.add(.volume, "\(volume), no. \(issue)\(withPages ? pick([":", ","]) : ".")")
    case 8: sample.add(.volume, "\(volume).\(issue)")
    case 9:
      sample.add(.volume, "Vol. \(volume)\(pick([",", ".", " (\(issue)),", ", No. \(issue),"]))")
    case 10:
      sample.add(
        .volume,
        pick([
          "v. \(volume),", "v.\(volume),", "vol.\(volume), no. \(issue),", "\(volume), \(issue)",
        ]))
    case 11: sample.add(.volume, withPages ? "\(volume), \(issue)," : "\(volume),")
    case 12: sample.add(.volume, "\(volume)(\(issue)):")
    case 13:
      // Set solid: the whole word goes to the volume, and is taken apart later.
      if withPages {
        sample.add(
          .volume, "\(volume)\(chance(70) ? "(\(issue))" : ""):\(pages)\(pick([",", "."]))")
      }
      return
    case 14:
      sample.add(
        .volume,
        "\(number(1960...2022));\(chance(5) ? "(\(issue))" : "\(volume)\(chance(60) ? "(\(issue))" : "")"):"
      )
    case 15:
      if withPages {
        sample.add(
          .volume,
          "\(number(1960...2022));\(chance(5) ? "(\(issue))" : "\(volume)\(chance(60) ? "(\(issue))" : "")"):\(pages)."
        )
      }
      return
    case 16: sample.add(.volume, "\(volume)")
    case 17:
      sample.add(
        .volume,
        "\(pick(["n°\(number(1...400))", "n°\(number(1...400))", "No. \(issue)", "no. \(issue)", "Issue \(issue)", "Nr. \(issue)", "Heft \(issue)", "vol.\(volume)", "v.\(volume)", "Vol.\(volume)(\(issue))", "\(volume), H. \(issue)"]))\(pick([",", "."]))"
      )
    case 18:
      sample.add(
        .volume,
        "\(pick(["Bd.", "Jg.", "vol.", "tome", "Volume"])) \(volume)\(pick([", Heft \(issue),", ", n° \(issue),", " No. \(issue),", ","]))"
      )
    case 19:
      sample.add(
        .volume,
        "\(volume)\(pick([" Suppl", " Suppl \(number(1...4))", " (Suppl. \(number(1...4)))", ", Supplement"])),"
      )
    case 20: sample.add(.volume, "\(volume), (\(issue)),")
    case 22, 23:
      // “12 (May 1954): 31”, “88 (3 June), 201”
      guard !hasDate else {
        sample.add(.volume, "\(volume)\(pick([",", ", no. \(issue):", ":"]))")
        break
      }
      sample.add(.volume, chance(50) ? volume : "\(volume), no. \(issue)")
      let day = chance(30) ? "\(number(1...28)) " : ""
      let year = chance(85) ? " \(number(1900...2022))" : ""
      let months =
        Lexicon.months + Lexicon.foreignMonths + ["Spring", "Summer", "Fall", "Winter", "Autumn"]
      let last = chance(10) ? "-\(pick(Lexicon.months))" : ""
      let text = chance(15) ? span() : "\(day)\(pick(months))\(last)\(year)"
      sample.add(.date, "(\(text))" + pick([":", ",", ":"]))
    case 24:
      sample.add(
        .volume,
        pick([
          "t. \(volume), n° \(issue),", "vol. \(volume), fasc. \(issue),",
          "a. \(volume), n. \(issue),",
          "año \(volume), núm. \(issue),", "Bd. \(volume), H. \(issue),",
          "vol. \(volume) n° \(issue)",
          "ser. \(number(2...4)), vol. \(volume),", "v. \(volume), n. \(issue),", "\(volume). Jg.,",
          "vol. \(volume) (\(issue)),", "Volume \(volume), Issue \(issue),",
          "\(volume)/\(issue)", "\(volume) [\(issue)],", "\(volume)/\(issue),",
          "Jg. \(volume), Nr. \(issue),", "\(volume), No. B\(number(1...12)),",
          "\(volume)(A\(number(1...12))),", "\(volume), no. \(number(1...6)) pt. \(number(1...3)),",
          "\(volume):\(issue),", "\(volume):\(issue):", "\(volume).\(issue):",
          "Volume \(volume), Number \(issue),", "tom. \(volume),", "núm. \(issue),",
          "Vol. \(volume)/\(issue):",
        ]))
    default: sample.add(.volume, "\(volume);")
    }
    if !style.pagesBeforeDate, style.datePlace == 2, chance(40),
      !sample.pieces.contains(where: { $0.part == .date })
    {
      addLateDate()
    }
    if withPages { addPages(pages) } else { sample.end(",") }
  }

  mutating func addPages(_ pages: String) {
    switch style.pageForm {
    case 0...4: sample.add(.pages, pages)
    case 5...8:
      sample.add(.pages, "\(pages.contains(where: { "-–—".contains($0) }) ? "pp." : "p.") \(pages)")
    case 9: sample.add(.pages, "\(pick(["pages", "Pages", "S.", "Pp.", "pgs."])) \(pages)")
    case 10: sample.add(.pages, pick(["p.", "pp.", "p", "P. "]) + pages)
    default: sample.add(.pages, "p. \(pages)")
    }
    sample.end(pick([",", "."]))
  }
}
