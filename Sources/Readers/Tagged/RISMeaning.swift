/// For which reference types a tag does not mean what it mostly means.
///
/// Source: EndNote, “RIS export field assignments by reference type”.
enum RISMeaning {
  /// The codes whose `M1` is the number of a volume in its series.
  static let hasSeriesNumber: Set<String> = [
    "BOOK", "CTLG", "CLSWK", "EDBOOK", "ECHAP", "PAMP", "SER",
  ]
  /// The codes whose `NV` is no number of volumes, and nothing else that CSL knows.
  static let hasNoVolumes: Set<String> = [
    "ADVS", "CASE", "EJOUR", "GRANT", "LEGAL", "STAND", "MGZN", "NEWS", "PAT", "PCOMM", "STAT",
  ]
  /// The codes whose `SE` is no section, and nothing else that CSL knows.
  static let hasNoSection: Set<String> = [
    "AGGR", "BLOG", "CASE", "CTLG", "EJOUR", "GRANT", "PAT",
  ]
  /// The codes whose `ET` is a version.
  static let hasVersion: Set<String> = ["CHART", "COMP", "DATA", "EQUA", "FIGURE"]
  /// The codes whose `ET` is neither an edition nor a version.
  static let hasNoEdition: Set<String> = [
    "BILL", "CASE", "GRANT", "HEAR", "MANSCPT", "PAT", "PCOMM", "STAT",
  ]
  /// The codes whose `DA` is the date of access, or that on which data were collected.
  static let hasOtherDate: Set<String> = [
    "AGGR", "CASE", "DATA", "DBASE", "EBOOK", "EJOUR", "MULTI",
  ]
  /// The codes whose `C1` and `C2` are the year and the date of access.
  static let hasYearCited: Set<String> = ["EBOOK", "EJOUR", "MULTI", "WEB"]
}
