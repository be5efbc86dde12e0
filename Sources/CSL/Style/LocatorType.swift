/// What a locator counts: pages, chapters, lines.
///
/// Source: CSL 1.0.2 specification, Appendix II, “Locators”.
public enum LocatorType: String, Hashable, Sendable, CaseIterable {
  case act
  case appendix
  case articleLocator = "article-locator"
  case book
  case canon
  case chapter
  case column
  case elocation
  case equation
  case figure
  case folio
  case issue
  case line
  case note
  case opus
  case page
  case paragraph
  case part
  case rule
  case scene
  case section
  case subVerbo = "sub-verbo"
  case supplement
  case table
  case timestamp
  case titleLocator = "title-locator"
  case verse
  case version
  case volume

  /// Finds it by its CSL name; the spelling `sub verbo` of CSL 1.0 is known too.
  public init?(name: some StringProtocol) {
    if name == "sub verbo" {
      self = .subVerbo
    } else {
      self.init(rawValue: String(name))
    }
  }
}
