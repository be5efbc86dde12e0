/// A parameter that a report declares.
public struct ReportParameter: Hashable, Sendable {
  /// What values a parameter takes.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case string, integer, number, boolean, choice, list, date, person
  }

  public var name: String
  public var kind: Kind
  /// What it is for; empty where the script does not say.
  public var help: String
  /// The values of a ``Kind/choice``.
  public var choices: [String]
  /// What stands in for it where it is not given, as one would write it after `-P name=`; `nil` where nothing does.
  public var defaultValue: String?
  /// Whether it must be given.
  public var isRequired: Bool

  /// A parameter.
  public init(
    name: String, kind: Kind = .string, help: String = "", choices: [String] = [],
    defaultValue: String? = nil, isRequired: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.help = help
    self.choices = choices
    self.defaultValue = defaultValue
    self.isRequired = isRequired
  }
}
