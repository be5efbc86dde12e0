/// Words by which the parts of references are told, by kind. Other words count only by their form, so that the model
/// does not learn the vocabulary of its training.
enum CueWords {
  /// A word's kind, and a number of its own; 0 for words that tell nothing.
  struct Cue {
    var kind: UInt8
    var identifier: UInt16
  }

  static let none = Cue(kind: 0, identifier: 0)

  /// The cue of a word in lower case, given as bytes.
  static func cue(_ word: ArraySlice<UInt8>) -> Cue {
    guard word.count <= 24 else { return none }
    var hash = hash(word) & mask
    while true {
      let entry = Int(table.slots[hash])
      if entry == 0 { return none }
      let found = table.words[entry - 1]
      if found.word.count == word.count, found.word.elementsEqual(word) { return found.cue }
      hash = (hash + 1) & mask
    }
  }

  private static let mask = 4095

  private static func hash(_ word: some Sequence<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ (hash >> 15))
  }

  private struct Table: Sendable {
    var words: [(word: [UInt8], cue: Cue)] = []
    var slots = [UInt16](repeating: 0, count: 4096)
  }

  private static let table: Table = {
    var table = Table()
    var known: Set<String> = []
    for (kind, list) in lists.enumerated() {
      for word in list.split(separator: " ") where known.insert(String(word)).inserted {
        let cue = Cue(kind: UInt8(kind + 1), identifier: UInt16(table.words.count + 1))
        table.words.append((Array(word.utf8), cue))
        var slot = hash(word.utf8) & mask
        while table.slots[slot] != 0 { slot = (slot + 1) & mask }
        table.slots[slot] = UInt16(table.words.count)
      }
    }
    return table
  }()

  /// The kinds; a word in several is of the first.
  private static let lists: [String] = [
    // 1 months
    "january february march april june july august september october november december jan feb mar apr jun jul aug "
      + "sep sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février mars avril juin "
      + "juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto "
      + "septiembre octubre noviembre diciembre spring summer autumn winter",
    // 2 and
    "and & et und y with",
    // 3 cut lists
    "al others u.a",
    // 4 particles
    "von van de der den da di del della la le du des dos ten ter zu la",
    // 5 editors
    "ed eds editor editors edited hrsg hg éd éds dir coord herausgegeben editado édité",
    // 6 in
    "in im dans en",
    // 7 volume
    "vol vols volume volumes v bd band tome t jg jahrgang vol.",
    // 8 issue
    "no nos number nr issue iss n° n num heft suppl supplement n.",
    // 9 pages
    "pp p pages page s seiten pág págs pg pgs art",
    // 10 journals
    "journal j review rev annals ann transactions trans letters lett bulletin bull archives arch quarterly "
      + "magazine zeitschrift revue revista annales acta studies newsletter gazette times post guardian herald "
      + "science nature sciences sci physics phys chem chemistry chemical biol biology biological med medicine "
      + "medical soc int natl acad am amer clin res eng engineering math mathematics mathematical comput computing "
      + "econ economics economic psychol psychology psychological neurosci neuroscience q jpn br eur can ieee acm "
      + "communications commun reports rep perspectives advances adv frontiers front progress prog today theory appl "
      + "applied plos bmc cell lancet jama n engl environ geol geophys geography astrophys astron mech mater surg "
      + "pediatr immunol genet genetics biochem biochemistry microbiol pharmacol oncol cardiol radiol nurs health "
      + "educ education social sociology sociological political politics polit policy history hist philosophy phil "
      + "philos law literary linguistics language",
    // 11 conferences
    "proceedings proc conference conf symposium symp workshop congress meeting colloquium annual international "
      + "advances acts actes tagung tagungsband kongress presented",
    // 12 publishers
    "press verlag springer springer-verlag elsevier wiley publishers publishing publisher publications books "
      + "routledge sage kluwer blackwell macmillan palgrave penguin harper norton erlbaum presses éditions editions "
      + "editorial suhrkamp mcgraw-hill pearson prentice hall addison-wesley kaufmann birkhäuser gruyter brill "
      + "oup cup houghton mifflin random knopf doubleday viking schuster pub inc ltd gmbh sons freeman fischer "
      + "reclam gallimard seuil puf hachette garland academic interscience benjamins clarendon vintage basic free "
      + "company co row collins lippincott williams wilkins saunders mosby crc dover norton plenum dekker ablex",
    // 13 institutions
    "university universität université universidad università univ institute institut instituto college school "
      + "department dept laboratory laboratories lab center centre academy association society foundation "
      + "organization ministry council committee agency bank bureau office commission museum faculty group",
    // 14 places
    "york london paris berlin cambridge oxford boston chicago amsterdam new philadelphia princeton stanford "
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
      + "norwood lanham chapel hill notre dame harmondsworth aldershot cheltenham hoboken cham",
    // 15 genres
    "thesis dissertation ph.d phd doctoral master's masters m.a m.sc msc diss diplomarbeit habilitation technical "
      + "report tech rep unpublished manuscript mémoire thèse doctorat working paper discussion preprint web print "
      + "online dvd film film. cd-rom patent memo white working",
    // 16 editions
    "edition edn aufl auflage 2nd 3rd 4th 5th 1st rev revised éd. reprint reprinted facsimile",
    // 17 translators
    "trans. trans translated übersetzt traduit translator übers trad",
    // 18 offers of addresses
    "accessed retrieved available url doi http https www online. visited abgerufen consulté from access",
    // 19 small words of titles
    "the of on for to a an with from by at as is are toward towards into between through using via under über das "
      + "die ein eine zur zum für mit auf les un une des sur pour dans el los las para por und its their what how "
      + "why when who or not vs new study analysis approach effects effect role evidence case introduction model "
      + "models learning system systems method methods based",
    // 20 given names
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
      + "marie kayla alexis lori hans peter klaus jürgen wolfgang günter ulrich karl heinz dieter manfred werner "
      + "friedrich max martin jan pierre jacques michel andré philippe françois claude alain bernard gilles henri "
      + "jean-paul jean-pierre luc olivier carlos josé luis miguel antonio pedro javier manuel francisco giovanni "
      + "marco luca paolo giuseppe mario alberto umberto lars erik sven ole nils wei li ming hiroshi kenji takeshi "
      + "yuki akira sergei vladimir ivan dmitri boris igor anne elena olga natalia ingrid simone hannah edward noam "
      + "jürgen niklas theodor walter ludwig immanuel johann wilhelm sigmund emile émile ernst franz",
    // 21 states of publishing
    "forthcoming press appear submitted accepted preparation erscheinen prep review. print. s.d n.d undated",
    // 22 suffixes
    "jr sr ii iii iv",
    // 23 series
    "series ser lecture notes reihe collection monographs monograph studies. coll special issue bd.",
    // 24 other identifiers
    "pmid pmcid issn isbn arxiv pmc corr abs",
  ]
}
