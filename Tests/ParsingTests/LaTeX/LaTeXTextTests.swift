import Parsing
import Testing

@Suite struct LaTeXTextTests {
  @Test(arguments: [
    (#"{\'e}\'{e}\'e{\'{e}}\'\i\'{\i}"#, "éééé" + "íí"),
    (#"\"o\"{O}{\"u}\`a\^e\~n\=a\.z\u{g}\v{c}\v c"#, "öÖüàêñāżğčč"),
    (#"\H{o}\k{a}\r{u}\c{c}\c c\b{b}\d{s}\t{oo}"#, "őąůçç" + "ḇṣ" + "o\u{361}o"),
    (#"\'{\^a}\"{\i}\.I\v{S}"#, "ấïİŠ"),
    (#"\ss\o\O\l\L\aa\AA\ae\AE\oe\OE\dh\th\i\j"#, "ßøØłŁåÅæÆœŒðþıȷ"),
    (#"Stra\ss e, Stra\ss{}e, Stra{\ss}e, \O ystein"#, "Straße, Straße, Straße, Øystein"),
    (#"Erd{\H o}s"#, "Erdős"),
    (#"a--b---c, ``d'' `e' f's"#, "a–b—c, “d” ‘e’ f's"),
    (##"A~B \& C \% \$5 \_ \# \{x\}"##, "A\u{A0}B & C % $5 _ # {x}"),
    ("many   blanks\n  collapse ", "many blanks collapse"),
    ("first\n\n  second", "first\n\nsecond"),
    ("50% of all", "50% of all"),
    ("kept % a comment\n  kept", "kept kept"),
    (
      #"\emph{E. coli} \textbf{b} {\em i} \textsc{Sc} H\textsubscript{2}O"#,
      "<i>E. coli</i> <b>b</b> <i>i</i> "
        + "<span style=\"font-variant:small-caps;\">Sc</span> H<sub>2</sub>O"
    ),
    (
      #"$\alpha$-helix, $x^2$, $x_{ij}$, $\mathbf{P}^{1}$"#,
      "α-helix, x<sup>2</sup>, x<sub>ij</sub>, P<sup>1</sup>"
    ),
    (#"$O(n \log n)$ and $\le 5$, $\mathbb{R}^n$"#, "O(n log n) and ≤ 5, ℝ<sup>n</sup>"),
    (#"$\begin{array}x\end{array}$"#, #"$\begin{array}x\end{array}$"#),
    (#"with \arabic{author} authors"#, #"with \arabic{author} authors"#),
    ("costs $5", "costs $5"),
    (#"\unknown{kept} \unknown"#, #"kept \unknown"#),
    (
      #"\url{http://a.b/c_d%20e} \href{http://x.y}{text}"#,
      "http://a.b/c_d%20e text (http://x.y)"
    ),
    (#"{\noopsort{1973b}}1973 \textcolor{red}{x} \enquote{q}"#, "1973 x “q”"),
    (#"\char"00E9 \textquotesingle{}s \LaTeX{} \dots"#, "é's LaTeX …"),
    ("stray } brace { here", "stray brace here"),
    ("back\\", "back\\"),
  ])
  func becomesText(source: String, text: String) {
    #expect(LaTeXText.decode(source) == text)
  }

  @Test func namesHaveNoMarkup() {
    #expect(LaTeXText.decode(#"H.~D. \emph{van} {\'E}.\,X"#, as: .plain) == "H. D. van É. X")
    #expect(LaTeXText.decode("$CO_2$ $x^a$", as: .plain) == "CO₂ $x^a$")
  }

  @Test(arguments: [
    (
      "The {DNA} of {E}rd{\\H o}s",
      #"The <span class="nocase">DNA</span> of <span class="nocase">E</span>rdős"#
    ),
    ("{Whole Title}", #"<span class="nocase">Whole Title</span>"#),
    ("{{Twice} Braced}", #"<span class="nocase">Twice Braced</span>"#),
    (#"\emph{Italic Words} {2020}"#, "<i>Italic Words</i> 2020"),
    (#"{\'E}tude of {{\'E}tudes}"#, #"Étude of <span class="nocase">Études</span>"#),
    ("{}", ""),
  ])
  func bracesInTitlesProtectTheirCase(source: String, text: String) {
    #expect(LaTeXText.decode(source, as: .title) == text)
  }

  @Test func nestsDeeplyWithoutHarm() {
    let deep = String(repeating: "{", count: 50_000) + "x" + String(repeating: "}", count: 50_000)
    #expect(LaTeXText.decode(deep) == "x")
    let commands = String(repeating: "\\emph", count: 50_000) + "{x}"
    #expect(LaTeXText.decode(commands).contains("x"))
    let accents = String(repeating: "\\'", count: 50_000) + "x"
    #expect(LaTeXText.decode(accents).unicodeScalars.contains("x"))
  }
}
