public import Bibliography

/// How sources are brought together into one record.
public struct AssemblyOptions: Sendable {
  /// Whether the sources stay as they were read: nothing merged, nothing corrected, every work as it was listed.
  public var asRead = false
  /// Whether people are told apart and brought together; a plain bibliography needs none of it.
  public var findsPeople = true
  /// Whose record it is, as a text such as `Beren Millidge` or `Millidge, Beren`; `nil` to find out.
  public var person: String?
  /// Other names of that person: a maiden name, another script.
  public var aliases: [String] = []
  /// The person's ORCID iD in its 19-character form.
  public var orcid: String?
  /// The person's e-mail addresses.
  public var emails: [String] = []
  /// What the person says is otherwise than the sources say.
  public var corrections: [Correction] = []
  /// Lists of works by name, for a report that shows a choice.
  public var selections: [Selection] = []
  /// The day the record is looked at from; dates after it are in the future. `nil` where no day was given.
  public var today: DateParts?

  /// Options that merge and correct nothing in particular.
  public init() {}
}
