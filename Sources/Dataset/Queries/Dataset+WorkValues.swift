import Bibliography

extension Dataset {
  func workValue(
    _ field: WorkField, _ work: borrowing Work, _ identities: [WorkNames], _ list: RecordList,
    _ index: Int
  ) -> FieldValue {
    switch field {
    case .id: return .text(work.id)
    case .type: return .text(work.type.name)
    case .title: return .init(plain: work.text[.title])
    case .authors: return nameValue(.author, work, identities, index)
    case .coauthors: return coauthorValue(work, identities, index)
    case .editors: return nameValue(.editor, work, identities, index)
    case .issued: return .init(date: work.dates[.issued])
    case .year: return .init(integer: work.dates[.issued]?.year)
    case .venue: return .init(plain: work.text[.containerTitle])
    case .volume: return .init(text: work.text[.volume])
    case .issue: return .init(text: work.text[.issue])
    case .pages: return .init(text: work.text[.page])
    case .publisher: return .init(plain: work.text[.publisher])
    case .doi: return .init(text: work.text[.doi])
    case .arxiv: return .init(text: work.arxiv)
    case .pmid: return .init(text: work.text[.pmid])
    case .pmcid: return .init(text: work.text[.pmcid])
    case .isbn: return .init(text: work.text[.isbn])
    case .issn: return .init(text: work.text[.issn])
    case .url: return .init(text: work.text[.url])
    case .abstract: return .init(plain: work.text[.abstract])
    case .keywords: return .init(texts: work.text[.keyword].map(Self.keywords) ?? [])
    case .language: return .init(text: work.text[.language])
    case .note: return .init(plain: work.text[.note])
    case .status: return .init(text: work.status?.rawValue ?? work.text[.status])
    case .versions:
      let found = versionRange(list, index)
      return .records(RecordCollection(.versions, found.map { Int32($0) }))
    case .sources: return work.locations.isEmpty ? .none : .locations(work.locations)
    case .citationCount: return .init(integer: work.citationCount)
    case .isTruncated: return .boolean(work.truncatedNames.contains(.author))
    }
  }

  func nameValue(
    _ variable: NameVariable, _ work: borrowing Work, _ identities: [WorkNames], _ index: Int
  ) -> FieldValue {
    guard let names = work.names[variable], !names.isEmpty else { return .none }
    var people = index < identities.count ? identities[index].people[variable] ?? [] : []
    if people.count != names.count { people = [Int](repeating: -1, count: names.count) }
    return .names(names, people: people)
  }

  private func coauthorValue(
    _ work: borrowing Work, _ identities: [WorkNames], _ index: Int
  ) -> FieldValue {
    guard case .names(let names, let people) = nameValue(.author, work, identities, index) else {
      return .none
    }
    let kept = people.indices.filter { subject == nil || people[$0] != subject }
    if kept.isEmpty { return .none }
    return .names(kept.map { names[$0] }, people: kept.map { people[$0] })
  }

  /// Where the versions of a work stand in ``versions``.
  public func versionRange(_ list: RecordList, _ index: Int) -> Range<Int> {
    guard list == .works, index >= 0, index + 1 < versionStarts.count else { return 0..<0 }
    return Int(versionStarts[index])..<Int(versionStarts[index + 1])
  }

  /// CSL-JSON gives keywords as one text; commas part them, semicolons where there are any.
  static func keywords(_ text: String) -> [String] {
    let separator: UInt8 = text.utf8.contains(UInt8(ascii: ";")) ? 0x3B : 0x2C
    var result: [String] = []
    for part in text.utf8.split(separator: separator) {
      let trimmed = part.drop { $0 <= 0x20 }
      var end = trimmed.endIndex
      while end > trimmed.startIndex {
        let before = trimmed.index(before: end)
        if trimmed[before] > 0x20 { break }
        end = before
      }
      if end > trimmed.startIndex { result.append(String(trimmed[..<end]) ?? "") }
    }
    return result
  }
}
