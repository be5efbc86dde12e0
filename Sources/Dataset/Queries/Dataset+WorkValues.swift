import Bibliography

extension Dataset {
  func workValue(
    _ field: WorkField, _ works: borrowing [Work], _ identities: borrowing [WorkNames],
    _ list: RecordList, _ index: Int
  ) -> FieldValue {
    if let reading = WorkReading.of(field) {
      return value(reading, works, identities, index)
    }
    switch field {
    case .id: return .text(works[index].id)
    case .coauthors: return coauthorValue(works, identities, index)
    case .arxiv: return .init(text: works[index].arxiv)
    case .keywords: return .init(texts: works[index].text[.keyword].map(Self.keywords) ?? [])
    case .status: return .init(text: works[index].status?.rawValue ?? works[index].text[.status])
    case .versions:
      let found = versionRange(list, index)
      return .records(RecordCollection(.versions, found.map { Int32($0) }))
    case .sources:
      return works[index].locations.isEmpty ? .none : .locations(works[index].locations)
    case .citationCount: return .init(integer: works[index].citationCount)
    case .isTruncated: return .boolean(works[index].truncatedNames.contains(.author))
    default: return .none
    }
  }

  private func value(
    _ reading: WorkReading, _ works: borrowing [Work], _ identities: borrowing [WorkNames],
    _ index: Int
  ) -> FieldValue {
    switch reading {
    case .text(let variable, let isPlain):
      return isPlain
        ? .init(plain: works[index].text[variable]) : .init(text: works[index].text[variable])
    case .date(let variable): return .init(date: works[index].dates[variable])
    case .names(let variable): return nameValue(variable, works, identities, index)
    case .year: return .init(integer: works[index].dates[.issued]?.year)
    case .type: return .text(works[index].type.name)
    }
  }

  func nameValue(
    _ variable: NameVariable, _ works: borrowing [Work], _ identities: borrowing [WorkNames],
    _ index: Int
  ) -> FieldValue {
    guard let names = works[index].names[variable], !names.isEmpty else { return .none }
    var people = index < identities.count ? identities[index].people[variable] ?? [] : []
    if people.count != names.count { people = [Int](repeating: -1, count: names.count) }
    return .names(names, people: people)
  }

  private func coauthorValue(
    _ works: borrowing [Work], _ identities: borrowing [WorkNames], _ index: Int
  ) -> FieldValue {
    guard case .names(let names, let people) = nameValue(.author, works, identities, index) else {
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
