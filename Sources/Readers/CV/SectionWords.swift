internal import Bibliography
internal import Parsing

/// The vocabulary's words, folded: lower case, without accents.
enum SectionWords {
  /// Headings that their single words would not tell.
  static let phrases: WordMap<SectionMeaning> = {
    func publications(_ facts: SectionFacts) -> SectionMeaning {
      SectionMeaning(kind: .publications, facts: facts)
    }
    return WordMap(
      [
        (
          SectionMeaning(kind: .positions),
          """
          work history,work,career,career history,professional background,academic positions,\
          positions held,current position,academic posts,beruflicher werdegang,\
          experience professionnelle,experiencia laboral,experiencia profesional,\
          parcours professionnel,wissenschaftlicher werdegang,leadership,leadership roles,\
          industry,industrial experience,clerkships,judicial clerkships,residencies,legal experience
          """
        ),
        (
          SectionMeaning(kind: .education),
          """
          academic background,education history,educational background,academic qualifications,\
          degrees earned,formacion academica,training,parcours academique,schulbildung,\
          education and training,qualifications,continuing education,professional development
          """
        ),
        (
          SectionMeaning(kind: .awards),
          """
          recognition,recognitions,distinctions,honors,honours,prizes,fellowships,scholarships,\
          fellowships and scholarships,preise,auszeichnungen,prix,premios,academic honors,\
          achievements,preise und auszeichnungen,prix et distinctions,premios y distinciones,\
          certifications,certificates,licensure,licenses,licences,professional licenses,\
          professional licences,professional certifications,board certification,\
          board certifications,licenses and certifications
          """
        ),
        (
          SectionMeaning(kind: .grants),
          """
          funding,research funding,grants,research support,projects funded,drittmittel,\
          eingeworbene drittmittel,financements,proyectos financiados,external funding,\
          sponsored research,funded projects,awarded funding
          """
        ),
        (
          SectionMeaning(kind: .talks),
          """
          conferences,presentations,oral communications,vortrage,conferences invitees,ponencias,\
          keynotes,invited lectures,guest lectures,invited seminars,colloquia,posters,\
          poster presentations,seminars,invited speaker,eingeladene vortrage,communications,\
          communications orales,communications et conferences,comunicaciones,congresos
          """
        ),
        (
          SectionMeaning(kind: .service),
          """
          service to the profession,peer review,reviewing,reviewer,editorial boards,\
          editorial work,professional activities,professional memberships,memberships,\
          committees,outreach,community service,conference organization,conference organisation,\
          membership in professional societies,affiliations,professional affiliations,\
          gutachtertatigkeit,mitgliedschaften,volunteering,volunteer experience,\
          program committees,organization of conferences,activities,public engagement,\
          workshops organized,workshop organization,volunteer work,volunteer activities,juries,\
          thesis committees
          """
        ),
        (
          SectionMeaning(kind: .supervision),
          """
          students,mentoring,phd students,advising,advisees,betreuung,betreute arbeiten,\
          encadrement,direccion de tesis,thesis supervision,theses supervised,graduate students,\
          postdocs,students and postdocs,student supervision,former students,current students,\
          alumni,masters students,phd theses supervised,mentorship,trainees,doctoral students,\
          doctoral advisees,dissertation advising,dissertation supervision,theses directed,\
          dissertations directed,supervised theses,betreute abschlussarbeiten,\
          betreute dissertationen,betreute promotionen,betreute masterarbeiten,direction de theses,\
          direction de memoires,theses dirigees,tesis dirigidas,direccion de tesis doctorales,\
          tesi seguite,teses orientadas
          """
        ),
        (
          SectionMeaning(kind: .skills),
          """
          areas of expertise,expertise,technical skills,programming,technologies,\
          core competencies,kenntnisse,fahigkeiten,competences,habilidades,research interests,\
          areas of interest,interests,research areas,methods,forschungsinteressen,\
          programming skills,computer skills,tools,areas of specialization,areas of competence,\
          aptitudes
          """
        ),
        (
          SectionMeaning(kind: .languages),
          """
          language skills,programming languages,sprachen,langues,idiomas,sprachkenntnisse,\
          languages spoken,computer languages
          """
        ),
        (
          SectionMeaning(kind: .contact),
          """
          contact,contact information,contact details,personal information,personal details,\
          personal data,kontakt,personliche daten,coordonnees,datos personales,contacto,links,\
          online,zur person,etat civil,personalien
          """
        ),
        (
          SectionMeaning(kind: .summary),
          """
          summary,profile,about,about me,objective,bio,biography,short biography,\
          professional summary,executive summary,statement,research statement,\
          personal statement,uber mich,profil,perfil,biographical sketch,career objective,\
          short bio,teaching statement,teaching philosophy,research summary
          """
        ),
        (
          SectionMeaning(kind: .other),
          """
          references,referees,referenzen,references available on request,hobbies,press,media,\
          media coverage,in the media,news,press coverage,contributions to science,\
          synergistic activities,bar admissions,exhibitions,other,miscellaneous,sonstiges,\
          divers,otros
          """
        ),
        (
          SectionMeaning(kind: .publications),
          """
          schriftenverzeichnis,publikationsliste,bibliography,works,writing,writings,\
          selected works,scholarly works,scholarship,research output,research outputs,\
          research products,products,travaux,articulos,produccion cientifica,list of works
          """
        ),
        (
          publications(.init(type: .postWeblog)),
          """
          blog posts,blog,blogs
          """
        ),
        (
          publications(.init(type: .software)),
          """
          software,open source software,software packages
          """
        ),
        (
          publications(.init(type: .dataset)),
          """
          datasets,data sets,data
          """
        ),
        (
          publications(.init(type: .patent)),
          """
          patents,patente,brevets,patentes
          """
        ),
        (
          publications(.init(type: .thesis)),
          """
          thesis,theses,dissertation
          """
        ),
        (
          publications(.init(status: .inPreparation)),
          """
          work in progress,works in progress,in progress,papers in progress
          """
        ),
        (
          publications(.init(status: .inPress)),
          """
          a paraitre,en prensa,no prelo,in corso di stampa,te verschijnen,w druku,im erscheinen,\
          в печати,v tisku,under tryckning
          """
        ),
        (
          publications(.init(type: .reviewBook)),
          """
          book reviews,reviews of books
          """
        ),
        (
          publications(.init(type: .book)),
          """
          edited volumes,edited books,books edited
          """
        ),
      ], separator: ",")
  }()

  /// Words that name a kind of section by themselves.
  static let kinds = WordMap<SectionKind>([
    (
      .education,
      """
      education degrees degree studies ausbildung bildung studium formation diplomes educacion \
      formacion estudios
      """
    ),
    (
      .positions,
      """
      experience employment appointments appointment positions position posts internships \
      internship berufserfahrung anstellungen emplois postes experiencia empleo cargos jobs \
      consulting entrepreneurship
      """
    ),
    (
      .publications,
      """
      publications publication publikationen veroffentlichungen publicaciones manuscripts \
      manuscript publikation
      """
    ),
    (
      .awards,
      """
      awards award honors honours prizes distinctions scholarships auszeichnungen preise \
      stipendien bourses premios becas distinciones fellowships
      """
    ),
    (
      .grants,
      """
      grants grant funding forderung forderungen subventions financiacion
      """
    ),
    (
      .talks,
      """
      talks talk presentations presentation lectures vortrage exposes ponencias keynotes \
      keynote seminars colloquia posters speaking
      """
    ),
    (
      .teaching,
      """
      teaching courses lehre lehrveranstaltungen lehrtatigkeit enseignement enseignements \
      docencia instruction
      """
    ),
    (
      .service,
      """
      service services reviewing refereeing memberships membership committees outreach gremien \
      mitgliedschaften responsabilites
      """
    ),
    (
      .supervision,
      """
      supervision supervised advising mentoring betreuung encadrement advisees mentorship \
      mentees trainees supervisees
      """
    ),
    (
      .skills,
      """
      skills expertise competencies proficiencies kenntnisse competences habilidades
      """
    ),
    (
      .languages,
      """
      languages sprachen langues idiomas
      """
    ),
    (
      .contact,
      """
      contact kontakt contacto
      """
    ),
  ])

  /// Words that name publications and their type.
  static let workTypes = WordMap<WorkType>(
    [
      (
        .article,
        """
        papers paper preprints preprint essays commentaries editorials letters
        """
      ),
      (
        .articleJournal,
        """
        articles article journals zeitschriftenartikel zeitschriftenbeitrage aufsatze artikel \
        articulos articulo
        """
      ),
      (.book, "books book monographs monographien bucher livres libros ouvrages ouvrage"),
      (
        .chapter,
        """
        chapters chapter buchbeitrage buchkapitel chapitres capitulos sammelbandbeitrage \
        sammelbanden sammelwerken
        """
      ),
      (.paperConference, "proceedings tagungsbeitrage konferenzbeitrage abstracts"),
      (.report, "reports"),
      (.patent, "patents patent"),
      (.dataset, "datasets"),
      (.software, "software"),
      (.thesis, "dissertations theses"),
    ])

  /// Words that qualify publications by their type.
  static let typeQualifiers = WordMap<WorkType>(
    [
      (.articleJournal, "journal"),
      (.paperConference, "conference workshop workshops conferences symposium"),
      (.chapter, "book"),
      (.articleMagazine, "magazine"),
      (.articleNewspaper, "newspaper"),
      (.postWeblog, "blog"),
      (.article, "arxiv working"),
      (.report, "technical"),
    ])

  /// Words, or pairs of words, that say how far publications have come.
  static let statuses = WordMap<PublicationStatus>(
    [
      (
        .submitted,
        """
        under review,in review,submitted,eingereicht,soumis,enviado,under revision
        """
      ),
      (.inPress, "in press,forthcoming,im druck,sous presse"),
      (.accepted, "accepted,angenommen"),
      (.inPreparation, "in preparation,in vorbereitung,en preparation"),
      (.preprint, "preprints,preprint"),
    ], separator: ",")

  /// Words that may stand in a heading beside those above and change nothing.
  static let qualifiers = WordTable(
    """
    a academic additional administrative all and ausgewahlte awarded avec book career \
    clinical completed conference core courses current de der des die doctoral du editorial \
    edited en et external formal full further general graduate guest i im in industrial \
    industry institutional international invited journal key latest lehr major mit my \
    national non number of on or original other oral outputs past peer postdoctoral \
    postgraduate previous principal professional programming public published recent reviewed \
    referee refereed related relevant representative research review revision revues \
    scholarly scientific selected significant societies society special spoken student \
    students submitted supported technical the to top total und under undergraduate \
    university unpublished unrefereed various visiting volunteer work workshop workshops y \
    evaluated press preparation soumises wissenschaftliche begutachtete received held list \
    complete highlights history background committee activities active past pending \
    professionnelle professionnelles academiques evaluees lecture leur information phd msc \
    master masters bachelor postdoc thesis training practical writing collaborative machine \
    commissioned contributed departmental panels tutorials first author featured notable \
    early advanced specialised specialized natural foreign human computer language skills \
    comite d dans collectifs actes douvrages beitrage law colloque colloques congres indexadas arbitrados cientificos \
    cientificas libro eigene weitere sonstige herausgegebene begutachteten
    """)
}
