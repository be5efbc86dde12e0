import Parsing

extension Locale {
  /// Reads a `cs:locale` whose start tag has just been read, up to its end.
  mutating func read(from reader: inout XMLReader) throws(XMLError) {
    language = reader[token: "xml:lang"] ?? reader[token: "lang"] ?? ""
    while true {
      switch try reader.next() {
      case .end, .endOfDocument: return
      case .text: continue
      case .start:
        if reader.isNamed("terms") {
          try readTerms(from: &reader)
        } else if reader.isNamed("date") {
          let isText = reader[token: "form"] == "text"
          let format = try DateFormat(from: &reader)
          if isText { textDate = format } else { numericDate = format }
        } else if reader.isNamed("style-options") {
          if let value = reader[token: "punctuation-in-quote"] {
            punctuationInQuote = value == "true"
          }
          if let value = reader["limit-day-ordinals-to-day-1"] {
            limitDayOrdinalsToDay1 = value == "true"
          }
          try reader.skipElement()
        } else {
          try reader.skipElement()
        }
      }
    }
  }

  private mutating func readTerms(from reader: inout XMLReader) throws(XMLError) {
    if terms.isEmpty { terms.reserveCapacity(700) }
    while true {
      switch try reader.next() {
      case .end, .endOfDocument: return
      case .text: continue
      case .start:
        if reader.isNamed("term") {
          try readTerm(from: &reader)
        } else {
          try reader.skipElement()
        }
      }
    }
  }

  private mutating func readTerm(from reader: inout XMLReader) throws(XMLError) {
    let name = reader[token: "name"] ?? ""
    let key = TermKey(
      name, TermForm(named: reader[token: "form"]),
      genderForm: Gender(named: reader[token: "gender-form"]))
    var term = Term()
    term.gender = Gender(named: reader[token: "gender"])
    switch reader[token: "match"] {
    case "last-digit": term.match = .lastDigit
    case "last-two-digits": term.match = .lastTwoDigits
    case "whole-number": term.match = .wholeNumber
    default:
      // Without `match`, the ten terms of one digit go by the last digit, the others by two.
      if name.hasPrefix("ordinal-"), name.utf8.count == 10 {
        term.match = name.utf8.dropFirst(8).first == UInt8(ascii: "0") ? .lastDigit : .lastTwoDigits
      }
    }
    var whole = ""
    loop: while true {
      switch try reader.next() {
      case .end, .endOfDocument: break loop
      case .text: whole += reader.text
      case .start:
        if reader.isNamed("single") {
          term.single = try reader.readElementText()
        } else if reader.isNamed("multiple") {
          term.multiple = try reader.readElementText()
        } else {
          try reader.skipElement()
          continue
        }
        whole = ""
        // What stands between <single> and <multiple> is layout of the file.
        while true {
          let event = try reader.next()
          if case .text = event { continue }
          if case .start = event {
            if reader.isNamed("single") {
              term.single = try reader.readElementText()
            } else if reader.isNamed("multiple") {
              term.multiple = try reader.readElementText()
            } else {
              try reader.skipElement()
            }
            continue
          }
          break loop
        }
      }
    }
    // Blanks alone are layout of the file.
    if whole.utf8.contains(where: { !XMLSpace.contains($0) }) {
      term.single = whole
      term.multiple = whole
    }
    if name.hasPrefix("ordinal") { hasOrdinals = true }
    terms[key] = term
  }
}

extension TermForm {
  init(named name: String?) {
    switch name {
    case "short": self = .short
    case "verb": self = .verb
    case "verb-short": self = .verbShort
    case "symbol": self = .symbol
    default: self = .long
    }
  }

  /// The form to look for where a term lacks this one (CSL 1.0.2 specification, “Terms”).
  public var fallback: TermForm? {
    switch self {
    case .long: nil
    case .short, .verb: .long
    case .verbShort: .verb
    case .symbol: .short
    }
  }
}

extension Gender {
  init(named name: String?) {
    switch name {
    case "masculine": self = .masculine
    case "feminine": self = .feminine
    default: self = .none
    }
  }
}

extension DateFormat {
  init(from reader: inout XMLReader) throws(XMLError) {
    self.init()
    delimiter = reader["delimiter"] ?? ""
    prefix = reader["prefix"] ?? ""
    suffix = reader["suffix"] ?? ""
    formatting = Formatting(from: reader)
    textCase = TextCase(named: reader[token: "text-case"]) ?? .none
    while true {
      switch try reader.next() {
      case .end, .endOfDocument: return
      case .text: continue
      case .start:
        if reader.isNamed("date-part"), let part = DatePart(from: reader) { parts.append(part) }
        try reader.skipElement()
      }
    }
  }
}

enum XMLSpace {
  static func contains(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }
}
