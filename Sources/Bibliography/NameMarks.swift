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

  /// The marks with the names under which files have them.
  public static let named: [(name: String, mark: NameMarks)] = [
    ("equal-contribution", .equalContribution), ("corresponding", .corresponding),
    ("supervised", .supervised), ("emphasized", .emphasized),
  ]

  /// The names of the marks that are set, in the order of ``named``.
  public var names: [String] { Self.named.filter { contains($0.mark) }.map(\.name) }

  /// Sets the mark of a name; false where there is no such mark.
  public mutating func insert(named name: some StringProtocol) -> Bool {
    guard let found = Self.named.first(where: { $0.name == name }) else { return false }
    insert(found.mark)
    return true
  }
}
