internal import Bibliography

/// The vocabulary's words, folded: lower case, without accents.
enum SectionWords {
  /// Headings that their single words would not tell.
  static let phrases: [String: SectionMeaning] = {
    let groups: [(SectionKind, [String])] = [
      (
        .positions,
        [
          "work history", "work", "career", "career history", "professional background",
          "academic positions", "positions held", "current position", "academic posts",
          "beruflicher werdegang", "experience professionnelle", "experiencia laboral",
          "experiencia profesional", "parcours professionnel", "wissenschaftlicher werdegang",
          "leadership", "leadership roles", "industry", "industrial experience",
        ]
      ),
      (
        .education,
        [
          "academic background", "education history", "educational background",
          "academic qualifications", "degrees earned", "formacion academica", "training",
          "parcours academique", "schulbildung", "education and training", "qualifications",
          "continuing education", "professional development",
        ]
      ),
      (
        .awards,
        [
          "recognition", "recognitions", "distinctions", "honors", "honours", "prizes",
          "fellowships", "scholarships", "fellowships and scholarships", "preise",
          "auszeichnungen", "prix", "premios", "academic honors", "achievements",
          "preise und auszeichnungen", "prix et distinctions", "premios y distinciones",
          "certifications", "certificates",
        ]
      ),
      (
        .grants,
        [
          "funding", "research funding", "grants", "research support", "projects funded",
          "drittmittel", "eingeworbene drittmittel", "financements", "proyectos financiados",
          "external funding", "sponsored research", "funded projects", "awarded funding",
        ]
      ),
      (
        .talks,
        [
          "conferences", "presentations", "oral communications", "vortrage",
          "conferences invitees", "ponencias", "keynotes", "invited lectures", "guest lectures",
          "invited seminars", "colloquia", "posters", "poster presentations", "seminars",
          "invited speaker", "eingeladene vortrage",
        ]
      ),
      (
        .service,
        [
          "service to the profession", "peer review", "reviewing", "reviewer", "editorial boards",
          "editorial work", "professional activities", "professional memberships", "memberships",
          "committees", "outreach", "community service", "conference organization",
          "conference organisation", "membership in professional societies", "affiliations",
          "professional affiliations", "gutachtertatigkeit", "mitgliedschaften", "volunteering",
          "volunteer experience", "program committees", "organization of conferences",
          "activities", "public engagement", "workshops organized", "workshop organization",
        ]
      ),
      (
        .supervision,
        [
          "students", "mentoring", "phd students", "advising", "advisees", "betreuung",
          "betreute arbeiten", "encadrement", "direccion de tesis", "thesis supervision",
          "theses supervised", "graduate students", "postdocs", "students and postdocs",
          "student supervision", "former students", "current students", "alumni",
          "masters students", "phd theses supervised", "mentorship", "trainees",
        ]
      ),
      (
        .skills,
        [
          "areas of expertise", "expertise", "technical skills", "programming", "technologies",
          "core competencies", "kenntnisse", "fahigkeiten", "competences", "habilidades",
          "research interests", "areas of interest", "interests", "research areas", "methods",
          "forschungsinteressen", "programming skills", "computer skills", "tools",
          "areas of specialization", "areas of competence", "aptitudes",
        ]
      ),
      (
        .languages,
        [
          "language skills", "programming languages", "sprachen", "langues", "idiomas",
          "sprachkenntnisse", "languages spoken", "computer languages",
        ]
      ),
      (
        .contact,
        [
          "contact", "contact information", "contact details", "personal information",
          "personal details", "personal data", "kontakt", "personliche daten", "coordonnees",
          "datos personales", "contacto", "links", "online", "zur person", "etat civil",
          "personalien",
        ]
      ),
      (
        .summary,
        [
          "summary", "profile", "about", "about me", "objective", "bio", "biography",
          "short biography", "professional summary", "executive summary", "statement",
          "research statement", "personal statement", "uber mich", "profil", "perfil",
          "biographical sketch", "career objective", "short bio", "teaching statement",
          "teaching philosophy", "research summary",
        ]
      ),
      (
        .other,
        [
          "references", "referees", "referenzen", "references available on request", "hobbies",
          "press", "media", "media coverage", "in the media", "news", "press coverage",
          "contributions to science", "synergistic activities",
        ]
      ),
      (
        .publications,
        [
          "schriftenverzeichnis", "publikationsliste", "bibliography", "works", "writing",
          "writings", "selected works", "scholarly works", "scholarship", "research output",
          "research outputs", "research products", "products", "travaux", "articulos",
          "produccion cientifica", "list of works",
        ]
      ),
    ]
    var result: [String: SectionMeaning] = [:]
    for (kind, names) in groups {
      for name in names { result[name] = SectionMeaning(kind: kind) }
    }
    func publications(_ names: [String], type: WorkType? = nil, status: PublicationStatus? = nil) {
      for name in names {
        result[name] = SectionMeaning(
          kind: .publications, facts: SectionFacts(type: type, status: status))
      }
    }
    publications(["blog posts", "blog", "blogs"], type: .postWeblog)
    publications(["software", "open source software", "software packages"], type: .software)
    publications(["datasets", "data sets", "data"], type: .dataset)
    publications(["patents", "patente", "brevets", "patentes"], type: .patent)
    publications(["thesis", "theses", "dissertation"], type: .thesis)
    publications(
      ["work in progress", "works in progress", "in progress", "papers in progress"],
      status: .inPreparation)
    publications(["book reviews", "reviews of books"], type: .reviewBook)
    publications(["edited volumes", "edited books", "books edited"], type: .book)
    return result
  }()

  /// Words that name a kind of section by themselves.
  static let kinds: [String: SectionKind] = {
    let groups: [(SectionKind, String)] = [
      (
        .education,
        "education degrees degree studies ausbildung bildung studium formation diplomes "
          + "educacion formacion estudios"
      ),
      (
        .positions,
        "experience employment appointments appointment positions position posts "
          + "internships internship berufserfahrung anstellungen emplois postes experiencia empleo "
          + "cargos jobs consulting entrepreneurship"
      ),
      (
        .publications,
        "publications publication publikationen veroffentlichungen publicaciones "
          + "manuscripts manuscript publikation"
      ),
      (
        .awards,
        "awards award honors honours prizes distinctions scholarships auszeichnungen "
          + "preise stipendien bourses premios becas distinciones fellowships"
      ),
      (.grants, "grants grant funding forderung forderungen subventions financiacion"),
      (
        .talks,
        "talks talk presentations presentation lectures vortrage exposes ponencias "
          + "keynotes keynote seminars colloquia posters speaking"
      ),
      (
        .teaching,
        "teaching courses lehre lehrveranstaltungen lehrtatigkeit enseignement "
          + "enseignements docencia instruction"
      ),
      (
        .service,
        "service services reviewing refereeing memberships membership committees outreach "
          + "gremien mitgliedschaften responsabilites"
      ),
      (
        .supervision,
        "supervision supervised advising mentoring betreuung encadrement advisees "
          + "mentorship mentees"
      ),
      (.skills, "skills expertise competencies proficiencies kenntnisse competences habilidades"),
      (.languages, "languages sprachen langues idiomas"),
      (.contact, "contact kontakt contacto"),
    ]
    var result: [String: SectionKind] = [:]
    for (kind, names) in groups {
      for name in ProseBytes.words(names) { result[name] = kind }
    }
    return result
  }()

  /// Words that name publications and their type.
  static let workTypes: [String: WorkType] = [
    "papers": .article, "paper": .article, "articles": .articleJournal,
    "article": .articleJournal, "journals": .articleJournal,
    "preprints": .article, "preprint": .article, "books": .book, "book": .book,
    "monographs": .book, "monographien": .book, "bucher": .book, "livres": .book,
    "libros": .book, "chapters": .chapter, "chapter": .chapter, "buchbeitrage": .chapter,
    "buchkapitel": .chapter, "chapitres": .chapter, "capitulos": .chapter,
    "proceedings": .paperConference, "tagungsbeitrage": .paperConference,
    "konferenzbeitrage": .paperConference, "abstracts": .paperConference, "reports": .report,
    "patents": .patent, "patent": .patent, "datasets": .dataset, "software": .software,
    "zeitschriftenartikel": .articleJournal, "zeitschriftenbeitrage": .articleJournal,
    "aufsatze": .articleJournal, "artikel": .articleJournal, "articulos": .articleJournal,
    "dissertations": .thesis, "theses": .thesis, "essays": .article, "commentaries": .article,
    "editorials": .article, "letters": .article,
  ]

  /// Words that qualify publications by their type.
  static let typeQualifiers: [String: WorkType] = [
    "journal": .articleJournal, "conference": .paperConference, "workshop": .paperConference,
    "workshops": .paperConference, "conferences": .paperConference, "book": .chapter,
    "magazine": .articleMagazine, "newspaper": .articleNewspaper, "blog": .postWeblog,
    "arxiv": .article, "working": .article, "technical": .report, "symposium": .paperConference,
  ]

  /// Words, or pairs of words, that say how far publications have come.
  static let statuses: [String: PublicationStatus] = [
    "under review": .submitted, "in review": .submitted, "submitted": .submitted,
    "eingereicht": .submitted, "soumis": .submitted, "enviado": .submitted,
    "in press": .inPress, "forthcoming": .inPress, "im druck": .inPress, "sous presse": .inPress,
    "accepted": .accepted, "angenommen": .accepted, "in preparation": .inPreparation,
    "in vorbereitung": .inPreparation, "en preparation": .inPreparation,
    "preprints": .preprint, "preprint": .preprint, "under revision": .submitted,
  ]

  /// Words that may stand in a heading beside those above and change nothing.
  static let qualifiers: Set<String> = Set(
    ProseBytes.words(
      "a academic additional administrative all and ausgewahlte awarded avec book career clinical completed conference "
        + "core courses current de der des die doctoral du editorial edited en et external formal full further "
        + "general graduate guest i im in industrial industry institutional international invited "
        + "journal key latest lehr major mit my national non number of on or original other oral "
        + "outputs past peer postdoctoral postgraduate previous principal professional programming public "
        + "published recent reviewed referee refereed related relevant representative research review "
        + "revision revues scholarly scientific selected significant societies society special "
        + "spoken student students submitted supported technical the to top total und under "
        + "undergraduate university unpublished unrefereed various visiting volunteer work workshop "
        + "workshops y evaluated press preparation soumises wissenschaftliche begutachtete "
        + "received held list complete highlights history background committee activities active "
        + "past pending professionnelle professionnelles academiques evaluees lecture leur "
        + "information phd msc master masters bachelor postdoc thesis training practical writing "
        + "collaborative machine commissioned contributed departmental panels tutorials "
        + "first author featured notable early advanced specialised specialized "
        + "natural foreign human computer language skills"))
}
