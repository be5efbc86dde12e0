/// A variable whose value is a date.
///
/// Source: CSL 1.0.2 specification, Appendix IV, “Date Variables”.
public enum DateVariable: UInt8, Hashable, Sendable, CaseIterable {
  case accessed
  case availableDate
  case eventDate
  case issued
  case originalDate
  case submitted

  /// The name that CSL and CSL-JSON give it, such as `available-date`.
  public var name: String { Self.names[Int(rawValue)] }

  /// Finds it by its CSL name; `nil` for a name that CSL does not know.
  public init?(name: some StringProtocol) {
    guard let found = Self.byName[String(name)] else { return nil }
    self = found
  }

  private static let names: [String] = [
    "accessed", "available-date", "event-date", "issued", "original-date", "submitted",
  ]

  private static let byName: [String: DateVariable] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
