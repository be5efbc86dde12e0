import Parsing

/// Decides which addresses become links.
enum HTMLLinks {
  /// Schemes whose addresses run or hold programs instead of leading to a place (WHATWG URL Standard,
  /// section 4.2, names them in lower case; their case does not matter).
  private static let refusedSchemes = ["javascript", "vbscript", "data"]

  /// Whether an address may be linked: a record is data from anywhere, and a report is opened by others.
  static func isLinked(_ destination: String) -> Bool {
    var scheme = ""
    for byte in destination.utf8 {
      switch byte {
      // Browsers take no notice of what stands before an address.
      case 0...0x20 where scheme.isEmpty: continue
      case UInt8(ascii: ":"): return !refusedSchemes.contains(scheme.lowercased())
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        scheme.unicodeScalars.append(Unicode.Scalar(byte))
      default: return true
      }
    }
    return true
  }

  /// What is said of an address that is not linked.
  static func diagnostic(_ destination: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "address-not-linked",
      "the address '\(TextCleaning.line(String(destination.prefix(60))))' would run in the reader's browser; it is not linked",
      hint: "give an address that begins with https:")
  }
}
