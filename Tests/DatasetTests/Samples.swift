import Bibliography
import Dataset

/// A short way to write works and sources in tests.
enum Samples {
  static func name(_ text: String) -> PersonName { PersonName(reading: text) }

  /// A work by its most usual fields; authors as `A. Seth; C. Buckley`, `*` before an emphasised one.
  static func work(
    _ id: String, _ type: WorkType = .articleJournal, title: String, authors: String = "",
    year: Int? = nil, venue: String? = nil, line: Int = 1, source: String = "cv.md",
    _ change: (inout Work) -> Void = { _ in }
  ) -> Work {
    var work = Work(id: id, type: type)
    work[.title] = title
    work[.author] = authors.split(separator: ";").map { part in
      let isEmphasized = part.contains("*")
      var name = PersonName(reading: part.filter { $0 != "*" })
      if isEmphasized { name.marks.insert(.emphasized) }
      return name
    }
    if let year { work[.issued] = PartialDate(DateParts(year)) }
    work[.containerTitle] = venue
    work.locations = [SourceLocation(source: source, line: line)]
    change(&work)
    return work
  }

  /// A source with works; each work is told the source's name.
  static func source(_ name: String, _ works: [Work], subject: String? = nil) -> SourceRecord {
    var record = SourceRecord(source: name, format: "test")
    record.works = works.enumerated().map { place, work in
      var work = work
      let line = work.locations.first.map { $0.line > 1 ? $0.line : place + 1 } ?? place + 1
      work.locations = [SourceLocation(source: name, line: line)]
      return work
    }
    if let subject {
      record.subject = Subject(
        names: [PersonName(reading: subject)], location: SourceLocation(source: name, line: 1))
    }
    return record
  }

  static func dataset(_ works: [Work], subject: String? = nil) -> Dataset {
    Dataset(assembling: [source("cv.md", works, subject: subject)])
  }

  static func field(_ name: String, _ kind: RecordKind = .work) -> Field {
    do {
      return try Field(named: name, of: kind)
    } catch {
      return .work(.id)
    }
  }

  /// The ids of the works of a collection.
  static func ids(_ collection: RecordCollection, _ dataset: Dataset) -> [String] {
    collection.indices.map { dataset.works[Int($0)].id }
  }
}
