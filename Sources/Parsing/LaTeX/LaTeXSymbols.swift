/// Characters that LaTeX has commands for, in text and in mathematics.
enum LaTeXSymbols {
  /// The characters of commands that are written in text and in mathematics alike.
  static let symbols: [(String, String)] = greek + punctuation + mathematics

  private static let greek: [(String, String)] = [
    ("alpha", "α"), ("beta", "β"), ("gamma", "γ"), ("delta", "δ"), ("epsilon", "ϵ"),
    ("varepsilon", "ε"), ("zeta", "ζ"), ("eta", "η"), ("theta", "θ"), ("vartheta", "ϑ"),
    ("iota", "ι"), ("kappa", "κ"), ("lambda", "λ"), ("mu", "μ"), ("nu", "ν"), ("xi", "ξ"),
    ("omicron", "ο"), ("pi", "π"), ("varpi", "ϖ"), ("rho", "ρ"), ("varrho", "ϱ"),
    ("sigma", "σ"), ("varsigma", "ς"), ("tau", "τ"), ("upsilon", "υ"), ("phi", "ϕ"),
    ("varphi", "φ"), ("chi", "χ"), ("psi", "ψ"), ("omega", "ω"), ("Gamma", "Γ"),
    ("Delta", "Δ"), ("Theta", "Θ"), ("Lambda", "Λ"), ("Xi", "Ξ"), ("Pi", "Π"), ("Sigma", "Σ"),
    ("Upsilon", "Υ"), ("Phi", "Φ"), ("Psi", "Ψ"), ("Omega", "Ω"), ("textalpha", "α"),
    ("textbeta", "β"), ("textgamma", "γ"), ("textdelta", "δ"), ("textmu", "µ"),
    ("textgreek", ""),
  ]

  private static let punctuation: [(String, String)] = [
    ("textendash", "–"), ("textemdash", "—"), ("textquoteleft", "‘"), ("textquoteright", "’"),
    ("textquotedblleft", "“"), ("textquotedblright", "”"), ("textquotedbl", "\""),
    ("textquotesingle", "'"), ("quotesinglbase", "‚"), ("quotedblbase", "„"), ("glqq", "„"),
    ("grqq", "“"), ("glq", "‚"), ("grq", "‘"), ("guillemotleft", "«"), ("guillemotright", "»"),
    ("guilsinglleft", "‹"), ("guilsinglright", "›"), ("flqq", "«"), ("frqq", "»"),
    ("og", "«"), ("fg", "»"), ("lq", "‘"), ("rq", "’"), ("dots", "…"), ("ldots", "…"),
    ("textellipsis", "…"), ("cdots", "⋯"), ("S", "§"), ("P", "¶"), ("textsection", "§"),
    ("textparagraph", "¶"), ("copyright", "©"), ("textcopyright", "©"), ("pounds", "£"),
    ("textsterling", "£"), ("texteuro", "€"), ("euro", "€"), ("EUR", "€"), ("textyen", "¥"),
    ("textcent", "¢"), ("textdollar", "$"), ("textregistered", "®"), ("texttrademark", "™"),
    ("textdegree", "°"), ("degree", "°"), ("textordfeminine", "ª"), ("textordmasculine", "º"),
    ("textonehalf", "½"), ("textonequarter", "¼"), ("textthreequarters", "¾"),
    ("textasciitilde", "~"), ("textasciicircum", "^"), ("textbackslash", "\\"),
    ("textbar", "|"), ("textless", "<"), ("textgreater", ">"), ("textunderscore", "_"),
    ("textbraceleft", "{"), ("textbraceright", "}"), ("textasteriskcentered", "∗"),
    ("textbullet", "•"), ("textperiodcentered", "·"), ("textexclamdown", "¡"),
    ("textquestiondown", "¿"), ("textpm", "±"), ("texttimes", "×"), ("textminus", "−"),
    ("textdiv", "÷"), ("textmultiply", "×"), ("textdagger", "†"), ("textdaggerdbl", "‡"),
    ("dag", "†"), ("ddag", "‡"), ("textnumero", "№"), ("textasciigrave", "`"),
    ("textasciiacute", "´"), ("textvisiblespace", "␣"), ("slash", "/"), ("backslash", "\\"),
    ("lbrace", "{"), ("rbrace", "}"), ("colon", ":"), ("textprime", "′"), ("lbrack", "["),
    ("rbrack", "]"), ("textthreesuperior", "³"), ("texttwosuperior", "²"),
    ("textonesuperior", "¹"),
  ]

  private static let mathematics: [(String, String)] = [
    ("times", "×"), ("div", "÷"), ("pm", "±"), ("mp", "∓"), ("cdot", "·"), ("ast", "∗"),
    ("star", "⋆"), ("circ", "∘"), ("bullet", "•"), ("leq", "≤"), ("le", "≤"), ("geq", "≥"),
    ("ge", "≥"), ("neq", "≠"), ("ne", "≠"), ("ll", "≪"), ("gg", "≫"), ("approx", "≈"),
    ("sim", "∼"), ("simeq", "≃"), ("cong", "≅"), ("equiv", "≡"), ("propto", "∝"),
    ("lesssim", "≲"), ("gtrsim", "≳"), ("infty", "∞"), ("partial", "∂"), ("nabla", "∇"),
    ("sum", "∑"), ("prod", "∏"), ("int", "∫"), ("oint", "∮"), ("in", "∈"), ("notin", "∉"),
    ("ni", "∋"), ("subset", "⊂"), ("subseteq", "⊆"), ("supset", "⊃"), ("supseteq", "⊇"),
    ("cup", "∪"), ("cap", "∩"), ("setminus", "∖"), ("emptyset", "∅"), ("varnothing", "∅"),
    ("forall", "∀"), ("exists", "∃"), ("neg", "¬"), ("lnot", "¬"), ("wedge", "∧"),
    ("land", "∧"), ("vee", "∨"), ("lor", "∨"), ("oplus", "⊕"), ("otimes", "⊗"), ("odot", "⊙"),
    ("to", "→"), ("rightarrow", "→"), ("leftarrow", "←"), ("gets", "←"),
    ("leftrightarrow", "↔"), ("Rightarrow", "⇒"), ("Leftarrow", "⇐"), ("Leftrightarrow", "⇔"),
    ("longrightarrow", "⟶"), ("longleftarrow", "⟵"), ("mapsto", "↦"), ("uparrow", "↑"),
    ("downarrow", "↓"), ("hookrightarrow", "↪"), ("textrightarrow", "→"), ("iff", "⇔"),
    ("implies", "⇒"), ("langle", "⟨"), ("rangle", "⟩"), ("lfloor", "⌊"), ("rfloor", "⌋"),
    ("lceil", "⌈"), ("rceil", "⌉"), ("ell", "ℓ"), ("hbar", "ℏ"), ("Re", "ℜ"), ("Im", "ℑ"),
    ("aleph", "ℵ"), ("wp", "℘"), ("prime", "′"), ("angle", "∠"), ("perp", "⊥"), ("mid", "∣"),
    ("parallel", "∥"), ("vert", "|"), ("Vert", "‖"), ("|", "‖"), ("triangle", "△"),
    ("Box", "□"), ("square", "□"), ("Diamond", "◇"), ("diamond", "⋄"), ("sqcup", "⊔"),
    ("models", "⊨"), ("vdash", "⊢"), ("top", "⊤"), ("bot", "⊥"), ("odash", "⊝"),
    ("dagger", "†"), ("ddagger", "‡"), ("amalg", "⨿"), ("bowtie", "⋈"), ("ltimes", "⋉"),
    ("rtimes", "⋊"), ("checkmark", "✓"), ("surd", "√"), ("sharp", "♯"), ("flat", "♭"),
    ("natural", "♮"), ("clubsuit", "♣"), ("heartsuit", "♥"), ("spadesuit", "♠"),
    ("micro", "µ"), ("ohm", "Ω"), ("celsius", "℃"), ("vdots", "⋮"), ("ddots", "⋱"),
  ]
}
