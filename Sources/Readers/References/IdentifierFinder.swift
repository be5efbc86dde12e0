/// Finds identifiers and addresses in a reference: DOI, arXiv, PubMed, ISBN, URL.
struct IdentifierFinder {
  /// An identifier with the bytes it takes up, its label included.
  struct Found {
    enum Kind { case doi, arxiv, pmid, pmcid, isbn, url }
    var kind: Kind
    var value: String
    var range: Range<Int>
  }

  /// All identifiers, from left to right, none within another.
  static func find(in bytes: [UInt8]) -> [Found] {
    var result: [Found] = []
    var index = 0
    while index < bytes.count {
      let isStart =
        index == 0 || !ProseBytes.isWordByte(bytes[index - 1])
        || WrittenAddress.hasScheme(bytes, at: index)
      if isStart, let found = match(bytes, index) {
        result.append(found)
        index = max(found.range.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return result
  }

  private static func match(_ bytes: [UInt8], _ index: Int) -> Found? {
    if let address = WrittenAddress(bytes, at: index) {
      let (kind, value) = identifier(inAddress: address.text)
      return Found(kind: kind, value: value, range: address.range)
    }
    switch ProseBytes.lowered(bytes[index]) {
    case UInt8(ascii: "d"):
      if ProseBytes.hasPrefix(bytes, at: index, "d.o.i.") {
        return doi(bytes, skip(bytes, index + 6, " :"), from: index)
      }
      guard ProseBytes.hasPrefix(bytes, at: index, "doi") else { return nil }
      let start = skip(bytes, index + 3, " :.org/")
      return doi(bytes, start, from: index)
    case UInt8(ascii: "u"), UInt8(ascii: "h"):
      if let found = PersistentName.find(bytes, at: index) {
        return Found(kind: .url, value: found.address, range: found.range)
      }
      return oldArxiv(bytes, index)
    case UInt8(ascii: "1"):
      return doi(bytes, index, from: index)
    case UInt8(ascii: "a"):
      guard ProseBytes.hasPrefix(bytes, at: index, "arxiv") else {
        return abs(bytes, index) ?? oldArxiv(bytes, index)
      }
      return arxiv(bytes, index)
    case UInt8(ascii: "p"):
      if ProseBytes.hasPrefix(bytes, at: index, "pmcid") {
        return digits(bytes, skip(bytes, index + 5, " :pmcPMC"), from: index, .pmcid)
      }
      if ProseBytes.hasPrefix(bytes, at: index, "pmid") {
        return digits(bytes, skip(bytes, index + 4, " :"), from: index, .pmid)
      }
      for label in ["pubmed pmid:", "pubmed id:", "pubmed:"] as [StaticString]
      where ProseBytes.hasPrefix(bytes, at: index, label) {
        let start = skip(bytes, index + label.utf8CodeUnitCount, " ")
        return digits(bytes, start, from: index, .pmid)
      }
      if ProseBytes.hasPrefix(bytes, at: index, "pmc") {
        return digits(bytes, index + 3, from: index, .pmcid)
      }
      return nil
    case UInt8(ascii: "i"):
      guard ProseBytes.hasPrefix(bytes, at: index, "isbn") else { return nil }
      return isbn(bytes, index)
    case UInt8(ascii: "c"), UInt8(ascii: "g"), UInt8(ascii: "m"), UInt8(ascii: "n"),
      UInt8(ascii: "q"):
      return oldArxiv(bytes, index)
    default: return nil
    }
  }

  /// Archives of arXiv, by which its identifiers before 2007 are known without its name.
  private static let archives = PhraseTable([
    "hep-th/", "hep-ph/", "hep-lat/", "hep-ex/", "astro-ph/", "cond-mat/", "gr-qc/", "quant-ph/",
    "nucl-th/", "nucl-ex/", "math-ph/", "math/", "math.", "nlin/", "q-alg/", "alg-geom/",
    "chao-dyn/", "cs/", "cs.",
  ])

  /// `hep-th/9901001`
  private static func oldArxiv(_ bytes: [UInt8], _ index: Int) -> Found? {
    guard archives.number(ofPrefixAt: index, in: bytes) != nil,
      let end = arxivEnd(bytes, index)
    else { return nil }
    return Found(kind: .arxiv, value: ProseBytes.string(bytes, index..<end), range: index..<end)
  }

  /// What an address names: a DOI or an arXiv identifier in it counts as that.
  static func identifier(inAddress address: String) -> (kind: Found.Kind, value: String) {
    let bytes = Array(address.utf8)
    for index in bytes.indices {
      if ProseBytes.hasPrefix(bytes, at: index, "doi.org/"),
        let found = doi(bytes, skip(bytes, index + 8, "doi:"), from: index)
      {
        return (.doi, found.value)
      }
      if ProseBytes.hasPrefix(bytes, at: index, "arxiv.org/") {
        for prefix in ["abs/", "pdf/", "html/"] as [StaticString]
        where ProseBytes.hasPrefix(bytes, at: index + 10, prefix) {
          let start = index + 10 + prefix.utf8CodeUnitCount
          if let end = arxivEnd(bytes, start) {
            return (.arxiv, ProseBytes.string(bytes, start..<end))
          }
        }
      }
    }
    return (.url, address)
  }

  private static func doi(_ bytes: [UInt8], _ start: Int, from: Int) -> Found? {
    guard ProseBytes.hasPrefix(bytes, at: start, "10.") else { return nil }
    var end = start + 3
    // A line's end may have broken it behind its period or its slash.
    let isOffered = start > from
    if isOffered { end = skip(bytes, end, " ") }
    while end < bytes.count, ProseBytes.isDigit(bytes[end]) || bytes[end] == UInt8(ascii: ".") {
      end += 1
    }
    guard end - start >= 7, end < bytes.count, bytes[end] == UInt8(ascii: "/") else { return nil }
    if isOffered, end + 2 < bytes.count, ProseBytes.isSpace(bytes[end + 1]),
      bytes[(end + 2)...].prefix(while: { !ProseBytes.isSpace($0) }).contains(
        where: ProseBytes.isDigit)
    {
      end += 2
    }
    var depth = 0
    var angles = 0
    while end < bytes.count, !ProseBytes.isSpace(bytes[end]),
      !ProseBytes.contains("\"|", bytes[end])
    {
      if bytes[end] == UInt8(ascii: "<") { angles += 1 }
      if bytes[end] == UInt8(ascii: "(") { depth += 1 }
      if bytes[end] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      if bytes[end] == UInt8(ascii: "]") { break }
      if bytes[end] == UInt8(ascii: ">") {
        if angles == 0, depth == 0 { break }
        angles -= 1
      }
      end += 1
    }
    while end > start, ProseBytes.contains(".,;:", bytes[end - 1]) { end -= 1 }
    let value = String(
      decoding: bytes[start..<end].filter { !ProseBytes.isSpace($0) }, as: UTF8.self)
    return Found(kind: .doi, value: value, range: from..<end)
  }

  private static func arxiv(_ bytes: [UInt8], _ index: Int) -> Found? {
    var start = skip(bytes, index + 5, " ")
    if ProseBytes.hasWord(bytes, at: start, "preprint") {
      start = skip(bytes, start + 8, " ")
      if ProseBytes.hasPrefix(bytes, at: start, "arxiv") { start = skip(bytes, start + 5, " ") }
    }
    start = skip(bytes, start, " :[(")
    if ProseBytes.hasPrefix(bytes, at: start, "abs/") { start += 4 }
    guard let end = arxivEnd(bytes, start) else { return nil }
    return Found(kind: .arxiv, value: ProseBytes.string(bytes, start..<end), range: index..<end)
  }

  /// `abs/2006.04182`, as DBLP writes it for CoRR.
  private static func abs(_ bytes: [UInt8], _ index: Int) -> Found? {
    guard ProseBytes.hasPrefix(bytes, at: index, "abs/"), let end = arxivEnd(bytes, index + 4)
    else {
      return nil
    }
    return Found(
      kind: .arxiv, value: ProseBytes.string(bytes, (index + 4)..<end), range: index..<end)
  }

  /// Where an identifier ends: `2006.04182v2`, `math/0211159`, `cond-mat.stat-mech/9901001`.
  private static func arxivEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    func digits(_ from: Int) -> Int {
      var end = from
      while end < bytes.count, ProseBytes.isDigit(bytes[end]) { end += 1 }
      return end
    }
    func version(_ end: Int) -> Int {
      guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "v"),
        ProseBytes.isDigit(bytes[end + 1])
      else {
        return end
      }
      return digits(end + 1)
    }
    guard start < bytes.count else { return nil }
    let first = digits(start)
    if first - start == 4, first < bytes.count, bytes[first] == UInt8(ascii: ".") {
      let second = digits(first + 1)
      return (4...5).contains(second - first - 1) ? version(second) : nil
    }
    var slash = start
    while slash < bytes.count,
      ProseBytes.isLetter(bytes[slash]) || ProseBytes.contains("-.", bytes[slash])
    {
      slash += 1
    }
    guard slash > start, slash < bytes.count, bytes[slash] == UInt8(ascii: "/") else { return nil }
    let end = digits(slash + 1)
    return end - slash - 1 == 7 ? version(end) : nil
  }

  private static func digits(_ bytes: [UInt8], _ start: Int, from: Int, _ kind: Found.Kind)
    -> Found?
  {
    var end = start
    while end < bytes.count, ProseBytes.isDigit(bytes[end]) { end += 1 }
    guard end - start >= 4 else { return nil }
    let value = ProseBytes.string(bytes, start..<end)
    return Found(kind: kind, value: kind == .pmcid ? "PMC\(value)" : value, range: from..<end)
  }

  private static func isbn(_ bytes: [UInt8], _ index: Int) -> Found? {
    var start = skip(bytes, index + 4, " :")
    if ProseBytes.hasPrefix(bytes, at: start, "-13")
      || ProseBytes.hasPrefix(bytes, at: start, "-10")
    {
      start = skip(bytes, start + 3, " :")
    }
    var end = start
    while end < bytes.count,
      ProseBytes.isDigit(bytes[end]) || ProseBytes.contains("-Xx ", bytes[end])
    {
      end += 1
    }
    let range = ProseBytes.trimmed(bytes, start..<end)
    let count = bytes[range].count {
      ProseBytes.isDigit($0) || ProseBytes.lowered($0) == UInt8(ascii: "x")
    }
    guard count == 10 || count == 13 else { return nil }
    return Found(
      kind: .isbn, value: ProseBytes.string(bytes, range), range: index..<range.upperBound)
  }

  private static func skip(_ bytes: [UInt8], _ index: Int, _ characters: StaticString) -> Int {
    var index = index
    while index < bytes.count, ProseBytes.contains(characters, bytes[index]) { index += 1 }
    return index
  }
}
