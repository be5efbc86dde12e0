import Bibliography
import CSL

extension Renderer {
  /// The text of a variable; empty where it has none.
  ///
  /// Changes nothing, and is `mutating` all the same, as what asks for it is: for a call that is not, the whole renderer
  /// would be copied.
  mutating func value(of variable: TextVariable) -> String {
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
    case .citationLabel: return work.text[.citationLabel] ?? CitationLabel.make(for: works[current])
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
      let isLabel = variable == .citationNumber && !hasText
      let result = renderNumber(node, variable, .numeric)
      // What follows the number is still the beginning of the reference.
      if isLabel { bodyStart = output.tokens.count }
      return result
    case .yearSuffix:
      guard !wroteYearSuffix else { return false }
    default: break
    }
    var text = value(of: variable)
    guard !text.isEmpty else { return false }
    if short, !options.abbreviations.isEmpty,
      let abbreviation = options.abbreviations[variable.name]?[text]
    {
      text = abbreviation
    }
    if substituting > 0 { suppression.insert(variable) }
    renderedVariable = true
    if variable == .yearSuffix { wroteYearSuffix = true }
    if options.links, let destination = destination(of: variable, text) {
      return renderLink(node, variable, text, to: destination)
    }
    return wrap(node) { $0.write(text, of: variable) }
  }

  private mutating func write(_ text: String, of variable: TextVariable) {
    switch variable {
    case .yearSuffix:
      output.append(.yearSuffix)
      output.text(text)
    case .url, .doi: output.text(text)
    case .citationLabel:
      output.richText(text)
      if context.disambiguation.yearSuffix >= 0 {
        output.text(YearSuffix.text(context.disambiguation.yearSuffix))
        wroteYearSuffix = true
      }
    default: output.richText(text)
    }
  }

  /// Writes an identifier as a link; an address that the style puts before it belongs to the link's text
  /// (CSL 1.0.2 specification, Appendix VI, “Links”).
  private mutating func renderLink(
    _ node: Node, _ variable: TextVariable, _ text: String, to destination: String
  ) -> Bool {
    var node = node
    var address = ""
    let prefix = style.text(node.prefix)
    if let start = prefix.addressStart {
      address = String(prefix[start...])
      node.prefix.count -= UInt32(address.utf8.count)
    }
    let number = destinations.count
    destinations.append(destination)
    hasLink = true
    return wrap(node) { renderer in
      renderer.output.append(.openLink, number: number)
      renderer.output.text(address)
      renderer.write(text, of: variable)
      renderer.output.append(.closeLink)
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

extension String {
  /// Where an address begins that goes on to the text's end; `nil` where there is none.
  fileprivate var addressStart: String.Index? {
    for scheme in ["https://", "http://"] where contains(scheme) {
      var index = startIndex
      while index < endIndex {
        if self[index...].hasPrefix(scheme), !self[index...].contains(" ") { return index }
        index = self.index(after: index)
      }
    }
    return nil
  }
}
