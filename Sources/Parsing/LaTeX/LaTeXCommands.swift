/// What the commands of LaTeX mean for a bibliography's text.
enum LaTeXCommands {
  /// What a command does.
  enum Meaning: Sendable {
    case text(String)
    case accent(Unicode.Scalar)
    /// The argument in a font; `nil` for a font that the text does not keep.
    case font(StaticString?, StaticString?)
    /// The rest of the braces in a font.
    case fontSwitch(StaticString?, StaticString?)
    /// The argument's text alone.
    case argument
    /// The argument in quotation marks.
    case quotes
    case nothing
    case space
    /// Nothing, its argument included.
    case skipArgument
    /// The second argument alone.
    case skipFirstArgument
    /// The command as it stands, with its argument: what it prints is known to LaTeX alone.
    case source
    case verbatim
    case link
    case character
    case ensureMath
  }

  /// Commands by their names.
  static let table = ByteKeyTable<Meaning>(
    fonts + accents + structure + letters.map { ($0.0, .text($0.1)) }
      + LaTeXSymbols.symbols.map { ($0.0, .text($0.1)) })

  /// The accent on its own, as `\^{}` asks for.
  static func spacingAccent(_ mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch mark {
    case "\u{300}": "`"
    case "\u{301}": "´"
    case "\u{302}": "^"
    case "\u{303}": "~"
    case "\u{304}": "¯"
    case "\u{306}": "˘"
    case "\u{307}": "˙"
    case "\u{308}": "¨"
    case "\u{30A}": "˚"
    case "\u{30B}": "˝"
    case "\u{30C}": "ˇ"
    case "\u{327}": "¸"
    case "\u{328}": "˛"
    default: nil
    }
  }

  private static let fonts: [(String, Meaning)] = [
    ("emph", .font("<i>", "</i>")), ("textit", .font("<i>", "</i>")),
    ("textsl", .font("<i>", "</i>")), ("mkbibemph", .font("<i>", "</i>")),
    ("mkbibitalic", .font("<i>", "</i>")), ("textbf", .font("<b>", "</b>")),
    ("mkbibbold", .font("<b>", "</b>")),
    ("textsc", .font("<span style=\"font-variant:small-caps;\">", "</span>")),
    ("textsuperscript", .font("<sup>", "</sup>")), ("mkbibsuperscript", .font("<sup>", "</sup>")),
    ("textsubscript", .font("<sub>", "</sub>")), ("em", .fontSwitch("<i>", "</i>")),
    ("it", .fontSwitch("<i>", "</i>")), ("itshape", .fontSwitch("<i>", "</i>")),
    ("sl", .fontSwitch("<i>", "</i>")), ("slshape", .fontSwitch("<i>", "</i>")),
    ("bf", .fontSwitch("<b>", "</b>")), ("bfseries", .fontSwitch("<b>", "</b>")),
    ("sc", .fontSwitch("<span style=\"font-variant:small-caps;\">", "</span>")),
    ("scshape", .fontSwitch("<span style=\"font-variant:small-caps;\">", "</span>")),
    ("rm", .fontSwitch(nil, nil)), ("sf", .fontSwitch(nil, nil)), ("tt", .fontSwitch(nil, nil)),
    ("rmfamily", .fontSwitch(nil, nil)), ("sffamily", .fontSwitch(nil, nil)),
    ("ttfamily", .fontSwitch(nil, nil)), ("normalfont", .fontSwitch(nil, nil)),
    ("upshape", .fontSwitch(nil, nil)), ("mdseries", .fontSwitch(nil, nil)),
    ("tiny", .nothing), ("small", .nothing), ("footnotesize", .nothing), ("large", .nothing),
    ("Large", .nothing), ("normalsize", .nothing), ("selectfont", .nothing),
  ]

  private static let accents: [(String, Meaning)] = [
    ("u", .accent("\u{306}")), ("v", .accent("\u{30C}")), ("H", .accent("\u{30B}")),
    ("c", .accent("\u{327}")), ("k", .accent("\u{328}")), ("r", .accent("\u{30A}")),
    ("b", .accent("\u{331}")), ("d", .accent("\u{323}")), ("t", .accent("\u{361}")),
    ("C", .accent("\u{30F}")), ("G", .accent("\u{30F}")), ("f", .accent("\u{311}")),
    ("U", .accent("\u{30E}")), ("h", .accent("\u{309}")), ("textcommabelow", .accent("\u{326}")),
    ("textogonekcentered", .accent("\u{328}")),
  ]

  private static let structure: [(String, Meaning)] = [
    ("url", .verbatim), ("nolinkurl", .verbatim), ("path", .verbatim), ("href", .link),
    ("char", .character), ("symbol", .character), ("unichar", .character),
    ("ensuremath", .ensureMath), ("enquote", .quotes), ("mkbibquote", .quotes),
    ("textquote", .quotes), ("noopsort", .skipArgument), ("printfirst", .skipFirstArgument),
    ("SortNoop", .skipArgument), ("index", .skipArgument), ("label", .skipArgument),
    ("phantom", .skipArgument), ("vphantom", .skipArgument),
    ("hphantom", .skipArgument), ("hspace", .skipArgument), ("vspace", .skipArgument),
    ("textcolor", .skipFirstArgument),
    ("foreignlanguage", .skipFirstArgument), ("newline", .text("\n")), ("linebreak", .space),
    ("par", .space), ("quad", .space), ("qquad", .space), ("space", .space),
    ("hfill", .space), ("hfil", .space), ("newblock", .space), ("protect", .nothing),
    ("relax", .nothing), ("noindent", .nothing), ("allowbreak", .nothing), ("xspace", .nothing),
    ("unskip", .nothing), ("nobreak", .nothing), ("break", .nothing), ("nolinebreak", .nothing),
    ("hyphen", .text("-")), ("nbhyphen", .text("‑")), ("thinspace", .text("\u{202F}")),
    ("BibTeX", .text("BibTeX")), ("LaTeX", .text("LaTeX")), ("TeX", .text("TeX")),
    ("LaTeXe", .text("LaTeX2ε")), ("XeTeX", .text("XeTeX")), ("bibstring", .argument),
    ("arabic", .source), ("roman", .source), ("Roman", .source), ("alph", .source),
    ("Alph", .source), ("fnsymbol", .source),
    ("mkbibparens", .argument), ("autocap", .argument), ("mbox", .argument), ("text", .argument),
  ]

  private static let letters: [(String, String)] = [
    ("ss", "ß"), ("SS", "ẞ"), ("o", "ø"), ("O", "Ø"), ("l", "ł"), ("L", "Ł"), ("aa", "å"),
    ("AA", "Å"), ("ae", "æ"), ("AE", "Æ"), ("oe", "œ"), ("OE", "Œ"), ("dh", "ð"), ("DH", "Ð"),
    ("th", "þ"), ("TH", "Þ"), ("dj", "đ"), ("DJ", "Đ"), ("ng", "ŋ"), ("NG", "Ŋ"), ("i", "ı"),
    ("j", "ȷ"), ("ij", "ĳ"), ("IJ", "Ĳ"), ("textschwa", "ə"), ("cyrchar", ""),
  ]
}
