import Parsing

/// The fields of one record of RIS, each of which is taken once.
struct RISFields {
  private let file: TaggedFile
  /// The texts that many records have.
  private let texts: RepeatedTexts?
  /// The fields that are left; a field that was taken has no tag.
  var list: [TaggedFile.Field] = []
  /// The bits of the tags that the record has.
  private var present: UInt64 = 0

  init(file: TaggedFile, texts: RepeatedTexts?) {
    self.file = file
    self.texts = texts
  }

  /// Notes which tags there are.
  mutating func index() {
    present = 0
    for field in list { present |= field.tag.bit }
  }

  /// Whether the record may have a tag; never wrong where it says no.
  func mayHave(_ tag: FieldTag) -> Bool { present & tag.bit != 0 }

  /// The text of a tag's first field that is not empty.
  mutating func take(_ tag: FieldTag, keepsLines: Bool = false) -> String? {
    guard mayHave(tag) else { return nil }
    for index in list.indices where list[index].tag == tag {
      if let text = text(at: index, keepsLines: keepsLines) {
        list[index].tag = ""
        return text
      }
    }
    return nil
  }

  /// The text that ``take(_:)`` would give, which stays.
  func peek(_ tag: FieldTag) -> String? {
    guard mayHave(tag) else { return nil }
    return list.indices.lazy.filter { list[$0].tag == tag }.compactMap { text(at: $0) }.first
  }

  /// The texts of all of a tag's fields.
  mutating func takeAll(_ tag: FieldTag, keepsLines: Bool = false) -> [String] {
    guard mayHave(tag) else { return [] }
    var texts: [String] = []
    for index in list.indices where list[index].tag == tag {
      if let text = text(at: index, keepsLines: keepsLines) { texts.append(text) }
      list[index].tag = ""
    }
    return texts
  }

  /// Calls `body` with the bytes of each of a tag's fields, all of which count as taken.
  mutating func takeEach(_ tag: FieldTag, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard mayHave(tag) else { return }
    for index in list.indices where list[index].tag == tag {
      if list[index].continues {
        if var text = text(at: index) { text.withUTF8(body) }
      } else if case let value = file.value(list[index]), !value.isEmpty {
        body(value)
      }
      list[index].tag = ""
    }
  }

  /// The place of the first field of a tag among the others.
  func position(_ tag: FieldTag) -> Int? {
    mayHave(tag) ? list.firstIndex { $0.tag == tag } : nil
  }

  /// What no one took, in the file's order.
  var rest: [(tag: FieldTag, text: String)] {
    list.indices.compactMap { index in
      list[index].tag == "" ? nil : text(at: index).map { (list[index].tag, $0) }
    }
  }

  private func text(at index: Int, keepsLines: Bool = false) -> String? {
    let isTitle = list[index].tag == "TI" || list[index].tag == "T1"
    let text = file.text(list[index], keepsLines: keepsLines, in: isTitle ? nil : texts)
    return text.isEmpty ? nil : text
  }
}
