/// For each scalar below U+2100 and each ligature, the letters `a` to `z` that stand for it.
///
/// Latin letters lose their marks as Unicode's decomposition (NFKD) has them; letters without a decomposition take
/// the base that library catalogues use. Cyrillic follows BGN/PCGN without its apostrophes, Greek ELOT 743 letter
/// by letter: what a name's bearer most often writes.
struct FoldingTable: Sendable {
  /// What becomes of a scalar, packed into four bytes, the first letter lowest.
  ///
  /// 0: the table knows nothing of it. ``dropped``: it goes without a trace. ``space``: it parts words.
  private let low: [UInt32]
  private let ligatures: [UInt32]

  static let dropped: UInt32 = 1
  static let space: UInt32 = 0x20
  static let shared = FoldingTable()

  private static let lowEnd = 0x2100
  private static let ligatureStart: UInt32 = 0xFB00

  @inline(__always)
  func entry(_ scalar: UInt32) -> UInt32 {
    if scalar < Self.lowEnd { return low[Int(scalar)] }
    if scalar &- Self.ligatureStart < 7 { return ligatures[Int(scalar &- Self.ligatureStart)] }
    // Fullwidth forms stand 0xFEE0 above their ASCII twins.
    if scalar >= 0xFF01 && scalar <= 0xFF5E { return low[Int(scalar) - 0xFEE0] }
    if scalar >= 0x3000 && scalar <= 0x3003 { return Self.space }
    if scalar >= 0xFE00 && scalar <= 0xFE0F || scalar == 0xFEFF { return Self.dropped }
    return 0
  }

  private init() {
    var low = [UInt32](repeating: 0, count: Self.lowEnd)
    var ligatures = [UInt32](repeating: 0, count: 7)
    for scalar in 0..<0xC0 { low[scalar] = Self.space }
    for scalar in 0x2000..<Self.lowEnd { low[scalar] = Self.space }
    for digit in 0x30...0x39 { low[digit] = UInt32(digit) }
    for letter in 0x61...0x7A {
      low[letter] = UInt32(letter)
      low[letter - 0x20] = UInt32(letter)
    }
    // Apostrophes of every kind, soft hyphens and joiners part nothing: O’Brien is one word.
    for scalar in [0x27, 0x60, 0xAD, 0xB4, 0x2BC, 0x2BB, 0x2018, 0x2019, 0x201B, 0x2032] {
      low[scalar] = Self.dropped
    }
    for scalar in 0x200B...0x200F { low[scalar] = Self.dropped }
    for scalar in 0x300...0x36F { low[scalar] = Self.dropped }
    for scalar in 0x2B0...0x2FF where low[scalar] == 0 { low[scalar] = Self.dropped }
    low[0xD7] = Self.space
    low[0xF7] = Self.space
    low[0xAA] = UInt32(UInt8(ascii: "a"))
    low[0xBA] = UInt32(UInt8(ascii: "o"))
    for (scalar, digit) in [(0xB2, "2"), (0xB3, "3"), (0xB9, "1"), (0x2070, "0")] {
      low[scalar] = Self.pack(digit)
    }
    for digit in 4...9 { low[0x2070 + digit] = UInt32(0x30 + digit) }
    for digit in 0...9 { low[0x2080 + digit] = UInt32(0x30 + digit) }
    for (base, letters) in Self.latin + Self.greek + Self.cyrillic {
      let packed = Self.pack(base)
      for scalar in letters.unicodeScalars {
        if scalar.value >= Self.ligatureStart {
          ligatures[Int(scalar.value - Self.ligatureStart)] = packed
          continue
        }
        low[Int(scalar.value)] = packed
        if let upper = Self.capital(of: scalar), upper >= 0x80, upper < Self.lowEnd {
          low[Int(upper)] = packed
        }
      }
    }
    low[0x130] = UInt32(UInt8(ascii: "i"))
    low[0x1E9E] = Self.pack("ss")
    self.low = low
    self.ligatures = ligatures
  }

  /// The capital of a small letter, where it is one scalar.
  ///
  /// Most follow from where Unicode has the alphabets' capitals; asking for its properties takes a thousand times as long,
  /// and the table is made at every start.
  private static func capital(of letter: Unicode.Scalar) -> UInt32? {
    let value = letter.value
    switch value {
    case 0xE0...0xF6, 0xF8...0xFE, 0x3B1...0x3C1, 0x3C3...0x3C9, 0x430...0x44F:
      return value - 0x20
    case 0x450...0x45F: return value - 0x50
    case 0x100...0x130, 0x132...0x137, 0x14A...0x177, 0x1E00...0x1E95, 0x1EA0...0x1EFF:
      if !value.isMultiple(of: 2) { return value - 1 }
    case 0x139...0x148, 0x179...0x17E:
      if value.isMultiple(of: 2) { return value - 1 }
    default: break
    }
    let upper = letter.properties.uppercaseMapping.unicodeScalars
    return upper.count == 1 ? upper.first?.value : nil
  }

  private static func pack(_ letters: String) -> UInt32 {
    if letters.isEmpty { return dropped }
    var packed: UInt32 = 0
    for (index, byte) in letters.utf8.enumerated() { packed |= UInt32(byte) << UInt32(8 * index) }
    return packed
  }

  private static let latin: [(String, String)] = [
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧɑḁẚạảấầẩẫậắằẳẵặ"), ("ae", "æǣǽ"), ("b", "ƀɓḃḅḇ"), ("c", "çćĉċčƈḉ"),
    ("d", "ðďđɖḋḍḏḑḓẟ"), ("dz", "ǆǳ"), ("e", "èéêëēĕėęěǝȅȇȩɇəɛḕḗḙḛḝẹẻẽếềểễệ"), ("f", "ƒḟ"),
    ("ff", "ﬀ"),
    ("ffi", "ﬃ"), ("ffl", "ﬄ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("g", "ĝğġģǥǧǵɠɣḡ"), ("h", "ĥħȟḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįıǐȉȋɨḭḯỉị"), ("ij", "ĳ"), ("j", "ĵǰȷɉ"), ("k", "ķĸƙǩḱḳḵ"), ("l", "ĺļľŀłḷḹḻḽ"),
    ("lj", "ǉ"), ("m", "ḿṁṃ"), ("n", "ñńņňŉŋǹɲṅṇṉṋ"), ("nj", "ǌ"),
    ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱɔṍṏṑṓọỏốồổỗộớờởỡợ"), ("oe", "œ"), ("p", "ƥṕṗ"), ("r", "ŕŗřȑȓɍṙṛṝṟ"),
    ("s", "śŝşšſșṡṣṥṧṩẛ"), ("ss", "ß"), ("st", "ﬅﬆ"), ("t", "ţťŧƭțʈṫṭṯṱẗ"), ("th", "þ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"), ("v", "ṽṿ"), ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"),
    ("y", "ýÿŷƴȳɏẏẙỳỵỷỹ"), ("z", "źżžƶʒẑẓẕ"),
  ]

  private static let greek: [(String, String)] = [
    ("a", "αάἀἁἄἅἂἃὰᾶ"), ("v", "β"), ("g", "γ"), ("d", "δ"), ("e", "εέἐἑἔἕὲ"), ("z", "ζ"),
    ("i", "ηήιίϊΐἠἡἤἥὴῆἰἱἴἵὶῖ"), ("th", "θ"), ("k", "κ"), ("l", "λ"), ("m", "μ"), ("n", "ν"),
    ("x", "ξ"),
    ("o", "οόωώὀὁὄὅὸὠὡὤὥὼῶ"), ("p", "π"), ("r", "ρῥ"), ("s", "σς"), ("t", "τ"),
    ("y", "υύϋΰὐὑὔὕὺῦ"), ("f", "φ"), ("ch", "χ"), ("ps", "ψ"),
  ]

  private static let cyrillic: [(String, String)] = [
    ("a", "а"), ("b", "б"), ("v", "в"), ("g", "гґ"), ("d", "д"), ("e", "еёэєѐ"), ("zh", "ж"),
    ("z", "з"),
    ("i", "иіїѝ"), ("y", "йыў"), ("k", "кќ"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"),
    ("p", "п"),
    ("r", "р"), ("s", "с"), ("t", "т"), ("u", "у"), ("f", "ф"), ("kh", "х"), ("ts", "ц"),
    ("ch", "ч"),
    ("sh", "ш"), ("shch", "щ"), ("", "ъь"), ("yu", "ю"), ("ya", "я"), ("j", "ј"), ("lj", "љ"),
    ("nj", "њ"), ("dj", "ђ"), ("c", "ћ"), ("dz", "џѕ"), ("gj", "ѓ"),
  ]
}
