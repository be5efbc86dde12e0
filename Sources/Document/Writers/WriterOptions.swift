/// What the user of a writer decides.
public struct WriterOptions: Hashable, Sendable {
  /// The name of the report's file without its folder and ending; the names of files beside it begin
  /// with it: `publications-chart-1.svg`.
  public var name: String
  /// Whether charts stand within the report (as data URIs in Markdown) and not in files beside it.
  public var embedsImages: Bool
  /// How many columns a line of plain text may fill; less than 20 is taken as 20.
  public var lineWidth: Int

  /// Options; what is left out is usual.
  public init(name: String = "report", embedsImages: Bool = false, lineWidth: Int = 80) {
    self.name = name
    self.embedsImages = embedsImages
    self.lineWidth = max(lineWidth, 20)
  }
}
