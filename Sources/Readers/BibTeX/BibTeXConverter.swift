import Bibliography
import Parsing

/// Makes a work of an entry whose fields have been found.
struct BibTeXConverter {
  let resolver: BibTeXResolver
  let entry: BibTeXEntry
  let type: BibTeXType
  /// Whether nothing may be concluded from the fields; see ``BibTeXParser/exactFrom``.
  let isExact: Bool
  var work: Work
  /// The fields that the work holds under a variable of its own; all others are kept as they are.
  private(set) var used: UInt128 = 0
  /// Fields that the entry has twice, by their places in the list of all fields.
  private(set) var repeatedFields: [Int] = []

  init(
    resolver: BibTeXResolver, entry: BibTeXEntry, type: BibTeXType, id: String,
    location: SourceLocation, isExact: Bool
  ) {
    self.resolver = resolver
    self.entry = entry
    self.type = type
    self.isExact = isExact
    work = Work(id: id, type: type.type, at: location)
    work.text.reserveCapacity(12)
  }

  /// Whether the entry uses fields that only BibLaTeX has, where `and` separates publishers too.
  @inline(__always) var isBibLaTeX: Bool { isExact || resolver.present & Self.biblatexMarks != 0 }

  private static let biblatexMarks = BibTeXFieldName.set([
    .date, .location, .journaltitle, .subtitle, .hyphenation, .langid, .maintitle, .origdate,
    .eprinttype, .eventtitle, .pubstate, .booksubtitle,
  ])

  /// Whether the entry's options say that particles stay behind when the family name stands alone.
  private(set) var particlesDrop = false
  /// Whether the entry's options ask for a comma before a suffix.
  private(set) var hasJuniorComma = false
  /// Fields that the entry's options keep out of bibliographies; they stay among the other fields.
  private var hidden: UInt128 = 0
  /// The text of the field `title` alone.
  var plainTitle: String?

  /// Reads all fields.
  mutating func convert() {
    options()
    names()
    titles()
    dates()
    publication()
    identifiers()
    notes()
    settleType()
    keepTheRest()
  }

  /// Reads BibLaTeX's options of a single entry (its manual, sections 3.1.3.1 and 3.1.3.2).
  ///
  /// Options that have done their work here are not kept; those that say what is printed are, with the fields that
  /// they hide, so that BibLaTeX gets them back.
  private mutating func options() {
    guard let value = peek(.options) else { return }
    var areAllUsed = true
    for option in value.split(separator: 0x2C) {
      let option = String(decoding: option, as: UTF8.self).filter { !" \t\n\r{}".contains($0) }
      switch option {
      case "useprefix=false": particlesDrop = true
      case "juniorcomma=true": hasJuniorComma = true
      default:
        areAllUsed = false
        switch option {
        case "doi=false": hidden |= BibTeXFieldName.doi.bit
        case "isbn=false": hidden |= BibTeXFieldName.set([.isbn, .issn])
        case "url=false" where type.type != .webpage:
          // An entry for something online is nothing without its address, and BibLaTeX prints it in any case.
          hidden |= BibTeXFieldName.set([.url, .urldate])
        default: break
        }
      }
    }
    if areAllUsed { _ = take(.options) }
  }

  // MARK: Values

  /// The bytes of a field's value, which counts as understood from now on.
  mutating func take(_ name: BibTeXFieldName) -> UnsafeBufferPointer<UInt8>? {
    guard let value = peek(name) else { return nil }
    used |= name.bit
    return value
  }

  /// The bytes of a field's value.
  @inline(__always) func peek(_ name: BibTeXFieldName) -> UnsafeBufferPointer<UInt8>? {
    guard resolver.has(name), hidden & name.bit == 0, let index = resolver[name] else { return nil }
    return resolver.value(of: resolver.fields[index])
  }

  /// A field's text; `nil` where it is missing or empty.
  mutating func text(_ name: BibTeXFieldName, as form: LaTeXText.Form = .rich) -> String? {
    guard let value = take(name) else { return nil }
    let text =
      BibTeXFieldName.verbatim & name.bit != 0
      ? Self.verbatim(value)
      : LaTeXText.decode(
        value, as: form, in: BibTeXFieldName.repeated & name.bit != 0 ? resolver.texts : nil)
    return text.isEmpty ? nil : text
  }

  /// The text of the first of these fields that has one.
  mutating func text(_ names: [BibTeXFieldName], as form: LaTeXText.Form = .rich) -> String? {
    for name in names { if let text = text(name, as: form) { return text } }
    return nil
  }

  /// Sets a variable to a field's text.
  mutating func set(
    _ variable: TextVariable, _ name: BibTeXFieldName, _ other: BibTeXFieldName? = nil,
    as form: LaTeXText.Form = .rich
  ) {
    if let text = text(name, as: form) {
      work[variable] = text
    } else if let other, let text = text(other, as: form) {
      work[variable] = text
    }
  }

  /// A value that is an address: braces and blanks at its ends go, and the backslash of `\_`, `\%`, `\&`, `\#`.
  static func verbatim(_ value: UnsafeBufferPointer<UInt8>) -> String {
    if value.contains(where: { $0 == 0x5C || $0 == 0x7B || $0 <= 0x20 }) {
      if value.starts(with: "\\url".utf8) || value.starts(with: "\\href".utf8) {
        return LaTeXText.decode(value, as: .plain)
      }
      var result: [UInt8] = []
      var isEscaped = false
      for byte in value {
        if byte == 0x5C && !isEscaped {
          isEscaped = true
          continue
        }
        isEscaped = false
        if byte != 0x7B && byte != 0x7D { result.append(byte) }
      }
      return String(decoding: result, as: UTF8.self).trimmingBlanks()
    }
    return String(decoding: value, as: UTF8.self)
  }

  /// A number or a range of numbers: dashes between become hyphens, as CSL-JSON writes them.
  mutating func numbers(_ name: BibTeXFieldName) -> String? {
    guard let value = peek(name) else { return nil }
    if let plain = Self.plainNumbers(value) {
      _ = take(name)
      return plain
    }
    guard let text = text(name) else { return nil }
    guard text.utf8.contains(where: { $0 >= 0x80 || $0 == 0x2D }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "-", "–", "—", "−", "‐", "‑":
        while result.hasSuffix(" ") { result.removeLast() }
        if !result.hasSuffix("-") { result += "-" }
      case " " where result.hasSuffix("-"), "\u{A0}" where result.hasSuffix("-"): break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// `149--173`, `12`, `e101`: numbers of letters and digits with nothing but hyphens between them.
  private static func plainNumbers(_ value: UnsafeBufferPointer<UInt8>) -> String? {
    var hasHyphens = false
    for byte in value {
      if byte == 0x2D {
        hasHyphens = true
      } else if byte &- 0x30 >= 10, (byte | 0x20) &- 0x61 >= 26 {
        return nil
      }
    }
    guard let first = value.first, first != 0x2D, value[value.count - 1] != 0x2D else { return nil }
    guard hasHyphens else { return String(decoding: value, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: value.count) { buffer in
      var count = 0
      var previous: UInt8 = 0
      for byte in value {
        if byte != 0x2D || previous != 0x2D {
          buffer[count] = byte
          count += 1
        }
        previous = byte
      }
      return count
    }
  }

  /// A list whose items are separated by `and`, as one text.
  mutating func list(_ name: BibTeXFieldName) -> String? {
    guard let value = take(name) else { return nil }
    guard value.contains(UInt8(ascii: "d")) else {
      let text = LaTeXText.decode(value, as: .rich, in: resolver.texts)
      return text.isEmpty ? nil : text
    }
    var items: [String] = []
    var depth = 0
    var start = 0
    for index in value.indices {
      switch value[index] {
      case 0x7B: depth += 1
      case 0x7D: depth -= 1
      case UInt8(ascii: "a")
      where depth == 0 && index > start && value[index - 1] <= 0x20
        && value[index...].starts(with: "and".utf8) && index + 3 < value.count
        && value[index + 3] <= 0x20:
        items.append(LaTeXText.decode(UnsafeBufferPointer(rebasing: value[start..<index])))
        start = index + 3
      default: break
      }
    }
    items.append(LaTeXText.decode(UnsafeBufferPointer(rebasing: value[start...])))
    let text = items.filter { !$0.isEmpty }.joined(separator: "; ")
    return text.isEmpty ? nil : text
  }

  // MARK: What is left

  /// Sets a variable that a field names by its CSL name, as our own exporter writes them.
  private mutating func takeVariable(
    _ name: String, _ value: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if name == "id" {
      work.id = LaTeXText.decode(value, as: .plain)
    } else if name == "citation-count", let count = Int(String(decoding: value, as: UTF8.self)) {
      work.citationCount = count
    } else if name == "type", let type = WorkType(name: String(decoding: value, as: UTF8.self)) {
      work.type = type
    } else if case .text(let variable) = CSLJSONField.table[name] {
      work[variable] = LaTeXText.decode(value, as: .title)
    } else if case .date(let variable) = CSLJSONField.table[name] {
      work[variable] = date(value)
    } else if case .names(let variable) = CSLJSONField.table[name] {
      readNames(value, into: variable)
    } else {
      return false
    }
    return true
  }

  /// Keeps every field that no variable took, under its own name.
  private mutating func keepTheRest() {
    for index in entry.fields {
      let field = resolver.fields[index]
      if let name = field.name, resolver[name] == index, used & name.bit != 0 {
        continue
      }
      if let name = field.name, resolver[name] != index { repeatedFields.append(index) }
      if field.name == .crossref || field.name == .xdata,
        !resolver.missing.contains(where: { $0.field == field.name })
      {
        continue
      }
      let written = String(decoding: resolver.bytes[field.nameRange], as: UTF8.self)
      let name = isExact ? written : written.lowercased()
      if name.hasSuffix("+an"), takeAnnotation(name.dropLast(3), resolver.value(of: field)) {
        continue
      }
      if name.hasPrefix("csl-"), takeVariable(String(name.dropFirst(4)), resolver.value(of: field))
      {
        continue
      }
      let isVerbatim =
        field.name.map { BibTeXFieldName.verbatim & $0.bit != 0 }
        ?? BibTeXFields.verbatim.contains(name)
      let value = resolver.value(of: field)
      let text =
        isVerbatim
        ? String(decoding: value, as: UTF8.self).trimmingBlanks() : LaTeXText.decode(value)
      if !text.isEmpty { work.other.append(OtherField(name: name, value: text)) }
    }
  }
}
