/// The page of a paged format; formats without pages take no notice of it.
public struct PageSettings: Hashable, Sendable {
  /// The size: `letter`, `a4`, `a5`, `legal`; `nil` for the format's own.
  public var size: String?
  /// The margins; `nil` for the format's own.
  public var margins: Margins?
  /// The size of the text in points; `nil` for the format's own.
  public var fontSize: Double?
  /// The font family: `serif`, `sans`, or a family's name; `nil` for the format's own.
  public var font: String?
  /// How many columns the text runs in.
  public var columns: Int
  /// Whether pages carry their number.
  public var numbersPages: Bool

  /// Page settings; what is left out is the format's own.
  public init(
    size: String? = nil, margins: Margins? = nil, fontSize: Double? = nil, font: String? = nil,
    columns: Int = 1, numbersPages: Bool = true
  ) {
    self.size = size
    self.margins = margins
    self.fontSize = fontSize
    self.font = font
    self.columns = columns
    self.numbersPages = numbersPages
  }
}
