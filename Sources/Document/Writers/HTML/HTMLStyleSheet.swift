/// The style sheet that stands within a report.
enum HTMLStyleSheet {
  /// The style sheet for a page, as lines of CSS.
  ///
  /// On a screen the text runs in one readable column; on paper the page's own settings hold.
  static func text(page: PageLayout, settings: PageSettings) -> String {
    """
    body { margin: 0; background: #fff; color: #1f2328; font: 1rem/1.5 \(family(settings.font)); }
    main { max-width: 48rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
    header { margin-bottom: 2rem; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 0.5em; break-after: avoid; }
    h1 { font-size: 1.9rem; margin-top: 0; }
    h2 { font-size: 1.4rem; border-bottom: 1px solid #d1d9e0; padding-bottom: 0.2em; }
    h3 { font-size: 1.15rem; }
    h4, h5, h6 { font-size: 1rem; }
    p { margin: 0.6em 0; }
    a { color: #0550ae; overflow-wrap: anywhere; }
    header p { margin: 0.2em 0; color: #59636e; }
    header .subtitle { font-size: 1.15rem; color: inherit; }
    ul, ol { padding-left: 1.8em; }
    dt { font-weight: bold; margin-top: 0.6em; }
    dd { margin-left: 1.8em; }
    table { border-collapse: collapse; margin: 1em 0; }
    caption { text-align: left; font-weight: bold; padding-bottom: 0.4em; }
    th, td { text-align: left; vertical-align: top; padding: 0.3em 0.7em; border-bottom: 1px solid #d1d9e0; }
    th { border-bottom: 2px solid #818b98; }
    tr { break-inside: avoid; }
    pre { overflow-x: auto; background: #f6f8fa; padding: 0.8em 1em; }
    code { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 0.9em; }
    blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid #d1d9e0; }
    hr { border: 0; border-top: 1px solid #d1d9e0; margin: 1.5em 0; }
    figure { margin: 1.2em 0; }
    figure svg, figure img { max-width: 100%; height: auto; }
    figcaption { color: #59636e; }
    .entry { margin: 0.8em 0; }
    .entry .what { display: flex; justify-content: space-between; gap: 1.5em; margin: 0; }
    .entry .dates { flex: none; color: #59636e; }
    .entry .body { margin-left: 1.2em; }
    .reference { margin: 0.6em 0; break-inside: avoid; }
    .close .reference { margin: 0; }
    .labelled { display: table; }
    .labelled .reference { display: table-row; }
    .labelled .label, .labelled .text { display: table-cell; padding-bottom: 0.6em; }
    .labelled .label { text-align: right; padding-right: 0.6em; white-space: nowrap; }
    .labelled.close .label, .labelled.close .text { padding-bottom: 0; }
    .hanging .text { padding-left: 2em; text-indent: -2em; }
    .annotation { text-indent: 0; }
    .footnotes { margin-top: 2.5em; border-top: 1px solid #d1d9e0; font-size: 0.9em; }
    .page-break { break-after: page; }
    @page { size: \(points(page.width)) \(points(page.height)); margin: \(margins(page.margins)); }
    @media print {
    body { font-size: \(points(page.fontSize)); }
    main { max-width: none; padding: 0; }
    .columns { columns: \(page.columns); }
    a { color: inherit; text-decoration: none; }
    }
    """
  }

  private static func margins(_ margins: PageSettings.Margins) -> String {
    [margins.top, margins.right, margins.bottom, margins.left].map(points).joined(separator: " ")
  }

  private static func points(_ value: Double) -> String {
    NumberFormat.text(value, decimals: 2) + "pt"
  }

  /// The family of type, with those that take its place where it is not installed.
  private static func family(_ font: String?) -> String {
    let sans = "system-ui, \"Helvetica Neue\", Arial, sans-serif"
    let serif = "\"Latin Modern Roman\", Georgia, \"Times New Roman\", serif"
    switch font?.lowercased() {
    case nil, "sans": return sans
    case "serif": return serif
    default:
      // A name of a family: what could end the string or the rule is no part of one.
      let name = (font ?? "").unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == " " || $0 == "-"
      }
      return "\"\(String(String.UnicodeScalarView(name)))\", \(sans)"
    }
  }
}
