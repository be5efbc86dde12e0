/// One field of an entry as it is written.
struct BibTeXField {
  /// The byte offset of the name.
  var nameStart: UInt32
  /// Where the value stands, without its braces or quotation marks.
  var valueStart: UInt32
  var valueLength: UInt32
  var nameLength: UInt32
  /// The field, where it is one that means something here.
  var name: BibTeXFieldName?
  /// Whether the value was put together from several pieces and stands in the parser's own store.
  var isAssembled: Bool

  var value: Range<Int> { Int(valueStart)..<(Int(valueStart) + Int(valueLength)) }
  var nameRange: Range<Int> { Int(nameStart)..<(Int(nameStart) + Int(nameLength)) }
}
