/// What a source marks an author with in a list of names.
public struct NameMarks: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The authors so marked contributed equally (an asterisk in most lists).
  public static let equalContribution = NameMarks(rawValue: 1)
  /// The corresponding author.
  public static let corresponding = NameMarks(rawValue: 2)
  /// A student or trainee supervised by the record's person.
  public static let supervised = NameMarks(rawValue: 4)
  /// Emphasised in the source (bold or underlined), as a CV does with its own person.
  public static let emphasized = NameMarks(rawValue: 8)
}
