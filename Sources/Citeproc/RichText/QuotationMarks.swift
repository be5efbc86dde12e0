/// The quotation marks of a style's language, as they may stand in a field.
///
/// A field's own marks are read as such where they are the language's: those of other languages stay as they are.
struct QuotationMarks {
  enum Kind { case outerOpen, outerClose, innerOpen, innerClose }

  /// Each mark's bytes, the last in the lowest; 0 for a mark of more than one character, or one that opens and closes.
  private var codes: (outerOpen: UInt32, outerClose: UInt32, innerOpen: UInt32, innerClose: UInt32)

  /// The marks of English.
  init() { self.init(open: "“".utf8, close: "”".utf8, openInner: "‘".utf8, closeInner: "’".utf8) }

  init(
    open: some Collection<UInt8>, close: some Collection<UInt8>,
    openInner: some Collection<UInt8>, closeInner: some Collection<UInt8>
  ) {
    codes = (
      Self.code(of: open), Self.code(of: close), Self.code(of: openInner), Self.code(of: closeInner)
    )
    if codes.outerOpen == codes.outerClose { (codes.outerOpen, codes.outerClose) = (0, 0) }
    if codes.innerOpen == codes.innerClose { (codes.innerOpen, codes.innerClose) = (0, 0) }
  }

  /// The bytes of a mark of two or three bytes as one number.
  private static func code(of mark: some Collection<UInt8>) -> UInt32 {
    guard let first = mark.first, mark.count == (first < 0xE0 ? 2 : 3), first >= 0xC2 else {
      return 0
    }
    return mark.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// What a character of two or three bytes is among the marks; `nil` where it is none of them.
  func kind(of code: UInt32) -> Kind? {
    if code == 0 { return nil }
    if code == codes.outerOpen { return .outerOpen }
    if code == codes.outerClose { return .outerClose }
    if code == codes.innerOpen { return .innerOpen }
    return code == codes.innerClose ? .innerClose : nil
  }
}
