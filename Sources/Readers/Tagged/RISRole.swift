import Bibliography

/// What the tags of further names mean to a reference type.
///
/// Source: EndNote, “RIS export field assignments by reference type”.
enum RISRole {
  case names(NameVariable)
  /// An institution that is the value of a text variable; kept as it is where that has a value.
  case text(TextVariable)
  /// What CSL has no variable for is kept under its tag.
  case kept

  /// The meaning of `A2` to a type, by the type's code.
  static func second(_ code: String) -> RISRole {
    switch code {
    case "BOOK", "EDBOOK", "CLSWK", "COMP", "COMPUTER", "MAP", "MULTI", "RPRT", "UNPB", "UNPD",
      "WEB", "WEBSITE":
      .names(.collectionEditor)
    case "ADVS", "SOUND", "VIDEO": .names(.performer)
    case "MPCT": .names(.director)
    case "PCOMM", "ICOMM": .names(.recipient)
    case "DATA": .names(.producer)
    case "BILL": .names(.author)
    case "GEN", "THES": .names(.contributor)
    case "CASE": .text(.containerTitle)
    case "LEGAL", "PAT", "GOVDOC": .text(.authority)
    // An institution, or the name of a picture's file.
    case "CTLG", "PAMP", "CHART", "FIGURE", "EQUA": .kept
    default: .names(.editor)
    }
  }

  /// The meaning of `A3`.
  static func third(_ code: String) -> RISRole {
    switch code {
    case "BOOK", "EDBOOK", "CLSWK", "COMP", "COMPUTER", "MAP": .names(.editor)
    case "THES", "GEN", "PAT": .names(.contributor)
    case "MPCT", "SOUND", "VIDEO": .names(.producer)
    case "BLOG": .names(.illustrator)
    case "RPRT": .text(.publisher)
    // A higher court.
    case "CASE": .kept
    default: .names(.collectionEditor)
    }
  }

  /// The meaning of `A4`.
  static func fourth(_ code: String) -> RISRole {
    switch code {
    case "MUSIC": .names(.producer)
    case "MPCT": .names(.performer)
    case "SER": .names(.editor)
    case "GEN", "CASE": .names(.contributor)
    // A sponsor, a funding agency, a department.
    case "CONF", "DATA", "RPRT": .kept
    default: .names(.translator)
    }
  }
}
