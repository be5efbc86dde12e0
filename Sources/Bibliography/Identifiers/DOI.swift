/// Digital object identifiers.
///
/// Source: DOI Handbook, 2.2 “Syntax of a DOI name”: `10.` registrant `/` suffix; letters of ASCII compare without
/// regard to case.
///
/// ```swift
/// DOI.normalized("https://doi.org/10.1038/S41593-023-01514-1")  // "10.1038/s41593-023-01514-1"
/// ```
public enum DOI {
  /// The DOI in lower case without any prefix; `nil` where the text holds none.
  ///
  /// Takes addresses (`https://doi.org/…`, `dx.doi.org/…`, percent-encoded), `doi:` and prefixes doubled by mistake,
  /// and drops white space around it and a full stop, comma or semicolon at its end.
  public static func normalized(_ text: String) -> String? {
    guard var name = stripped(text) else { return nil }
    for index in name.indices where name[index] &- 0x41 < 26 { name[index] |= 0x20 }
    return String(decoding: name, as: UTF8.self)
  }

  /// The DOI without any prefix, its letters as the source has them; `nil` where the text holds none.
  public static func bare(_ text: String) -> String? {
    stripped(text).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The address that leads to the work, characters that an address must not hold percent-encoded.
  public static func link(_ text: String) -> String? {
    guard let name = stripped(text) else { return nil }
    return "https://doi.org/" + percentEncoded(name)
  }

  /// The bytes of the DOI without prefixes.
  private static func stripped(_ text: String) -> [UInt8]? {
    var rest = Array(text.utf8)[...]
    while let first = rest.first, first <= 0x20 { rest = rest.dropFirst() }
    var isAddress = false
    // Prefixes may come doubled: `https://doi.org/https://doi.org/10.1000/1`.
    strip: while true {
      for prefix in prefixes where startsFolded(rest, prefix) {
        rest = rest.dropFirst(prefix.utf8.count)
        while let first = rest.first, first <= 0x20 || first == 0x2F { rest = rest.dropFirst() }
        if prefix.contains("/") { isAddress = true }
        continue strip
      }
      break
    }
    var name = isAddress ? percentDecoded(rest) : Array(rest)
    while let last = name.last,
      last <= 0x20 || last == UInt8(ascii: ".") || last == UInt8(ascii: ",")
        || last == UInt8(ascii: ";")
    {
      name.removeLast()
    }
    guard isValid(name) else { return nil }
    return name
  }

  private static let prefixes = [
    "https://", "http://", "dx.doi.org/", "www.doi.org/", "doi.org/", "doi.acm.org/", "doi:",
    "doi ",
    "urn:doi:", "info:doi/",
  ]

  private static func startsFolded(_ bytes: ArraySlice<UInt8>, _ prefix: String) -> Bool {
    guard bytes.count >= prefix.utf8.count else { return false }
    return zip(bytes, prefix.utf8).allSatisfy { ($0 &- 0x41 < 26 ? $0 | 0x20 : $0) == $1 }
  }

  private static func isValid(_ name: [UInt8]) -> Bool {
    guard name.starts(with: "10.".utf8),
      let slash = name.firstIndex(of: UInt8(ascii: "/")), slash > 3, slash + 1 < name.count
    else { return false }
    let registrant = name[3..<slash]
    guard registrant.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }),
      registrant.contains(where: { $0 != UInt8(ascii: ".") })
    else { return false }
    return name[(slash + 1)...].allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }
}
