/// Words by which the parts of references are told, by kind. Other words count only by their form, so that the model
/// does not learn the vocabulary of its training.
enum CueWords {
  /// A word's kind, and a number of its own; 0 for words that tell nothing.
  struct Cue {
    var kind: Kind
    var identifier: UInt16
  }

  /// What a word tells of the part that it stands in. The numbers are known to the model.
  enum Kind: UInt8 {
    case none = 0
    case month = 1
    case and = 2
    case cutList = 3
    case particle = 4
    case editor = 5
    case preposition = 6
    case volume = 7
    case issue = 8
    case pages = 9
    case journal = 10
    case conference = 11
    case publisher = 12
    case institution = 13
    case place = 14
    case genre = 15
    case edition = 16
    case translator = 17
    case address = 18
    case smallWord = 19
    case givenName = 20
    case state = 21
    case suffix = 22
    case series = 23
    case identifier = 24
    case familyName = 25
  }

  static let none = Cue(kind: .none, identifier: 0)

  /// The cue of a word in lower case, given as bytes.
  static func cue(_ word: ArraySlice<UInt8>) -> Cue {
    guard word.count <= 24 else { return none }
    let slot = table.slot(of: word)
    return table.marks[slot] == 0 ? none : table.words[Int(table.slots[slot])].cue
  }

  /// The kind of a word in any case of its letters (ASCII).
  static func kind(of word: some Collection<UInt8>) -> Kind {
    cue(word.map(ProseBytes.lowered)[...]).kind
  }

  /// Whether a kind has more words than any list holds: venues, publishers, places, names.
  static func isOpen(_ kind: Kind) -> Bool {
    switch kind {
    case .journal, .conference, .publisher, .institution, .place, .givenName, .familyName: true
    default: false
    }
  }

  private struct Table: Sendable {
    static let mask = 8191

    var text: [UInt8] = []
    var words: [(range: Range<Int>, cue: Cue)] = []
    /// A part of the hash of the word in each slot, so that few words are compared; 0 where there is none.
    var marks = [UInt8](repeating: 0, count: Table.mask + 1)
    var slots = [UInt16](repeating: 0, count: Table.mask + 1)

    private static func hash(_ word: ArraySlice<UInt8>) -> UInt32 {
      var hash: UInt32 = 2_166_136_261
      for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
      return hash
    }

    /// Where a word is, or would be.
    func slot(of word: ArraySlice<UInt8>) -> Int {
      let hash = Self.hash(word)
      let mark = Self.mark(hash)
      var slot = Int(hash ^ (hash >> 15)) & Self.mask
      while marks[slot] != 0, marks[slot] != mark || !isWord(Int(slots[slot]), word) {
        slot = (slot + 1) & Self.mask
      }
      return slot
    }

    private static func mark(_ hash: UInt32) -> UInt8 { UInt8(hash >> 24) | 1 }

    private func isWord(_ index: Int, _ word: ArraySlice<UInt8>) -> Bool {
      let range = words[index].range
      guard range.count == word.count else { return false }
      for offset in 0..<range.count
      where text[range.lowerBound + offset] != word[word.startIndex + offset] {
        return false
      }
      return true
    }

    mutating func add(_ word: ArraySlice<UInt8>, kind: Kind) {
      let slot = slot(of: word)
      guard marks[slot] == 0 else { return }
      let start = text.count
      text += word
      words.append(
        (start..<text.count, Cue(kind: kind, identifier: UInt16(words.count + 1))))
      slots[slot] = UInt16(words.count - 1)
      marks[slot] = Self.mark(Self.hash(word))
    }
  }

  private static let table: Table = {
    var table = Table()
    for (kind, list) in lists {
      let bytes = Array(list.utf8)
      for word in bytes.split(separator: 0x20) { table.add(word, kind: kind) }
    }
    return table
  }()

  /// The kinds; a word in several is of the first.
  private static let lists: [(kind: Kind, words: String)] = [
    (
      .month,
      "january february march april june july august september october november december jan feb mar apr jun jul aug "
        + "sep sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février mars avril juin "
        + "juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto "
        + "septiembre octubre noviembre diciembre spring summer autumn winter"
    ),
    (
      .and,
      "and & et und y with"
    ),
    (
      .cutList,
      "al others u.a"
    ),
    (
      .particle,
      "von van de der den da di del della la le du des dos ten ter zu la"
    ),
    (
      .editor,
      "ed eds editor editors edited hrsg hg éd éds dir coord herausgegeben editado édité"
    ),
    (
      .preposition,
      "in im dans en"
    ),
    (
      .volume,
      "vol vols volume volumes v bd band tome t jg jahrgang vol."
    ),
    (
      .issue,
      "no nos number nr issue iss n° n num heft suppl supplement n."
    ),
    (
      .pages,
      "pp p pages page s seiten pág págs pg pgs art"
    ),
    (
      .journal,
      "jhep apj apjs mnras pasp pnas icarus langmuir meteoritics biometrika econometrica neuron cognition brain blood "
        + "synthese isis mind speculum representations critique politix esprit bauwelt domus eos signs demography "
        + "automatica entropy sensors biomaterials tetrahedron macromolecules lettere quaderni cuadernos cahiers archiv "
        + "jahrbuch vierteljahrsschrift rivista estudios études forschung mitteilungen beiträge notices record reviews "
        + "j. proc. yearbook almanac chronicle tribune monde spiegel zeit zeitung reuters economist newsweek digest "
        + "abstracts lancet. bioinformatics genomics biochim biophys acids res. nanotechnology spectra spectrum notes "
        + "biosci zool bot entomol ornithol hydrol climatol atmos oceanogr sediment tectonophysics mineral petrol paleontol "
        + "palaeontology metall corros polym colloid electrochem spectrosc chromatogr crystallogr acoust opt photon quantum "
        + "stat probab algorithmica informatica softw syst networks netw robot autom cybern mach intell learn artif inf "
        + "telecommun antennas propag microw circuits electron devices veh aerosp aeronaut astronaut thermophys fluids "
        + "endocrinol metab hematol gastroenterol hepatol nephrol urol rheumatol dermatol ophthalmol otolaryngol psychiatry "
        + "psychiatr behav cogn percept psychophys physiol anat histol pathol virol bacteriol parasitol epidemiol toxicol "
        + "vet anim dairy agron crop soil hortic food nutr diet obes anesthesiol anaesth emerg orthop rehabil gerontol "
        + "anthropol archaeol linguist semiot aesthet relig theol hum lit criminol legal manag account financ mark organ adm "
        + "journal j review rev annals ann transactions trans letters lett bulletin bull archives arch quarterly "
        + "magazine zeitschrift revue revista annales acta studies newsletter gazette times post guardian herald "
        + "science nature sciences sci physics phys chem chemistry chemical biol biology biological med medicine "
        + "medical soc int natl acad am amer clin res eng engineering math mathematics mathematical comput computing "
        + "econ economics economic psychol psychology psychological neurosci neuroscience q jpn br eur can ieee acm "
        + "communications commun reports rep perspectives advances adv frontiers front progress prog today theory appl "
        + "applied plos bmc cell lancet jama n engl environ geol geophys geography astrophys astron mech mater surg "
        + "pediatr immunol genet genetics biochem biochemistry microbiol pharmacol oncol cardiol radiol nurs health "
        + "educ education social sociology sociological political politics polit policy history hist philosophy phil "
        + "philos law literary linguistics language"
    ),
    (
      .conference,
      "procs conferences icml nips neurips cvpr iccv eccv iclr aaai ijcai acl emnlp naacl coling icassp interspeech icra "
        + "iros sigmod vldb icde kdd sigir chi cscw uist siggraph sosp osdi asplos isca popl pldi oopsla ecoop icse fse stoc "
        + "focs soda crypto eurocrypt usenix infocom sigcomm www iswc ecai uai colt spie kolloquium colloque congrès congreso "
        + "jornadas actas convegno atti tagungsbeiträge intl "
        + "proceedings proc conference conf symposium symp workshop congress meeting colloquium annual international "
        + "advances acts actes tagung tagungsband kongress presented"
    ),
    (
      .publisher,
      "up harvester wheatsheaf hogarth knopf farrar straus giroux holt rinehart winston harcourt brace jovanovich jossey-bass "
        + "routledge. guilford wadsworth brooks/cole allyn bacon benjamin/cummings north-holland kluwer. artech birkhauser "
        + "laterza einaudi feltrinelli mulino mondadori francoangeli alianza cátedra siglo fondo ariel tecnos flammarion "
        + "fayard grasset plon minuit découverte l'harmattan l’harmattan harmattan dunod eyrolles payot vrin droz champion "
        + "colin armand masson slatkine gründ bruylant boeck rowohlt beck fink campus metzler hanser nomos vandenhoeck "
        + "ruprecht siebeck kohlhammer steiner niemeyer narr westdeutscher leske budrich teubner weidmann brepols peeters "
        + "eerdmans fortress hackett garland rodopi ashgate praeger westview sharpe rienner elgar methuen heinemann longman "
        + "longmans murray macmillan. faber chatto windus cape unwin hodder stoughton gollancz virago verso pluto zed polity "
        + "continuum bloomsbury tauris hurst cass currey scribner's scribner putnam lippincott. appleton crowell bobbs-merrill "
        + "irwin dorsey hendrickson baker zondervan orbis paulist herder karger thieme sinauer elsevier. pergamon butterworths "
        + "butterworth-heinemann ellis horwood halsted mitre éd edizioni ediciones edições editora editore verlagsgesellschaft "
        + "buchgesellschaft druckerei druck imprimerie libr librairie printed publ publishers. imprint curran pmlr siam usenix "
        + "reinhold nostrand merrill rand mcnally brookings printing "
        + "press verlag springer springer-verlag elsevier wiley publishers publishing publisher publications books "
        + "routledge sage kluwer blackwell macmillan palgrave penguin harper norton erlbaum presses éditions editions "
        + "editorial suhrkamp mcgraw-hill pearson prentice hall addison-wesley kaufmann birkhäuser gruyter brill "
        + "oup cup houghton mifflin random knopf doubleday viking schuster pub inc ltd gmbh sons freeman fischer "
        + "reclam gallimard seuil puf hachette garland academic interscience benjamins clarendon vintage basic free "
        + "company co row collins lippincott williams wilkins saunders mosby crc dover norton plenum dekker ablex"
    ),
    (
      .institution,
      "university universität université universidad università univ institute institut instituto college school "
        + "department dept laboratory laboratories lab center centre academy association society foundation "
        + "organization ministry council committee agency bank bureau office commission museum faculty group"
    ),
    (
      .place,
      "california florida illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota "
        + "missouri montana nebraska nevada hampshire jersey mexico carolina dakota ohio oklahoma oregon pennsylvania rhode "
        + "tennessee texas utah vermont virginia wisconsin wyoming alabama alaska arizona arkansas colorado connecticut "
        + "delaware georgia hawaii idaho ontario quebec québec alberta manitoba conn. conn calif calif. ill ill. mich pa. penn "
        + "n.j n.y n.c s.c d.c. ind ohio. ga. fla tex ore wis minn az or ut co la nm nv in. on bc qc ab nsw vic qld "
        + "russia poland hungary czech slovakia romania bulgaria serbia croatia slovenia greece turkey iran iraq egypt "
        + "morocco tunisia algeria nigeria kenya ghana ethiopia zealand korea taiwan thailand vietnam indonesia malaysia "
        + "philippines pakistan bangladesh argentina chile colombia peru venezuela cuba ukraine estonia latvia lithuania "
        + "portugal luxembourg iceland cyprus malta lebanon emirates qatar saudi españa italia österreich schweiz suisse "
        + "frankreich großbritannien athens athènes lyon marseille bordeaux toulouse grenoble rennes lille strasbourg nantes "
        + "nice montpellier lausanne fribourg neuchâtel louvain leuven liège ghent gent antwerp rotterdam utrecht delft "
        + "eindhoven nijmegen groningen darmstadt mainz freiburg konstanz würzburg erlangen nürnberg nuremberg regensburg "
        + "augsburg dresden halle jena weimar rostock kiel bremen hannover münster dortmund essen düsseldorf aachen trier "
        + "kaiserslautern saarbrücken karlsruhe mannheim ulm graz innsbruck salzburg linz luzern gallen turin torino bologna "
        + "firenze florence venezia venice padova padua genova napoli naples palermo pisa siena trento bari catania valencia "
        + "sevilla granada salamanca bilbao lisboa porto coimbra aarhus odense uppsala lund gothenburg göteborg bergen "
        + "trondheim turku tampere reykjavik tartu riga vilnius krakow kraków wrocław poznań gdańsk bratislava brno zagreb "
        + "ljubljana belgrade sofia bucharest athens istanbul ankara jerusalem haifa cairo tehran nairobi johannesburg pretoria "
        + "delhi bombay calcutta bangalore chennai madras kanpur kolkata osaka nagoya sendai sapporo yokohama seoul taipei "
        + "guangzhou nanjing wuhan hangzhou bangkok jakarta manila auckland wellington dunedin christchurch brisbane adelaide "
        + "perth canberra ottawa waterloo hamilton kingston halifax winnipeg calgary edmonton bogotá lima santiago caracas "
        + "aires rio janeiro são paulo campinas brasília porto alegre havana phoenix tucson tempe albuquerque salt lake provo "
        + "boulder omaha lincoln madison milwaukee indianapolis columbus cleveland cincinnati detroit lansing toledo dayton "
        + "pittsburgh rochester syracuse buffalo albany troy hartford providence amherst worcester lexington waltham needham "
        + "burlington portland eugene sacramento davis irvine riverside diego jose palo alto mateo menlo park monterey "
        + "pasadena santa barbara monica clara cruz rosa fe hollywood miami tampa orlando gainesville tallahassee nashville "
        + "knoxville memphis birmingham orleans baton rouge charlotte raleigh charleston richmond charlottesville "
        + "williamsburg norfolk arlington alexandria bethesda annapolis wilmington newark brunswick hoboken homewood glencoe "
        + "evanston lafayette savannah homewood belmont monterey newbury beverly hills lanham totowa secaucus paramus "
        + "glenview peabody mahwah cresskill greenwich westport metuchen armonk hanover medford malden naperville wheaton "
        + "ross-on-wye aberdeen glasgow belfast cardiff swansea exeter bath southampton portsmouth brighton canterbury norwich "
        + "leicester nottingham sheffield newcastle hull york durham lancaster liverpool keele warwick coventry reading "
        + "guildford basingstoke buckingham milton keynes hounslow twickenham houndmills luxemburg "
        + "york london paris berlin cambridge oxford boston chicago amsterdam new philadelphia princeton stanford "
        + "berkeley angeles francisco washington dc d.c heidelberg munich münchen frankfurt main stuttgart hamburg "
        + "leipzig vienna wien zürich zurich geneva genève basel bern rome roma milan milano madrid barcelona lisbon "
        + "brussels bruxelles toronto montreal montréal vancouver sydney melbourne tokyo kyoto beijing shanghai hong "
        + "kong singapore delhi mumbai moscow prague warsaw budapest copenhagen stockholm oslo helsinki dublin "
        + "edinburgh manchester bristol leeds thousand oaks hillsdale mahwah reading englewood cliffs upper saddle "
        + "river dordrecht leiden den haag hague tübingen göttingen bonn köln cologne bielefeld opladen wiesbaden "
        + "ithaca haven durham baltimore minneapolis bloomington urbana austin seattle atlanta houston dallas denver "
        + "ann arbor mass ma ny nj ca pa md il tx fl ga mi wi mn oh wa nc va ct uk usa u.k u.s.a u.s germany "
        + "deutschland france england italy spain canada australia netherlands switzerland austria japan china india "
        + "sweden norway denmark finland belgium israel brazil mexico ireland scotland francisco san los westport "
        + "norwood lanham chapel hill notre dame harmondsworth aldershot cheltenham hoboken cham"
    ),
    (
      .genre,
      "communication communiqué release internet-draft rfc memorandum monograph. proposal typescript mimeo mimeographed "
        + "doctoral ph.d. bachelor bachelor's licenciate magister magisterarbeit masterarbeit masterthesis staatsexamen tesis "
        + "tesi interview lecture poster software brochure pamphlet map videotape cassette recording album "
        + "thesis dissertation ph.d phd doctoral master's masters m.a m.sc msc diss diplomarbeit habilitation technical "
        + "report tech rep unpublished manuscript mémoire thèse doctorat working paper discussion preprint web print "
        + "online dvd film film. cd-rom patent memo white working"
    ),
    (
      .edition,
      "edition. expanded enlarged vyd wyd izd édition edición edizione ausgabe ausg uppl upplagan second third fourth fifth "
        + "6th 7th 8th 9th 10th corrected updated unabridged abridged impression printing. "
        + "edition edn aufl auflage 2nd 3rd 4th 5th 1st rev revised éd. reprint reprinted facsimile"
    ),
    (
      .translator,
      "trans. trans translated übersetzt traduit translator übers trad"
    ),
    (
      .address,
      "accessed retrieved available url doi http https www online. visited abgerufen consulté from access"
    ),
    (
      .smallWord,
      "the of on for to a an with from by at as is are toward towards into between through using via under über das "
        + "die ein eine zur zum für mit auf les un une des sur pour dans el los las para por und its their what how "
        + "why when who or not vs new study analysis approach effects effect role evidence case introduction model "
        + "models learning system systems method methods based"
    ),
    (
      .givenName,
      "john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark "
        + "donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob "
        + "gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander "
        + "raymond patrick jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter "
        + "ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan "
        + "bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent "
        + "russell louis philip bobby johnny bradley mary patricia jennifer linda elizabeth barbara susan jessica "
        + "sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy "
        + "melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma "
        + "nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth "
        + "julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah "
        + "jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy "
        + "sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte "
        + "marie kayla alexis lori shijun toshi nami xiao xin jing hui ying yong jun jie feng lei hong hua hao bin yi yu yan chao kai ming jian qing tao yuan zhi sung jae hyun seung min young soo ji hye hiroyuki kazuo makoto satoshi tetsuo shinji kenichi masahiro koji hideo noboru raj anil sunil vijay sanjay ravi ashok rakesh priya anita deepak amit mohammed mohamed ahmed ali hassan omar fatima aisha ibrahim yusuf mehmet mustafa ayşe francesca chiara giulia matteo alessandro andrea stefano roberto claudio franco lorenzo elena sofia pablo diego fernando rafael alejandro ricardo jorge eduardo sergio mercedes carmen pilar joão paulo pedro luís rui mário daniela beatriz jan piotr krzysztof andrzej tomasz marek zdeněk václav jiří petr milan dragan goran istván lászló józsef gábor ferenc katalin bjørn knut olav gunnar anders per lennart göran stig kari pekka matti mikko sébastien émilie benoît thierry laurent nicolas julien cécile hélène isabelle catherine brigitte monique chantal sylvie véronique dominique yves guy rené louis serge gérard roland henry geoffrey graham nigel trevor clive derek ian neil colin malcolm fiona gillian hilary jill lynn norma rita sheila wendy yvonne zoe eleanor harriet beatrice edith florence mabel rosalind gertrude ludwig rainer jürgen horst gerhard siegfried reinhard hartmut uwe jens kai sven ute heike petra monika sabine claudia birgit marie kayla alexis lori hans peter klaus jürgen wolfgang günter ulrich karl heinz dieter manfred werner "
        + "friedrich max martin jan pierre jacques michel andré philippe françois claude alain bernard gilles henri "
        + "jean-paul jean-pierre luc olivier carlos josé luis miguel antonio pedro javier manuel francisco giovanni "
        + "marco luca paolo giuseppe mario alberto umberto lars erik sven ole nils wei li ming hiroshi kenji takeshi "
        + "yuki akira sergei vladimir ivan dmitri boris igor anne elena olga natalia ingrid simone hannah edward noam "
        + "jürgen niklas theodor walter ludwig immanuel johann wilhelm sigmund emile émile ernst franz"
    ),
    (
      .state,
      "forthcoming press appear submitted accepted preparation erscheinen prep review. print. s.d n.d undated"
    ),
    (
      .suffix,
      "jr sr ii iii iv"
    ),
    (
      .series,
      "series ser lecture notes reihe collection monographs monograph studies. coll special issue bd."
    ),
    (
      .identifier,
      "pmid pmcid issn isbn arxiv pmc corr abs"
    ),
    (
      .familyName,
      "smith johnson brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson taylor "
        + "moore jackson lee thompson harris sanchez clark ramirez robinson torres nguyen flores adams nelson baker rivera "
        + "campbell mitchell carter roberts müller schmidt schneider weber meyer wagner becker schulz hoffmann koch bauer "
        + "richter schröder neumann schwarz zimmermann braun krüger hofmann hartmann lange krause lehmann schmid dubois durand "
        + "leroy moreau laurent lefebvre bertrand roux morel fournier girard bonnet lambert fontaine rousseau vincent rossi "
        + "russo ferrari bianchi romano colombo ricci marino greco conti costa silva santos oliveira souza pereira ferreira "
        + "almeida carvalho gomes fernández álvarez gómez díaz pérez romero muñoz jiménez ruiz ortiz moreno castillo kowalski "
        + "nowak wiśniewski novák svoboda dvořák horváth nagy kovács szabó tóth popescu ionescu ivanov petrov smirnov kuznetsov "
        + "popov jensen nielsen hansen pedersen andersen christensen larsen sørensen johansson andersson karlsson nilsson "
        + "eriksson lindqvist lindberg virtanen korhonen jansen bakker visser dijkstra vries tanaka suzuki takahashi watanabe "
        + "ito yamamoto nakamura kobayashi kato yoshida yamada sasaki kim park choi jung kang cho yoon wang li zhang liu chen "
        + "yang huang zhao wu zhou xu sun ma zhu hu guo lin luo zheng liang xie tang deng feng singh kumar sharma patel gupta "
        + "khan ahmed hassan hussein ali mohamed rao reddy iyer mukherjee chatterjee banerjee das cohen levy goldberg "
        + "rosenberg friedman katz shapiro greenberg weiss kaplan o’brien o'brien murphy kelly sullivan walsh byrne ryan "
        + "o'connor o’connor macdonald mcdonald campbell stewart robertson murray fraser hughes evans thomas davies lloyd "
        + "morgan griffiths bennett cooper ward turner phillips parker edwards collins morris rogers reed bailey bell cox "
        + "howard richardson watson brooks wood bennett gray hughes price myers foster sanders ross powell jenkins perry long "
        + "butler barnes fisher henderson coleman simmons patterson jordan reynolds hamilton graham wallace freeman wells webb "
        + "simpson stevens tucker porter hunter hicks crawford boyd mason morales kennedy warren dixon burns gordon shaw "
        + "holmes rice robertson hunt black daniels palmer mills nichols grant knight ferguson rose stone hawkins dunn perkins "
        + "hudson spencer gardner payne pierce berry matthews arnold wagner willis watkins olson carroll duncan snyder hart "
        + "cunningham bradley lane andrews ruiz harper fox riley armstrong carpenter weaver greene lawrence elliott chavez "
        + "sims austin peters kelley franklin lawson fields gutierrez schmidt carr vasquez castro wheeler chapman oliver"
    ),
  ]
}
