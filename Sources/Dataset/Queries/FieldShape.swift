import Bibliography

/// What a field's values are like, and so how they compare.
enum FieldShape {
  /// Compared letter by letter.
  case exact
  /// Compared in its normal form.
  case identifier
  /// Compared folded.
  case text
  case number
  case boolean
  case date
  case people
  /// Only tested for being there.
  case other
}

extension Field {
  var shape: FieldShape {
    switch self {
    case .work(let field):
      switch field {
      case .id, .type, .status, .language: .exact
      case .doi, .arxiv, .pmid, .pmcid, .isbn, .issn, .url: .identifier
      case .title, .venue, .volume, .issue, .pages, .publisher, .abstract, .keywords, .note,
        .sources:
        .text
      case .authors, .coauthors, .editors: .people
      case .issued: .date
      case .year, .citationCount, .versions: .number
      case .isTruncated: .boolean
      }
    case .text: .text
    case .names: .people
    case .date: .date
    case .person(let field):
      switch field {
      case .id, .orcid: .exact
      case .isSubject: .boolean
      case .workCount, .works: .number
      default: .text
      }
    case .education(.advisors): .people
    case .position, .education, .award, .grant, .activity: Self.shape(ofRecordField: name)
    case .skillGroup, .section: .text
    case .source(let field):
      switch field {
      case .workCount, .claimedCount, .works: .number
      case .name, .format: .text
      }
    }
  }

  /// Fields of one name are alike in all records of a life's course.
  private static func shape(ofRecordField name: String) -> FieldShape {
    switch name {
    case "year": .number
    case "dates", "date", "start_date", "end_date": .date
    case "is_current": .boolean
    default: .text
    }
  }

  var isYear: Bool { name == "year" }
}
