/// Words and patterns to make titles of that read like titles.
extension Lexicon {
  static let nouns = words(
    "model system method approach analysis theory study effect structure design process problem algorithm language "
      + "data network program performance function development behavior response role pattern change formation growth "
      + "evidence framework architecture environment representation implementation comparison measurement control "
      + "interaction mechanism property application theorem technique strategy experience knowledge practice identity "
      + "history culture politics literature power violence memory space work family body nature law state education "
      + "community market policy reform development technology communication information decision relation movement "
      + "expression regulation activity synthesis detection classification recognition simulation prediction "
      + "optimization interface protocol machine computation parallelism scheduling allocation consistency compiler "
      + "object type specification verification rule constraint plan agent concept category perception emotion child "
      + "health disease treatment patient outcome risk exposure protein gene cell receptor membrane crystal surface "
      + "crater impact rock basin deposit age spectrum galaxy star cluster field particle mass energy temperature"
  )

  static let titleAdjectives = words(
    "new social political cultural historical general simple complex optimal efficient fast practical formal modular "
      + "parallel distributed dynamic static adaptive automatic interactive visual linear nonlinear random finite local "
      + "global hierarchical relational object-oriented concurrent real-time high-performance large-scale low-power "
      + "human early late modern medieval contemporary American European African French German British Victorian "
      + "national international urban rural female male natural artificial cognitive neural genetic molecular cellular "
      + "clinical experimental empirical theoretical comparative qualitative quantitative statistical numerical "
      + "physical chemical thermal magnetic optical electronic structural functional seasonal marine tropical Archean"
  )

  static let gerunds = words(
    "learning using understanding modeling building designing measuring predicting teaching reading writing making "
      + "exploring estimating supporting managing computing solving finding controlling integrating rethinking"
  )

  static let places = [
    "Germany", "France", "England", "Japan", "China", "India", "Brazil", "Mexico", "South Africa",
    "Central America", "the United States", "Latin America", "the Middle East", "Northern Ireland",
    "New Zealand", "Western Australia", "Southern Africa", "Colonial India", "Weimar Germany",
    "Renaissance Italy", "the Caribbean", "Sub-Saharan Africa", "Eastern Europe",
    "the Soviet Union",
    "Vredefort, South Africa", "the Sierra Nevada, California", "New York City", "Los Angeles",
    "Paris", "Lake Baikal", "the Rio de la Plata", "Arizona", "Texas", "Quebec", "Finland",
  ]

  static let people = [
    "Shakespeare", "Milton", "Kant", "Hegel", "Freud", "Marx", "Darwin", "Newton", "Joyce",
    "Proust",
    "Kafka", "Goethe", "Dante", "Augustine", "Plato", "Aristotle", "Virginia Woolf", "Jane Austen",
    "Henry James", "Samuel Beckett", "Toni Morrison", "Walter Benjamin", "Michel Foucault",
    "Jacques Derrida", "Hannah Arendt", "Max Weber", "Emily Dickinson", "Charles Dickens",
  ]

  static let frenchTitles = lines(
    """
    La condition postmoderne. Rapport sur le savoir
    Les mots et les choses. Une archéologie des sciences humaines
    L’archéologie du savoir
    Surveiller et punir. Naissance de la prison
    La distinction. Critique sociale du jugement
    Le suicide : étude de sociologie
    Introduction à la psychanalyse
    Une histoire de la raison
    La crise de la représentation
    Soigner l’enfant à l’hôpital : quelle place pour les parents ?
    De la division du travail social
    Les transformations de l'action publique en France et en Europe
    Politiques de la ville et participation des habitants
    L'État et les collectivités locales
    Approche phénoménologique de la relation de soin
    Qu’est-ce qu’une nation ?
    Le temps du monde
    Les élites politiques dans la France contemporaine
    Manuel de psychiatrie clinique
    """)

  static let germanTitles = lines(
    """
    Kritik der reinen Vernunft
    Theorie des kommunikativen Handelns
    Die Strukturwandel der Öffentlichkeit. Untersuchungen zu einer Kategorie der bürgerlichen Gesellschaft
    Der Prozeß der Zivilisation. Soziogenetische und psychogenetische Untersuchungen
    Soziale Systeme. Grundriß einer allgemeinen Theorie
    Das Kapital. Kritik der politischen Ökonomie
    Zur Geschichte der Fotografie im 19. Jahrhundert
    Geschichte und Gesellschaft in der frühen Neuzeit
    Wirtschaft und Gesellschaft. Grundriss der verstehenden Soziologie
    Einführung in die Literaturwissenschaft
    Der Mann ohne Eigenschaften. Roman
    Die Verwandlung
    Medien und Kultur: Ansätze einer Theorie
    Wahrheit und Methode
    Über den Begriff der Geschichte
    Bilder und Zeichen in der Stadt. Eine Studie
    """)

  static let spanishTitles = lines(
    """
    Historia de la literatura española
    Cien años de soledad
    Los hijos de la ira
    El laberinto de la soledad
    Teoría de la constitución
    Estudios sobre el modernismo
    Confessiones
    De civitate dei
    Storia dell'Italia moderna
    Een geschiedenis van Nederland
    Om tillvarons grunder
    """)
}
