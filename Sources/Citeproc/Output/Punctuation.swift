/// How two punctuation marks that meet are written.
///
/// The rules are those that the CSL test suite states: a mark is not doubled, a full stop yields to a stronger
/// mark, and a colon or semicolon yields to an exclamation or question mark.
enum Punctuation {
  enum Outcome {
    case both
    /// The right mark is dropped.
    case left
    /// The left mark is replaced by the right one.
    case right
  }

  @inline(__always)
  static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "!"), UInt8(ascii: "?"):
      true
    default: false
    }
  }

  static func meeting(_ left: UInt8, _ right: UInt8) -> Outcome {
    if left == right { return .left }
    switch (left, right) {
    case (UInt8(ascii: "!"), UInt8(ascii: ".")), (UInt8(ascii: "!"), UInt8(ascii: ":")),
      (UInt8(ascii: "?"), UInt8(ascii: ".")), (UInt8(ascii: "?"), UInt8(ascii: ":")),
      (UInt8(ascii: ":"), UInt8(ascii: ".")), (UInt8(ascii: ";"), UInt8(ascii: ".")),
      (UInt8(ascii: ";"), UInt8(ascii: ":")):
      return .left
    case (UInt8(ascii: ":"), UInt8(ascii: "!")), (UInt8(ascii: ":"), UInt8(ascii: "?")),
      (UInt8(ascii: ";"), UInt8(ascii: "!")), (UInt8(ascii: ";"), UInt8(ascii: "?")):
      return .right
    default: return .both
    }
  }
}
