/// Publishers as lists name them.
extension Lexicon {
  static let realPublishers = lines(
    """
    Cambridge University Press
    Oxford University Press
    Princeton University Press
    Yale University Press
    Harvard University Press
    Stanford University Press
    University of Chicago Press
    University of California Press
    University of Minnesota Press
    University of Toronto Press
    University of Pennsylvania Press
    University of North Carolina Press
    University of Michigan Press
    Duke University Press
    Cornell University Press
    Columbia University Press
    Johns Hopkins University Press
    Indiana University Press
    Manchester University Press
    Edinburgh University Press
    State University of New York Press
    SUNY Press
    Cambridge UP
    Oxford UP
    Yale UP
    Princeton UP
    Johns Hopkins UP
    U of Chicago P
    U of Minnesota P
    MIT Press
    The MIT Press
    MIT Press/Bradford Books
    Springer
    Springer-Verlag
    Springer Verlag
    Springer Science & Business Media
    Birkhäuser
    Kluwer
    Kluwer Academic Publishers
    Elsevier
    Elsevier Science Publishers
    North-Holland
    North Holland
    Academic Press
    Pergamon Press
    Plenum Press
    Plenum
    John Wiley & Sons
    John Wiley and Sons
    Wiley
    Wiley-Interscience
    Wiley-Blackwell
    J. Wiley
    Blackwell
    Basil Blackwell
    Blackwell Publishers
    Routledge
    Routledge & Kegan Paul
    Routledge and Kegan Paul
    Taylor & Francis
    CRC Press
    Marcel Dekker
    Sage
    Sage Publications
    SAGE Publications
    Palgrave Macmillan
    Macmillan
    St. Martin's Press
    St. Martin’s
    Lawrence Erlbaum Associates
    Lawrence Erlbaum
    Erlbaum
    Psychology Press
    Guilford Press
    American Psychological Association
    American Psychiatric Press
    Addison-Wesley
    Addison Wesley
    Addison-Wesley Publishing Company
    Prentice-Hall
    Prentice Hall
    Prentice-Hall International
    McGraw-Hill
    McGraw Hill
    McGraw-Hill Book Company
    Morgan Kaufmann
    Morgan Kaufmann Publishers
    Morgan Kaufman
    W. H. Freeman
    W.H. Freeman and Company
    W. W. Norton
    W.W. Norton & Company
    Norton
    Benjamin/Cummings
    Harper & Row
    Harper and Row
    HarperCollins
    Harper & Brothers
    Harper Torchbooks
    Basic Books
    Free Press
    The Free Press
    Random House
    Alfred A. Knopf
    Knopf
    Vintage
    Vintage Books
    Doubleday
    Anchor Books
    Penguin
    Penguin Books
    Viking
    Viking Press
    Simon & Schuster
    Simon and Schuster
    Scribner's
    Charles Scribner's Sons
    Houghton Mifflin
    Little, Brown
    Little, Brown and Company
    Farrar, Straus and Giroux
    Farrar, Straus & Giroux
    Hill and Wang
    Holt, Rinehart and Winston
    Holt, Rinehart & Winston
    Henry Holt
    Harcourt Brace Jovanovich
    Harcourt, Brace & World
    Allyn & Bacon
    Brooks/Cole
    Wadsworth
    Jossey-Bass
    Teachers College Press
    Heinemann
    Faber and Faber
    Faber & Faber
    Methuen
    Chatto & Windus
    Jonathan Cape
    Hogarth Press
    George Allen & Unwin
    Allen & Unwin
    Allen Lane
    Verso
    Verso Books
    Pluto Press
    Zed Books
    New Left Books
    Polity
    Polity Press
    Longman
    Longmans, Green & Co.
    Edward Arnold
    Edward Elgar
    Ashgate
    Greenwood Press
    Praeger
    Rowman & Littlefield
    Lexington Books
    Westview Press
    Transaction Publishers
    M. E. Sharpe
    Lynne Rienner
    Continuum
    Bloomsbury
    Berg
    Rodopi
    Brill
    E. J. Brill
    Mouton
    Mouton de Gruyter
    Walter de Gruyter
    de Gruyter
    John Benjamins
    Foris
    Peter Lang
    Suhrkamp
    Suhrkamp Verlag
    S. Fischer
    S. Fischer Verlag
    Fischer Taschenbuch Verlag
    Rowohlt
    C. H. Beck
    Beck
    Wilhelm Fink
    Fink
    Reclam
    Klett-Cotta
    Metzler
    J. B. Metzler
    Carl Hanser
    Hanser
    Campus
    Westdeutscher Verlag
    VS Verlag für Sozialwissenschaften
    Leske + Budrich
    Nomos
    Vandenhoeck & Ruprecht
    Mohr Siebeck
    J. C. B. Mohr
    Kohlhammer
    Franz Steiner
    transcript
    Gunter Narr
    Max Niemeyer
    Winter
    Gallimard
    Éditions Gallimard
    Editions du Seuil
    Éditions du Seuil
    Le Seuil
    Seuil
    Minuit
    Éditions de Minuit
    Presses universitaires de France
    Presses Universitaires de France
    PUF
    Flammarion
    Fayard
    Grasset
    Plon
    Hachette
    Albin Michel
    La Découverte
    L'Harmattan
    l’Harmattan
    Armand Colin
    Dunod
    Eyrolles
    Odile Jacob
    Payot
    Vrin
    Klincksieck
    Droz
    Honoré Champion
    Slatkine
    Masson
    Presses de Sciences Po
    Presses universitaires de Rennes
    Éditions du CNRS
    CNRS Éditions
    La Documentation française
    Les Presses de l'Université Laval
    Presses de l'Université de Montréal
    De Boeck
    Bruylant
    Einaudi
    Laterza
    Feltrinelli
    Il Mulino
    Mondadori
    FrancoAngeli
    Olschki
    Alianza
    Alianza Editorial
    Cátedra
    Siglo XXI
    Fondo de Cultura Económica
    Tecnos
    Ariel
    World Bank
    The World Bank
    International Monetary Fund
    United Nations
    UNESCO
    World Health Organization
    OECD
    National Academy Press
    National Academies Press
    Brookings Institution
    Brookings Institution Press
    Rand Corporation
    RAND
    U.S. Government Printing Office
    Government Printing Office
    US Department of Education
    National Bureau of Economic Research
    Council of Europe
    HMSO
    Smithsonian Institution Press
    Smithsonian Institution
    National Museum of Man
    Museum of Modern Art
    Dover
    Dover Publications
    Chelsea House
    Garland
    Open Court
    Hackett
    Liberty Fund
    Bobbs-Merrill
    J. Murray
    John Murray
    Smith, Elder & Co.
    Chapman and Hall
    Chapman & Hall
    World Scientific
    Imperial College Press
    IOS Press
    IEEE
    IEEE Press
    IEEE Computer Society Press
    IEEE Computer Society
    ACM
    ACM Press
    Association for Computing Machinery
    AAAI Press
    AAAI Press/MIT Press
    USENIX Association
    O'Reilly
    O'Reilly & Associates
    Society for Industrial and Applied Mathematics
    SIAM
    American Mathematical Society
    American Chemical Society
    Royal Society of Chemistry
    Institute of Physics Publishing
    Cold Spring Harbor Laboratory Press
    Sinauer
    Sinauer Associates
    Saunders
    W. B. Saunders
    Lippincott Williams & Wilkins
    Williams & Wilkins
    Mosby
    Churchill Livingstone
    Raven Press
    Thieme
    Karger
    Curran Associates
    PMLR
    Geological Society of America
    Ablex
    Hampton Press
    Multilingual Matters
    Open University Press
    Falmer Press
    Kogan Page
    Intellect
    Frank Cass
    I.B. Tauris
    Hurst
    James Currey
    Heinemann Educational
    Oceana
    Eerdmans
    Fortress Press
    T & T Clark
    SCM Press
    InterVarsity Press
    Brepols
    Herder
    Paulist Press
    New City Press
    Catholic University of America Press
    Les Belles Lettres
    Teubner
    Weidmann
    Loeb Classical Library
    """)
}
