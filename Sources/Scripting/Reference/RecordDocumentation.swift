internal import Dataset

/// What the help and the reference say of the fields of records.
///
/// The names are the dataset's own; a test sees to it that none is missing here.
enum RecordDocumentation {
  /// The class of a kind of records in the reference and in stubs: `work`, `skill_group`.
  static func className(_ kind: RecordKind) -> String {
    kind == .skillGroup ? "skill_group" : kind.name
  }

  /// What a kind of records is.
  static func summary(_ kind: RecordKind) -> String {
    switch kind {
    case .work: "A publication: a paper, a book, a dataset, a talk in proceedings."
    case .person: "A person with one identity and many spellings."
    case .position: "A position that a person holds or held."
    case .education: "A degree, or a training that ends without one."
    case .award: "An award, a distinction, a fellowship without a position."
    case .grant: "Funding that a person holds, held or asked for."
    case .activity: "A talk, a course, a service, a supervision."
    case .skillGroup: "A heading with skills or languages under it."
    case .section: "A part of a source that no reader recognised, word for word."
    case .source: "A source as it was read."
    }
  }

  /// The fields of a kind of records, in the dataset's order.
  static func fields(_ kind: RecordKind) -> [FieldDocumentation] {
    switch kind {
    case .work: work
    case .person: person
    case .position: position
    case .education: education
    case .award: award
    case .grant: grant
    case .activity: activity
    case .skillGroup: skillGroup
    case .section: section
    case .source: source
    }
  }

  /// Whether a field is a list, which is never nil but may be empty.
  static func isList(_ name: String, _ kind: RecordKind) -> Bool {
    guard let field = fields(kind).first(where: { $0.name == name }) else { return false }
    if case .list = field.type { return true }
    return false
  }

  private static func text(_ name: String, _ summary: String) -> FieldDocumentation {
    FieldDocumentation(name, .string, summary, isOptional: true)
  }

  private static func names(_ name: String, _ summary: String) -> FieldDocumentation {
    FieldDocumentation(name, .list(.object("name")), summary)
  }

  private static func date(_ name: String, _ summary: String) -> FieldDocumentation {
    FieldDocumentation(name, .object("date"), summary, isOptional: true)
  }

  private static func integer(_ name: String, _ summary: String) -> FieldDocumentation {
    FieldDocumentation(name, .integer, summary, isOptional: true)
  }

  private static func boolean(_ name: String, _ summary: String) -> FieldDocumentation {
    FieldDocumentation(name, .boolean, summary)
  }

  private static func works(_ name: String, _ summary: String) -> FieldDocumentation {
    FieldDocumentation(name, .list(.object("work")), summary)
  }

  private static let sources = FieldDocumentation(
    "sources", .list(.object("location")), "where it was read; each prints as `refs.bib:120`")
  private static let description = FieldDocumentation(
    "description", .list(.string), "what more the source says, a paragraph each")

  private static let work: [FieldDocumentation] = [
    FieldDocumentation("id", .string, "the key of the work, unique within the record"),
    FieldDocumentation(
      "type", .string, "CSL's type: `article-journal`, `paper-conference`, `book`, …"),
    text("title", "the title, without markup"),
    names("authors", "the authors, in order"),
    names("editors", "the editors, in order"),
    date("issued", "when it appeared"),
    integer("year", "the year it appeared in"),
    text("venue", "the journal, proceedings or book it appeared in (CSL's `container-title`)"),
    text("volume", "the volume"),
    text("issue", "the issue"),
    text("pages", "the pages, or the article's number"),
    text("publisher", "the publisher"),
    text("doi", "the DOI, without `https://doi.org/`"),
    text("arxiv", "the arXiv identifier"),
    text("pmid", "the PubMed identifier"),
    text("pmcid", "the PubMed Central identifier"),
    text("isbn", "the ISBN"),
    text("issn", "the ISSN"),
    text("url", "an address on the web"),
    text("abstract", "the abstract, as far as a source has it"),
    FieldDocumentation("keywords", .list(.string), "the keywords"),
    text("language", "the language of the work: `en`"),
    text("note", "what the source notes besides"),
    text(
      "status",
      "`published`, `in press`, `accepted`, `submitted`, `preprint` or `in preparation`, where a source says so"
    ),
    works("versions", "its other versions, such as the preprint of an article"),
    sources,
    integer("citation_count", "how often it is cited, as a source said"),
    boolean("is_truncated", "whether the source cut the authors short with “et al.”"),
  ]

  private static let person: [FieldDocumentation] = [
    FieldDocumentation("id", .string, "a key made of the name, unique within the record"),
    FieldDocumentation("name", .string, "the fullest name as one reads it"),
    text("family", "the family name without particles"),
    text("given", "given names or initials"),
    text("particle", "`van`, `de la`"),
    text("suffix", "`Jr.`, `III`"),
    text("initials", "the given names' initials: `C. L.`"),
    names("spellings", "every spelling that the sources use"),
    text("orcid", "the ORCID iD: `0000-0002-1825-0097`"),
    FieldDocumentation("emails", .list(.string), "e-mail addresses"),
    FieldDocumentation("links", .list(.object("web_link")), "web addresses with their labels"),
    FieldDocumentation("details", .list(.string), "what the head of a CV says besides: `Phone: …`"),
    FieldDocumentation(
      "affiliations", .list(.string), "where the person is affiliated, the latest first"),
    boolean("is_subject", "whether the record is this person's"),
    works("works", "the works that the person is an author of"),
    FieldDocumentation("work_count", .integer, "how many works these are"),
  ]

  private static let dates: [FieldDocumentation] = [
    date("dates", "from when to when; `dates.is_open` while it lasts"),
    integer("year", "the first year"),
    date("start_date", "the first date"),
    date("end_date", "the last date; nil while it lasts"),
    boolean("is_current", "whether it lasts"),
  ]

  private static let position: [FieldDocumentation] =
    [
      text("title", "`Postdoctoral Researcher`"), text("organization", "`University of Oxford`"),
      text("department", "the department"), text("place", "`Oxford, UK`"),
    ] + dates + [description, sources]

  private static let education: [FieldDocumentation] = [
    text("degree", "`Ph.D.`; nil for a training without degree"),
    text("field", "`Machine Learning`"), text("organization", "`University of Edinburgh`"),
    text("place", "the town"), text("honors", "`Distinction`"),
    names("advisors", "the supervisors"),
    date("dates", "from when to when; `dates.is_open` while it lasts"),
    integer("year", "the year of the degree, or the first year while it lasts"),
    date("start_date", "the first date"), date("end_date", "the last date; nil while it lasts"),
    boolean("is_current", "whether it lasts"), description, sources,
  ]

  private static let award: [FieldDocumentation] = [
    text("title", "the award"), text("organization", "who gave it"), date("date", "when"),
    integer("year", "the year"), description, sources,
  ]

  private static let grant: [FieldDocumentation] =
    [
      text("title", "the project"), text("funder", "who pays"),
      text("number", "the funder's number"),
      text("role", "the person's part: `PI`, `Co-Investigator`"),
      text("amount", "the amount as the source writes it: `$450,000`"),
    ] + dates + [text("status", "`current`, `pending`, `completed`"), description, sources]

  private static let activity: [FieldDocumentation] =
    [
      text("title", "a talk's title, a course, `Reviewer`, a student's name"),
      text("role", "the person's part: `Invited speaker`, `Lecturer`, `PhD`"),
      text("organization", "an event, a journal, a university"), text("place", "the town"),
    ] + dates + [description, sources]

  private static let skillGroup: [FieldDocumentation] = [
    text("name", "the heading, or a level: `Proficient`"),
    FieldDocumentation("items", .list(.string), "the single skills or languages"), sources,
  ]

  private static let section: [FieldDocumentation] = [
    text("title", "the heading"), text("text", "the text as the source has it, markup included"),
    sources,
  ]

  private static let source: [FieldDocumentation] = [
    FieldDocumentation("name", .string, "the source's name: a path as given"),
    text("format", "the format it was read as: `markdown-cv`, `bibtex`, …"),
    works("works", "the works that were read from it, wholly or in part"),
    FieldDocumentation("work_count", .integer, "how many works it lists"),
    integer("claimed_count", "the number of works that the source itself claims"),
  ]
}
