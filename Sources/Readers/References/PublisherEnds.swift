internal import Bibliography

/// Takes a year off a publisher's end: `(Oxford University Press 2019)`, `Bielefeld: transcript 2011`.
enum PublisherEnds {
  static func tidy(_ fields: inout ReferenceFields) {
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
