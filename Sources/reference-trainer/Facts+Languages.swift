/// Titles in other languages than English.
extension Facts {
  /// A language's words and the patterns of its titles; `N` stands for a noun, `A` for an adjective behind or before it.
  private struct Language {
    var nouns: [String]
    var adjectives: [String]
    var patterns: [String]
    var capitalizesNouns = false
  }

  private static let languages: [Language] = [
    Language(
      nouns: Lexicon.words(
        "histoire théorie critique société langage science art littérature connaissance politique économie état droit "
          + "liberté éducation culture nature travail ville guerre roman concept temps monde vie étude recherche sens "
          + "mémoire écriture lecture médecine maladie enfance famille femme peuple nation révolution république école "
          + "église religion croyance rite corps santé soin hôpital douleur mort naissance sexualité genre classe race "
          + "immigration frontière territoire paysage forêt fleuve montagne climat énergie industrie entreprise marché "
          + "monnaie banque crise croissance chômage salaire syndicat grève parti élection démocratie pouvoir autorité "
          + "justice police prison violence crime terrorisme paix diplomatie colonie empire esclavage tradition modernité "
          + "image peinture sculpture architecture musique théâtre cinéma photographie presse radio télévision internet "
          + "réseau mathématiques logique géométrie physique chimie biologie géologie psychologie psychanalyse sociologie "
          + "anthropologie philosophie métaphysique éthique esthétique rhétorique poésie récit autobiographie"
      ),
      adjectives: Lexicon.words(
        "français européen moderne contemporain social politique économique culturel historique urbain rural médical "
          + "scolaire national international ancien nouveau public privé religieux"),
      patterns: [
        "La N de la N", "Le N et la N", "Les N A", "La N A", "De la N à la N", "Une N de la N",
        "Pour une N A", "L’N de la N", "N et N : N de la N", "La N en France, 1789-1914",
        "Introduction à la N A", "Essai sur la N", "Le N dans la N A", "Des N aux N", "N, N, N",
        "Sociologie de la N", "Qu’est-ce que la N ?", "Les N de la N : le cas de la N",
        "Être et N", "L’invention de la N", "La N. Une N A", "Du N au N. N de la N A",
      ]),
    Language(
      nouns: Lexicon.words(
        "Geschichte Theorie Kritik Gesellschaft Sprache Wissenschaft Kunst Literatur Erkenntnis Politik Wirtschaft "
          + "Staat Recht Freiheit Bildung Kultur Natur Arbeit Stadt Krieg Roman Begriff Zeit Welt Leben Untersuchung "
          + "Einführung Entwicklung Verwaltung Verfassung Erziehung Erinnerung Gedächtnis Wahrnehmung Bewusstsein Gehirn "
          + "Krankheit Gesundheit Pflege Schule Hochschule Unterricht Lehre Forschung Methode Modell Verfahren Analyse "
          + "Beitrag Grundlagen Probleme Perspektiven Formen Strukturen Bedeutung Wirkung Einfluss Wandel Krise Reform "
          + "Revolution Nation Volk Heimat Raum Landschaft Klima Energie Industrie Unternehmen Markt Geld Religion Kirche "
          + "Glaube Ethik Moral Vernunft Geist Seele Subjekt Identität Geschlecht Familie Kindheit Jugend Alter Tod "
          + "Migration Integration Öffentlichkeit Medien Fernsehen Film Musik Theater Malerei Architektur Handbuch"
      ),
      adjectives: Lexicon.words(
        "deutsche europäische moderne soziale politische wirtschaftliche kulturelle historische neue alte öffentliche "
          + "kritische empirische philosophische medizinische pädagogische mittelalterliche"),
      patterns: [
        "Die N der N", "Zur N der N", "A N", "N und N", "Die A N im 19. Jahrhundert",
        "Zur Kritik der A N", "N: N und N der N", "Der N in der N", "Über die N der N",
        "Einführung in die N", "N im Wandel. Zur N der A N", "Vom N zur N", "Beiträge zur N der N",
        "Das N als N", "N zwischen N und N", "Eine A N der N", "N – N – N",
        "Was ist N?", "N in Deutschland. Eine A N", "Handbuch der N",
      ], capitalizesNouns: true),
    Language(
      nouns: Lexicon.words(
        "historia teoría crítica sociedad lengua ciencia arte literatura conocimiento política economía estado derecho "
          + "libertad educación cultura naturaleza trabajo ciudad guerra novela tiempo mundo vida estudio investigación "
          + "memoria escritura medicina enfermedad infancia familia mujer pueblo nación revolución escuela iglesia religión "
          + "cuerpo salud muerte género clase migración frontera territorio paisaje clima energía industria empresa mercado "
          + "crisis desarrollo democracia poder justicia violencia paz colonia imperio tradición modernidad imagen música"
      ),
      adjectives: Lexicon.words(
        "español latinoamericano moderno social político económico cultural histórico urbano rural nacional público"
      ),
      patterns: [
        "La N de la N", "N y N en América Latina", "Una N de la N A", "Hacia una N A",
        "El N y la N", "Los N de la N", "Introducción a la N", "De la N a la N: N y N",
        "N, N y N en la España contemporánea", "La N. Un estudio de la N A",
      ]),
    Language(
      nouns: Lexicon.words(
        "storia teoria critica società lingua scienza arte letteratura conoscenza politica economia stato diritto libertà "
          + "educazione cultura natura lavoro città guerra romanzo tempo mondo vita studio ricerca memoria scrittura "
          + "medicina malattia infanzia famiglia donna popolo nazione rivoluzione scuola chiesa religione corpo salute morte "
          + "genere classe migrazione confine territorio paesaggio clima energia industria impresa mercato crisi sviluppo "
          + "democrazia potere giustizia violenza pace impero tradizione modernità immagine musica poesia teatro"
      ),
      adjectives: Lexicon.words(
        "italiano moderno sociale politico economico culturale storico urbano nazionale pubblico contemporaneo"
      ),
      patterns: [
        "La N della N", "N e N nell’Italia moderna", "Il N e la N", "Per una N A", "Storia della N",
        "Dalla N alla N: N e N", "I N della N A", "N di N", "Introduzione alla N A",
        "La N. Saggio sulla N", "Gli N e la N. L’Italia e la N A 1945-1948",
      ]),
    Language(
      nouns: Lexicon.words(
        "história teoria crítica sociedade língua ciência arte literatura conhecimento política economia estado direito "
          + "liberdade educação cultura natureza trabalho cidade guerra romance tempo mundo vida estudo pesquisa memória "
          + "escrita medicina doença infância família mulher povo nação revolução escola igreja religião corpo saúde morte "
          + "gênero classe migração fronteira território paisagem clima energia indústria empresa mercado crise "
          + "desenvolvimento democracia poder justiça violência paz império tradição modernidade imagem música"
      ),
      adjectives: Lexicon.words(
        "brasileiro português moderno social político econômico cultural histórico urbano nacional público"
      ),
      patterns: [
        "A N da N", "N e N no Brasil", "O N e a N", "Por uma N A", "História da N", "Os N da N",
        "Da N à N: N e N", "Introdução à N A", "A N. Um estudo da N A", "O N sem N A",
      ]),
    Language(
      nouns: Lexicon.words(
        "geschiedenis theorie kritiek samenleving taal wetenschap kunst literatuur kennis politiek economie staat recht "
          + "vrijheid onderwijs cultuur natuur arbeid stad oorlog roman tijd wereld leven onderzoek handschrift "
          + "historie teori samhälle språk vetenskap konst kunskap ekonomi frihet kultur arbete stad krig tid värld liv"
      ),
      adjectives: Lexicon.words("nieuwe moderne sociale nederlandse svenska sociala moderna nya"),
      patterns: ["De N van de N", "N en N in de N", "Een A N", "Om N och N", "N och N i A N"]),
  ]

  /// A pattern whose lone letters `N` and `A` are other characters.
  private static func marked(_ pattern: String) -> String {
    var words: [String] = []
    for word in pattern.split(separator: " ") {
      let core = word.filter(\.isLetter)
      var text = String(word)
      if core == "N" || word.hasSuffix("’N") {
        text = text.replacing("N", with: "\u{1}")
      } else if core == "A", !words.isEmpty {
        text = text.replacing("A", with: "\u{2}")
      }
      words.append(text)
    }
    return words.joined(separator: " ")
  }

  /// A title made by the pattern of a language.
  mutating func romanceOrGermanTitle() -> String {
    let language = random.pick(Self.languages + Self.languages[0...1])
    var result = ""
    for character in Self.marked(random.pick(language.patterns)) {
      switch character {
      case "\u{1}":
        let noun = random.pick(language.nouns)
        result +=
          result.isEmpty || result.hasSuffix(". ") || result.hasSuffix(": ") && random.chance(30)
          ? capitalized(noun) : noun
      case "\u{2}": result += random.pick(language.adjectives)
      default: result.append(character)
      }
    }
    result = capitalized(result)
    if random.chance(25) {
      result +=
        random.pick([": ", " : ", ". "])
        + capitalized(
          random.pick(language.nouns) + random.pick([" et ", " und ", " y ", " e ", ", "])
            + random.pick(language.nouns))
    }
    if random.chance(12) {
      result += ", \(random.number(1500...1900))-\(random.number(1901...2000))"
    }
    return result
  }
}
