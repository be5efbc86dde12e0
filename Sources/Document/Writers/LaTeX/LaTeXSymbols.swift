/// What stands for letters and symbols that not every LaTeX font has.
enum LaTeXSymbols {
  /// Whether pdfLaTeX with T1 fonts and LuaLaTeX with Latin Modern both set a scalar as it is.
  static func isSetByAll(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x125, 0x128...0x137, 0x139...0x13E, 0x141...0x148,
      0x14A...0x165, 0x168...0x17E, 0x2013, 0x2014, 0x2018...0x201A, 0x201C...0x201E,
      0x2020...0x2022,
      0x2026, 0x2030, 0x2039, 0x203A, 0x20AC, 0x2122:
      true
    default: false
    }
  }

  /// A symbol's command, which both engines know.
  static func command(for scalar: Unicode.Scalar) -> String? {
    if let fixed = commands[scalar.value] { return fixed }
    if let math = mathematics[scalar.value] { return "\\ensuremath{\(math)}" }
    return nil
  }

  /// Letters of one script spelled in another, where fonts of the first are wanting.
  static func replacement(for scalar: Unicode.Scalar) -> String? {
    if let greek = greek[scalar.value] { return "\\ensuremath{\(greek)}" }
    if let latin = latin[scalar.value] { return latin }
    if let cyrillic = cyrillic[scalar.value] { return cyrillic }
    // A capital has its small letter's replacement, its first letter in upper case.
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    if small.count == 1, let first = small.first, first != scalar, let found = cyrillic[first.value]
    {
      return found.prefix(1).uppercased() + found.dropFirst()
    }
    return nil
  }

  /// The accent that sets a combining mark above or below a letter.
  static func accent(for mark: Unicode.Scalar) -> String? { accents[mark.value] }

  /// The combining marks that have an accent.
  static let marks: [Unicode.Scalar] = accents.keys.sorted().compactMap(Unicode.Scalar.init)

  private static let accents: [UInt32: String] = [
    0x300: "\\`", 0x301: "\\'", 0x302: "\\^", 0x303: "\\~", 0x304: "\\=", 0x306: "\\u",
    0x307: "\\.", 0x31B: "\\dossierhorn", 0x308: "\\\"", 0x30A: "\\r", 0x30B: "\\H", 0x30C: "\\v",
    0x323: "\\d",
    0x327: "\\c", 0x328: "\\k", 0x331: "\\b",
  ]

  private static let commands: [UInt32: String] = [
    0xA0: "~", 0xAD: "\\-", 0x2002: "\\enspace{}", 0x2003: "\\quad{}", 0x2007: "~",
    0x2008: "\\,", 0x2009: "\\,", 0x200A: "\\,", 0x200B: "\\hspace{0pt}", 0x200C: "{}",
    0x200D: "", 0x200E: "", 0x200F: "", 0x2010: "-", 0x2011: "\\mbox{-}", 0x2012: "–",
    0x2015: "—", 0x201B: "‘", 0x201F: "“", 0x202F: "\\,", 0x2060: "", 0x2032: "\\ensuremath{'}",
    0x2033: "\\ensuremath{''}", 0x2043: "-", 0x2044: "/", 0x2116: "No.", 0xFEFF: "", 0xFE0E: "",
    0xFE0F: "", 0x2C9: "¯", 0x2BC: "’", 0x2B9: "\\ensuremath{'}", 0x2BB: "‘", 0x2BE: "’",
    0x2BF: "‘", 0x2C6: "\\textasciicircum{}", 0x2DC: "\\textasciitilde{}",
  ]

  private static let mathematics: [UInt32: String] = [
    0x2190: "\\leftarrow", 0x2191: "\\uparrow", 0x2192: "\\rightarrow", 0x2193: "\\downarrow",
    0x2194: "\\leftrightarrow", 0x21D0: "\\Leftarrow", 0x21D2: "\\Rightarrow",
    0x21D4: "\\Leftrightarrow", 0x21A6: "\\mapsto", 0x2200: "\\forall", 0x2202: "\\partial",
    0x2203: "\\exists", 0x2205: "\\emptyset", 0x2206: "\\Delta", 0x2207: "\\nabla",
    0x2208: "\\in", 0x2209: "\\notin", 0x220B: "\\ni", 0x220F: "\\prod", 0x2211: "\\sum",
    0x2212: "-", 0x2213: "\\mp", 0x2216: "\\setminus", 0x2217: "\\ast", 0x2218: "\\circ",
    0x2219: "\\bullet", 0x221A: "\\surd", 0x221D: "\\propto", 0x221E: "\\infty",
    0x2220: "\\angle", 0x2223: "\\mid", 0x2225: "\\parallel", 0x2227: "\\wedge",
    0x2228: "\\vee", 0x2229: "\\cap", 0x222A: "\\cup", 0x222B: "\\int", 0x223C: "\\sim",
    0x2243: "\\simeq", 0x2245: "\\cong", 0x2248: "\\approx", 0x2260: "\\neq",
    0x2261: "\\equiv", 0x2264: "\\leq", 0x2265: "\\geq", 0x226A: "\\ll", 0x226B: "\\gg",
    0x2282: "\\subset", 0x2283: "\\supset", 0x2286: "\\subseteq", 0x2287: "\\supseteq",
    0x2295: "\\oplus", 0x2297: "\\otimes", 0x22A2: "\\vdash", 0x22A5: "\\perp",
    0x22C5: "\\cdot", 0x22EF: "\\cdots", 0x2016: "\\|", 0x2113: "\\ell", 0x210F: "\\hbar",
    0x211C: "\\Re", 0x2111: "\\Im", 0x2118: "\\wp", 0x2135: "\\aleph", 0x27E8: "\\langle",
    0x27E9: "\\rangle", 0x25CB: "\\circ", 0x25CF: "\\bullet", 0x25E6: "\\circ",
    0x2605: "\\star", 0x2606: "\\star", 0x22C6: "\\star", 0x2660: "\\spadesuit",
    0x2663: "\\clubsuit", 0x2665: "\\heartsuit", 0x2666: "\\diamondsuit", 0x2070: "^0",
    0x2074: "^4", 0x2075: "^5", 0x2076: "^6", 0x2077: "^7", 0x2078: "^8", 0x2079: "^9",
    0x207A: "^+", 0x207B: "^-", 0x207F: "^n", 0x2080: "_0", 0x2081: "_1", 0x2082: "_2",
    0x2083: "_3", 0x2084: "_4", 0x2085: "_5", 0x2086: "_6", 0x2087: "_7", 0x2088: "_8",
    0x2089: "_9", 0x208A: "_+", 0x208B: "_-", 0x2126: "\\Omega", 0x2102: "\\mathbf{C}",
    0x2115: "\\mathbf{N}", 0x211A: "\\mathbf{Q}", 0x211D: "\\mathbf{R}", 0x2124: "\\mathbf{Z}",
  ]

  private static let greek: [UInt32: String] = {
    var result: [UInt32: String] = [:]
    let small = [
      "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
      "lambda", "mu", "nu", "xi", "", "pi", "rho", "varsigma", "sigma", "tau", "upsilon", "varphi",
      "chi", "psi", "omega",
    ]
    for (index, name) in small.enumerated() {
      result[0x3B1 + UInt32(index)] = name.isEmpty ? "o" : "\\\(name)"
    }
    // Capitals that look like Latin ones have no commands.
    let capitals = [
      "\\mathrm{A}", "\\mathrm{B}", "\\Gamma", "\\Delta", "\\mathrm{E}", "\\mathrm{Z}",
      "\\mathrm{H}", "\\Theta", "\\mathrm{I}", "\\mathrm{K}", "\\Lambda", "\\mathrm{M}",
      "\\mathrm{N}", "\\Xi", "\\mathrm{O}", "\\Pi", "\\mathrm{P}", "", "\\Sigma", "\\mathrm{T}",
      "\\Upsilon", "\\Phi", "\\mathrm{X}", "\\Psi", "\\Omega",
    ]
    for (index, name) in capitals.enumerated() where !name.isEmpty {
      result[0x391 + UInt32(index)] = name
    }
    let accented: [(UInt32, String)] = [
      (0x3AC, "\\acute{\\alpha}"), (0x3AD, "\\acute{\\epsilon}"), (0x3AE, "\\acute{\\eta}"),
      (0x3AF, "\\acute{\\iota}"), (0x3CC, "\\acute{o}"), (0x3CD, "\\acute{\\upsilon}"),
      (0x3CE, "\\acute{\\omega}"), (0x3CA, "\\ddot{\\iota}"), (0x3CB, "\\ddot{\\upsilon}"),
      (0x386, "\\acute{\\mathrm{A}}"), (0x388, "\\acute{\\mathrm{E}}"),
      (0x389, "\\acute{\\mathrm{H}}"), (0x38A, "\\acute{\\mathrm{I}}"),
      (0x38C, "\\acute{\\mathrm{O}}"), (0x38E, "\\acute{\\Upsilon}"),
      (0x38F, "\\acute{\\Omega}"), (0x3D1, "\\vartheta"), (0x3D5, "\\phi"), (0x3D6, "\\varpi"),
      (0x3F1, "\\varrho"), (0x3F5, "\\epsilon"),
    ]
    for (value, name) in accented { result[value] = name }
    return result
  }()

  private static let latin: [UInt32: String] = [
    0x126: "H", 0x127: "h", 0x138: "q", 0x13F: "L·", 0x140: "l·", 0x149: "’n", 0x166: "T",
    0x167: "t", 0x17F: "s", 0x218: "\\textcommabelow{S}",
    0x219: "\\textcommabelow{s}", 0x21A: "\\textcommabelow{T}", 0x21B: "\\textcommabelow{t}",
    0x18F: "E", 0x259: "e", 0x19A: "l", 0x1E9E: "SS",
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl",
  ]

  /// Scientific transliteration (ISO 9:1968) of the letters of Slavic languages.
  private static let cyrillic: [UInt32: String] = [
    0x430: "a", 0x431: "b", 0x432: "v", 0x433: "g", 0x434: "d", 0x435: "e", 0x436: "ž",
    0x437: "z", 0x438: "i", 0x439: "j", 0x43A: "k", 0x43B: "l", 0x43C: "m", 0x43D: "n",
    0x43E: "o", 0x43F: "p", 0x440: "r", 0x441: "s", 0x442: "t", 0x443: "u", 0x444: "f",
    0x445: "ch", 0x446: "c", 0x447: "č", 0x448: "š", 0x449: "šč", 0x44A: "”", 0x44B: "y",
    0x44C: "’", 0x44D: "ė", 0x44E: "ju", 0x44F: "ja", 0x451: "ë", 0x452: "đ", 0x454: "je",
    0x455: "dz", 0x456: "i", 0x457: "ï", 0x458: "j", 0x459: "lj", 0x45A: "nj", 0x45B: "ć",
    0x45E: "ŭ", 0x45F: "dž", 0x491: "g",
  ]
}
