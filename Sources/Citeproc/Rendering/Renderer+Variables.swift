import Bibliography
import CSL

extension Renderer {
  /// The text of a variable; empty where it has none.
  func value(of variable: TextVariable) -> String {
    switch variable {
    case .locator: return context.locator.trimmed
    case .citationNumber:
      return context.citationNumber > 0 ? String(context.citationNumber) : ""
    case .firstReferenceNoteNumber:
      return context.firstNoteNumber > 0 ? String(context.firstNoteNumber) : ""
    case .yearSuffix:
      let suffix = context.disambiguation.yearSuffix
      if suffix >= 0 { return YearSuffix.text(suffix) }
      return work.text[.yearSuffix] ?? ""
    case .pageFirst:
      if let given = work.text[.pageFirst] { return given }
      return work.text[.page].map(PageRange.first) ?? ""
    case .citationLabel: return work.text[.citationLabel] ?? CitationLabel.make(for: work)
    case .titleShort: return work.text[.titleShort] ?? ""
    default: return work.text[variable] ?? ""
    }
  }

  mutating func renderVariable(_ node: Node, _ variable: TextVariable, short: Bool) -> Bool {
    // A year suffix is added to a cite: where there is none, nothing is missing.
    if variable != .yearSuffix { calledVariable = true }
    var variable = variable
    if short {
      switch variable {
      case .title where work.text.contains(.titleShort): variable = .titleShort
      case .containerTitle where work.text.contains(.containerTitleShort):
        variable = .containerTitleShort
      default: break
      }
    }
    if suppression.contains(variable) { return false }
    switch variable {
    case .citationNumber, .firstReferenceNoteNumber, .page, .locator, .pageFirst, .volume, .issue,
      .number, .chapterNumber, .collectionNumber, .edition, .numberOfPages, .numberOfVolumes,
      .partNumber, .printingNumber, .section, .supplementNumber, .version:
      return renderNumber(node, variable, .numeric)
    case .yearSuffix:
      guard !wroteYearSuffix else { return false }
    default: break
    }
    let text = value(of: variable)
    guard !text.isEmpty else { return false }
    if substituting > 0 { suppression.insert(variable) }
    renderedVariable = true
    if variable == .yearSuffix { wroteYearSuffix = true }
    let link = options.links ? destination(of: variable, text) : nil
    return wrap(node) { renderer in
      if variable == .yearSuffix { renderer.output.append(.yearSuffix) }
      if let link {
        renderer.output.append(.openLink, number: renderer.destinations.count)
        renderer.destinations.append(link)
        renderer.hasLink = true
      }
      if variable == .url || variable == .doi {
        renderer.output.text(text)
      } else {
        renderer.output.richText(text)
      }
      if variable == .citationLabel, renderer.context.disambiguation.yearSuffix >= 0 {
        renderer.output.text(YearSuffix.text(renderer.context.disambiguation.yearSuffix))
        renderer.wroteYearSuffix = true
      }
      if link != nil { renderer.output.append(.closeLink) }
    }
  }

  /// Where a variable's text links to (CSL 1.0.2 specification, Appendix VI, “Links”).
  private func destination(of variable: TextVariable, _ text: String) -> String? {
    switch variable {
    case .doi: text.hasPrefix("http") ? text : "https://doi.org/\(text)"
    case .url: text
    case .pmid: text.hasPrefix("http") ? text : "https://www.ncbi.nlm.nih.gov/pubmed/\(text)"
    case .pmcid:
      text.hasPrefix("http") ? text : "https://www.ncbi.nlm.nih.gov/pmc/articles/\(text)"
    case .title, .titleShort: titleDestination
    default: nil
    }
  }
}
