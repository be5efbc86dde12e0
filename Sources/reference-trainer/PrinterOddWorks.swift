internal import Readers

/// What lists hold besides articles, books and papers.
extension Printer {
  /// Films, letters, talks, sites of the court: what lists hold besides.
  mutating func odd() {
    if !chance(20) { addAuthors() }
    if style.datePlace == 0 { addFirstDate() }
    switch number(0...8) {
    case 8:
      addTitle(short: false, quoted: true)
      let identifier =
        chance(60)
        ? "arXiv:\(number(7...24) * 100 + number(1001...1012)).\(number(1000...99999))"
        : "arXiv:\(pick(["hep-th", "math", "astro-ph", "cs.LG"]))/\(number(9_201_001...9_912_999))"
      switch number(0...3) {
      case 0: sample.add(.genre, "arXiv preprint")
      case 1: sample.add(.genre, pick(["Preprint,", "Preprint."]))
      case 2: sample.add(.container, pick(["arXiv,", "ArXiv.", "CoRR,"]))
      default: break
      }
      sample.add(.identifier, identifier + pick([",", ".", "", " [cs.LG]."]))
    case 7:
      addTitle(short: false, quoted: false)
      sample.add(
        .genre,
        pick([
          "US Patent", "U.S. Patent", "European Patent", "Patent", "US Patent App.", "WO Patent",
        ])
          + " \(pick(["", "No. "]))\(number(1...11)),\(number(100...999)),\(number(100...999))"
          + pick([".", ","]))
    case 5:
      addTitle(short: false, quoted: false)
      if chance(50) { sample.add(.note, "(Version \(number(1...4)).\(number(0...9)))") }
      sample.add(
        .genre,
        pick([
          "[Data set].", "[Computer software].", "[Dataset].", "[Preprint].", "[Poster].",
          "[Conference presentation].", "[Manuscript submitted for publication].",
        ]))
      sample.add(
        .publisher,
        pick([
          "Zenodo.", "Dryad.", "figshare.", "Harvard Dataverse.", "GitHub.", "OSF.", "PsyArXiv.",
          "Mendeley Data.",
        ]))
    case 6:
      addTitle(short: false, quoted: true)
      sample.add(.container, facts.journal())
      sample.end(pick([",", ".", "", ","]))
      sample.add(
        .date,
        pick(["forthcoming", "(forthcoming)", "in press", "(in press)", "to appear", "accepted"])
          + pick([".", "", "."]))
    case 0:
      sample.add(
        .genre,
        pick([
          "Personal communication", "Personal interview", "Interview", "personal correspondence",
        ]) + pick([".", ","]))
    case 1:
      addTitle(short: true, quoted: false)
      sample.add(.genre, pick(["[Motion picture].", "Film.", "DVD.", "[Computer software]."]))
      addPublisherAndPlace()
    case 2:
      addTitle(short: false, quoted: true)
      sample.add(
        .container,
        pick([
          "Paper presented at the ", "Presented at the ", "Talk given at the ",
          "Communication présentée au ",
        ]) + facts.conference())
      sample.end(pick([",", "."]))
      sample.add(.place, facts.place())
      sample.end(pick([",", "."]))
    case 3:
      addTitle(short: false, quoted: true)
      sample.add(
        .genre,
        pick([
          "Unpublished manuscript.", "Mimeo.", "Manuscript,", "Working paper,",
          "Discussion paper no. \(number(1...99)),", "Preprint.",
        ]))
      if chance(60) { sample.add(.publisher, facts.institution() + pick([".", ","])) }
    default:
      addTitle(short: false, quoted: true)
      if chance(40) {
        sample.add(
          .note,
          pick(["Forthcoming.", "In press.", "Under review.", "in preparation.", "to appear."]))
      }
    }
    if !hasDate { addLateDate() }
  }
}
