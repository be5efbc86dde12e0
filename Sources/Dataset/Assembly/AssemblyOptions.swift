public import Bibliography

/// How sources are brought together.
public struct AssemblyOptions: Sendable {
  /// Whether equal works are merged, or everything stays as it was listed.
  public enum Mode: Hashable, Sendable {
    /// Sure duplicates and versions become one work.
    case merged
    /// Every work exactly as listed, in the order of the sources, duplicates kept, no correction applied.
    case asRead
  }

  public var mode: Mode
  /// Whose record it is; `nil` leaves it to the sources.
  public var person: PersonName?
  /// The person's ORCID iD.
  public var orcid: String?
  /// Further spellings of people: each list is one person.
  public var aliases: [[PersonName]]
  /// Fields of works that the user sets, winning over every source.
  public var corrections: [Correction]
  /// Named lists of works.
  public var selections: [SelectionRequest]
  /// The day that dates in the future are measured from; `nil` checks none.
  public var today: DateParts?

  /// Options; merging, with nothing known beside the sources.
  public init(
    mode: Mode = .merged, person: PersonName? = nil, orcid: String? = nil,
    aliases: [[PersonName]] = [], corrections: [Correction] = [],
    selections: [SelectionRequest] = [], today: DateParts? = nil
  ) {
    self.mode = mode
    self.person = person
    self.orcid = orcid
    self.aliases = aliases
    self.corrections = corrections
    self.selections = selections
    self.today = today
  }

  /// Everything as it was read.
  public static let asRead = AssemblyOptions(mode: .asRead)
}
