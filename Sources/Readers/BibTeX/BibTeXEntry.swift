/// One entry of a bibliography as it is written: where its parts stand.
struct BibTeXEntry {
  /// The byte offset of `@`.
  var start: Int
  /// The entry type's name.
  var type: Range<Int>
  /// The key; empty where the entry has none.
  var key: Range<Int>
  /// The entry's fields, as a range of the parser's list of all fields.
  var fields: Range<Int>
}

/// One field of an entry as it is written.
struct BibTeXField {
  /// The field, where it is one that means something here.
  var name: BibTeXFieldName?
  /// The byte offset of the name, and its length.
  var nameStart: UInt32
  var nameLength: UInt16
  /// Whether the value was put together from several pieces and stands in the parser's own store.
  var isAssembled: Bool
  /// Where the value stands, without its braces or quotation marks.
  var valueStart: UInt32
  var valueLength: UInt32

  var value: Range<Int> { Int(valueStart)..<(Int(valueStart) + Int(valueLength)) }
  var nameRange: Range<Int> { Int(nameStart)..<(Int(nameStart) + Int(nameLength)) }
}
