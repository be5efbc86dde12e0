internal import Bibliography
internal import Dataset

/// Writes Dossier's own JSON as the works come.
struct DossierJSONWriter: RecordWriter {
  private let record: Dataset
  private var text = JSONText()
  private var hasWorks = false

  /// A writer of works, and of the other facts of `record`.
  init(_ record: Dataset) {
    self.record = record
    text.open("{")
    DossierJSONExporter.addBeginning(of: record, to: &text)
  }

  var isFull: Bool { text.bytes.count >= 1 << 18 }

  mutating func add(_ work: Work) {
    if !hasWorks { text.open("[", name: "works") }
    hasWorks = true
    CSLJSONExporter.add(work, to: &text, withPlaces: true)
  }

  mutating func finish() {
    if hasWorks { text.close("[") }
    DossierJSONExporter.addRest(of: record, to: &text)
    text.close("{")
    text.breakLine()
  }

  mutating func take() -> [UInt8] { text.take() }
}
