/// Writes the destinations of links as CommonMark reads them (CommonMark 0.31.2, “Links” and
/// “Autolinks”).
enum MarkdownLinks {
  /// A destination as it stands between a link's parentheses.
  static func destination(_ destination: String, context: MarkdownContext) -> [UInt8] {
    var isBare = true
    var open = 0
    for byte in destination.utf8 {
      if byte <= 0x20 { isBare = false }
      if byte == UInt8(ascii: "(") { open += 1 }
      if byte == UInt8(ascii: ")") { open -= 1 }
      // Beyond some depth of parentheses readers give up.
      if open < 0 || open > 8 { isBare = false }
    }
    if open != 0 || destination.utf8.first == UInt8(ascii: "<") || destination.isEmpty {
      isBare = false
    }

    var out: [UInt8] = isBare ? [] : [UInt8(ascii: "<")]
    let bytes = Array(destination.utf8)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"):
        out.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "&") where mayBeginEntity(bytes, at: index):
        // Some readers decode entities before they take backslashes off.
        out += Array("&amp;".utf8)
        continue
      case UInt8(ascii: "|") where context == .tableCell:
        out.append(UInt8(ascii: "\\"))
      default: break
      }
      out.append(byte)
    }
    if !isBare { out.append(UInt8(ascii: ">")) }
    return out
  }

  /// Whether `<destination>` is a link that shows the destination as it is.
  static func canBeAutolink(_ destination: String) -> Bool {
    let bytes = Array(destination.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), (2...32).contains(colon),
      (0x61...0x7A).contains(bytes[0] | 0x20)
    else { return false }
    let scheme = bytes[..<colon].allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
        || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
    guard scheme else { return false }
    return !bytes.indices.contains { index in
      let byte = bytes[index]
      return byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
        || byte == UInt8(ascii: "\\")
        || (byte == UInt8(ascii: "&") && mayBeginEntity(bytes, at: index))
    }
  }

  /// Whether `<address>` is a link to an e-mail address.
  static func canBeMailAutolink(_ address: String) -> Bool {
    let parts = address.utf8.split(
      separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return false }
    let isName = parts[0].allSatisfy {
      isAlphanumeric($0) || [UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "+")].contains($0)
        || $0 == UInt8(ascii: "-")
    }
    let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return isName && labels.count > 1
      && labels.allSatisfy { label in
        guard let first = label.first, let last = label.last, label.count < 64 else { return false }
        return isAlphanumeric(first) && isAlphanumeric(last)
          && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
      }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private static func mayBeginEntity(_ bytes: [UInt8], at index: Int) -> Bool {
    var end = index + 1
    if end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    let start = end
    while end < bytes.count, isAlphanumeric(bytes[end]), end - start < 40 { end += 1 }
    return end > start && end < bytes.count && bytes[end] == UInt8(ascii: ";")
  }
}
