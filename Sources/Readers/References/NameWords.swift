internal import Parsing

/// Words that tell the parts of names.
enum NameWords {
  /// Particles in lower case, which belong to the family name but are no part of it.
  static let particles = WordTable(
    """
    van von de der den het di da del della degli dei do dos das du des la le las los lo ten \
    ter te zu zum zur vom af av bin ibn ben al el y e ’t 't d’ d' of in op aan uit auf und abu \
    san
    """)

  /// Particles that are capitalised as a part of the family name: `Da Costa`, `Van Gogh`.
  static let capitalParticles = WordTable(
    """
    Da De Del Della Den Der Des Di Do Dos Du El La Le Las Los Lo Mac Mc San Santa St St. Ste. \
    Ten Ter Van Von Zu Al Abu Ben Bin Ibn O’ O' Degli Dal Vande Vander Ó Ní Nic Uí
    """)

  /// What follows a family name and is no part of it.
  static let suffixes = WordTable(
    """
    Jr Jr. Sr Sr. II III IV jr. jr 2nd 3rd
    """)

  /// Words that make a name an institution's, folded.
  static let institutions = WordTable(
    """
    collaboration consortium team group university institute initiative association committee \
    organization organisation society network foundation agency ministry council project \
    program programme center centre department commission office bureau investigators alliance \
    panel inc corporation company research laboratory partnership
    """)
}
