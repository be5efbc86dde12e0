import Bibliography
import CSL
import Citeproc

/// What the tests of this room share.
enum Support {
  /// The folder of this package.
  static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// The locale that the program carries.
  static let locales = LocaleLibrary(folders: [root + "/Sources/Resources/csl"])

  /// A style of a citation and a bibliography.
  static func style(_ body: String, attributes: String = "class=\"in-text\"") throws -> Style {
    let text = """
      <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" \(attributes)>
      <info><title>A style</title><id>http://example.org/styles/a</id></info>
      \(body)
      </style>
      """
    return try Style(parsing: Array(text.utf8), source: "a.csl")
  }

  /// A numbered style with authors, title, journal and year.
  static let numbered = """
    <citation collapse="citation-number">
      <sort><key variable="citation-number"/></sort>
      <layout prefix="[" suffix="]" delimiter=", "><text variable="citation-number"/></layout>
    </citation>
    <bibliography second-field-align="flush" entry-spacing="0">
      <layout suffix=".">
        <text variable="citation-number" prefix="[" suffix="]"/>
        <group delimiter=", ">
          <names variable="author"><name and="text" initialize-with=". " et-al-min="5" et-al-use-first="2"/></names>
          <text variable="title" quotes="true"/>
          <text variable="container-title" font-style="italic"/>
          <date variable="issued" form="text" date-parts="year"/>
          <text variable="DOI" prefix="doi: "/>
        </group>
      </layout>
    </bibliography>
    """

  /// An author-date style that tells works apart in every way.
  static let authorDate = """
    <macro name="author"><names variable="author">
      <name form="short" and="symbol" et-al-min="3" et-al-use-first="1" initialize-with=". "/>
      <substitute><text variable="title"/></substitute>
    </names></macro>
    <macro name="authors"><names variable="author">
      <name name-as-sort-order="all" and="symbol" initialize-with=". " delimiter-precedes-last="always"/>
      <substitute><text variable="title"/></substitute>
    </names></macro>
    <citation disambiguate-add-names="true" disambiguate-add-givenname="true"
        disambiguate-add-year-suffix="true" collapse="year">
      <sort><key macro="author"/><key variable="issued"/></sort>
      <layout prefix="(" suffix=")" delimiter="; "><group delimiter=", ">
        <text macro="author"/><date variable="issued" form="text" date-parts="year"/>
      </group></layout>
    </citation>
    <bibliography hanging-indent="true" subsequent-author-substitute="———">
      <sort><key macro="authors"/><key variable="issued"/></sort>
      <layout suffix="."><group delimiter=". ">
        <text macro="authors"/>
        <date variable="issued" form="text" date-parts="year" prefix="(" suffix=")"/>
        <text variable="title"/>
      </group></layout>
    </bibliography>
    """

  /// A journal article.
  static func article(
    _ id: String, _ authors: [PersonName], _ title: String,
    _ journal: String = "Neural Computation",
    _ year: Int = 2020, doi: String? = nil
  ) -> Work {
    var work = Work(id: id, type: .articleJournal)
    work[.author] = authors
    work[.title] = title
    work[.containerTitle] = journal
    work[.issued] = PartialDate(DateParts(year))
    work[.doi] = doi
    return work
  }

  static let tschantz = PersonName(family: "Tschantz", given: "Alexander")
  static let millidge = PersonName(family: "Millidge", given: "Beren")
  static let buckley = PersonName(family: "Buckley", given: "Christopher L.")
  static let daCosta = PersonName(family: "Da Costa", given: "Lancelot")
  static let vanHoof = PersonName(
    family: "Hoof", given: "Cornelius", nonDroppingParticle: "van")
}
