internal import Bibliography
internal import Parsing

/// The words of headings in further languages, and more of German, French and Spanish, folded: lower case, without
/// accents, without apostrophes. ``SectionWords`` comes first.
enum SectionWordsOfLanguages {
  /// Headings that their single words would not tell.
  static let phrases: WordMap<SectionMeaning> = {
    func publications(_ type: WorkType? = nil) -> SectionMeaning {
      SectionMeaning(kind: .publications, facts: SectionFacts(type: type))
    }
    return WordMap(
      [
        (
          publications(),
          """
          original research,peer reviewed original research,peer reviewed research,\
          refereed research,original investigations,original reports,original contributions,\
          peer reviewed,refereed,peer reviewed works,refereed works,policy writing,policy papers,\
          policy briefs,popular writing,public writing,public scholarship,legal scholarship,\
          other writing,other writings,shorter pieces,short pieces,creative writing,\
          producao bibliografica,producao cientifica,producao intelectual,produzione scientifica,\
          production scientifique,travaux et publications,\
          публікації,список публікацій,наукові публікації,наукові праці,основні публікації,\
          публикации,список публикаций,научные публикации,научные труды,основные публикации,\
          избранные публикации,список научных трудов,publikace,publikacni cinnost,\
          vybrane publikace,seznam publikaci,publikacie,publikaciok,kozlemenyek,julkaisut,\
          论文,发表论文,学术论文,代表性论文,论文发表,著作,论著,論文,業績,研究業績,論文著書,主要論文,\
          논문,저서,연구업적,학술논문,verzeichnis der schriften,\
          wissenschaftliche schriften,liste des publications,lista de publicaciones,\
          elenco delle pubblicazioni,lista delle pubblicazioni,lista de publicacoes
          """
        ),
        (
          publications(.articleNewspaper),
          """
          op eds,op ed,opeds,opinion pieces,opinion,newspaper articles,op eds and essays
          """
        ),
        (
          publications(.book),
          """
          direction douvrages,directions douvrages,direction douvrages collectifs,\
          ouvrages diriges,ouvrages collectifs,direction de volumes,curatele,cura di volumi,\
          volumi curati,libros coordinados,edicion de libros,organizacao de livros,\
          livros organizados,livros publicados organizados,redactie van bundels
          """
        ),
        (
          publications(.chapter),
          """
          contributi in volume,contributi in volumi,saggi in volume,saggi in volumi,\
          contributi in volumi collettanei,contributions a des ouvrages collectifs,\
          contributions a des ouvrages,bijdragen aan boeken,bijdragen in bundels,kitap bolumleri,\
          kitap bolumu
          """
        ),
        (
          publications(.paperConference),
          """
          contributi in atti di convegno,contributi in atti,atti di convegno,actes de colloques,\
          actes de colloque,actas de congresos,anais de congressos
          """
        ),
        (
          publications(.reviewBook),
          """
          comptes rendus,comptes rendus douvrages,notes de lecture
          """
        ),
        (
          SectionMeaning(kind: .positions),
          """
          atuacao profissional,akademischer werdegang,berufliche tatigkeiten,\
          berufliche stationen,akademik gorevler,idari gorevler,parcours,fonctions,\
          carriera accademica,trajectoire professionnelle,trayectoria profesional,\
          percorso professionale
          """
        ),
        (
          SectionMeaning(kind: .education),
          """
          ogrenim durumu,ogrenim bilgileri,titoli di studio,titres universitaires,grados academicos
          """
        ),
        (
          SectionMeaning(kind: .talks),
          """
          convegni e seminari,convegni,convegni e conferenze,ponencias y comunicaciones,\
          comunicaciones en congresos,colloques et seminaires,congressos,tagungen
          """
        ),
        (
          SectionMeaning(kind: .supervision),
          """
          tesi dirette,relatore di tesi,tesi di laurea seguite,tesi di dottorato seguite,\
          yonetilen tezler,direction de recherches,theses encadrees,theses en cours,\
          direccion de trabajos,tesis doctorales dirigidas,laufende promotionen,\
          abgeschlossene promotionen,begeleide promovendi,promovendi,\
          ph d students,ph d students supervised,phd guided,ph d guided,ph d thesis guided,\
          ph d theses guided,m tech guided,theses guided,research guidance,research scholars,\
          research students,ph d supervision,ph d thesis supervised,ph d advisees,students guided,\
          phds supervised,ph ds supervised,научное руководство,наукове керівництво,аспиранты,\
          vedene prace,指导学生,指導学生,지도학생
          """
        ),
        (
          SectionMeaning(kind: .contact),
          """
          personalia,dati personali,dados pessoais,kisisel bilgiler,persoonsgegevens
          """
        ),
        (
          SectionMeaning(kind: .other),
          """
          solo exhibitions,group exhibitions,selected exhibitions,solo and group exhibitions,\
          mostre,ausstellungen,expositions,exposiciones,collections,public collections,\
          performances,discography,recordings,compositions,concerts,screenings,selected press,\
          in the press,rassegna stampa,presse,media appearances,op eds and media,interviews
          """
        ),
      ], separator: ",")
  }()

  /// Words that name a kind of section by themselves.
  static let kinds = WordMap<SectionKind>([
    (
      .education,
      """
      formazione istruzione studi formacao opleiding opleidingen ogrenim egitim utbildning \
      utdanning uddannelse wyksztalcenie edukacja studiengange diplome titulos
      """
    ),
    (
      .positions,
      """
      werdegang tatigkeiten esperienza esperienze incarichi experiencias carriere werkervaring \
      loopbaan aanstellingen gorevler deneyim anstallningar stillinger ansaettelser \
      doswiadczenie
      """
    ),
    (
      .publications,
      """
      veroffentlichung schriften pubblicazioni pubblicazione publicacoes publicaties yayinlar \
      yayin eserler publikationer publikasjoner publikacje
      """
    ),
    (
      .awards,
      """
      premi riconoscimenti premiacoes prijzen onderscheidingen beurzen oduller priser nagrody
      """
    ),
    (
      .grants,
      """
      proyectos projetos progetti finanziamenti financiamento subsidies onderzoeksgelden projeler \
      forskningsanslag granty drittmittelprojekte forschungsprojekte
      """
    ),
    (
      .talks,
      """
      communications comunicaciones conferencias comunicacoes palestras apresentacoes relazioni \
      conferenze interventi lezingen voordrachten presentaties konusmalar sunumlar foredrag \
      wystapienia referaty
      """
    ),
    (
      .teaching,
      """
      docente cours didattica didattiche insegnamento insegnamenti corsi docenza disciplinas \
      ensino aulas onderwijs dersler undervisning dydaktyka vorlesungen
      """
    ),
    (
      .service,
      """
      gremientatigkeit gutachten expertises bancas nevenfuncties bestuursfuncties uyelikler \
      verv
      """
    ),
    (
      .supervision,
      """
      betreute betreuungen doktoranden orientacoes orientacao begeleiding handledning veiledning \
      vejledning tutorias
      """
    ),
    (.skills, "competenze competencias vaardigheden"),
    (.languages, "lingue linguas talen diller sprak sprog jezyki"),
  ])

  /// Words that name publications and their type.
  static let workTypes = WordMap<WorkType>([
    (.article, "beitrage contributi saggi trabalhos bijdragen working"),
    (
      .articleJournal,
      """
      zeitschriftenaufsatze articoli articolo artigos artigo artikelen makaleler makale artiklar \
      artikler artykuly
      """
    ),
    (
      .book,
      """
      monographies monografien herausgeberschaften herausgeberschaft sammelbande tagungsbande \
      buchpublikationen monografie monografia livros monografias monografieen libri livro boeken \
      kitaplar kitap bocker boker boger ksiazki
      """
    ),
    (.chapter, "capitoli capitolo hoofdstukken boekhoofdstukken bolumler bokkapitel rozdzialy"),
    (.paperConference, "anais bildiriler atti"),
    (.reviewBook, "rezensionen besprechungen recensions resenas resenhas recensioni recensies"),
    (.report, "arbeitspapiere rapports informes relatorios"),
    (.entryEncyclopedia, "lexikonartikel lexikonbeitrage handbuchartikel"),
  ])

  /// Words that may stand in a heading beside those above and change nothing.
  static let qualifiers = WordTable(
    """
    taught classes promovendi congressos investigacion pesquisa ricerca recherche recherches forschung onderzoek \
    arastirma auswahl ausgewahlt zeitschriften referierte referierten nicht \
    wichtigste promotionen abschlussarbeiten masterarbeiten bachelorarbeiten dissertationen \
    internationales nationales internationaux nationaux choix scientifiques doctorale \
    sans revistas arbitradas con sin nacionales internacionales publicados \
    publicadas investigadora academica academico laboral profesional indexados doctorales tesis \
    completos completas em do da dos das periodicos concluidas concluidos andamento ministradas \
    bibliografica com e nacionais internacionais aceitos resumos su rivista riviste volume volumi \
    scientifiche scientifici scientifico di attivita professionale professionali accademica \
    accademiche universitaria nazionali internazionali selezione principali tesi dottorato \
    convegno convegni seminari wetenschappelijke tijdschriften overige geselecteerde van voor met \
    uluslararasi ulusal hakemli dergilerde yayimlanan yayinlanan bilimsel toplantilarda sunulan ve \
    bildiri kitabinda basilan yazilan durumu akademik idari yonetilen yurutulen verilen bilgileri \
    diger yabanci vetenskapliga vitenskapelige videnskabelige recenzowane naukowe zawodowe och og \
    w bolumleri eserlerim professionnel universitaires universitaire documentos tecnicos \
    organizados edicoes ou demais tipos producao trabalhos textos jornais noticias
    """)
}
