import Bibliography
import CSL

/// What is known of the cite or reference that is being written, beside its work.
struct CiteContext {
  /// A cite's position among the citations before it (CSL 1.0.2 specification, “position”).
  enum Position: UInt8 {
    case first, subsequent, ibid, ibidWithLocator
  }

  /// Whether the bibliography's name options hold, or the citation's.
  var isBibliography = false
  /// Whether a sort key is being made.
  var isSorting = false
  var locator = ""
  var locatorType = LocatorType.page
  var position = Position.first
  var isNearNote = false
  /// Whether the cite is written to be compared with others: its names are cut as in later cites.
  var isCompared = false
  /// The number of the note that first cites the work; 0 where there is none.
  var firstNoteNumber = 0
  /// The work's number; 0 where it has none.
  var citationNumber = 0
  var part = CitationItem.Part.whole
  var disambiguation = Disambiguation()
  /// The sort key whose names options override the style's.
  var sortKey: SortKey?
}

/// What is added to a cite to tell it from others (CSL 1.0.2 specification, “Disambiguation”).
struct Disambiguation: Hashable {
  /// How many names of each list are shown at least.
  var nameCounts: [Int] = []
  /// How much of each name of each list is shown at least: 0 the family name, 1 initials, 2 given names.
  var givenLevels: [[UInt8]] = []
  /// How many of the `disambiguate="true"` conditions hold, in the order in which they are tested.
  var conditions = 0
  /// The year suffix, counted from 0; −1 where there is none.
  var yearSuffix = -1
}

/// What a list of names came to: what disambiguation may add to.
struct NameListTrace: Hashable {
  var total: Int
  var shown: Int
  /// Whether given names are shortened to initials.
  var hasInitials: Bool
}
