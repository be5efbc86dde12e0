internal import Bibliography
internal import Dataset

/// Makes degrees of the entries of a section.
struct EducationReader {
  let source: String

  /// The degrees of some blocks, in their order.
  func read(_ blocks: [OutlineBlock]) -> [Education] {
    EntryGrouper.drafts(of: blocks).compactMap(education)
  }

  private func education(_ draft: EntryDraft) -> Education? {
    var entry = EntryAnalysis(draft, expectsDegrees: true)
    var result = Education(degree: "", location: SourceLocation(source: source, line: draft.line))
    result.dates = entry.dates
    result.place = take(.place, &entry, separator: ", ")
    result.degree = entry.take(.degree) ?? ""
    result.field = entry.take(.title) ?? ""
    if result.degree.isEmpty { swap(&result.degree, &result.field) }
    result.honors = take(.honors, &entry, separator: ", ")
    while let names = entry.take(.advisor) {
      result.advisors += NameListParser.parse(StyledText(names)).names
    }
    var department = ""
    takeOrganization(&entry, &result.organization, &department)
    for segment in take(unknown: &entry, headingsFirst: true) {
      if result.organization.isEmpty, segment.isHeading || !result.degree.isEmpty {
        result.organization = segment.string
      } else if result.field.isEmpty {
        result.field = segment.string
      } else if result.degree.isEmpty {
        result.degree = segment.string
      } else if result.place.isEmpty, PlaceParser.couldBePlace(segment.text.bytes) {
        result.place = segment.string
      } else {
        result.description.append(segment.string)
      }
    }
    if !department.isEmpty { result.description.append(department) }
    for kind in [EntrySegment.Kind.degree, .title] {
      while let more = entry.take(kind) { result.description.append(more) }
    }
    result.description += entry.description
    let isEmpty = result.degree.isEmpty && result.organization.isEmpty && result.dates == nil
    return isEmpty && result.description.isEmpty ? nil : result
  }
}
