internal import Bibliography

/// Tells a person supervised from a work, where a list of students stands among publications:
/// `Jane Roe, PhD student, 2015–2019, “Types for everyone”`.
enum SupervisedLine {
  private static let roles: [StaticString] = [
    "phd student", "ph.d. student", "doctoral student", "master student", "master's student",
    "masters student", "msc student", "m.sc. student", "ma student", "graduate student",
    "undergraduate student", "honours student", "postdoctoral fellow", "postdoctoral researcher",
    "clinical fellow", "research fellow", "postdoc", "doktorand", "doktorandin", "doctorant",
    "doctorante", "dottorando", "dottoranda", "doctorando", "doctoranda", "promovendus",
    "promovenda",
    "phd candidate", "visiting student", "summer student", "principal supervisor", "co-supervisor",
    "second supervisor", "thèse de doctorat", "supervised by",
  ]

  /// Whether a text begins with one person's name and a comma or a bracket, and then says what they were.
  static func isOne(_ text: StyledText) -> Bool {
    let bytes = text.bytes
    guard bytes.count < 400,
      let end = bytes.indices.prefix(50).first(where: { endsName(bytes, $0) }), end >= 5
    else { return false }
    let words = bytes[..<end].split(separator: 0x20)
    guard (2...4).contains(words.count),
      words.allSatisfy({ $0.first.map { ProseBytes.isUpper($0) || $0 >= 0xC3 } == true }),
      // “Roe J, Poe A. PhD student stress”: initials are an author's.
      words.allSatisfy({ $0.count > 2 || $0.last == UInt8(ascii: ".") })
    else { return false }
    let rest = bytes[end...].prefix(60)
    return rest.indices.contains { index in
      !ProseBytes.isWordByte(bytes[index - 1])
        && roles.contains { ProseBytes.hasWord(bytes, at: index, $0) }
        && ProseBytes.contains(" ,(", bytes[index - 1]) && isSetOff(bytes, index)
    }
  }

  private static func endsName(_ bytes: [UInt8], _ index: Int) -> Bool {
    ProseBytes.contains(",(:", bytes[index]) || ProseBytes.hasExactPrefix(bytes, at: index, "–")
  }

  /// Whether a comma or a bracket stands before a place.
  private static func isSetOff(_ bytes: [UInt8], _ index: Int) -> Bool {
    let before = bytes[..<index].last { $0 != 0x20 }
    return before.map { ProseBytes.contains(",(;:", $0) } ?? false
  }
}
