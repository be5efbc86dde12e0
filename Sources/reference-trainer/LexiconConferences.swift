/// Conferences and series, and words in titles that look like the ends of sentences.
extension Lexicon {
  static let realConferences = lines(
    """
    Advances in Neural Information Processing Systems
    Advances in Neural Information Processing Systems 7
    Neural Information Processing Systems
    International Conference on Machine Learning
    Proceedings of the Tenth International Conference on Machine Learning
    Proceedings of the Eleventh National Conference on Artificial Intelligence
    International Joint Conference on Artificial Intelligence
    Proc. of the Int. Joint Conf. on Artificial Intelligence
    Proceedings of AAAI-94
    Proc. AAAI
    Proceedings of the IEEE Conference on Computer Vision and Pattern Recognition
    IEEE Conference on Computer Vision and Pattern Recognition (CVPR)
    International Conference on Computer Vision (ICCV)
    European Conference on Computer Vision
    International Conference on Learning Representations
    International Conference on Acoustics, Speech, and Signal Processing
    IEEE International Conference on Robotics and Automation
    Proc. IEEE Int. Conf. Robot. Autom.
    IEEE/RSJ International Conference on Intelligent Robots and Systems (IROS)
    American Control Conference
    IEEE Conference on Decision and Control
    ACM Symposium on Principles of Programming Languages
    Proceedings of the ACM SIGPLAN '93 Conference on Programming Language Design and Implementation
    Conference on Object-Oriented Programming Systems, Languages, and Applications (OOPSLA '91)
    Proceedings of the 13th ACM Symposium on Operating Systems Principles
    Symposium on Operating Systems Design and Implementation
    Proceedings of the Summer 1991 USENIX Conference
    USENIX Annual Technical Conference
    Proceedings of the 17th International Symposium on Computer Architecture
    International Conference on Parallel Processing
    Supercomputing '92
    Proceedings of Supercomputing
    International Conference on Architectural Support for Programming Languages and Operating Systems
    Proceedings of the 18th VLDB Conference
    International Conference on Very Large Data Bases
    Proceedings of the ACM SIGMOD International Conference on Management of Data
    ACM SIGMOD Conference
    International Conference on Data Engineering
    Proceedings of the 25th Annual International ACM SIGIR Conference on Research and Development in Information Retrieval
    Proc. ACM SIGCOMM
    IEEE INFOCOM
    Proceedings of the 35th Annual Meeting of the Association for Computational Linguistics
    Annual Meeting of the ACL
    Empirical Methods in Natural Language Processing
    International Conference on Computational Linguistics (COLING)
    International Conference on Spoken Language Processing
    Proceedings of the SIGCHI Conference on Human Factors in Computing Systems
    Human Factors in Computing Systems: CHI '95 Conference Proceedings
    ACM Conference on Computer Supported Cooperative Work
    SIGGRAPH '96 Proceedings
    Computer Graphics (SIGGRAPH '87 Proceedings)
    Eurographics Workshop on Rendering
    IEEE Symposium on Security and Privacy
    Proceedings of the 9th USENIX Security Symposium
    Advances in Cryptology - CRYPTO '89
    Annual IEEE Symposium on Foundations of Computer Science
    Proceedings of the 22nd Annual ACM Symposium on Theory of Computing
    Proc. 20th STOC
    Proc. of the 8th Conf. on Logic Programming
    Conference on Automated Deduction
    Computer Aided Verification
    International Conference on Software Engineering
    Proceedings of the 14th ICSE
    European Conference on Object-Oriented Programming
    International Conference on Genetic Algorithms
    Proceedings of the Third International Conference on Genetic Algorithms
    Parallel Problem Solving from Nature
    Simulation of Adaptive Behavior
    From Animals to Animats: Proceedings of the First International Conference on Simulation of Adaptive Behavior
    Artificial Life II
    Proceedings of the Sixteenth Annual Conference of the Cognitive Science Society
    Proceedings of the Conference on Uncertainty in Artificial Intelligence
    Uncertainty in AI
    Proceedings of the Seventh Workshop on Computational Learning Theory
    Workshop on Mobile Computing Systems and Applications
    Lunar and Planetary Science Conference
    40th Lunar and Planetary Science Conference
    Annual Meeting of the Geological Society of America
    Large Meteorite Impacts and Planetary Evolution
    13th World Conference on Earthquake Engineering
    Proceedings of the 8th U.S. National Conference on Earthquake Engineering
    Fourth International Conference on Recent Advances in Geotechnical Earthquake Engineering
    Annual Meeting of the American Educational Research Association
    Annual meeting of the American Political Science Association
    Proceedings of the 26th Boston University Conference on Language Development
    Papers from the 15th Regional Meeting of the Chicago Linguistic Society
    Actes du colloque de Cerisy
    Proceedings of SPIE
    Proc. SPIE
    AIP Conference Proceedings
    Materials Research Society Symposium Proceedings
    International Semantic Web Conference
    World Wide Web Conference
    Interspeech
    ECAI
    """)

  static let realSeries = lines(
    """
    Lecture Notes in Computer Science
    Lecture Notes in Artificial Intelligence
    Lecture Notes in Mathematics
    LNCS 1234
    Studies in Linguistics and Philosophy
    Cambridge Studies in Linguistics
    Graduate Texts in Mathematics
    Springer Series in Statistics
    Synthese Library
    Boston Studies in the Philosophy of Science
    Sources chrétiennes
    Corpus Christianorum Series Latina
    Loeb Classical Library
    Penguin Classics
    Oxford World’s Classics
    Norton Critical Edition
    edition suhrkamp
    Suhrkamp Taschenbuch Wissenschaft
    Reihe Campus
    Bibliothèque de la Pléiade
    Que sais-je ?
    coll. « Folio »
    coll. Points
    Wiley Series in Probability and Statistics
    NATO ASI Series
    Advances in Psychology
    Monographs on Statistics and Applied Probability
    GSA Special Paper 293
    U.S. Geological Survey Professional Paper
    Routledge Studies in Education
    Palgrave Studies in Theatre
    """)

  static let species = [
    "C. elegans", "E. coli", "S. cerevisiae", "D. melanogaster", "Drosophila melanogaster",
    "Escherichia coli", "Arabidopsis thaliana", "Saccharomyces cerevisiae", "Homo sapiens",
    "Mus musculus", "P. falciparum", "Xenopus laevis", "B. subtilis",
    "Rana pipiens", "Quercus alba (Fagaceae)", "Solanum tuberosum L.", "H. pylori",
    "Staphylococcus aureus", "Zea mays",
  ]

  static let dotted = [
    "U.S.", "U.K.", "St. Louis", "J. S. Bach", "T. S. Eliot", "D. H. Lawrence",
    "H. G. Wells", "W. B. Yeats", "vs.", "U.S.A.", "Dr. Johnson", "Mrs. Dalloway", "J. Paul Getty",
    "Washington, D.C.,", "E. M. Forster", "Mt. Etna", "the U.N.", "F. Scott Fitzgerald",
    "A. Lincoln",
    "No. 9", "ca. 1500", "et al.", "i.e.", "St. Augustine", "B.C.", "A.D.", "Ph.D.", "vol. 2",
  ]
}
