/// What a script says of itself.
public struct ReportDescription: Hashable, Sendable {
  /// The report's title; empty for a script that is a function alone.
  public var title: String
  /// What the report shows, in a sentence.
  public var summary: String
  /// The parameters, sorted by name.
  public var parameters: [ReportParameter]
  /// Whether the script declares parameters at all; a function alone takes any, as strings.
  public var declaresParameters: Bool
  /// Whether the report takes one work after the other (`each`), so that it can be made of a stream; see ``StreamedReport``.
  public var takesWorksSingly: Bool

  /// A description of a report.
  public init(
    title: String = "", summary: String = "", parameters: [ReportParameter] = [],
    declaresParameters: Bool = false, takesWorksSingly: Bool = false
  ) {
    self.title = title
    self.summary = summary
    self.parameters = parameters
    self.declaresParameters = declaresParameters
    self.takesWorksSingly = takesWorksSingly
  }
}
