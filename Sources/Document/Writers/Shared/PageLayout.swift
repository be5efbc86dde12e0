import Parsing

/// The page that a report is set on, in points (72 an inch): what was asked for, within what can be.
struct PageLayout {
  /// The paper's name as LaTeX knows it: `a4paper`.
  let paper: String
  let width: Double
  let height: Double
  let margins: PageSettings.Margins
  let fontSize: Double
  let columns: Int
  /// The width of a line of text, in TeX's points (72.27 an inch).
  let lineWidth: Double
  /// What is said where the size that was asked for is not one of those known.
  let diagnostics: [Diagnostic]

  private static let sizes: [String: (paper: String, width: Double, height: Double)] = [
    "a4": ("a4paper", 595.28, 841.89), "a5": ("a5paper", 419.53, 595.28),
    "b5": ("b5paper", 498.9, 708.66), "letter": ("letterpaper", 612, 792),
    "us-letter": ("letterpaper", 612, 792), "legal": ("legalpaper", 612, 1008),
    "executive": ("executivepaper", 522, 756),
  ]

  init(_ settings: PageSettings, language: String) {
    // Letter is the paper of North America and a few others, A4 of the rest.
    let regions = ["US", "CA", "MX", "PH", "CL", "CO"]
    let region = language.split(separator: "-").dropFirst().last.map { $0.uppercased() } ?? ""
    let usual = regions.contains(region) ? "letter" : "a4"
    let known = Self.sizes[(settings.size ?? usual).lowercased()]
    let size = known ?? Self.sizes[usual] ?? ("a4paper", 595.28, 841.89)
    diagnostics = known == nil ? [Self.unknown(settings.size ?? "")] : []
    (paper, width, height) = size
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

  private static func unknown(_ size: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "unknown-page-size",
      "the page size '\(size)' is not known; the usual one is used",
      hint: "use letter, a4, a5, b5, legal or executive")
  }
}
