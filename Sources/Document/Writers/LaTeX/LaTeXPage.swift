/// The page that a LaTeX file is set on, in points.
struct LaTeXPage {
  let paper: String
  let margins: PageSettings.Margins
  let fontSize: Double
  let columns: Int
  /// The width of a line of text.
  let lineWidth: Double
  /// Whether the size that was asked for is one of those known.
  let isKnownSize: Bool

  private static let sizes: [String: (paper: String, width: Double)] = [
    "a4": ("a4paper", 595.28), "a5": ("a5paper", 419.53), "b5": ("b5paper", 498.9),
    "letter": ("letterpaper", 612), "us-letter": ("letterpaper", 612),
    "legal": ("legalpaper", 612), "executive": ("executivepaper", 522),
  ]

  init(_ settings: PageSettings, language: String) {
    // Letter is the paper of North America and a few others, A4 of the rest.
    let regions = ["US", "CA", "MX", "PH", "CL", "CO"]
    let region = language.split(separator: "-").dropFirst().last.map { $0.uppercased() } ?? ""
    let usual = regions.contains(region) ? "letter" : "a4"
    let known = Self.sizes[(settings.size ?? usual).lowercased()]
    let size = known ?? Self.sizes[usual] ?? ("a4paper", 595.28)
    isKnownSize = known != nil
    paper = size.paper
    let all = settings.margins ?? PageSettings.Margins(top: 72, right: 72, bottom: 72, left: 72)
    // Margins that leave no room for text are cut to what does.
    let widest = size.width / 2 - 60
    margins = PageSettings.Margins(
      top: min(max(all.top, 0), 250), right: min(max(all.right, 0), widest),
      bottom: min(max(all.bottom, 0), 250), left: min(max(all.left, 0), widest))
    let wanted = settings.fontSize ?? 11
    fontSize = wanted.isFinite ? min(max(wanted, 5), 40) : 11
    columns = min(max(settings.columns, 1), 4)
    let text = (size.width - margins.left - margins.right) * 72.27 / 72
    lineWidth = (text - Double(columns - 1) * 18) / Double(columns)
  }
}
