internal import Bibliography
internal import Dataset

/// Makes grants of the entries of a section.
struct GrantReader {
  let source: String

  private static let roles: Set<String> = [
    "pi", "copi", "co pi", "coi", "co i", "principal investigator", "coprincipal investigator",
    "co principal investigator", "co investigator", "coinvestigator", "lead pi", "senior personnel",
    "consultant", "applicant", "coapplicant", "co applicant", "contributor", "collaborator", "mpi",
    "site pi",
    "named investigator", "fellow", "key personnel", "antragsteller", "responsable",
  ]

  private static let funders: Set<String> = [
    "nsf", "nih", "erc", "dfg", "epsrc", "bbsrc", "esrc", "ahrc", "nerc", "mrc", "stfc", "ukri",
    "snsf", "fwf", "anr",
    "nserc", "sshrc", "cihr", "arc", "nhmrc", "darpa", "onr", "afosr", "aro", "doe", "nasa", "nwo",
    "foundation",
    "council", "ministry", "fund", "trust", "wellcome", "horizon", "european", "commission",
    "agency", "daad",
    "bmbf", "humboldt", "stiftung", "google", "amazon", "microsoft", "meta", "nvidia", "openai",
    "institute",
    "institutes", "university", "endowment", "society", "association", "academy", "department",
    "office",
  ]

  /// The grants of some blocks, in their order.
  func read(_ blocks: [OutlineBlock]) -> [Grant] {
    var status = ""
    var result: [Grant] = []
    for block in blocks {
      if block.headingLevel != nil {
        let folded = ProseFolding.words(block.text.string)
        if let known = ["current", "pending", "completed", "past"].first(where: {
          folded.hasPrefix($0)
        }) {
          status = known == "past" ? "completed" : known
        }
      }
    }
    for draft in EntryGrouper.drafts(of: blocks) {
      if var grant = grant(draft) {
        if grant.status.isEmpty { grant.status = status }
        result.append(grant)
      }
    }
    return result
  }

  private func grant(_ draft: EntryDraft) -> Grant? {
    var result = Grant(title: "", location: SourceLocation(source: source, line: draft.line))
    var pieces: [StyledText] = []
    for line in draft.lines {
      if line.isBullet && result.title.isEmpty == false {
        result.description.append(line.text.onOneLine().string)
        continue
      }
      var text = line.text.onOneLine()
      if result.dates == nil, let (date, rest) = EntryDates.extract(from: text) {
        result.dates = date
        text = rest
      }
      if let match = QuotedTitle.find(in: text.bytes), result.title.isEmpty {
        result.title = text.slice(match.inner).string
        var rest = text.slice(0..<match.outer.lowerBound)
        rest.append(", ".utf8)
        rest.append(text.slice(match.outer.upperBound..<text.bytes.count))
        text = rest.trimmed()
      }
      for part in EntrySplitter.parts(of: text) { pieces += grantPieces(part) }
    }
    for piece in pieces { assign(piece, to: &result) }
    if result.title.isEmpty, !result.description.isEmpty {
      result.title = result.description.removeFirst()
    }
    if result.title.isEmpty { swap(&result.title, &result.funder) }
    return result.title.isEmpty ? nil : result
  }

  /// The parts between commas and sentence ends, but for the commas within numbers (`$450,000`), and brackets apart.
  private func grantPieces(_ text: StyledText) -> [StyledText] {
    let bytes = text.bytes
    var result: [StyledText] = []
    var start = 0
    for index in bytes.indices {
      let byte = bytes[index]
      let isJoint =
        ProseBytes.contains(",;", byte)
        && !(index + 1 < bytes.count && ProseBytes.isDigit(bytes[index + 1]))
        || byte == UInt8(ascii: ".") && index + 1 < bytes.count
          && ProseBytes.isSpace(bytes[index + 1])
          && index > 3 && ProseBytes.isLower(bytes[index - 1])
        || ProseBytes.contains("()", byte)
      guard isJoint else { continue }
      result.append(text.slice(start..<index).trimmed())
      start = index + 1
    }
    result.append(text.slice(start..<bytes.count).trimmed())
    return result.filter { $0.bytes.contains(where: ProseBytes.isWordByte) }
  }

  private func assign(_ piece: StyledText, to grant: inout Grant) {
    let range = ProseBytes.trimmed(piece.bytes, 0..<piece.bytes.count, of: ".:")
    let text = piece.slice(range)
    let string = text.string
    let folded = ProseFolding.words(string)
    if Self.isAmount(text.bytes), grant.amount.isEmpty {
      grant.amount = string
    } else if Self.roles.contains(folded) || folded.hasPrefix("role ") {
      let role =
        folded.hasPrefix("role ")
        ? string.drop { $0 != ":" }.dropFirst().drop { $0 == " " } : string[...]
      grant.role = role.isEmpty ? string : String(role)
    } else if Self.isNumber(folded, text.bytes), grant.number.isEmpty {
      grant.number = Self.numberWithoutLabel(string)
    } else if ["current", "pending", "completed", "awarded", "active", "submitted"].contains(folded)
    {
      grant.status = folded
    } else if grant.funder.isEmpty, VenueWords.contains(Self.funders, folded),
      !grant.title.isEmpty || folded.utf8.count < 60
    {
      grant.funder = string
    } else if grant.title.isEmpty {
      grant.title = string
    } else if grant.funder.isEmpty {
      grant.funder = string
    } else {
      grant.description.append(string)
    }
  }

  private static func isAmount(_ bytes: [UInt8]) -> Bool {
    guard bytes.contains(where: ProseBytes.isDigit), bytes.count < 40 else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    return ["$", "€", "£", "¥", "USD", "EUR", "GBP", "CHF", "SEK", "DKK", "NOK", "AUD", "CAD"]
      .contains {
        text.hasPrefix($0) || text.hasSuffix($0)
      }
  }

  private static func isNumber(_ folded: String, _ bytes: [UInt8]) -> Bool {
    let words = folded.split(separator: " ")
    if ["grant", "award", "no", "number", "project"].contains(words.first.map(String.init) ?? ""),
      bytes.contains(where: ProseBytes.isDigit)
    {
      return words.count <= 6
    }
    let digits = bytes.count(where: ProseBytes.isDigit)
    return digits >= 4 && digits * 2 >= bytes.count(where: ProseBytes.isWordByte)
      && !bytes.contains(0x20)
  }

  private static func numberWithoutLabel(_ text: String) -> String {
    var words = text.split(separator: " ")
    while let first = words.first, words.count > 1,
      ["grant", "award", "no", "number", "project", "nr"].contains(ProseFolding.words(first))
    {
      words.removeFirst()
    }
    let result = words.joined(separator: " ")
    return result.hasPrefix("#") ? String(result.dropFirst()) : result
  }
}
