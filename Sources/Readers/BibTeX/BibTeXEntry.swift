/// One entry of a bibliography as it is written: where its parts stand.
///
/// Offsets have 32 bits, since the entries and fields of a whole bibliography may be kept.
struct BibTeXEntry {
  private var startOffset: UInt32
  private var typeStart: UInt32
  private var keyStart: UInt32
  private var keyEnd: UInt32
  private var firstField: UInt32
  private var lastField: UInt32
  private var typeLength: UInt32

  init(start: Int, type: Range<Int>, key: Range<Int>, fields: Range<Int>) {
    startOffset = UInt32(truncatingIfNeeded: start)
    typeStart = UInt32(truncatingIfNeeded: type.lowerBound)
    typeLength = UInt32(truncatingIfNeeded: type.count)
    keyStart = UInt32(truncatingIfNeeded: key.lowerBound)
    keyEnd = UInt32(truncatingIfNeeded: key.upperBound)
    firstField = UInt32(truncatingIfNeeded: fields.lowerBound)
    lastField = UInt32(truncatingIfNeeded: fields.upperBound)
  }

  /// The byte offset of `@`.
  var start: Int { Int(startOffset) }
  /// The entry type's name.
  var type: Range<Int> { Int(typeStart)..<(Int(typeStart) + Int(typeLength)) }
  /// The key; empty where the entry has none.
  var key: Range<Int> { Int(keyStart)..<Int(keyEnd) }
  /// The entry's fields, as a range of the parser's list of fields.
  var fields: Range<Int> { Int(firstField)..<Int(lastField) }
}
