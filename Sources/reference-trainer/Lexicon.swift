/// Words to make references of. The model sees only their form, so they need be many in form, not in number.
struct Lexicon {
  static func words(_ list: String) -> [String] { list.split(separator: " ").map(String.init) }

  static let given = words(
    "Shijun Xiaoming Jing Hui Yong Feng Hyun Sung Seung Hiroyuki Kazuo Makoto Satoshi Raj Anil Sunil Vijay Ravi Priya "
      + "Mohammed Ahmed Ali Hassan Omar Fatima Ibrahim Mehmet Francesca Chiara Giulia Matteo Alessandro Andrea Stefano "
      + "Roberto Elena Sofia Pablo Diego Fernando Rafael Alejandro Ricardo Jorge Eduardo Carmen João Paulo Pedro Daniela "
      + "Beatriz Jan Piotr Krzysztof Tomasz Václav Petr Milan Dragan István László József Bjørn Knut Olav Anders Göran "
      + "Kari Matti Sébastien Émilie Benoît Thierry Nicolas Julien Cécile Hélène Isabelle Brigitte Monique Sylvie "
      + "Véronique Yves Guy René Louis Henry Geoffrey Graham Nigel Ian Neil Colin Fiona Gillian Hilary Eleanor Harriet "
      + "Edith Gertrude Ludwig Rainer Horst Gerhard Heike Petra Ute Virginia Walter Theodor Hannah Edward Jonathan "
      + "Samuel Benjamin Alexander Frederick Arthur Albert Ernest Harold Stephen Philip Lawrence Gregory Katherine "
      + "Rebecca Laura Julia Emma Rachel Deborah Martha Alice Frances Helen Anna Maria Teresa Catherine Joan Judith "
      + "John Mary Robert Patricia Michael Jennifer William Linda David Elizabeth Richard Barbara Joseph Susan Thomas "
      + "Jessica Charles Sarah Christopher Karen Daniel Nancy Matthew Lisa Anthony Betty Mark Margaret Donald Sandra "
      + "Steven Ashley Paul Kimberly Andrew Emily Joshua Donna Kenneth Michelle Kevin Carol Brian Amanda George Hans "
      + "Peter Klaus Jürgen Wolfgang Jean Pierre Jacques Michel André François Carlos José Luis Miguel Antonio Marco "
      + "Luca Paolo Giuseppe Lars Erik Wei Ming Hiroshi Kenji Takeshi Yuki Sergei Vladimir Anne-Marie Jean-Paul "
      + "Ruth Nina Lauri Tove Pavel Radek Ivo Ana Noor Amartya Chinua Ngũgĩ Orhan Elif Zadie Wole Toni Sigrid"
  )

  static let family = words(
    "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson "
      + "Anderson Thomas Taylor Moore Jackson Martin Lee Thompson White Harris Sanchez Clark Ramirez Lewis Robinson "
      + "Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell "
      + "Mitchell Carter Roberts Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch "
      + "Bauer Richter Wolf Schröder Neumann Schwarz Zimmermann Dubois Durand Leroy Moreau Laurent Lefebvre Rossi "
      + "Russo Ferrari Bianchi Romano Kowalski Nowak Novák Svoboda Jensen Nielsen Hansen Larsen Lindqvist Nyström "
      + "Virtanen Tanaka Suzuki Takahashi Watanabe Ito Yamamoto Kim Park Choi Wang Li Zhang Liu Chen Yang Huang Zhao "
      + "Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Singh Kumar Sharma Patel Gupta McDonald MacKay O’Brien O'Neil "
      + "Fitzgerald D’Angelo Okafor Mensah Haddad Öztürk Yılmaz Ivanov Petrov Popescu Szabó Kovács Papadopoulos "
      + "García-Márquez Lévi-Strauss Smith-Jones Bourdieu Foucault Habermas Turing Gödel Noether Hilbert Poincaré Ng Wu Yu"
  )

  static let particles = [
    "van", "von", "de", "van der", "de la", "di", "Van", "De", "Da", "La", "Le", "el", "ten", "du",
  ]

  static let topics = words(
    "memory attention perception inference energy climate language market policy protein membrane network graph "
      + "polymer crystal quantum plasma galaxy solar ocean soil forest urban labor gender class race nation empire war "
      + "trade money credit banking inflation growth inequality migration identity narrative poetry novel theatre film "
      + "music ritual myth religion ethics justice rights democracy state party voting media news internet software "
      + "hardware compiler parsing logic proof algebra geometry topology number probability statistics regression "
      + "sampling optimization control robot vision speech translation retrieval database query security privacy "
      + "protocol wireless sensor signal image texture shape motion wave fluid heat stress fracture alloy ceramic "
      + "carbon nanotube catalyst enzyme receptor kinase gene genome transcription mutation cancer tumor diabetes "
      + "infection vaccine malaria virus bacteria antibody cell tissue bone muscle heart lung liver brain cortex "
      + "hippocampus neuron synapse sleep stress anxiety depression autism child infant parent teacher student school "
      + "reading writing mathematics curriculum assessment leadership management strategy innovation firm supply chain "
      + "pricing auction contract game risk insurance portfolio volatility earthquake volcano crater mineral sediment "
      + "river groundwater rainfall drought species habitat biodiversity evolution selection fitness behavior"
  )

  static let adjectives = words(
    "adaptive early modern social political economic cultural cognitive neural genetic molecular thermal optical "
      + "magnetic electronic digital public private global local rural urban medieval colonial postcolonial critical "
      + "comparative empirical theoretical computational statistical Bayesian stochastic nonlinear dynamic static "
      + "robust efficient sparse dense deep hierarchical sequential parallel distributed chronic acute clinical "
      + "experimental human animal visual auditory semantic structural functional spatial temporal rapid large-scale "
      + "high-resolution long-term short-term low-cost well-being decision-making evidence-based")

  static let verbs = words(
    "understanding learning modeling measuring predicting rethinking estimating exploring reading writing building "
      + "designing testing mapping managing detecting explaining imagining comparing improving reducing teaching"
  )

  static let function = words(
    "of and in for on with from to by the a an as at between under over after through during")

  static let germanWords = words(
    "Geschichte Theorie Kritik Gesellschaft Sprache Wissenschaft Kunst Literatur Erkenntnis Politik Wirtschaft Staat "
      + "Recht Freiheit Bildung Kultur Natur Arbeit Stadt Krieg Roman Begriff Zeit Welt Leben Untersuchungen Beiträge "
      + "Einführung Handbuch Grundlagen Entwicklung")

  static let frenchWords = words(
    "histoire théorie critique société langage science art littérature connaissance politique économie état droit "
      + "liberté éducation culture nature travail ville guerre roman concept temps monde vie étude recherche sens mémoire"
  )

  static let fields = words(
    "Physics Chemistry Biology Medicine Psychology Neuroscience Economics Finance Sociology History Philosophy "
      + "Linguistics Geography Geology Engineering Mathematics Statistics Education Law Politics Anthropology "
      + "Archaeology Ecology Genetics Immunology Oncology Cardiology Radiology Surgery Nursing Pharmacology Toxicology "
      + "Astronomy Meteorology Oceanography Robotics Computing Informatics Cybernetics Marketing Accounting "
      + "Management Communication Journalism Music Theatre Poetry Religion Theology Ethics Logic Acoustics Optics Materials"
  )

  static let abbreviations = words(
    "J Am Chem Soc Phys Rev Lett Biol Med Sci Int Proc Natl Acad Ann Trans Res Arch Eng Math Nat Clin Exp Appl Comput "
      + "Environ Geol Geophys Astrophys Mech Mater Surg Pediatr Immunol Genet Biochem Microbiol Pharmacol Oncol Cardiol "
      + "Radiol Nurs Educ Psychol Neurosci Econ Sociol Polit Hist Philos Commun Struct Mol Cell Dev Evol Ecol Br Eur Can"
  )

  static let oneWordJournals = words(
    "Nature Science Cell Neuron Lancet Brain Cognition Biometrika Econometrica Icarus Meteoritics Blood Gut Pain Sleep "
      + "Langmuir Biochemistry Macromolecules Automatica Mind Synthese Isis Past Representations Diacritics Critique "
      + "Politix Signs Hypatia Genetics Evolution Ecology Radiology Anesthesiology Biomaterials Entropy Sensors PNAS JAMA ApJ A&A MNRAS EOS PRL Wagner L’Express Rangifer Bauwelt"
  )

  static let publishers = words(
    "PUF PUR PUG PUM PUL EHESS CNRS Inserm Inra IRD UTB VSA LIT WBG dtv DVA KiWi BUR UTET ISTE EDP CLE FCE UNAM Eudeba "
      + "CSIC CIS Ellipses Aubier Belin Nathan Hermann Armand Colin Syros Autrement Anthropos Kimé Galilée Herder Klostermann "
      + "Springer Elsevier Wiley Routledge Blackwell Macmillan Penguin Norton Suhrkamp Gallimard Birkhäuser Brill Kluwer "
      + "Erlbaum Sage Palgrave Ablex Dover Plenum Dekker Knopf Viking Vintage Harper Reclam Einaudi Feltrinelli Verso Zed "
      + "Ashgate Greenwood Praeger Heinemann Longman Methuen Faber Polity Pluto Berg Nomos Klett Beck Fink Hanser IEEE ACM OUP CUP MIT"
  )

  /// Places as title pages write them: abbreviated, with their rivers and states, or unknown.
  static let writtenPlaces = [
    "Frankfurt a. M.", "Frankfurt a.M.", "Frankfurt am Main", "Freiburg i. Br.",
    "Freiburg im Breisgau", "Halle a. d. Saale", "Frankfurt/M.", "Frankfurt a. M./New York",
    "St. Louis", "St. Gallen", "Boca Raton, Fla.", "s.l.", "S.l.", "Washington D.C.",
    "Washington, D. C.", "Den Haag", "’s-Gravenhage", "Newcastle upon Tyne",
    "Newbury Park, Calif.", "La Haye", "Aix-en-Provence", "Rio de Janeiro", "New York, N.Y.",
    "Cambridge, Mass.", "Bloomington, Ind.", "Englewood Cliffs, N.J.", "Ann Arbor, Mich.",
  ]

  static let cities = [
    "New York", "London", "Paris", "Berlin", "Cambridge", "Oxford", "Boston", "Chicago",
    "Amsterdam", "Philadelphia",
    "Princeton", "Stanford", "Berkeley", "Los Angeles", "San Francisco", "Washington", "Heidelberg",
    "Munich", "München",
    "Frankfurt", "Frankfurt am Main", "Stuttgart", "Hamburg", "Leipzig", "Wien", "Zürich", "Genève",
    "Basel", "Roma",
    "Milano", "Madrid", "Barcelona", "Lisbon", "Bruxelles", "Toronto", "Montréal", "Sydney",
    "Melbourne", "Tokyo",
    "Beijing", "Hong Kong", "Singapore", "Delhi", "Moscow", "Prague", "Budapest", "Copenhagen",
    "Stockholm", "Dublin",
    "Edinburgh", "Manchester", "Thousand Oaks", "Hillsdale", "Mahwah", "Reading",
    "Englewood Cliffs", "Dordrecht",
    "Leiden", "Tübingen", "Göttingen", "Bielefeld", "Opladen", "Wiesbaden", "Ithaca", "New Haven",
    "Durham", "Baltimore",
    "Minneapolis", "Bloomington", "Urbana", "Austin", "Seattle", "Ann Arbor", "Chapel Hill",
    "Westport", "Norwood",
    "Springfield", "Harmondsworth", "Aldershot", "Cheltenham", "Hoboken", "Kyoto", "Nashville",
    "Pittsburgh", "Las Vegas", "Menlo Park", "Palo Alto", "Upper Saddle River",
    "Newbury Park", "Santa Barbara", "Santa Monica", "Mexico City", "Buenos Aires", "São Paulo",
    "Belo Horizonte", "Rio de Janeiro", "Campinas", "Aix-en-Provence", "Clermont-Ferrand", "Lyon",
    "Marseille", "Grenoble", "Rennes", "Toulouse", "Strasbourg", "Lausanne", "Louvain-la-Neuve",
    "Leuven", "Utrecht", "Rotterdam", "Delft", "Den Haag", "The Hague", "Göteborg", "Uppsala",
    "Lund", "Aarhus", "Oslo", "Helsinki", "Bratislava", "Praha", "Brno", "Warszawa", "Kraków",
    "Zagreb", "Beograd", "Sofia", "Athens", "Istanbul", "Jerusalem", "Haifa", "Tel Aviv", "Cairo",
    "Nairobi", "Johannesburg", "Cape Town", "Mumbai", "New Delhi", "Calcutta", "Bangalore", "Kyoto",
    "Osaka", "Nagoya", "Sendai", "Seoul", "Taipei", "Shanghai", "Neuwied",
    "Darmstadt", "Freiburg", "Freiburg im Breisgau", "Mainz", "Köln", "Bonn", "Düsseldorf", "Kiel",
    "Weimar", "Graz", "Innsbruck", "Salzburg", "Bologna", "Torino", "Firenze", "Napoli", "Padova",
    "Sevilla", "Granada", "Salamanca", "Lisboa", "Coimbra", "Savannah", "Atlanta", "Denver",
    "Dallas",
    "Houston", "San Diego", "San Jose", "San Mateo", "Santa Cruz", "Monterey", "Portland", "Eugene",
    "Madison", "Milwaukee", "St. Louis", "St. Paul", "Detroit", "Cleveland", "Columbus",
    "New Orleans",
    "Miami", "Orlando", "Gainesville", "Raleigh", "Charlottesville", "Richmond", "Peabody",
    "Homewood",
    "College Station", "University Park", "New Brunswick", "Newark", "Rochester", "Syracuse",
    "Buffalo",
    "Albany", "Troy", "Providence", "Amherst", "Lexington", "Brighton", "Bristol", "Leeds",
    "Sheffield",
    "Nottingham", "Glasgow", "Aberdeen", "St Andrews", "Cardiff", "Exeter", "Canterbury", "Lanham",
    "Boulder", "Tucson", "Albuquerque", "Salt Lake City", "Honolulu", "Vancouver", "Ottawa",
    "Waterloo",
    "Halifax", "Québec", "Brisbane", "Canberra", "Perth", "Auckland", "Wellington", "Dunedin",
    "Boca Raton", "Belmont", "Grand Rapids", "Notre Dame", "Saint-Denis", "Vienna", "Rome", "Milan",
    "Florence", "Venice", "Geneva", "Brussels", "Antwerp", "Ghent", "Lima", "Bogotá", "Santiago",
  ]

  static let regions = [
    "MA", "NY", "NJ", "CA", "PA", "MD", "IL", "UK", "USA", "Germany", "France", "Canada", "Mass.",
    "Conn.", "Calif.", "WA", "CO", "AZ", "FL", "GA", "MI", "WI", "MN", "OH", "VA", "CT", "OR",
    "Ont.",
    "California", "Illinois", "Texas", "New Jersey", "New York", "Ontario", "Greece", "Sweden",
    "Norway", "Denmark", "Finland", "Austria", "Belgium", "Ireland", "Scotland", "China", "Korea",
    "India", "Brazil", "Mexico", "Russia", "Poland", "Hungary", "Israel", "New Zealand", "Portugal",
    "Netherlands", "U.K.", "U.S.A.", "Ill.", "Mich.", "Pa.", "Ga.", "Fla.", "D. C.", "Taiwan",
    "England", "Italy", "Spain", "Japan", "Australia", "The Netherlands", "Switzerland", "DC",
    "D.C.", "TX", "NC", "Massachusetts",
  ]

  static let months = words(
    "January February March April May June July August September October November December")
  static let foreignMonths = words(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre Januar Februar März Mai Juni "
      + "Juli Oktober Dezember enero febrero marzo abril mayo julio")
  static let shortMonths = words(
    "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec. Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec"
  )
}
