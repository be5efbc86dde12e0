internal import Bibliography
internal import Dataset

/// Makes positions of the entries of a section.
struct PositionReader {
  let source: String

  /// The positions of some blocks, in their order.
  func read(_ blocks: [OutlineBlock]) -> [Position] {
    EntryGrouper.drafts(of: blocks).compactMap(position)
  }

  private func position(_ draft: EntryDraft) -> Position? {
    var entry = EntryAnalysis(draft, expectsDegrees: false)
    var position = Position(title: "", location: SourceLocation(source: source, line: draft.line))
    position.dates = entry.dates
    position.place = take(.place, &entry, separator: ", ")
    position.title = take(.title, &entry, separator: ", ")
    takeOrganization(&entry, &position.organization, &position.department)
    for segment in take(unknown: &entry, headingsFirst: true) {
      if segment.isHeading {
        if position.organization.isEmpty,
          !position.title.isEmpty || entry.segments.contains(where: { !$0.isHeading })
        {
          position.organization = segment.string
          continue
        }
        if position.title.isEmpty, !position.organization.isEmpty {
          position.title = segment.string
          continue
        }
      }
      if position.title.isEmpty, !segment.isHeading || !position.organization.isEmpty {
        position.title = segment.string
      } else if position.organization.isEmpty {
        position.organization = segment.string
      } else if position.place.isEmpty, PlaceParser.couldBePlace(segment.text.bytes) {
        position.place = segment.string
      } else {
        position.description.append(segment.string)
      }
    }
    position.description += entry.description
    let isEmpty = position.title.isEmpty && position.organization.isEmpty && position.dates == nil
    return isEmpty && position.description.isEmpty ? nil : position
  }
}

/// All pieces of a kind as one text, taken out.
func take(_ kind: EntrySegment.Kind, _ entry: inout EntryAnalysis, separator: String) -> String {
  var parts: [String] = []
  while let part = entry.take(kind) { if !parts.contains(part) { parts.append(part) } }
  return parts.joined(separator: separator)
}

/// The organisation and its department, taken out: an institute beside a university is a department of it.
func takeOrganization(
  _ entry: inout EntryAnalysis, _ organization: inout String, _ department: inout String
) {
  var names: [String] = []
  while let name = entry.take(.organization) { if !names.contains(name) { names.append(name) } }
  department = take(.department, &entry, separator: ", ")
  let universityWords: Set<String> = [
    "university", "universitat", "universite", "universidad", "universita", "univ", "college",
    "eth", "epfl",
  ]
  if names.count > 1, department.isEmpty,
    let university = names.firstIndex(where: {
      VenueWords.contains(universityWords, ProseFolding.words($0))
    })
  {
    organization = names.remove(at: university)
    department = names.joined(separator: ", ")
  } else {
    organization = names.joined(separator: ", ")
  }
}

/// The pieces that no rule knew, taken out, those of the heading first.
func take(unknown entry: inout EntryAnalysis, headingsFirst: Bool) -> [EntrySegment] {
  let all = entry.segments.filter { $0.kind == .unknown }
  guard headingsFirst else { return all }
  return all.filter(\.isHeading) + all.filter { !$0.isHeading }
}
