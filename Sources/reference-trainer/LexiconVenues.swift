/// Journals as lists name them: facts of the world, one on each line. The file is long since it is data.
extension Lexicon {
  static func lines(_ list: String) -> [String] { list.split(separator: "\n").map(String.init) }

  static let realJournals = lines(
    """
    Nature
    Science
    Cell
    The Lancet
    Lancet
    New England Journal of Medicine
    N. Engl. J. Med.
    N Engl J Med
    JAMA
    BMJ
    Journal of the American Medical Association
    Annals of Internal Medicine
    Proceedings of the National Academy of Sciences
    Proceedings of the National Academy of Sciences of the United States of America
    Proc. Natl. Acad. Sci. USA
    Proc. Natl. Acad. Sci. U.S.A.
    Proc Natl Acad Sci U S A
    PNAS
    PLoS ONE
    PLOS Biology
    PLoS Computational Biology
    Nature Neuroscience
    Nature Reviews Neuroscience
    Nat. Rev. Genet.
    Nat Genet
    Nature Genetics
    Neuron
    Journal of Neuroscience
    J. Neurosci.
    J Neurosci
    Journal of Neurophysiology
    Cerebral Cortex
    NeuroImage
    Brain
    Brain Research
    Trends in Cognitive Sciences
    Trends Cogn. Sci.
    Behavioral and Brain Sciences
    Psychological Review
    Psychological Bulletin
    Psychological Science
    Cognition
    Cognitive Science
    Cognitive Psychology
    Journal of Experimental Psychology: General
    Journal of Experimental Psychology: Learning, Memory, and Cognition
    Journal of Personality and Social Psychology
    Child Development
    Developmental Psychology
    Journal of Memory and Language
    Language
    Linguistic Inquiry
    Journal of Phonetics
    Journal of the Acoustical Society of America
    J. Acoust. Soc. Am.
    American Economic Review
    Quarterly Journal of Economics
    Journal of Political Economy
    Econometrica
    Review of Economic Studies
    Journal of Finance
    Journal of Financial Economics
    Journal of Economic Perspectives
    Journal of Economic Literature
    Economic Journal
    Harvard Business Review
    Administrative Science Quarterly
    Academy of Management Review
    Academy of Management Journal
    Strategic Management Journal
    Management Science
    Organization Science
    Operations Research
    American Political Science Review
    American Journal of Political Science
    World Politics
    International Organization
    Foreign Affairs
    American Sociological Review
    American Journal of Sociology
    Social Forces
    Annual Review of Sociology
    Annual Review of Psychology
    Annual Review of Astronomy and Astrophysics
    American Anthropologist
    Current Anthropology
    Comparative Studies in Society and History
    Past & Present
    Past and Present
    American Historical Review
    Journal of Modern History
    Annales
    Annales. Économies, Sociétés, Civilisations
    Le Débat
    Critique
    Politix
    Actes de la recherche en sciences sociales
    Revue française de science politique
    Revue française de sociologie
    Revue historique
    Esprit
    Les Temps modernes
    PMLA
    ELH
    New Literary History
    Critical Inquiry
    Representations
    Modern Language Quarterly
    Modern Fiction Studies
    Studies in the Novel
    The Review of English Studies
    Shakespeare Quarterly
    Speculum
    Mind
    Synthese
    Philosophical Review
    The Journal of Philosophy
    Noûs
    Philosophy of Science
    Isis
    Journal of the History of Ideas
    Vigiliae Christianae
    Revue des Études Augustiniennes
    Augustinian Studies
    Journal of Biblical Literature
    Merkur
    Zeitschrift für Soziologie
    Kölner Zeitschrift für Soziologie und Sozialpsychologie
    Historische Zeitschrift
    Archiv für Sozialgeschichte
    Deutsche Vierteljahrsschrift für Literaturwissenschaft und Geistesgeschichte
    Yale Law Journal
    Harvard Law Review
    Stanford Law Review
    Columbia Law Review
    Yale L.J.
    Harv. L. Rev.
    U. Chi. L. Rev.
    Physical Review Letters
    Phys. Rev. Lett.
    Phys. Rev. B
    Phys. Rev. D
    Physical Review A
    Phys Rev E
    Phys. Lett. B
    Nucl. Phys. B
    J. High Energy Phys.
    JHEP
    Rev. Mod. Phys.
    Reviews of Modern Physics
    Applied Physics Letters
    Appl. Phys. Lett.
    J. Appl. Phys.
    J. Phys.: Condens. Matter
    New Journal of Physics
    New J. Phys.
    Optics Letters
    Opt. Lett.
    Opt. Express
    Optics Express
    Journal of the Optical Society of America B
    Nature Photonics
    Nature Physics
    Europhys. Lett.
    Astrophysical Journal
    The Astrophysical Journal
    ApJ
    ApJS
    AJ
    A&A
    A&AS
    MNRAS
    PASP
    Astron. Astrophys.
    Monthly Notices of the Royal Astronomical Society
    Icarus
    Meteoritics
    Meteoritics & Planetary Science
    Meteoritics and Planetary Science
    Earth and Planetary Science Letters
    Geochimica et Cosmochimica Acta
    Journal of Geophysical Research
    J. Geophys. Res.
    Geophysical Research Letters
    Geology
    Geological Society of America Bulletin
    Tectonophysics
    Precambrian Research
    Journal of the Geological Society
    Sedimentary Geology
    EOS, Transactions of the American Geophysical Union
    Bulletin of the Seismological Society of America
    Earthquake Spectra
    Earthquake Engineering and Structural Dynamics
    Journal of Structural Engineering
    Quaternary Science Reviews
    Journal of Climate
    Global Environmental Change
    Ecology
    Ecology Letters
    Trends in Ecology & Evolution
    Conservation Biology
    Biological Conservation
    American Naturalist
    Evolution
    Systematic Botany
    Systematic Biology
    Molecular Biology and Evolution
    Mol. Biol. Evol.
    American Journal of Botany
    Taxon
    New Phytologist
    Plant Physiology
    The Plant Cell
    Plant J.
    Journal of Biological Chemistry
    J. Biol. Chem.
    J Biol Chem
    Biochemistry
    Biochim. Biophys. Acta
    Nucleic Acids Research
    Nucleic Acids Res.
    Bioinformatics
    Genome Research
    Genetics
    Genes & Development
    EMBO J.
    Molecular and Cellular Biology
    Mol. Cell. Biol.
    J. Cell Biol.
    Journal of Cell Science
    Development
    Developmental Biology
    Cell Death and Differentiation
    Current Biology
    Curr. Biol.
    J. Mol. Biol.
    Protein Science
    Biophys. J.
    J. Am. Chem. Soc.
    Journal of the American Chemical Society
    J. Phys. Chem. B
    Journal of Physical Chemistry
    J. Chem. Phys.
    Journal of Chemical Physics
    J. Org. Chem.
    Angew. Chem. Int. Ed.
    Angew. Chem., Int. Ed. Engl.
    Chem. Rev.
    Acc. Chem. Res.
    Inorg. Chem.
    Langmuir
    Macromolecules
    Tetrahedron Lett.
    Nano Letters
    Advanced Materials
    Chemistry of Materials
    Journal of Materials Science
    Acta Materialia
    Biomaterials
    Journal of Virology
    J. Virol.
    Journal of Immunology
    J. Immunol.
    Infection and Immunity
    Journal of Infectious Diseases
    Clinical Infectious Diseases
    Emerging Infectious Diseases
    AIDS
    Blood
    Circulation
    Cancer Research
    J Clin Oncol
    Cancer
    Gastroenterology
    Gut
    Diabetes Care
    Diabetologia
    Pediatrics
    Archives of General Psychiatry
    American Journal of Psychiatry
    British Journal of Psychiatry
    Journal of Clinical Psychiatry
    Journal of Nursing Education
    Journal of Advanced Nursing
    Soins
    American Journal of Public Health
    American Journal of Epidemiology
    Social Science & Medicine
    Social Science and Medicine
    Health Affairs
    J. Appl. Physiol.
    Journal of Applied Physiology
    American Journal of Physiology
    Respiration Physiology
    Anesthesiology
    British Journal of Anaesthesia
    Radiology
    Physics in Medicine and Biology
    Journal of the American Statistical Association
    Biometrika
    Biometrics
    Annals of Statistics
    Journal of the Royal Statistical Society, Series B
    Statistics in Medicine
    Annals of Mathematics
    SIAM Journal on Computing
    SIAM J. Numer. Anal.
    SIAM Review
    Journal of Computational Physics
    J. Comput. Phys.
    Mathematics of Computation
    Numerische Mathematik
    Transactions of the American Mathematical Society
    Journal of the ACM
    Communications of the ACM
    Comm. ACM
    ACM Computing Surveys
    ACM Transactions on Computer Systems
    ACM Transactions on Programming Languages and Systems
    ACM Transactions on Graphics
    ACM SIGPLAN Notices
    Computer
    IEEE Computer
    IEEE Software
    IEEE Micro
    IEEE Transactions on Software Engineering
    IEEE Transactions on Computers
    IEEE Transactions on Pattern Analysis and Machine Intelligence
    IEEE Trans. Pattern Anal. Mach. Intell.
    IEEE Transactions on Parallel and Distributed Systems
    IEEE Transactions on Information Theory
    IEEE Trans. Inf. Theory
    IEEE Trans. Antennas Propag.
    IEEE Journal on Selected Areas in Communications
    Proceedings of the IEEE
    Proc. IEEE
    Artificial Intelligence
    AI Magazine
    Machine Learning
    Neural Computation
    Neural Networks
    Journal of Machine Learning Research
    Journal of Artificial Intelligence Research
    Computational Linguistics
    International Journal of Computer Vision
    Pattern Recognition
    Robotics and Autonomous Systems
    International Journal of Robotics Research
    Int. J. Robot. Res.
    Automatica
    Autonomous Robots
    Journal of Parallel and Distributed Computing
    Theoretical Computer Science
    Information and Computation
    Acta Informatica
    Information Systems
    Information Processing Letters
    Software--Practice and Experience
    Software: Practice and Experience
    Parallel Computing
    The Computer Journal
    New Generation Computing
    Complex Systems
    Expert Systems with Applications
    Knowledge-Based Systems
    Decision Support Systems
    MIS Quarterly
    Information Systems Research
    Computers & Education
    Review of Educational Research
    Educational Researcher
    Journal of Educational Psychology
    Reading Research Quarterly
    Journal of Research in Science Teaching
    Science Education
    International Journal of Science Education
    Teachers College Record
    Urban Studies
    Progress in Human Geography
    Annals of the Association of American Geographers
    Antipode
    Environment and Planning A
    Landscape and Urban Planning
    Journal of Architectural Education
    Architectural Review
    Domus
    Bauwelt
    Journal of Library Administration
    College & Research Libraries
    Journal of the American Society for Information Science
    JASIST
    Library Trends
    Library Journal
    D-Lib Magazine
    Scientometrics
    Government and Opposition
    Democratization
    Journal of Democracy
    Middle East Journal
    International Security
    Third World Quarterly
    World Development
    Journal of Development Studies
    Feminist Studies
    Signs
    Gender & Society
    Journal of Marriage and the Family
    Demography
    Population and Development Review
    New York Times
    The New York Times
    The Guardian
    Washington Post
    Le Monde
    Die Zeit
    Der Spiegel
    Frankfurter Allgemeine Zeitung
    The Economist
    Newsweek
    Scientific American
    New Yorker
    New York Review of Books
    Times Literary Supplement
    Reuters
    The Nation
    Wired
    Journal of Person-Oriented Research
    L'Année psychologique
    Revue d'histoire littéraire de la France
    Rivista di storia contemporanea
    Quaderni storici
    Revista de Estudios Políticos
    Revista Iberoamericana
    Cuadernos Hispanoamericanos
    BMC Genomics
    Frontiers in Psychology
    Frontiers in Human Neuroscience
    Scientific Reports
    eLife
    Entropy
    Sensors
    Journal of Theoretical Biology
    J. Theor. Biol.
    Journal of the Royal Society Interface
    Philosophical Transactions of the Royal Society B: Biological Sciences
    Phil. Trans. R. Soc. Lond. B
    Proc. R. Soc. Lond. A
    Proceedings of the Royal Society B
    """)
}
