internal import Bibliography
internal import Parsing

/// Takes off a publisher's end a year (`(Oxford University Press 2019)`, `Bielefeld: transcript 2011`) and a series
/// (`Éditions du Seuil, coll. « L’Univers historique »`).
enum PublisherEnds {
  static func tidy(_ fields: inout ReferenceFields) {
    // “Éditions du Seuil, coll. « L’Univers historique »”
    for sign in [", coll.", ", Coll.", ", collection "] where ProseBytes.has(fields.publisher, sign)
    {
      let parts = fields.publisher.split(separator: sign, maxSplits: 1)
      if parts.count == 2, fields.collection.isEmpty {
        let series = String(parts[1])
        fields.collection = QuotedTitle.text(in: series) ?? series.trimmingBlanks()
      }
      if parts.count > 0, parts[0].utf8.count < fields.publisher.utf8.count {
        fields.publisher = String(parts[0])
      }
    }
    if fields.publisher.hasSuffix(", coll") { fields.publisher.removeLast(6) }
    guard fields.date == nil, !fields.publisher.isEmpty else { return }
    let bytes = Array(fields.publisher.utf8)
    if let date = ProseDates.whole(bytes), date.year != nil {
      fields.date = date
      fields.publisher = ""
      return
    }
    guard let space = bytes.lastIndex(of: 0x20), bytes.count - space == 5,
      let date = ProseDates.whole(Array(bytes[(space + 1)...])), date.year != nil
    else { return }
    fields.date = date
    let range = ProseBytes.trimmed(bytes, 0..<space, of: ",;:(")
    fields.publisher = ProseBytes.string(bytes, range)
  }
}
