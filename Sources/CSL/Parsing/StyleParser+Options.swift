import Parsing

extension StyleParser {
  mutating func readCitationAttributes() {
    switch reader[token: "collapse"] {
    case nil: break
    case "citation-number": citationSettings.collapse = .citationNumber
    case "year": citationSettings.collapse = .year
    case "year-suffix": citationSettings.collapse = .yearSuffix
    case "year-suffix-ranged": citationSettings.collapse = .yearSuffixRanged
    case let other?: warnValue("collapse", other)
    }
    citationSettings.citeGroupDelimiter = reader["cite-group-delimiter"]
    citationSettings.afterCollapseDelimiter = reader["after-collapse-delimiter"]
    citationSettings.yearSuffixDelimiter = reader["year-suffix-delimiter"]
    citationSettings.disambiguateAddNames = reader[token: "disambiguate-add-names"] == "true"
    citationSettings.disambiguateAddGivenName =
      reader[token: "disambiguate-add-givenname"] == "true"
    citationSettings.disambiguateAddYearSuffix =
      reader[token: "disambiguate-add-year-suffix"] == "true"
    switch reader[token: "givenname-disambiguation-rule"] {
    case nil, "by-cite": break
    case "all-names": citationSettings.givenNameRule = .allNames
    case "all-names-with-initials": citationSettings.givenNameRule = .allNamesWithInitials
    case "primary-name": citationSettings.givenNameRule = .primaryName
    case "primary-name-with-initials": citationSettings.givenNameRule = .primaryNameWithInitials
    case let other?: warnValue("givenname-disambiguation-rule", other)
    }
    if let distance = reader[token: "near-note-distance"].flatMap({ Int($0) }) {
      citationSettings.nearNoteDistance = distance
    }
  }

  mutating func readBibliographyAttributes() {
    bibliographySettings.hangingIndent = reader[token: "hanging-indent"] == "true"
    switch reader[token: "second-field-align"] {
    case nil, "false": break
    case "flush", "true": bibliographySettings.secondFieldAlign = .flush
    case "margin": bibliographySettings.secondFieldAlign = .margin
    case let other?: warnValue("second-field-align", other)
    }
    if let value = reader[token: "line-spacing"].flatMap({ Int($0) }) {
      bibliographySettings.lineSpacing = value
    }
    if let value = reader[token: "entry-spacing"].flatMap({ Int($0) }) {
      bibliographySettings.entrySpacing = value
    }
    bibliographySettings.subsequentAuthorSubstitute = reader["subsequent-author-substitute"]
    switch reader[token: "subsequent-author-substitute-rule"] {
    case nil, "complete-all": break
    case "complete-each": bibliographySettings.substituteRule = .completeEach
    case "partial-each": bibliographySettings.substituteRule = .partialEach
    case "partial-first": bibliographySettings.substituteRule = .partialFirst
    case let other?: warnValue("subsequent-author-substitute-rule", other)
    }
  }
}
