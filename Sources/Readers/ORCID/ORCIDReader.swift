import Bibliography
public import Dataset
import Parsing

/// Reads records of ORCID, and parts of them, in the JSON of its interface, version 3.0.
///
/// A group of works is one work whose other members are its versions. Employments and invited positions become
/// positions, educations and qualifications education, distinctions awards, fundings grants, memberships, services
/// and peer reviews service. Research resources, which are no grants, are kept as a section.
///
/// Source: ORCID message schema 3.0 (ORCID/orcid-model).
public enum ORCIDReader: SourceReader {
  public static let format = "orcid"
  public static let fileEndings = ["json"]

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    guard let text = SourceHead.json(bytes, limit: 16_384) else { return 0 }
    if text.contains("\"orcid-identifier\"") || text.contains("\"activities-summary\"") {
      return 98
    }
    let marks = [
      "\"external-id-type\"", "\"organization-defined-type\"", "\"disambiguated-organization\"",
      "\"contributor-attributes\"", "\"put-code\"", "\"publication-date\"", "\"review-group-id\"",
      "\"given-names\"", "\"researcher-urls\"",
    ]
    let found = marks.count { text.contains($0) }
    return found >= 2 ? 95 : found == 1 ? 60 : 0
  }

  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions
  ) -> SourceRecord {
    var record = SourceRecord(source: source, format: format)
    let (value, fault) = JSONValue.parsePartly(bytes)
    if let fault {
      let place = bytes.withUnsafeBufferPointer { buffer in
        var lines = LineCounter(buffer)
        return lines.range(at: fault.offset, in: source)
      }
      record.diagnostics.append(
        Diagnostic(
          .error, code: "json-syntax", "the record is not valid JSON: \(fault)", at: place,
          hint: "what stands before it was read; fetch the record from ORCID again"))
    }
    var reading = ORCIDReading(record: record)
    reading.walk(value, kind: ORCIDReading.kind(ofFile: source))
    return reading.record
  }
}
