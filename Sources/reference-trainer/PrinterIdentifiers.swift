internal import Readers

/// Addresses and identifiers, and the words that offer them.
extension Printer {
  mutating func addAddress() {
    let host =
      pick(["http://www.", "https://www.", "http://", "www.", "https://", "ftp://ftp."])
      + "\(facts.pseudoWord()).\(pick(["org", "edu", "com", "de", "fr", "ac.uk"]))"
    let path = (0..<number(0...4)).map { _ in facts.pseudoWord() }.joined(
      separator: pick(["/", "-", "_", "/"]))
    let end = pick(["", ".html", ".pdf", "/", ".htm", "?id=\(number(1...9999))"])
    var address = "\(host)/\(path)\(end)"
    if chance(4) { address = otherAddress() }
    if chance(7) { address = broken(address) }
    if chance(10) {
      address = pick([
        "<\(address)>", "<\(address)>", "[\(address)]", "(\(address))", "<URL:\(address)>",
      ])
    }
    if chance(25) { address += pick([".", ",", ";", "."]) }
    sample.add(.identifier, address)
  }

  /// Addresses with ports, queries, archives, and names that resolvers know.
  private mutating func otherAddress() -> String {
    let word = facts.pseudoWord()
    let count = number(100...99999)
    return pick([
      "\(word).\(pick(["org", "com", "ac.uk"]))/\(word)/\(count)",
      "https://doi.org/10.\(count)/\(word).\(count)",
      "https://web.archive.org/web/\(number(2001...2022))0301000000/http://www.\(word).org/\(word).html",
      "urn:nbn:de:\(count)-\(word)", "hdl:\(count)/\(word)",
      "http://hdl.handle.net/\(count)/\(number(1...999))",
      "http://www.jstor.org/stable/\(count)", "https://github.com/\(word)/\(facts.pseudoWord())",
      "http://\(word).edu/~\(facts.pseudoWord())/\(count).pdf",
      "http://\(word).org:8080/\(word)?id=\(count)&x=\(number(1...9))",
      "https://\(word).wikipedia.org/wiki/\(facts.capitalized(word))_(\(facts.pseudoWord()))",
      "https://perma.cc/\(word.uppercased().prefix(4))-\(count)",
      "https://ssrn.com/abstract=\(count)",
      "https://arxiv.org/abs/\(number(1001...2212)).\(count)",
    ])
  }

  /// An address that a line's end broke behind one of its marks: “http://www.rain.org/ notes.html”.
  mutating func broken(_ address: String) -> String {
    let places = address.indices.filter { "/.-_".contains(address[$0]) }.dropFirst(3)
    guard !places.isEmpty else { return address }
    let place = address.index(after: pick(Array(places)))
    return place < address.endIndex ? "\(address[..<place]) \(address[place...])" : address
  }

  mutating func addIdentifier() {
    let doi =
      "10.\(number(1000...9999))/\(facts.pseudoWord()).\(number(1990...2022)).\(number(1...9999))"
    switch number(0...7) {
    case 6:
      sample.add(
        .identifier,
        "ISBN \(number(0...9))-\(number(100...9999))-\(number(1000...9999))-\(number(0...9)).")
    case 7:
      sample.add(.identifier, "doi:\(doi).")
      sample.add(.note, "PMID \(number(100000...29_999_999)).")
    case 0: sample.add(.identifier, "doi:\(doi)")
    case 1: sample.add(.identifier, "https://doi.org/\(doi)")
    case 2: sample.add(.identifier, "doi: \(doi)")
    case 3: sample.add(.identifier, "http://dx.doi.org/\(doi)")
    case 4:
      sample.add(
        .note,
        pick([
          "Available at:", "Retrieved from", "URL:", "Available:", "Available from:", "", "",
          "Available at",
          "Retrieved \(pick(Lexicon.months)) \(number(1...28)), \(number(1999...2022)), from",
          "[Online]. Available:",
          "En ligne:", "Disponible en:", "online unter:", "<", "At", "URL", "Available online at",
          "Verfügbar unter:", "Disponible sur :", "Available online:", "Source:", "Website:",
          "Retrieved from:", "Accessed at", "Download:", "Disponibile su:",
          "Retrieved on \(pick(Lexicon.months)) \(number(1...28)), \(number(1999...2022)) from",
          "Accessed \(number(1...28)) \(pick(Lexicon.months)) \(number(1999...2022)).",
        ]))
      addAddress()
    default: addAddress()
    }
  }
}
